// Numbers as they are typed into Plan's fields.
import { language } from "../messages/messages.js";
import { carried, editable, parseNumber } from "../numbers.js";
import { parseCount } from "./count.js";

/** @typedef {import("./wanted.js").Wanted} Wanted */

/** In per cent. @param {string} text */
export function share(text) {
  const value = parseNumber(text.replace(/\s*[%\uff05]$/, ""));
  return value === undefined ? undefined : Number((value / 100).toPrecision(15));
}

/**
 * The same, as it is written in the language of the page.
 * @template {Partial<Wanted>} Some
 * @param {Some} wanted
 * @param {string} from tag of the language that it is written in.
 * @returns {Some}
 */
export function inLanguage(wanted, from) {
  const large = (text) => {
    const value = parseCount(text, from.slice(0, 2));
    return value !== undefined && value !== parseCount(text, language()) ? editable(value) : text;
  };
  const changed = { ...wanted };
  for (const name of /** @type {const} */ (["params", "tokens", "count", "efficiency"])) {
    const text = wanted[name];
    if (text !== undefined) changed[name] = large(carried(text, from));
  }
  return changed;
}
