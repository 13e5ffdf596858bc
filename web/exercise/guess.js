// Reads what somebody typed as a guess.
import { editable, halfWidth, parseNumber, readings } from "../numbers.js";

/** @typedef {{ value: number, unit: string } | { code: "empty" | "not_number" | "negative" | "too_large" | "ambiguous", values?: Record<string, string> }} Guess */

/** Symbols that a guess can be in, and how many of the answer's unit one is. @type {Record<string, Record<string, number>>} */
export const unitsOf = {
  "g CO2e": { g: 1, kg: 1e3, t: 1e6 },
  kWh: { Wh: 1e-3, kWh: 1, MWh: 1e3 },
};

/** What is chosen before anybody chooses. @type {Record<string, string>} */
export const usualUnit = { "g CO2e": "kg", kWh: "kWh" };

/** More than anything weighs or draws that could be meant; and what a scale is drawn for. */
const largest = 1e21;

/**
 * @param {string} text as typed, "1,5", "1e3", "2 t": a unit in it counts more than the one that is chosen.
 * @param {string} chosen symbol.
 * @param {"g CO2e" | "kWh"} unit of the answer.
 * @param {string} [tag] of the language it was written in.
 * @returns {Guess} value in the unit of the answer; `unit` is the symbol that it was given in.
 */
export function readGuess(text, chosen, unit, tag) {
  const symbols = unitsOf[unit];
  const [, before, written] = /^(.*?)\s*(?:(?<![a-z])([a-z]+)(?:\s*CO2e?)?)?$/i.exec(halfWidth(text).trim()) ?? [];
  const known = Object.keys(symbols).find((symbol) => symbol.toLowerCase() === written?.toLowerCase());
  // What is no unit stays with the number, which then is none.
  const typed = written === undefined || known ? before : text;
  if (typed.trim() === "") return { code: "empty" };
  const two = readings(typed);
  const number = parseNumber(typed, tag);
  if (number === undefined && two) return { code: "ambiguous", values: wordsOf(two) };
  if (number === undefined) return { code: "not_number" };
  if (number < 0) return { code: "negative" };
  const symbol = known ?? chosen;
  const value = Math.abs(number) * symbols[symbol];
  return value > largest ? { code: "too_large" } : { value, unit: symbol };
}

/** @param {{ text: string, small: number, large: number }} two */
const wordsOf = ({ text, small, large }) => ({ text, small: editable(small), large: editable(large) });
