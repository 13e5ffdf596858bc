// The answers given so far as the short text that a platform keeps between two visits: at most 4,096 characters
// (cmi.suspend_data is a CMIString4096).

/** @typedef {import("../../exercise/format.js").Answer} Answer */

/** @type {Answer["unit"][]} */
const units = ["g CO2e", "kWh"];

/** More digits decide nothing. @param {number} value */
const short = (value) => String(Number(value.toPrecision(6)));

/**
 * @param {string} id of the exercise.
 * @param {readonly Answer[]} answers at most 50.
 * @returns {string} ASCII.
 */
export function write(id, answers) {
  const lines = answers.map(({ guess, figure, low, high, unit, right, seconds = 0 }) =>
    [...[guess, figure, low, high].map(short), units.indexOf(unit), Number(right), Math.round(seconds)].join(),
  );
  return [id, ...lines].join(";");
}

/**
 * @param {string} text as the platform hands it back, or whatever it has kept instead.
 * @param {string} id of the exercise.
 * @param {number} tasks how many it has.
 * @returns {Answer[]} none if the text is not of this exercise, or damaged.
 */
export function read(text, id, tasks) {
  const [of, ...lines] = text.split(";");
  if (of !== id || lines.length > tasks) return [];
  const answers = lines.map(answerOf);
  return answers.every((answer) => answer !== undefined) ? answers : [];
}

/** @param {string} line @returns {Answer | undefined} */
function answerOf(line) {
  const numbers = line.split(",").map(Number);
  const [guess, figure, low, high, unit, right, seconds] = numbers;
  if (numbers.length !== 7 || !numbers.every(Number.isFinite) || !units[unit]) return undefined;
  return { guess, figure, low, high, unit: units[unit], right: right === 1, seconds };
}
