// The answers given so far, and the best result, as the short text that a platform keeps between two visits: at most 4,096
// characters (cmi.suspend_data is a CMIString4096).

/** @typedef {import("../../exercise/format.js").Answer} Answer */
/** @typedef {{ answers: Answer[], best?: number }} Saved best: of all rounds that were finished, 0 to 100. */

/** @type {Answer["unit"][]} */
const units = ["g CO2e", "kWh"];

/** More digits decide nothing. @param {number} value */
const short = (value) => String(Number(value.toPrecision(6)));

/**
 * @param {string} id of the exercise.
 * @param {Saved} saved at most 50 answers.
 * @returns {string} ASCII.
 */
export function write(id, { answers, best }) {
  const lines = answers.map(({ guess, figure, low, high, unit, right, seconds = 0 }) =>
    [...[guess, figure, low, high].map(short), units.indexOf(unit), Number(right), Math.round(seconds)].join(),
  );
  return [best === undefined ? id : `${id}:${best}`, ...lines].join(";");
}

/**
 * @param {string} text as the platform hands it back, or whatever it has kept instead.
 * @param {string} id of the exercise.
 * @param {number} tasks how many it has.
 * @returns {Saved} nothing if the text is not of this exercise, or damaged.
 */
export function read(text, id, tasks) {
  const [head, ...lines] = text.split(";");
  const [of, best, ...more] = head.split(":");
  const answers = lines.map(answerOf);
  const whole = answers.every((answer) => answer !== undefined) && /^(\d\d?|100)?$/.test(best ?? "");
  if (of !== id || more.length > 0 || lines.length > tasks || !whole) return { answers: [] };
  return { answers, ...(best && { best: Number(best) }) };
}

/** @param {string} line @returns {Answer | undefined} */
function answerOf(line) {
  const numbers = line.split(",").map(Number);
  const [guess, figure, low, high, unit, right, seconds] = numbers;
  if (numbers.length !== 7 || !numbers.every(Number.isFinite) || !units[unit]) return undefined;
  return { guess, figure, low, high, unit: units[unit], right: right === 1, seconds };
}
