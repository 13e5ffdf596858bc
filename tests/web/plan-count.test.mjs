// Parameters and tokens as people write them.
import assert from "node:assert/strict";
import test from "node:test";
import { parseCount } from "../../web/plan/count.js";
import { setNumberLocale } from "../../web/numbers.js";

const cases = {
  "7B": 7e9,
  "7 b": 7e9,
  "70 billion": 70e9,
  "1.3e9": 1.3e9,
  "1.3e3 M": 1.3e9,
  "350M": 350e6,
  "2T": 2e12,
  "300 bn": 300e9,
  "1,000,000": 1e6,
  "70 亿": 7e9,
  "2 万亿": 2e12,
  "３００Ｂ": 300e9,
  "6.7 billion": 6.7e9,
  "12 k": 12e3,
};

for (const [text, value] of Object.entries(cases)) {
  test(`“${text}” is ${value}`, () => assert.equal(parseCount(text), value));
}

for (const text of ["", "B", "7X", "seven", "7BB", "1.2.3B", "7 b tokens", "constructor", "1constructor", "-"]) {
  test(`“${text}” is no number`, () => assert.equal(parseCount(text), undefined));
}

test("a billion is a thousand times as much in French, a milliard is not", () => {
  setNumberLocale("fr");
  assert.equal(parseCount("7 billions", "fr"), 7e12);
  assert.equal(parseCount("7 milliards", "fr"), 7e9);
  assert.equal(parseCount("1,3 Md", "fr"), 1.3e9);
  assert.equal(parseCount("7B", "fr"), 7e9);
  setNumberLocale("en-GB");
});
