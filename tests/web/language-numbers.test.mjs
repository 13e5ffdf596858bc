// Numbers, plurals, lists and dates in three languages, and what a person typed in one and reads in another.
import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import { carriedHours, parseHours } from "../../web/duration.js";
import { draftFrom, requestOf } from "../../web/fields.js";
import { basisText, language, languageChanges, speak, t, words } from "../../web/messages/messages.js";
import { carried, collator, dateText, listText, parseNumber, percent, readings } from "../../web/numbers.js";

afterEach(() => speak("en"));

test("numbers are written as each language writes them", async () => {
  assert.equal(words.exact(1234567.5), "1,234,567.5");
  assert.equal(percent(0.935), "93.5%");
  await speak("fr");
  assert.equal(words.exact(1234567.5), "1\u202f234\u202f567,5");
  // Which of the two spaces is the browser's to know: the data of languages changed their mind.
  assert.match(percent(0.935), /^93,5[\u00a0\u202f]%$/);
  assert.equal(words.mass(1234), "1,23\u202ft");
  assert.equal(words.number(3.56e18), "3,56\u00a0×\u00a010¹⁸");
  assert.equal(words.number(Infinity), "∞");
  await speak("zh");
  assert.equal(words.exact(1234567.5), "1,234,567.5");
  assert.equal(percent(0.935), "93.5%");
});

test("French counts none and one alike, and says \u201cof\u201d after round millions; Chinese has one form", async () => {
  const hours = (n) => t("value.runs", { n });
  assert.deepEqual([0, 1, 2].map(hours), ["0 runs", "1 run", "2 runs"]);
  await speak("fr");
  assert.deepEqual([0, 1, 1.5, 2].map(hours), ["0 exécution", "1 exécution", "1,5 exécution", "2 exécutions"]);
  assert.equal(hours(1_000_000), "1\u202f000\u202f000 d’exécutions");
  await speak("zh");
  assert.deepEqual([0, 1, 2].map(hours), ["0 次", "1 次", "2 次"]);
});

test("lists, dates and names are those of the language", async () => {
  const parts = ["a", "b", "c"];
  assert.equal(listText(parts), "a, b and c");
  assert.equal(dateText("2026-11-25"), "25 November 2026");
  await speak("fr");
  assert.equal(listText(parts), "a, b et c");
  assert.equal(dateText("2026-11-25"), "25 novembre 2026");
  assert.deepEqual(["Étain", "Zinc", "Eau", "A 10", "A 9"].sort(collator().compare), [
    "A 9",
    "A 10",
    "Eau",
    "Étain",
    "Zinc",
  ]);
  await speak("zh");
  assert.equal(listText(parts), "a、b和c");
  assert.equal(dateText("2026-11-25"), "2026年11月25日");
});

test("a number that could be two in a language is none, and both readings are known", async () => {
  assert.equal(parseNumber("1.234"), 1.234);
  assert.equal(parseNumber("1,234"), 1234);
  assert.equal(readings("1,234"), undefined);
  await speak("fr");
  assert.equal(parseNumber("1,234"), 1.234);
  assert.equal(parseNumber("1.234"), undefined);
  assert.deepEqual(readings("1.234 h"), { text: "1.234", small: 1.234, large: 1234 });
  for (const [text, value] of [
    ["0.125", 0.125],
    ["1.5", 1.5],
    ["1.2345", 1.2345],
    ["12345.678", 12345.678],
  ]) {
    assert.equal(parseNumber(String(text)), value, String(text));
  }
  for (const text of ["1.234.567", "1 234 567", "1\u202f234\u202f567"]) assert.equal(parseNumber(text), 1234567, text);
  for (const text of ["1.234,5", "1 234,5", "1,234.5"]) assert.equal(parseNumber(text), 1234.5, text);
  const { problems } = requestOf({ devices: [], hours: "1.234", pue: "1.234", memoryGb: "x" });
  assert.deepEqual(
    problems.map(({ code, path }) => `${path} ${code}`),
    ["/hours ambiguous", "/memoryGb not_number", "/pue ambiguous"],
  );
});

test("what a Chinese keyboard writes is read", async () => {
  await speak("zh");
  assert.equal(parseNumber("１２．５"), 12.5);
  assert.equal(parseNumber("１，２３４"), 1234);
  assert.equal(parseHours("１：３０"), 1.5);
  assert.equal(parseHours("3天4小时"), 76);
  assert.equal(parseHours("90 分钟"), 1.5);
});

test("durations are read as French writes them", async () => {
  await speak("fr");
  assert.equal(parseHours("1 234 h"), 1234);
  assert.equal(parseHours("3 j 4 h"), 76);
  assert.equal(parseHours("1 h 30"), 1.5);
  assert.equal(parseHours("1,5 h"), 1.5);
});

test("what was typed in one language means the same in the next", async () => {
  await speak("fr");
  assert.equal(carried("1.234", "en"), "1,234");
  assert.equal(carried("1,234", "en"), "1234");
  assert.equal(carried("soon", "en"), "soon");
  assert.equal(carriedHours("1,234 h", "en"), "1234");
  assert.equal(carriedHours("3 d 4 h", "en"), "3 d 4 h");
  const draft = {
    devices: [{ device: "a-1.234", count: "1,234", load: "12.5" }],
    hours: "36.5",
    pue: "1.234",
    place: "x",
  };
  const inFrench = draftFrom(draft, "en");
  assert.deepEqual(inFrench, {
    devices: [{ device: "a-1.234", count: "1234", load: "12,5" }],
    hours: "36,5",
    pue: "1,234",
    place: "x",
  });
  const { request } = requestOf(inFrench);
  assert.deepEqual([request.hours, request.pue, request.devices?.[0].load], [36.5, 1.234, 0.125]);
  await speak("en");
  assert.equal(draftFrom(inFrench, "fr").pue, "1.234");
});

test("what a figure is of is said in the language", async () => {
  await speak("fr");
  assert.equal(basisText("direct"), "émissions directes");
  await speak("zh");
  assert.equal(basisText("direct"), "直接排放");
});

test("of two wishes the later one holds, and each change is told once", async () => {
  /** @type {string[]} */
  const told = [];
  const hear = (event) => told.push(event.detail.to);
  languageChanges.addEventListener("change", hear);
  const both = await Promise.all([speak("fr"), speak("zh")]);
  languageChanges.removeEventListener("change", hear);
  assert.deepEqual(both, [false, true]);
  assert.equal(language(), "zh");
  assert.deepEqual(told, ["zh"]);
});
