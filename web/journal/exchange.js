// A journal as a file, and a file as entries of a journal. What is written is read back exactly, each number to its last bit:
// numbers are written as the shortest decimal that reads back as the same number (ECMA-262, Number::toString).
import { check, valueAt } from "./check.js";
import { formatCsv, guard, parseCsv, unguard } from "./csv.js";
import { readJson } from "./json-lines.js";
import { entryOf, mostRuns } from "./record.js";
import { leaves } from "./shape.js";

/** @typedef {import("./record.js").Entry} Entry */
/** @typedef {import("./record.js").Run} Run */
/** @typedef {import("./shape.js").Leaf} Leaf */
/** @typedef {import("../../wasm/gramme.d.ts").Bound} Bound */
/** @typedef {import("./check.js").Problem & { line: number, name?: string }} Misread line from 1; name of the run, if it has one */
/** @typedef {{ entries: Entry[], problems: Misread[] }} Reading entries that are whole; a problem for everything else */

const format = "gramme-journal";
const version = 1;
/** Bytes. A thousand runs with notes of ordinary length are a quarter of it. */
export const largestFile = 4_000_000;
/** Spreadsheets tell by it that a file is in UTF-8. */
const mark = "\ufeff";

/** @param {Run[]} runs @returns {string} */
export const toJson = (runs) => `${JSON.stringify({ format, version, runs: runs.map(entryOf) }, null, 2)}\n`;

/** @param {Run[]} runs @returns {string} a column for each field that some run has; an empty cell is an absent field. */
export function toCsv(runs) {
  const entries = runs.map(entryOf);
  const used = leaves.filter(({ path, needed }) => needed || entries.some((one) => valueAt(one, path) !== undefined));
  const rows = entries.map((entry) => used.map((leaf) => cellOf(leaf, valueAt(entry, leaf.path))));
  return mark + formatCsv([used.map(({ name }) => name), ...rows]);
}

/** @param {Leaf} leaf @param {any} value */
function cellOf({ kind }, value) {
  if (value === undefined) return "";
  if (kind === "number" || kind === "flag") return String(value);
  return guard(kind === "groups" ? JSON.stringify(value) : value);
}

/**
 * @param {Uint8Array} bytes of a file that anybody may have written.
 * @param {readonly Bound[]} bounds of the core.
 * @returns {Reading}
 */
