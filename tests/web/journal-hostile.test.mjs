// Files that careless or hostile hands have written: refused or reported, each with line and field.
import assert from "node:assert/strict";
import test from "node:test";
import { fromCsv, fromJson, largestFile, readFile, toCsv, toJson } from "../../web/journal/exchange.js";
import { readJson } from "../../web/journal/json-lines.js";
import { entryOf, mostRuns } from "../../web/journal/record.js";
import { bare, bounds, bytes, changed, full } from "./journal-runs.mjs";

test("a problem says line and field, and the other runs are still read", () => {
  const json = toJson([{ ...bare, id: "a" }, bare]);
  const line = (text, sought) => text.split("\n").findIndex((one) => one.includes(sought)) + 1;
  const wrong = changed(json, '"hours": 1', '"hours": -1');
  assert.deepEqual(fromJson(wrong, bounds), {
    entries: [entryOf(bare)],
    problems: [
      {
        line: line(wrong, '"hours": -1'),
        field: "request.hours",
        code: "out_of_open_bounds",
        values: { from: "0", to: "1000000000" },
        name: "'=already",
      },
    ],
  });
  // The note of the full run takes lines 2 to 5, so the second stands on line 6.
  const csv = changed(toCsv([{ ...full, request: bare.request }, bare]), "mlco2-2019", "own");
  const read = fromCsv(csv, bounds);
  assert.equal(read.entries.length, 1);
  assert.deepEqual(
    read.problems.map(({ line: at, field, code }) => [at, field, code]),
    [[6, "estimate.method", "not_one_of"]],
  );
});

/** What a hostile or careless hand may write in place of the bare run. @type {[string, (run: any) => void, string, string][]} */
const spoilt = [
  ["no name", (run) => delete run.name, "name", "missing"],
  ["an empty name", (run) => (run.name = " "), "name", "empty"],
  ["a name of several lines", (run) => (run.name = "a\nb"), "name", "unprintable"],
  ["half a character", (run) => (run.note = "\ud800"), "note", "unprintable"],
  ["a long note", (run) => (run.note = "x".repeat(5001)), "note", "too_long"],
  ["a number as text", (run) => (run.request.hours = "1"), "request.hours", "not_number"],
  ["a day that is none", (run) => (run.date = "2026-02-29"), "date", "not_date"],
  ["an id with a path", (run) => (run.id = "../x"), "id", "not_id"],
  ["an unknown field", (run) => (run.extra = 1), "extra", "unknown_field"],
  ["an unknown field deep down", (run) => (run.request.cpu = { watts: 1 }), "request.cpu.watts", "unknown_field"],
  ["an empty object", (run) => (run.request.cpu = {}), "request.cpu", "empty"],
  ["a score without value", (run) => (run.score = { name: "f1", better: "higher" }), "score.value", "missing"],
  ["no request", (run) => delete run.request, "request", "missing"],
  ["a request that is a list", (run) => (run.request = []), "request", "not_object"],
  ["a group that is null", (run) => (run.request.devices = [null]), "request.devices.0", "not_object"],
  ["a count of none", (run) => (run.request.devices = [{ count: 0 }]), "request.devices.0.count", "out_of_open_bounds"],
  ["65 groups", (run) => (run.request.devices = Array(65).fill({})), "request.devices", "too_many"],
  ["a year and a half", (run) => (run.request.year = 2020.5), "request.year", "not_whole"],
  ["negative emissions", (run) => (run.estimate.emissionsKg.total = -1), "estimate.emissionsKg.total", "too_small"],
  [
    "percentiles out of order",
    (run) => (run.estimate.range = { operationalKg: [1, 2, 3], totalKg: [3, 2, 1], energyKwh: [1, 1, 1] }),
    "estimate.range.totalKg",
    "not_percentiles",
  ],
  ["half a range", (run) => (run.estimate.range = { totalKg: [1, 2] }), "estimate.range.totalKg", "not_percentiles"],
  ["a revision", (run) => (run.revision = 1), "revision", "unknown_field"],
];
for (const [name, spoil, field, code] of spoilt) {
  test(`${name} is reported`, () => {
    const run = structuredClone(entryOf(bare));
    spoil(run);
    const text = JSON.stringify({ format: "gramme-journal", version: 1, runs: [run] });
    const { entries: found, problems } = fromJson(text, bounds);
    assert.deepEqual(found, []);
    assert.deepEqual(
      problems.map((one) => [one.field, one.code]),
      [[field, code]],
    );
  });
}

