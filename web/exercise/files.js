// The result of an exercise as a file, for a learner to keep or to hand in.
import { formatCsv, guard } from "../journal/csv.js";

/** @typedef {import("./format.js").Result} Result */

/** Spreadsheets tell by it that a file is in UTF-8. */
const mark = "\ufeff";
const columns = /** @type {const} */ (["guess", "figure", "low", "high", "unit", "right", "seconds"]);

/** @param {Result} result @returns {string} */
export const toJson = (result) => `${JSON.stringify(result, null, 2)}\n`;

/** @param {Result} result @param {readonly { text: string }[]} tasks @returns {string} a line for each task that was answered. */
export function toCsv({ title, version, tasks: answers }, tasks) {
  const rows = answers.map((answer, index) => [
    guard(title),
    version,
    String(index + 1),
    guard(tasks[index].text),
    ...columns.map((name) => String(answer[name] ?? "")),
  ]);
  return mark + formatCsv([["title", "version", "task", "text", ...columns], ...rows]);
}
