// Rows as a table for people.

const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 5, useGrouping: false });
const heading = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** @param {unknown} cell */
function shown(cell) {
  if (cell === undefined || cell === null || cell === false) return "";
  if (cell === true) return "yes";
  return typeof cell === "number" ? number.format(cell) : String(cell);
}

/**
 * @param {any[]} rows
 * @param {string[]} columns
 * @returns {string} a heading and a line a row; numbers to the right.
 */
export function asTable(rows, columns) {
  const cells = [columns.map(heading), ...rows.map((row) => columns.map((column) => shown(row[column])))];
  const widths = columns.map((_, i) => cells.reduce((widest, line) => Math.max(widest, [...line[i]].length), 0));
  const isNumber = columns.map((column) => rows.some((row) => typeof row[column] === "number"));
  const padded = (text, i) => {
    const padding = " ".repeat(widths[i] - [...text].length);
    return isNumber[i] ? padding + text : text + padding;
  };
  return cells.map((line) => `${line.map(padded).join("  ").trimEnd()}\n`).join("");
}