test("all that is wrong with a line of CSV is said at once, each field once", () => {
  const csv = changed(changed(toCsv([bare]), "2026-11-25,", "2026-02-30,"), ",1,", ",one,");
  assert.deepEqual(
    fromCsv(csv, bounds).problems.map(({ line, field, code }) => [line, field, code]),
    [
      [2, "request.hours", "not_number"],
      [2, "date", "not_date"],
    ],
  );
  const short = toCsv([bare]).replace(/,0\r\n$/, "\r\n");
  assert.deepEqual(
    fromCsv(short, bounds).problems.map(({ line, field, code }) => [line, field, code]),
    [[2, "", "cells"]],
  );
});

test("whatever is no journal is refused as a whole", () => {
  const codes = (text) =>
    readFile(typeof text === "string" ? bytes(text) : text, bounds).problems.map(({ code }) => code);
  assert.deepEqual(codes(""), ["not_journal"]);
  assert.deepEqual(codes("<html>"), ["not_journal"]);
  assert.deepEqual(codes("[]"), ["not_journal"]);
  assert.deepEqual(codes('{"format":"gramme-journal","version":2,"runs":[]}'), ["other_version"]);
  assert.deepEqual(codes('{"format":"gramme-journal","version":1,"runs":[],"more":1}'), ["unknown_field"]);
  assert.deepEqual(codes('{"format":"gramme-journal",'), ["not_json"]);
  assert.deepEqual(codes('{"a":1,"a":2}'), ["twice"]);
  assert.deepEqual(codes("[".repeat(100_000)), ["too_deep"]);
  assert.deepEqual(codes("a,b\r\n1,2"), ["not_journal"]);
  assert.deepEqual(codes("id,name,nonsense"), ["unknown_field"]);
  assert.deepEqual(codes("id,name,id"), ["twice"]);
  assert.deepEqual(codes(new Uint8Array([0x69, 0xff, 0xfe])), ["not_utf8"]);
  assert.deepEqual(codes(new Uint8Array(largestFile + 1)), ["too_large"]);
});

test("two runs of one id, and runs beyond the most, are reported", () => {
  const twins = fromJson(toJson([bare, { ...bare, name: "twin" }]), bounds);
  assert.deepEqual(
    [twins.entries.length, twins.problems.map(({ code, name }) => [code, name])],
    [1, [["twice", "twin"]]],
  );
  const many = Array.from({ length: mostRuns + 2 }, (_, index) => ({ ...bare, id: `r${index}` }));
  const read = fromCsv(toCsv(many), bounds);
  assert.equal(read.entries.length, mostRuns);
  assert.deepEqual(
    read.problems.map(({ code, line, values }) => [code, line, values]),
    [["too_many_runs", mostRuns + 2, { most: mostRuns, left: 2 }]],
  );
});

test("names of the language's own objects are names like any other", () => {
  const read = readJson('{"__proto__": {"x": 1}, "constructor": 2}');
  assert.deepEqual(Object.keys(/** @type {any} */ (read).value), ["__proto__", "constructor"]);
  assert.equal(/** @type {any} */ ({}).x, undefined);
  const run = JSON.stringify(entryOf(bare)).replace("{", '{"__proto__":{"note":"x"},');
  const { problems } = fromJson(`{"format":"gramme-journal","version":1,"runs":[${run}]}`, bounds);
  assert.deepEqual(
    problems.map(({ field, code }) => [field, code]),
    [["__proto__", "unknown_field"]],
  );
});

test("JSON is read as JSON.parse reads it, and refused where it refuses", () => {
  const good = ['{"a":[1,-0.5e3,"\\u00e9\\n\\/",true,null,{}],"b":""}', " [ ] ", '"x"', "1e400", "-0"];
  for (const text of good) assert.deepEqual(/** @type {any} */ (readJson(text)).value, JSON.parse(text), text);
  for (const text of [
    "",
    "{",
    "[1,]",
    "{a:1}",
    "01",
    "1.",
    "+1",
    '"\n"',
    '"\\x"',
    "nul",
    "[1] 2",
    "'a'",
    '{"a" 1}',
    "NaN",
  ]) {
    assert.throws(() => JSON.parse(text));
    assert.ok("code" in readJson(text), text);
  }
  assert.deepEqual(readJson('{\n"a": 1,\n\n"b": [\n2,x]}'), { line: 5, code: "not_json" });
});
