// Finds rows of a table by words.

/** @import { Row } from "./tables.js" */

/** Upper case and accents make no difference. @param {string} text */
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The text of each row, made when first searched. @type {WeakMap<Row, string>} */
const texts = new WeakMap();

/** @param {Row} row */
function textOf(row) {
  let text = texts.get(row);
  if (text === undefined) {
    text = folded(
      Object.values(row)
        .filter((cell) => cell !== null && cell !== undefined)
        .join("\n"),
    );
    texts.set(row, text);
  }
  return text;
}

/**
 * Rows in which every word occurs; a query that is the id of a row finds that row alone.
 * @param {Row[]} rows
 * @param {string} query
 */
export function search(rows, query) {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const exact = rows.filter(({ id }) => id === query.trim());
  if (exact.length === 1) return exact;
  return rows.filter((row) => words.every((word) => textOf(row).includes(word)));
}
