// What Plan is asked, as parameters of the address and back. Numbers are written as the core takes them, whatever the
// reader's language; what is no number stays as it was typed, so that it can be marked where it stands.
import { editable, parseNumber } from "../numbers.js";
import { parseCount } from "./count.js";
import { inLanguage, share } from "./typed.js";

/** @typedef {import("./wanted.js").Wanted} Wanted */

const sizes = /** @type {const} */ ([
  [1e12, "T"],
  [1e9, "B"],
  [1e6, "M"],
]);

/** "7B" @param {number} value */
function short(value) {
  const [size, word] = sizes.find(([one]) => value >= one) ?? [1, ""];
  const text = `${Number((value / size).toPrecision(15))}`;
  return parseCount(`${text}${word}`) === value ? `${text}${word}` : String(value);
}

/** @param {number | undefined} value @param {string} text that it was read from. @param {(value: number) => string} [write] */
const written = (value, text, write = String) => (value === undefined ? text.trim() : write(value));

/** @param {Wanted} wanted @param {string} language that it is written in. @returns {Record<string, string>} */
export function linkOf({ params, tokens, training, device, count, place, efficiency }, language) {
  const times = count.trim() === "" ? "" : `*${written(parseNumber(count), count)}`;
  return {
    "plan.activeParams": written(parseCount(params, language), params, short),
    "plan.tokens": written(parseCount(tokens, language), tokens, short),
    ...(training !== "full" && { "plan.training": training }),
    "plan.device": `${device}${times}`,
    // A place that was emptied is another than one that is not spoken of.
    "plan.place": place,
    ...(efficiency.trim() !== "" && { "plan.efficiency": written(share(efficiency), efficiency) }),
  };
}

/** @param {string} text a share. @returns {string} in per cent. */
function percentOf(text) {
  const value = parseNumber(text, "en");
  return value === undefined ? text : editable(Number((value * 100).toPrecision(15)));
}

/** @param {Record<string, string>} link @returns {Partial<Wanted>} what it says, in the language of the page. */
export function wantedIn(link) {
  const said = (name) => link[`plan.${name}`];
  const [, device, count] = /^(.*?)(?:\*([^*]*))?$/s.exec(said("device") ?? "") ?? [];
  return {
    ...inLanguage(
      {
        ...(said("activeParams") !== undefined && { params: said("activeParams") }),
        ...(said("tokens") !== undefined && { tokens: said("tokens") }),
        ...(said("device") !== undefined && { device, count: count ?? "" }),
      },
      "en",
    ),
    ...(said("efficiency") !== undefined && { efficiency: percentOf(said("efficiency")) }),
    ...(said("place") !== undefined && { place: said("place") }),
    ...(said("training") === "adapters" && { training: "adapters" }),
  };
}
