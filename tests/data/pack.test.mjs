import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { pack } from "../../data/pack.mjs";
import { facts, textOf } from "./facts.mjs";

const parts = pack();

/** The contract, as data/PACKED.md prints it: part, table, columns. */
const contract = [...textOf("PACKED.md").matchAll(/^\| (\w+) +\| (\w+) +\| ([\w ]+?) +\|$/gm)]
  .map(([, part, name, columns]) => ({ part, name, columns: columns.split(" ") }))
  .filter(({ part }) => part !== "part");

/** @param {string} part @param {string} name @returns {any} */
const table = (part, name) => parts[part].tables[name];
const row = (of, id) => {
  const index = of.id.indexOf(id);
  return Object.fromEntries(Object.entries(of).map(([name, column]) => [name, column[index]]));
};

test("the parts hold the tables and columns of PACKED.md, in its order, and no others", () => {
  const made = Object.entries(parts).flatMap(([part, { tables }]) =>
    Object.entries(tables).map(([name, columns]) => ({ part, name, columns: Object.keys(columns) })),
  );
  assert.ok(contract.length >= 16);
  const sorted = (list) => list.map(({ part, name, columns }) => `${part} ${name}: ${columns.join(" ")}`).sort();
  assert.deepEqual(sorted(made), sorted(contract));
});

test("all columns of a table are equally long, and a cell is text, a number or null", () => {
  for (const { part, name, columns } of contract) {
    const of = table(part, name);
    const height = of[columns[0]].length;
    assert.ok(height > 0, name);
    for (const column of columns) {
      assert.equal(of[column].length, height, `${name}.${column}`);
      for (const cell of of[column])
        assert.ok(
          cell === null || (typeof cell === "string" && cell !== "") || Number.isFinite(cell),
          `${name}.${column}`,
        );
    }
  }
});

test("every part carries the version of the data", () => {
  for (const [name, { part, version }] of Object.entries(parts)) {
    assert.equal(part, name);
    assert.equal(version, facts("version").version);
  }
});

test("what comes before the first result is at most 40 KB", () => {
  const bytes = ["grids", "places", "devices"].map(
    (part) => gzipSync(JSON.stringify(parts[part]), { level: 9 }).length,
  );
  assert.ok(bytes.reduce((sum, size) => sum + size) <= 40 * 1024, `${bytes}`);
});

test("a country has its newest figure, a part of one the two of its ratio", () => {
  const grids = table("grids", "grids");
  const france = row(grids, "country:FRA");
  assert.deepEqual([france.newest, france.newestYear, france.of, france.part], [41.44, 2025, null, null]);
  const iowa = row(grids, "egrid:MROW");
  assert.deepEqual(
    [iowa.newest, iowa.of, iowa.part, iowa.whole, iowa.ratioYear, iowa.ratioBasis],
    [null, "country:USA", 420.277, 349.667, 2023, "direct"],
  );
  const ukraine = row(grids, "country:UKR");
  assert.equal(ukraine.newestYear, 2022); // the newest that is published
});

test("history gives every grid its years back", () => {
  const { series, seriesValues, ratios, ratioValues } = /** @type {any} */ (parts.history.tables);
  const { grids } = facts("grids");
  const sum = (counts) => counts.reduce((total, count) => total + count, 0);
  assert.equal(sum(series.count), seriesValues.value.length);
  assert.equal(sum(ratios.count), ratioValues.part.length);
  let at = 0;
  series.grid.forEach((id, index) => {
    const figures = grids.find((grid) => grid.id === id).series;
    for (let year = series.from[index]; year < series.from[index] + series.count[index]; ++year)
      assert.equal(seriesValues.value[at++], figures[year] ?? null, `${id} ${year}`);
  });
});

test("places keep Google's newest own figure beside them", () => {
  const iowa = row(table("places", "places"), "gcp:us-central1");
  assert.deepEqual(
    [iowa.ownGrid, iowa.ownGridYear, iowa.ownGridBasis, iowa.carbonFree, iowa.grid, iowa.pue],
    [412.72, 2024, "direct", 0.87, "egrid:MROW", 1.1],
  );
});

test("the 2019 tables stand as they were printed, errors included", () => {
  const regions = row(table("legacy", "legacyRegions"), "gcp:northamerica-northeast1");
  assert.deepEqual([regions.gramsPerKwh, regions.offsetPercent], [34.5, 100]);
  assert.equal(row(table("legacy", "legacyRegions"), "aws:us-west-2").gramsPerKwh, 297.6);
  assert.equal(row(table("legacy", "legacyRegions"), "scaleway:").provider, "scaleway");
});
