// What an element says that could not load its code, and so has no other words.

/** @type {Record<string, { failed: string, open: string }>} */
const said = {
  en: {
    failed: "The calculator cannot run inside this page.",
    open: "Open it in Gramme",
  },
  fr: {
    failed: "La calculatrice ne peut pas fonctionner dans cette page.",
    open: "L’ouvrir dans Gramme",
  },
  zh: {
    failed: "计算器无法在此页面中运行。",
    open: "在 Gramme 中打开",
  },
};

/** @param {readonly string[]} tags of BCP 47, the dearest first. */
export function sayIn(tags) {
  const known = tags.map((tag) => tag.slice(0, 2).toLowerCase()).find((id) => Object.hasOwn(said, id));
  return said[known ?? "en"];
}
