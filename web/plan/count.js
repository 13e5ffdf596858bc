// How many parameters or tokens, as people write it: "7B", "70 billion", "1.3e9", "300 Md", "70 亿".
import { halfWidth, parseNumber } from "../numbers.js";

/** The words that people type, in the languages of the page. A capital M is a million, as is a small one. */
const sizes = [
  { size: 1e3, words: ["k", "thousand", "thousands", "mille", "millier", "milliers", "千"] },
  { size: 1e4, words: ["万"] },
  { size: 1e6, words: ["m", "mn", "mio", "million", "millions", "百万"] },
  { size: 1e7, words: ["千万"] },
  { size: 1e8, words: ["亿"] },
  { size: 1e9, words: ["b", "bn", "g", "md", "mrd", "mds", "milliard", "milliards", "十亿"] },
  { size: 1e10, words: ["百亿"] },
  { size: 1e11, words: ["千亿"] },
  { size: 1e12, words: ["t", "tn", "万亿"] },
];
const perWord = new Map(sizes.flatMap(({ size, words }) => words.map((word) => [word, size])));

/** The same word is a thousand times as much in French. @type {Record<string, [english: number, french: number]>} */
const long = {
  billion: [1e9, 1e12],
  billions: [1e9, 1e12],
  trillion: [1e12, 1e18],
  trillions: [1e12, 1e18],
};

/**
 * @param {string} text
 * @param {string} [language] that it is written in.
 * @returns {number | undefined} undefined if it is no such number.
 */
export function parseCount(text, language = "en") {
  const plain = halfWidth(text).trim();
  const number = parseNumber(plain);
  if (number !== undefined) return number;
  const [, digits, word] = /^([\d.,\s\u00a0\u202f'’_]+?(?:e[+-]?\d+)?)\s*(\p{L}+)\.?$/iu.exec(plain) ?? [];
  const value = digits && parseNumber(digits);
  const name = word?.toLowerCase() ?? "";
  const size = Object.hasOwn(long, name) ? long[name][language === "fr" ? 1 : 0] : perWord.get(name);
  if (value === undefined || value === "" || size === undefined) return undefined;
  return Number((value * size).toPrecision(15));
}
