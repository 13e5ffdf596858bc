// Numbers as readers write and read them.

/** Made once for a language and its options. @type {Map<string, any>} */
const formats = new Map();
let locale = "en-GB";

/** @param {string} tag of the language in which numbers, dates and lists are written and read from now on. */
export function setNumberLocale(tag) {
  locale = tag;
  formats.clear();
}

/** @template T @param {string} key @param {() => T} make @returns {T} */
function once(key, make) {
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key);
}

/**
 * @param {number} value
 * @param {Intl.NumberFormatOptions} [options] three significant digits unless it says otherwise.
 */
export function number(value, options = { maximumSignificantDigits: 3 }) {
  /** @type {Intl.NumberFormat} */
  const format = once(JSON.stringify(options), () => new Intl.NumberFormat(locale, options));
  const size = Math.abs(value);
  const plain = options.style || options.useGrouping === false || size === 0 || !Number.isFinite(size);
  return plain || (size >= tiny && size < huge) ? format.format(value) : inPowers(value, options);
}

/** From here on rows of noughts would have to be counted. */
const huge = 1e12;
const tiny = 1e-6;

/** "3.56 × 10¹⁸" @param {number} value @param {Intl.NumberFormatOptions} [options] */
function inPowers(value, options = { maximumSignificantDigits: 3 }) {
  const digits = options.maximumSignificantDigits ?? 3;
  const [factor, power] = value.toExponential(digits - 1).split("e");
  return `${number(Number(factor), options)}${timesTen(Number(power))}`;
}

/** " × 10¹⁸" @param {number} power */
function timesTen(power) {
  const raised = [...String(power)].map((digit) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(digit)]).join("");
  return `\u00a0×\u00a010${raised}`;
}

/** As much of it as an estimate can mean: three significant digits. @param {number} value */
export const readable = (value) => number(value);

/** All of it, as for a number that somebody gave. @param {number} value */
export const exact = (value) => number(value, { maximumSignificantDigits: 15 });

/** As text that parseNumber reads back: no grouping. @param {number} value */
export const editable = (value) => number(value, { maximumSignificantDigits: 15, useGrouping: false });

/** @param {"decimal" | "group"} type @param {string} tag */
const separator = (type, tag) =>
  once(`${type} ${tag}`, () => {
    const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
    return parts.find((part) => part.type === type)?.value ?? "";
  });

/** As a Chinese keyboard may have them. @param {string} text */
export const halfWidth = (text) =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Three digits after one mark: either a thousand and something or one and something. */
const eitherWay = /^([+-]?[1-9]\d{0,2})[.,](\d{3})$/;