export function readFile(bytes, bounds) {
  if (bytes.length > largestFile) return refused(0, "too_large", { most: largestFile / 1e6 });
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refused(0, "not_utf8");
  }
  return /^\s*[{[]/.test(text) ? fromJson(text, bounds) : fromCsv(text, bounds);
}

/** @param {number} line @param {string} code @param {Record<string, string | number>} [values] @returns {Reading} */
const refused = (line, code, values) => ({
  entries: [],
  problems: [{ line, field: "", code, ...(values && { values }) }],
});

/** @param {string} text @param {readonly Bound[]} [bounds] @returns {Reading} */
export function fromJson(text, bounds = []) {
  const read = readJson(text);
  if ("code" in read) return refused(read.line, read.code);
  const { value, lines } = read;
  const file = /** @type {any} */ (value);
  if (file?.format !== format || !Array.isArray(file.runs)) return refused(1, "not_journal");
  if (file.version !== version) return refused(lines.get("version") ?? 1, "other_version");
  const strange = Object.keys(file).filter((name) => !["format", "version", "runs"].includes(name));
  const problems = strange.map((name) => ({ line: lines.get(name) ?? 1, field: name, code: "unknown_field" }));
  const rows = file.runs.slice(0, mostRuns).map((entry, index) => ({
    entry,
    lineOf: (field) => nearestLine(lines, `runs.${index}`, field),
    problems: [],
  }));
  const reading = sort(rows, bounds);
  const left = beyond(file.runs, lines.get(`runs.${mostRuns}`) ?? 1);
  return { ...reading, problems: [...problems, ...reading.problems, ...left] };
}

/** The line of a field, or of the nearest that holds it. @param {Map<string, number>} lines @param {string} at @param {string} field */
function nearestLine(lines, at, field) {
  const steps = field
    .replace(/\.p5$/, ".0")
    .replace(/\.p50$/, ".1")
    .replace(/\.p95$/, ".2")
    .split(".");
  for (let depth = steps.length; depth >= 0; depth -= 1) {
    const line = lines.get([at, ...steps.slice(0, depth)].filter(Boolean).join("."));
    if (line) return line;
  }
  return 1;
}

/** @param {string} text @param {readonly Bound[]} [bounds] @returns {Reading} */
export function fromCsv(text, bounds = []) {
  const { rows, problem } = parseCsv(text.startsWith(mark) ? text.slice(1) : text);
  const broken = problem ? [{ ...problem, field: "" }] : [];
  const [header, ...body] = rows;
  if (!header) return broken.length ? { entries: [], problems: broken } : refused(1, "not_journal");
  const names = header.cells;
  if (!["id", "name", "request.hours", "estimate.method"].some((name) => names.includes(name))) {
    return refused(1, "not_journal");
  }
  const strange = names.filter((name) => !leaves.some((leaf) => leaf.name === name));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const wrong = [
    ...strange.map((name) => ({ line: 1, field: name.slice(0, 100), code: "unknown_field" })),
    ...twice.map((name) => ({ line: 1, field: name.slice(0, 100), code: "twice" })),
  ];
  if (wrong.length > 0) return { entries: [], problems: wrong };
  const candidates = body.slice(0, mostRuns).map((row) => fromRow(names, row));
  const reading = sort(candidates, bounds);
  const left = beyond(body, body[mostRuns]?.line);
  return { ...reading, problems: [...reading.problems, ...left, ...broken] };
}

/** @typedef {{ entry: any, lineOf: (field: string) => number, problems: Misread[] }} Candidate */

/** @param {string[]} names @param {import("./csv.js").Row} row @returns {Candidate} */
function fromRow(names, { cells, line }) {
  /** @type {any} */
  const entry = { request: {}, estimate: {} };
  /** @type {Misread[]} */
  const problems = [];
  if (cells.length !== names.length) {
    const values = { cells: cells.length, columns: names.length };
    problems.push({ line, field: "", code: "cells", values });
  }
  for (const [index, name] of names.entries()) {
    const leaf = /** @type {Leaf} */ (leaves.find((one) => one.name === name));
    const cell = cells[index] ?? "";
    if (cell === "" && leaf.kind !== "note") continue;
    const value = valueOfCell(leaf, cell);
    if (value === undefined) problems.push({ line, field: name, code: unreadable[leaf.kind] ?? "not_text" });
    else put(entry, leaf.path, value);
  }
  return { entry, lineOf: () => line, problems };
}

const unreadable = { number: "not_number", flag: "not_flag", groups: "not_list" };

/** @param {Leaf} leaf @param {string} cell */
function valueOfCell({ kind }, cell) {
  if (kind === "number") return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(cell) ? Number(cell) : undefined;
  if (kind === "flag") return { true: true, false: false }[cell.toLowerCase()];
  if (kind !== "groups") return unguard(cell);
  const read = readJson(unguard(cell));
  return "value" in read ? read.value : undefined;
}

/** @param {any} entry @param {string[]} path @param {unknown} value */
function put(entry, path, value) {
  let node = entry;
  for (const [depth, step] of path.slice(0, -1).entries()) node = node[step] ??= path[depth + 1] === "0" ? [] : {};
  node[path[path.length - 1]] = value;
}

/** Tells entries from problems. @param {Candidate[]} candidates @param {readonly Bound[]} bounds @returns {Reading} */
function sort(candidates, bounds) {
  /** @type {Reading} */
  const reading = { entries: [], problems: [] };
  const seen = new Set();
  for (const { entry, lineOf, problems } of candidates) {
    const shifted = problems.some(({ code }) => code === "cells");
    const checked = shifted ? [] : check(entry, bounds).map((one) => ({ line: lineOf(one.field), ...one }));
    const found = [...problems, ...checked.filter(({ field }) => !problems.some((one) => one.field === field))];
    if (found.length === 0 && seen.has(entry.id)) found.push({ line: lineOf("id"), field: "id", code: "twice" });
    if (found.length === 0) reading.entries.push(entry);
    else {
      const name = typeof entry?.name === "string" && entry.name ? entry.name.slice(0, 60) : undefined;
      reading.problems.push(...found.map((one) => ({ ...one, ...(name !== undefined && { name }) })));
    }
    seen.add(entry?.id);
  }
  return reading;
}

/** What stands beyond the most is not looked at: a hostile file would take the reader's time. @param {any[]} all @param {number} line */
function beyond(all, line) {
  const values = { most: mostRuns, left: all.length - mostRuns };
  return all.length > mostRuns ? [{ line, field: "", code: "too_many_runs", values }] : [];
}
