// How long a run took, as people write it.
import { editable, halfWidth, parseNumber } from "./numbers.js";

/** Hours in one of each. The words are those that people type, in the languages of the page. */
const units = [
  { hours: 24 * 7, words: ["w", "wk", "week", "weeks", "sem", "semaine", "semaines", "周", "星期"] },
  { hours: 24, words: ["d", "day", "days", "j", "jour", "jours", "天", "日"] },
  { hours: 1, words: ["h", "hr", "hrs", "hour", "hours", "heure", "heures", "小时", "个小时", "时"] },
  { hours: 1 / 60, words: ["m", "min", "mins", "minute", "minutes", "分", "分钟"] },
  { hours: 1 / 3600, words: ["s", "sec", "secs", "second", "seconds", "seconde", "secondes", "秒"] },
];
const perWord = new Map(units.flatMap(({ hours, words }) => words.map((word) => [word, hours])));

/**
 * "100", "3 d 4 h", "90 min", "1h30", "1:30", "1:30:15" and the "2-03:00:00" of job schedulers.
 * @param {string} text
 * @param {string} [tag] of the language that its numbers are written in.
 * @returns {number | undefined} hours; undefined if it is no duration.
 */
export function parseHours(text, tag) {
  const plain = halfWidth(text).trim().toLowerCase();
  return parseNumber(plain, tag) ?? clock(plain) ?? spelled(plain, tag);
}

/**
 * What somebody typed in another language, with the marks of this one where that makes a difference.
 * @param {string} text
 * @param {string} from tag of that language.
 */
export function carriedHours(text, from) {
  const number = parseNumber(text, from);
  if (number !== undefined) return editable(number);
  const hours = parseHours(text, from);
  return hours === undefined || hours === parseHours(text) ? text : editable(hours);
}

/** @param {string} text */
function clock(text) {
  const parts = /^(?:(\d{1,5})-)?(\d{1,7})(?::|\s*h\s*(?=\d\d$))([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!parts) return undefined;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return days * 24 + hours + (minutes * 60 + seconds) / 3600;
}

/** @param {string} text @param {string} [tag] */
function spelled(text, tag) {
  let seconds = 0;
  let rest = text;
  while (rest) {
    const part = /^(\d[\d.,]*(?:\s\d{3}(?![\d]))*(?:[.,]\d+)?)\s*(\p{L}+)\.?\s*/u.exec(rest);
    const value = part && parseNumber(part[1], tag);
    const hours = part && perWord.get(part[2]);
    if (!part || value === undefined || value === null || !hours) return undefined;
    // In whole seconds where possible, so that 90 min is 1.5 and not nearly so.
    seconds += value * Math.round(hours * 3600);
    rest = rest.slice(part[0].length);
  }
  return text ? seconds / 3600 : undefined;
}
