// Comma-separated values as in RFC 4180, and the guard against cells that a spreadsheet would run as a formula.

/**
 * Before what makes a cell a formula, at its start or where a program that splits at semicolons, tabs or line ends would start
 * one. An apostrophe there makes it text; so does one more where apostrophes stand already, so that nothing is lost. See
 * OWASP, "CSV Injection".
 */
const signs = String.raw`=+\-@\t\r\uff1d\uff0b\uff0d\uff20`;
// The first part looks at one character only, so that no file of spaces or apostrophes takes long.
const place = String.raw`(?=['${signs}])(?<=(?:^|[;\t\r\n])["\s]*?)`;
const formula = `(?='*[${signs}])`;
const unguarded = new RegExp(place + formula, "g");
const guarded = new RegExp(`${place}'${formula}`, "g");

/** @param {string} text of a person. */
export const guard = (text) => text.replace(unguarded, "'");

/** @param {string} cell @returns {string} the text that was guarded. */
export const unguard = (cell) => cell.replace(guarded, "");

/** @param {string} cell */
const quoted = (cell) => (/[",;\t\r\n']|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** @param {string[][]} rows @returns {string} lines end with CR LF, the last as well. */
export const formatCsv = (rows) => rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");

/** @typedef {{ cells: string[], line: number }} Row line: where it begins, from 1 */

/** The separator that a header was written with: spreadsheets of some languages take semicolons. @param {string} text */
function separatorOf(text) {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark) => header.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/**
 * @param {string} text
 * @returns {{ rows: Row[], problem?: { line: number, code: string } }} rows up to what cannot be read; empty lines are none.
 */
export function parseCsv(text) {
  const separator = separatorOf(text);
  /** @type {Row[]} */
  const rows = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    /** @type {Row} */
    const row = { cells: [], line };
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
      if ("code" in cell) return { rows, problem: { line, code: cell.code } };
      row.cells.push(cell.value);
      line += cell.value.match(/\r\n|\r|\n/g)?.length ?? 0;
      at = cell.end;
      if (text[at] === separator) at += 1;
      else if (at >= text.length || /[\r\n]/.test(text[at])) break;
      else return { rows, problem: { line, code: "after_quote" } };
    }
    if (text.startsWith("\r\n", at)) at += 1;
    at += 1;
    line += 1;
    if (row.cells.length > 1 || row.cells[0] !== "") rows.push(row);
  }
  return { rows };
}

/** @param {string} text @param {number} from a quotation mark. @returns {{ value: string, end: number } | { code: string }} */
function quotedCell(text, from) {
  let end = from + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return { code: "open_quote" };
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  return { value: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
}

/** @param {string} text @param {number} from @param {string} separator @returns {{ value: string, end: number } | { code: string }} */
function plainCell(text, from, separator) {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\r" && text[end] !== "\n") end += 1;
  const value = text.slice(from, end);
  return value.includes('"') ? { code: "stray_quote" } : { value, end };
}
