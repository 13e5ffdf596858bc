// What people type, and how numbers are written back.
import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import "./english.mjs";
import { parseHours } from "../../web/duration.js";
import { draftOf, requestOf, withText } from "../../web/fields.js";
import { energy, mass, massInColumn, parseNumber, setNumberLocale } from "../../web/numbers.js";
import { splitCount } from "../../web/instances.js";
import { valueText } from "../../web/calculator/working.js";
import { wellReading } from "../../web/calculator/equivalents.js";
import { difference, filtered, rampStep } from "../../web/elsewhere/rows.js";
import { section } from "../../web/messages/messages.js";

await section({
  en: () => import("../../web/elsewhere/messages-en.js"),
  fr: () => import("../../web/elsewhere/messages-fr.js"),
  zh: () => import("../../web/elsewhere/messages-zh.js"),
});

afterEach(() => setNumberLocale("en"));

const durations = {
  100: 100,
  "1,5": 1.5,
  1.5: 1.5,
  "3 d 4 h": 76,
  "3d4h": 76,
  "2 days": 48,
  "1 week": 168,
  "90 min": 1.5,
  "90min": 1.5,
  "1h30": 1.5,
  "1:30": 1.5,
  "1:30:36": 1.51,
  "2-03:00:00": 51,
  "1 h 30 m 36 s": 1.51,
  "7 jours": 168,
  "1,5 h": 1.5,
  "2 小时": 2,
};
for (const [text, hours] of Object.entries(durations)) {
  test(`"${text}" is ${hours} hours`, () => assert.equal(parseHours(text), hours));
}

for (const text of [
  "abc",
  "3 x",
  "1:75",
  "1:2:3:4",
  "d",
  "3 d x",
  "h 3",
  "1 h h",
  "--3",
  "1,2,3.4.5",
  "12 12",
  "1 2 h",
  "",
]) {
  test(`"${text}" is no duration`, () => assert.equal(parseHours(text), undefined));
}

test("either decimal separator is understood, and the language decides what could be two numbers", () => {
  assert.equal(parseNumber("1,234"), 1234);
  assert.equal(parseNumber("1,234.5"), 1234.5);
  assert.equal(parseNumber("1.234,5"), 1234.5);
  assert.equal(parseNumber("1 234 567"), 1234567);
  assert.equal(parseNumber("0,125"), 0.125);
  setNumberLocale("de");
  assert.equal(parseNumber("1,234"), 1.234);
  assert.equal(parseNumber("1.234"), 1234);
  setNumberLocale("fr");
  assert.equal(parseNumber("1,234"), 1.234);
  assert.equal(parseNumber("1.234"), undefined, "neither of the marks is French for thousands: both could be meant");
  assert.equal(parseNumber("1\u202f234,5"), 1234.5);
});

test("a gap between digits makes groups of three, or there is no number", () => {
  /** @type {[string, number][]} */
  const grouped = [
    ["12 345", 12345],
    ["12 345,5", 12345.5],
    ["1’234’567", 1234567],
    ["1_000", 1000],
    ["- 5", -5],
    ["0,141 592 65", 0.14159265],
  ];
  for (const [text, value] of grouped) assert.equal(parseNumber(text, "fr"), value, text);
  for (const text of ["12 12", "1 23", "1234 567", "12 1234", "1  234", "１２ １２", "1 234 5", "0.12 34"]) {
    assert.equal(parseNumber(text), undefined, text);
  }
});

test("what is no number stays none", () => {
  for (const text of ["", "-", ".", "1e", "1e999", "NaN", "Infinity", "0x10", "12abc", "1..2"]) {
    assert.equal(parseNumber(text), undefined, text);
  }
});

test("masses and energies come in the unit that reads well", () => {
  assert.equal(mass(0), "0\u202fg");
  assert.equal(mass(0.0421), "42.1\u202fg");
  assert.equal(mass(0.99999), "1\u202fkg");
  assert.equal(mass(118.94), "119\u202fkg");
  assert.equal(mass(4.32e-5), "43.2\u202fmg");
  assert.equal(mass(4.32e-20), "4.32\u00a0×\u00a010⁻¹¹\u202fµg");
  assert.equal(mass(3.56e9), "3.56\u202fMt");
  assert.equal(mass(3.56e21), "3.56\u00a0×\u00a010⁹\u202fGt");
  assert.deepEqual([9.6, 10, 0].map(massInColumn), ["9.60\u202fkg", "10.0\u202fkg", "0\u202fg"]);
  assert.equal(mass(999.9), "1\u202ft");
  assert.equal(mass(1_234_567), "1,230\u202ft");
  assert.equal(energy(0.5), "500\u202fWh");
  assert.equal(energy(246.4), "246\u202fkWh");
  assert.equal(energy(1_287_000), "1,290\u202fMWh");
});

