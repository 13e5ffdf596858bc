// Every number in data/ stands in a table that a reader can browse, is found by search, and leads to its source.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { search } from "../../web/method/search.js";
import { tables } from "../../web/method/tables.js";
import { sources as files } from "../tools/files.mjs";

/** @import { Row } from "../../web/method/tables.js" */

/**
 * of: what the record around the number is called; year: of the number, if it has one of its own; sources: what the nearest
 * object that names any names.
 * @typedef {{ path: string, value: number, of: string[], year?: number, sources: string[] }} Figure
 */

const isYear = (/** @type {string} */ key) => /^\d{4}$/.test(key);

/**
 * @param {any} fact @param {Omit<Figure, "value">} around
 * @returns {Generator<Figure>} its numbers.
 */
function* figures(fact, around) {
  if (typeof fact === "number") yield { ...around, value: fact };
  if (typeof fact !== "object" || fact === null) return;
  const names = [fact.id, fact.name, fact.family, fact.model].filter((name) => typeof name === "string");
  if (names.length === 0 && fact.segment) names.push(fact.segment); // a class of devices
  const named = Object.keys(fact).filter((key) => /source$/i.test(key));
  const inside = {
    ...around,
    of: names.length > 0 ? names : around.of,
    year: "years" in fact || fact.year === undefined ? around.year : fact.year,
    sources: named.length > 0 ? named.map((key) => fact[key]) : around.sources,
  };
  for (const [key, part] of Object.entries(fact)) {
    const path = `${around.path}/${key}`;
    yield* figures(part, isYear(key) ? { ...inside, path, year: Number(key) } : { ...inside, path });
  }
}

const gramme = await loadGramme();
/** Rows by any of their texts. @type {Map<string, { table: string, row: Row }[]>} */
const byText = new Map();
/** @type {Record<string, Row[]>} */
const rows = {};
for (const [table, { rows: load }] of Object.entries(tables)) {
  rows[table] = await load(gramme);
  for (const row of rows[table]) {
    for (const cell of new Set(Object.values(row))) {
      if (typeof cell !== "string") continue;
      const own = byText.get(cell) ?? [];
      own.push({ table, row });
      byText.set(cell, own);
    }
  }
}

/** The cells of a row that are a figure, with a link to its source. @param {string} table @param {Row} row @param {Figure} figure */
const cellsOf = (table, row, { path, value, sources }) =>
  tables[table].columns.filter(({ key, kind, source }) => {
    if (row[key] !== value) return false;
    if (kind === "year") return path.endsWith("/year");
    return kind === "number" && sources.includes(String(row[source ?? ""]));
  });

/** Whether a row is of the year that a figure is of, where its table has years. @param {Row} row @param {Figure} figure */
const isOfYear = (row, { year }) =>
  year === undefined ||
  Object.entries(row).every(([key, cell]) => !/year$/i.test(key) || !cell) ||
  Object.entries(row).some(([key, cell]) => /year$/i.test(key) && cell === year);

/** @param {Figure} figure */
const placesOf = (figure) =>
  figure.of
    .flatMap((name) => byText.get(name) ?? [])
    .filter(({ table, row }) => isOfYear(row, figure) && cellsOf(table, row, figure).length > 0);

for (const file of files("data/*.json").filter((name) => !name.startsWith("data/schema/"))) {
  const found = [...figures(JSON.parse(readFileSync(file, "utf8")), { path: "", of: [], sources: [] })];
  if (found.length === 0) continue;

  test(`every number of ${file} is in a table, with its source`, () => {
    const absent = found.filter((figure) => placesOf(figure).length === 0);
    assert.deepEqual(absent.slice(0, 5), [], `${absent.length} of ${found.length}`);
  });

  test(`a number of ${file} is found by its record and itself`, () => {
    // One in a hundred: a search goes through the whole table.
    for (const figure of found.filter((_, index) => index % 100 === 0)) {
      const [{ table, row }] = placesOf(figure);
      assert.ok(search(rows[table], `${figure.of[0]} ${figure.value}`).includes(row), figure.path);
    }
  });
}
