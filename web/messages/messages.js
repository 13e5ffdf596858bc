// The page's words in the reader's language. Messages are in ICU's syntax as far as they need it: {name}, and
// {n, plural, one {# run} other {# runs}}.
import { html } from "lit";
import { en } from "./en.js";
import { basisKeys } from "./bases.js";
import { exact, number } from "../numbers.js";

export {
  energy,
  exact,
  mass,
  massInColumn,
  massSpan,
  number,
  percent,
  rangeKey,
  readable,
  roundPercent,
  water,
} from "../numbers.js";

/** @type {Record<string, string>} */
const table = { ...en };
const plurals = new Intl.PluralRules("en");

/** @typedef {Record<string, string | number>} Values numbers are written by locale; text stays as it is */

/** Adds the words of a section that is loaded when first shown. @param {Record<string, string>} words */
export const extend = (words) => void Object.assign(table, words);

/** @param {string} key */
export const has = (key) => Object.hasOwn(table, key);

/**
 * @param {string} key
 * @param {Values} [values]
 * @returns {string} the key itself if there is no such message, so that nothing is lost.
 */
export function t(key, values = {}) {
  return has(key) ? fill(table[key], values) : key;
}

/** @param {string} pattern @param {Values} values */
function fill(pattern, values) {
  const chosen = pattern.replace(/\{(\w+), plural, one \{([^}]*)\} other \{([^}]*)\}\}/g, (_, name, one, other) => {
    const count = Number(values[name]);
    return (plurals.select(count) === "one" ? one : other).replace("#", exact(count));
  });
  return chosen.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? number(value) : value;
  });
}

/** What a figure is of, in the reader's language; as it stands if it is not known. @param {string} basis */
export function basisText(basis) {
  const ends = basisKeys(basis).map(({ key, values }) => {
    return t(key, values && { ...values, kilograms: exact(values.kilograms) });
  });
  if (ends.length === 0) return basis;
  return ends.length === 1 ? ends[0] : t("basis.span", { low: ends[0], high: ends[1] });
}

/**
 * The same as a template, in which CO2e has its subscript.
 * @param {string} key
 * @param {Values} [values]
 */
export const rich = (key, values) => subscripted(t(key, values));

/** @param {string} text */
export function subscripted(text) {
  return text
    .split(/(CO2e)/)
    .map((part) => (part === "CO2e" ? html`<span class="nowrap">CO<sub>2</sub>e</span>` : part));
}
