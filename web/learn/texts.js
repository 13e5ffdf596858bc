// The short texts, glossary and reading list in the reader's language, and how they are set.
import { html } from "lit";
import { constants } from "../method/constants.js";
import { content, exact, percent, section, subscripted, t } from "../messages/messages.js";
import { references } from "./references.js";

await section({
  en: () => import("./messages-en.js"),
  fr: () => import("./messages-fr.js"),
  zh: () => import("./messages-zh.js"),
});

const current = await content({
  en: () => import("./texts-en.js"),
  fr: () => import("./texts-fr.js"),
  zh: () => import("./texts-zh.js"),
});

/** Those of the language of the moment. @returns {import("./texts-en.js").Texts} */
export const texts = () => current().default;

/** Constants that are read as percentages. */
const shares = ["load", "utilisation"];

/** Puts the method's constants into a text, so that it cannot disagree with them. @param {string} text */
const filled = (text) =>
  text.replace(/\{(\w+)\}/g, (whole, symbol) => {
    if (!Object.hasOwn(constants, symbol)) return whole;
    const { value } = constants[symbol];
    return shares.includes(symbol) ? percent(value) : exact(value);
  });

/** @param {string} text */
export const set = (text) => subscripted(filled(text));

/** "Dodge et al., 2022", with a link to the work. @param {string} id of a reference. */
function cited(id) {
  const { short, year, url } = references[id];
  return html`<a href=${url} rel="noreferrer">${short}, ${String(year)}</a>`;
}

/** @param {string[]} ids of references. */
export const citations = (ids) => ids.map((id, index) => html`${index > 0 ? t("learn.between") : ""}${cited(id)}`);
