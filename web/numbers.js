// Numbers as readers write and read them.

/** @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();
let locale = "en";

/** @param {string} tag of the language in which numbers are written and read from now on. */
export function setNumberLocale(tag) {
  locale = tag;
  formats.clear();
}

/**
 * @param {number} value
 * @param {Intl.NumberFormatOptions} [options] three significant digits unless it says otherwise.
 */
export function number(value, options = { maximumSignificantDigits: 3 }) {
  const key = JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format.format(value);
}

/** As much of it as an estimate can mean: three significant digits. @param {number} value */
export const readable = (value) => number(value);

/** All of it, as for a number that somebody gave. @param {number} value */
export const exact = (value) => number(value, { maximumSignificantDigits: 15 });

/** As text that parseNumber reads back: no grouping. @param {number} value */
export const editable = (value) => number(value, { maximumSignificantDigits: 15, useGrouping: false });

/** @param {"decimal" | "group"} type */
const separator = (type) =>
  new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5).find((part) => part.type === type)
    ?.value ?? "";

/**
 * Reads a number with either separator; where "1,234" could be two numbers, the reader's language decides.
 * @param {string} text
 * @returns {number | undefined} undefined if it is none.
 */
export function parseNumber(text) {
  let plain = text.replace(/[\s\u00a0\u202f'’_]/g, "").replace("−", "-");
  const marks = plain.match(/[.,]/g) ?? [];
  if (new Set(marks).size === 2) {
    const decimal = marks[marks.length - 1];
    plain = plain.split(decimal === "." ? "," : ".").join("");
    if (plain.split(decimal).length > 2) return undefined;
  } else if (marks.length > 0) {
    const grouped = /^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(plain);
    const isGroup =
      grouped && (marks.length > 1 || (marks[0] === separator("group") && marks[0] !== separator("decimal")));
    if (isGroup) plain = plain.replace(/[.,]/g, "");
    else if (marks.length > 1) return undefined;
  }
  plain = plain.replace(",", ".");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** @typedef {{ value: string, unit: string }} Quantity a number and the unit in which it reads well */

/** @param {number} value @param {[from: number, symbol: string, factor: number][]} units from small to large. */
function inUnit(value, units) {
  const [, unit, factor] = units.findLast(([from]) => Math.abs(value) >= from * 0.9995) ?? units[0];
  return { value: readable(value / factor), unit };
}

const masses = /** @type {[number, string, number][]} */ ([
  [0.001, "g", 0.001],
  [1, "kg", 1],
  [1000, "t", 1000],
]);
/** kWh reads well up to ten thousand: it is what bills are in. */
const energies = /** @type {[number, string, number][]} */ ([
  [0.001, "Wh", 0.001],
  [1, "kWh", 1],
  [10_000, "MWh", 1000],
  [10_000_000, "GWh", 1e6],
]);

/** @param {number} kilograms @returns {Quantity} */
export const massParts = (kilograms) => inUnit(kilograms, masses);

/** @param {Quantity} quantity with a thin space that does not break. */
const joined = ({ value, unit }) => `${value}\u202f${unit}`;

/** @param {number} kilograms */
export const mass = (kilograms) => joined(massParts(kilograms));

/** @param {number} kilowattHours */
export const energy = (kilowattHours) => joined(inUnit(kilowattHours, energies));

/** @param {number} litres */
export const water = (litres) =>
  joined(litres >= 10_000 ? { value: readable(litres / 1000), unit: "m³" } : { value: readable(litres), unit: "L" });

/** @param {number} share */
export const percent = (share) => number(share, { style: "percent", maximumSignificantDigits: 3 });

/** A difference that is read at a glance. @param {number} share */
export const roundPercent = (share) => number(share, { style: "percent", maximumSignificantDigits: 2 });
