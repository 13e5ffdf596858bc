// What elements alone say, and have to say where the code with all other words does not load.
import { dearest } from "../scorm/package/dearest.js";

/** @type {Record<string, { failed: string, gone: string, lacking: string, open: string, unknown: string, waterless: string }>} */
const said = {
  en: {
    failed: "The calculator cannot run inside this page.",
    gone: "The calculator has a new version. Please reload this page.",
    lacking: "This estimate has no such number.",
    open: "Open it in Gramme",
    unknown: "Left out, because Gramme knows nothing of that name:",
    waterless: "The water is not known here; wue-l-per-kwh can say it.",
  },
  fr: {
    failed: "La calculatrice ne peut pas fonctionner dans cette page.",
    gone: "La calculatrice a une nouvelle version. Veuillez recharger cette page.",
    lacking: "Cette estimation ne contient pas ce nombre.",
    open: "L’ouvrir dans Gramme",
    unknown: "Laissé de côté, car Gramme ne connaît rien de ce nom\u00a0:",
    waterless: "L’eau n’est pas connue ici\u202f; wue-l-per-kwh peut l’indiquer.",
  },
  zh: {
    failed: "计算器无法在此页面中运行。",
    gone: "计算器已有新版本。请重新加载此页面。",
    lacking: "此估算没有这个数字。",
    open: "在 Gramme 中打开",
    unknown: "已略去 Gramme 不认识的内容：",
    waterless: "此处的用水量未知；可用 wue-l-per-kwh 说明。",
  },
};

/** @param {readonly string[]} tags of BCP 47, the dearest first. */
export const sayIn = (tags) => said[dearest(tags, said)];
