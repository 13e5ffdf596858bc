// A journal as a file and back: exact, and safe in spreadsheets.
import assert from "node:assert/strict";
import test from "node:test";
import { parse } from "csv-parse/sync";
import { check } from "../../web/journal/check.js";
import { formatCsv, guard, parseCsv, unguard } from "../../web/journal/csv.js";
import { fromCsv, readFile, toCsv, toJson } from "../../web/journal/exchange.js";
import { rawText } from "../../web/journal/raw.js";
import { entryOf } from "../../web/journal/record.js";
import { bare, bounds, bytes, full } from "./journal-runs.mjs";

const runs = [full, bare];
const entries = runs.map(entryOf);

test("the two runs that the others begin from are runs", () => {
  for (const entry of entries) assert.deepEqual(check(entry), []);
});

for (const [name, write] of Object.entries({ CSV: toCsv, JSON: toJson })) {
  test(`what is written as ${name} is read back, every field and every bit`, () => {
    const text = write(runs);
    assert.deepEqual(readFile(bytes(text), []), { entries, problems: [] });
    assert.equal(write(/** @type {any} */ (readFile(bytes(text), []).entries)), text);
  });

  test(`an empty journal as ${name} is an empty journal`, () => {
    assert.deepEqual(readFile(bytes(write([])), bounds), { entries: [], problems: [] });
  });
}

test("another reader of RFC 4180 finds the same cells", () => {
  const [header, first, second] = parse(toCsv(runs), { bom: true, record_delimiter: "\r\n" });
  const at = (row, name) => row[header.indexOf(name)];
  assert.equal(at(first, "request.hours"), "0.30000000000000004");
  assert.equal(at(first, "request.memoryGb"), "5e-324");
  assert.equal(at(first, "estimate.emissionsKg.operational"), "1.7976931348623157e+308");
  assert.equal(at(first, "estimate.range.totalKg.p95"), "1e+21");
  assert.equal(at(first, "request.embodied"), "false");
  assert.equal(at(first, "score.value"), "-0.1");
  assert.equal(at(first, "name"), `'${full.name}`);
  assert.equal(at(first, "request.unit.name"), "'-epoch");
  assert.equal(at(second, "name"), "''=already");
  assert.equal(at(second, "score.value"), "");
  assert.equal(at(second, "request.devices"), "[]");
  assert.equal(at(second, "note"), "");
});

test("RFC 4180: only cells that need it are quoted, quotes are doubled, lines end with CR LF", () => {
  assert.equal(formatCsv([["a", 'say "x"', "1,2", "", "l\nm"]]), 'a,"say ""x""","1,2",,"l\nm"\r\n');
  const { rows } = parseCsv('a,"b ""c""\r\nd",\r\n\r\ne\nf,"",g');
  assert.deepEqual(rows, [
    { cells: ["a", 'b "c"\r\nd', ""], line: 1 },
    { cells: ["e"], line: 4 },
    { cells: ["f", "", "g"], line: 5 },
  ]);
});

test("what is no RFC 4180 is refused with its line", () => {
  assert.deepEqual(parseCsv('a\nb,"c').problem, { line: 2, code: "open_quote" });
  assert.deepEqual(parseCsv('a\n\n"b"c').problem, { line: 3, code: "after_quote" });
  assert.deepEqual(parseCsv('a b"c').problem, { line: 1, code: "stray_quote" });
});

test("no text begins a formula, not even where a program splits at semicolons, tabs and line ends", () => {
  for (const text of [
    "=1",
    "+1",
    "-1",
    "@x",
    "\t=1",
    "\r=1",
    "＝1",
    "a;=1",
    'a;"=1',
    "a\n=1",
    "a\t+1",
    ";;-1",
    "\n\n=1",
  ]) {
    const cell = guard(text);
    for (const piece of [cell, ...cell.split(/[;\t\r\n]/)])
      assert.doesNotMatch(piece, /^["\s]*[=+\-@＝]/, JSON.stringify(text));
    assert.equal(unguard(cell), text);
  }
  assert.equal(guard("=1"), "'=1");
  assert.equal(guard("'=1"), "''=1");
  assert.equal(guard("1 = 1, don't -"), "1 = 1, don't -");
  assert.equal(unguard("'tis"), "'tis");
});

test("guarding loses nothing, whatever the text", () => {
  const signs = ["=", "'", ";", "\t", "\n", "\r", '"', " ", "-", "a"];
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (let round = 0; round < 20_000; round += 1) {
    const text = Array.from({ length: next() % 9 }, () => signs[next() % signs.length]).join("");
    assert.equal(unguard(guard(text)), text, JSON.stringify(text));
  }
});

test("files that spreadsheets have written with semicolons are read", () => {
  const text =
    "id;name;date;dataVersion;request.hours;estimate.method;estimate.emissionsKg.operational;estimate.emissionsKg.total;estimate.energyKwh.total;note\r\nx;a;2026-01-02;2026-11-25;2;standard;1.5;1.5;3;\r\n";
  const { entries: found, problems } = fromCsv(text, bounds);
  assert.deepEqual(problems, []);
  assert.equal(found[0].request.hours, 2);
  const comma = fromCsv(text.replace("1.5;1.5", "1,5;1.5"), bounds);
  assert.deepEqual(comma, {
    entries: [],
    problems: [{ line: 2, field: "estimate.emissionsKg.operational", code: "not_number", name: "a" }],
  });
});

test("a store's values come out raw, whatever they are", () => {
  const cycle = /** @type {any} */ ({ a: 1 });
  cycle.self = cycle;
  const value = [cycle, new Date(0), new Map([[1, new Set([2])]]), new Uint8Array([1, 2]), NaN, -0, 10n, undefined];
  assert.deepEqual(JSON.parse(rawText(value)), [
    { a: 1, self: { $type: "cycle" } },
    { $type: "Date", value: "1970-01-01T00:00:00.000Z" },
    { $type: "Map", entries: [[1, { $type: "Set", values: [2] }]] },
    { $type: "Uint8Array", base64: "AQI=" },
    { $type: "number", value: "NaN" },
    { $type: "number", value: "-0" },
    { $type: "bigint", value: "10" },
    { $type: "undefined" },
  ]);
});