test("a draft becomes its request again, with per cent as shares", () => {
  const request = { hours: 100, devices: [{ device: "x", count: 8, load: 0.07 }], utilisation: 0.85, pue: 1.1 };
  const draft = draftOf(request);
  assert.equal(draft.devices[0].load, "7");
  assert.deepEqual(requestOf(draft), { request, problems: [] });
});

test("texts that cannot be read are problems at their place, and the rest stays", () => {
  const draft = withText(withText(draftOf({ hours: 1, devices: [{ device: "x" }] }), "/hours", "soon"), "/pue", "low");
  const { request, problems } = requestOf(draft);
  assert.deepEqual(request, { devices: [{ device: "x" }] });
  assert.deepEqual(problems, [
    { code: "not_hours", path: "/hours" },
    { code: "not_number", path: "/pue" },
  ]);
});

test("fields that a method does not know stay in the form and out of its request", () => {
  const draft = draftOf({ method: "mlco2-2019", hours: 1, devices: [{ device: "x", count: 4 }], pue: 1.2, place: "p" });
  assert.deepEqual(requestOf(draft).request, {
    method: "mlco2-2019",
    hours: 1,
    devices: [{ device: "x" }],
    place: "p",
  });
  assert.equal(draft.pue, "1.2");
});

test("a count beside a device's name is read from either side", () => {
  assert.deepEqual(splitCount("p4d.24xlarge x 2"), { what: "p4d.24xlarge", times: "2" });
  assert.deepEqual(splitCount("8 × h100"), { what: "h100", times: "8" });
  assert.deepEqual(splitCount("h100*4"), { what: "h100", times: "4" });
  assert.deepEqual(splitCount("mi300x"), { what: "mi300x", times: "" });
  assert.deepEqual(splitCount("rtx 4090"), { what: "rtx 4090", times: "" });
  assert.deepEqual(splitCount("titan x"), { what: "titan x", times: "" });
});

test("two or three equivalents are shown, those that people can picture, and one car", () => {
  const all = [
    { id: "us-car-km", amount: 460 },
    { id: "french-car-km", amount: 520 },
    { id: "smartphone-charge", amount: 9000 },
    { id: "tree-seedling-10-years", amount: 0.002 },
    { id: "unheard-of", amount: 100 },
  ];
  assert.deepEqual(
    wellReading(all, "en").map(({ id }) => id),
    ["us-car-km", "smartphone-charge"],
  );
  assert.equal(wellReading(all, "fr")[0].id, "french-car-km");
});

test("a difference is said in per cent, or in times where it is large", () => {
  assert.equal(difference(7, 100), "93% less");
  assert.equal(difference(125, 100), "25% more");
  assert.equal(difference(250, 100), "2.5 times as much");
  assert.equal(difference(100.1, 100), "the same");
  assert.equal(difference(5, 0), "");
});

test("the carbon ramp rises with the grid and ends where grids end", () => {
  const step = (kilograms) => rampStep({ operationalKg: kilograms, energyKwh: 1, totalKg: 0, assumed: false });
  assert.deepEqual([0, 0.2, 0.5, 0.79, 3].map(step), [0, 1, 4, 6, 6]);
});

test("rows are filtered by words in any order, without accents", () => {
  const row = { id: "gcp:x", name: "Montréal", detail: "Google Cloud", kind: "cloud", provider: "gcp" };
  const rows = /** @type {any[]} */ ([
    { ...row, words: "montreal google cloud gcp:x" },
    { ...row, name: "Iowa", words: "iowa google cloud gcp:x", kind: "centre" },
  ]);
  const names = (filter) => filtered(rows, { kind: "", provider: "", text: "", ...filter }).map(({ name }) => name);
  assert.deepEqual(names({ text: "google montreal" }), ["Montréal"]);
  assert.deepEqual(names({ kind: "centre" }), [], "centres take people by application");
  assert.deepEqual(names({ kind: "centre", restricted: true }), ["Iowa"]);
  assert.deepEqual(names({ provider: "aws" }), []);
  rows[1].status = "government";
  assert.deepEqual(names({}), ["Montréal"]);
  assert.deepEqual(names({ restricted: true }), ["Montréal", "Iowa"]);
});

test("what was given or counted is written whole, what was published to four digits", () => {
  const factor = (name, value, unit, given = true) => ({ name, value, unit, given, assumed: false });
  assert.equal(valueText(factor("deviceCount", 16_384, "1", false)), "16,384");
  assert.equal(valueText(factor("runs", 123_456, "1")), "123,456 runs");
  assert.equal(valueText(factor("cpuCores", 196_608, "1")), "196,608 cores");
  assert.equal(valueText(factor("deviceLoad", 0.12345, "1")), "12.345%");
  assert.equal(valueText(factor("deviceWatts", 123.456, "W", false)), "123.5\u202fW");
});
