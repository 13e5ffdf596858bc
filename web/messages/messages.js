// The page's words in the reader's language. Messages are in ICU's syntax as far as they need it: {name}, and
// {n, plural, one {# run} other {# runs}}.
import { html } from "lit";
import { en } from "./en.js";
import { number } from "../numbers.js";

export { energy, exact, mass, massInColumn, number, percent, readable, roundPercent, water } from "../numbers.js";

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
    return (plurals.select(count) === "one" ? one : other).replace("#", number(count));
  });
  return chosen.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? number(value) : value;
  });
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