/** Digits, maybe with gaps as somebody writes them between thousands; and whether a mark stands before them. */
const digits = /([.,])?(\d(?:[\s'’_]*\d)*)/g;
/** "1 234 567", and "141 592 65" behind a decimal mark. */
const threes = /^\d{1,3}(?:[\s'’_]\d{3})+$/;
const threesBehind = /^(?:\d{3}[\s'’_])+\d{1,3}$/;

/** Without gaps; undefined where one parts digits into other groups than of three, as in "12 12", which may be two numbers. @param {string} text */
function bare(text) {
  const half = halfWidth(text);
  for (const [, mark, run] of half.matchAll(digits)) {
    if (/\D/.test(run) && !threes.test(run) && !(mark && threesBehind.test(run))) return undefined;
  }
  return half.replace(/[\s'’_]/g, "").replace("−", "-");
}

/**
 * Reads a number with either separator. Where "1,234" could be two numbers, the language decides if the mark is one of its
 * own; if not, it is none.
 * @param {string} text
 * @param {string} [tag] of the language it was written in.
 * @returns {number | undefined} undefined if it is none, or could be two: see `readings`.
 */
export function parseNumber(text, tag = locale) {
  let plain = bare(text);
  if (plain === undefined) return undefined;
  const marks = plain.match(/[.,]/g) ?? [];
  if (new Set(marks).size === 2) {
    const decimal = marks[marks.length - 1];
    plain = plain.split(decimal === "." ? "," : ".").join("");
    if (plain.split(decimal).length > 2) return undefined;
  } else if (marks.length > 1) {
    if (!/^[+-]?[1-9]\d{0,2}([.,]\d{3})+$/.test(plain)) return undefined;
    plain = plain.replace(/[.,]/g, "");
  } else if (eitherWay.test(plain) && marks[0] !== separator("decimal", tag)) {
    if (marks[0] !== separator("group", tag)) return undefined;
    plain = plain.replace(/[.,]/, "");
  }
  plain = plain.replace(",", ".");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The two numbers that a text could be, where parseNumber does not choose.
 * @param {string} text in which a number stands, alone or with a unit.
 * @returns {{ text: string, small: number, large: number } | undefined}
 */
export function readings(text) {
  for (const [part] of halfWidth(text).matchAll(/\d[\d.,]*/g)) {
    const [, before, after] = eitherWay.exec(part) ?? [];
    if (!after || parseNumber(part) !== undefined) continue;
    return { text: part, small: Number(`${before}.${after}`), large: Number(before + after) };
  }
  return undefined;
}

/**
 * A number as somebody typed it in another language, with the marks of this one; other text stays as it is.
 * @param {string} text
 * @param {string} from tag of that language.
 */
export function carried(text, from) {
  const value = parseNumber(text, from);
  return value === undefined ? text : editable(value);
}

/** @param {readonly string[]} parts @param {Intl.ListFormatOptions} [options] "a, b and c" unless it says otherwise. */
export const listText = (parts, options = {}) =>
  once(`list ${JSON.stringify(options)}`, () => new Intl.ListFormat(locale, options)).format(parts);

/**
 * @param {string | number | Date} date ISO text, milliseconds or a date.
 * @param {Intl.DateTimeFormatOptions} [options] the day, the month in letters, by universal time, unless it says otherwise.
 */
export const dateText = (date, options = { dateStyle: "long", timeZone: "UTC" }) =>
  once(`date ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options)).format(new Date(date));

/** Orders names as the language does; numbers in them by size. @returns {Intl.Collator} */
export const collator = () => once("collator", () => new Intl.Collator(locale, { numeric: true }));

/** @typedef {{ value: string, unit: string }} Quantity a number and the unit in which it reads well */

/**
 * @param {number} value
 * @param {[from: number, symbol: string, factor: number][]} units from small to large.
 * @param {(value: number) => string} [write]
 */
function inUnit(value, units, write = readable) {
  // Nothing is nothing in any unit; the smallest would look like a measurement.
  const sized = value === 0 ? 0.001 : Math.abs(value);
  const [, unit, factor] = units.findLast(([from]) => sized >= from * 0.9995) ?? units[0];
  const amount = value / factor;
  return { value: isWritten(amount) ? write(amount) : inPowers(amount), unit };
}

/** Whether an amount in the largest or smallest unit needs no powers of ten. @param {number} amount */
const isWritten = (amount) => amount === 0 || (Math.abs(amount) >= 1e-3 && Math.abs(amount) < 1e6);

const masses = /** @type {[number, string, number][]} */ ([
  [1e-9, "µg", 1e-9],
  [1e-6, "mg", 1e-6],
  [0.001, "g", 0.001],
  [1, "kg", 1],
  [1000, "t", 1000],
  [1e7, "kt", 1e6],
  [1e9, "Mt", 1e9],
  [1e12, "Gt", 1e12],
]);
/** kWh reads well up to ten thousand: it is what bills are in. */
const energies = /** @type {[number, string, number][]} */ ([
  [0.001, "Wh", 0.001],
  [1, "kWh", 1],
  [10_000, "MWh", 1000],
  [10_000_000, "GWh", 1e6],
  [1e10, "TWh", 1e9],
]);

/** @param {number} kilograms @returns {Quantity} */
export const massParts = (kilograms) => inUnit(kilograms, masses);

/**
 * Two numbers to the same place, which is the third digit of the larger: 62 and 193.
 * @param {number} low @param {number} high @param {number} [power] of ten in which both are written.
 */
function together(low, high, power) {
  if (power !== undefined) {
    const scaled = together(low / 10 ** power, high / 10 ** power);
    return scaled.map((text) => (text === "0" ? text : `${text}${timesTen(power)}`));
  }
  const places = high > 0 ? Math.min(20, Math.max(0, 2 - Math.floor(Math.log10(high)))) : 0;
  const round = (value) => Number(value.toFixed(places));
  return [readable(round(low)), readable(round(high))];
}

/**
 * The ends of a range in the unit of the number that it belongs to.
 * @param {number} kilograms @param {readonly number[]} span from, to.
 */
export function massSpan(kilograms, [from, to]) {
  const centre = kilograms > 0 ? kilograms : to;
  const { unit } = massParts(centre);
  const factor = masses.find(([, symbol]) => symbol === unit)?.[2] ?? 1;
  const power = isWritten(centre / factor) ? undefined : Number((centre / factor).toExponential(2).split("e")[1]);
  const [low, high] = together(from / factor, to / factor, power);
  return { low, high, unit };
}

/** The message of a range, which may be none to speak of. @param {{ low: string, high: string }} span */
export const rangeKey = ({ low, high }) =>
  low !== high ? "range.between" : high === "0" ? "range.nothing" : "range.point";

/** @param {Quantity} quantity with a thin space that does not break. */
const joined = ({ value, unit }) => `${value}\u202f${unit}`;

/** @param {number} kilograms */
export const mass = (kilograms) => joined(massParts(kilograms));

/** With so many digits, even if they are zeros. @param {number} kilograms @param {number} digits 1 to 21 */
export const massInDigits = (kilograms, digits) =>
  joined(inUnit(kilograms, masses, kilograms === 0 ? readable : inDigits(digits)));

/** For figures that stand below one another: 9.60 beside 9.65. @param {number} kilograms */
export const massInColumn = (kilograms) => massInDigits(kilograms, 3);

/** @param {number} digits @returns {(value: number) => string} */
const inDigits = (digits) => (value) =>
  number(value, { minimumSignificantDigits: digits, maximumSignificantDigits: digits });

/** @param {number} kilowattHours */
export const energy = (kilowattHours) => joined(inUnit(kilowattHours, energies));

/** @param {number} litres */
export const water = (litres) =>
  joined(litres >= 10_000 ? { value: readable(litres / 1000), unit: "m³" } : { value: readable(litres), unit: "L" });

/** @param {number} share */
export const percent = (share) => number(share, { style: "percent", maximumSignificantDigits: 3 });

/** A difference that is read at a glance. @param {number} share */
export const roundPercent = (share) => number(share, { style: "percent", maximumSignificantDigits: 2 });
