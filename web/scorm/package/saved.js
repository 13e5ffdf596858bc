// The answers given so far as the short text that a platform keeps between two visits: at most 4,096 characters
// (cmi.suspend_data is a CMIString4096), which 50 answers fill to three quarters.

/**
 * @typedef {object} Answer as the exercise tells it.
 * @property {number} guess
 * @property {number} figure
 * @property {number} low
 * @property {number} high
 * @property {string} unit
 * @property {boolean} right
 * @property {number} [seconds]
 */

/** Digits that decide nothing any more. */
const digits = 6;

/** @param {number} value */
const short = (value) => String(Number(value.toPrecision(digits)));

/**
 * @param {string} id of the exercise.
 * @param {readonly Answer[]} answers
 * @returns {string} ASCII.
 */
export function write(id, answers) {
  const lines = answers.map(({ guess, figure, low, high, unit, right, seconds = 0 }) =>
    [...[guess, figure, low, high].map(short), encodeURIComponent(unit), right ? 1 : 0, Math.round(seconds)].join(),
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
  const parts = line.split(",");
  const [guess, figure, low, high, , right, seconds] = parts.map(Number);
  const numbers = [guess, figure, low, high, right, seconds];
  if (parts.length !== 7 || !numbers.every((value) => Number.isFinite(value))) return undefined;
  return { guess, figure, low, high, unit: unitOf(parts[4]), right: right === 1, seconds };
}

/** @param {string} text */
function unitOf(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
