// What is published of ranges, manufacture, water and sources.
import assert from "node:assert/strict";
import test from "node:test";
import { latex } from "../../web/publish/escape.js";
import { formats } from "../../web/publish/formats.js";
import { example } from "./published.mjs";

/** @param {string} format @param {import("../../web/publish/sentence.js").Published} published */
const texts = (format, published) => formats[format](published).map(({ text }) => text);

/** What a reader sees: spaces of any width are one. @param {string} text */
const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

test("a range of one point is no range, in every format", () => {
  /** @type {[number, RegExp][]} */
  const cases = [
    [0, /[Nn]othing that is uncertain counts here/],
    [5, /almost no range is left/],
  ];
  for (const [end, words] of cases) {
    const published = example();
    published.estimate.emissionsKg = { operational: end, total: end };
    published.estimate.range = { operationalKg: [end, end, end], totalKg: [end, end, end], energyKwh: [1, 1, 1] };
    for (const format of ["text", "markdown", "latex", "huggingface"]) {
      assert.match(plain(texts(format, published)[0]), words, format);
      assert.doesNotMatch(texts(format, published)[0], /between/);
    }
  }
});

test("manufacture and water state what they are of, and their ranges", () => {
  const published = example();
  const { estimate } = published;
  estimate.waterL = { onSite: 224, offSite: 500, total: 724 };
  estimate.range = {
    operationalKg: [75, 155, 310],
    embodiedKg: [3.04, 5, 8.79],
    totalKg: [80, 160, 320],
    energyKwh: [1, 2, 3],
    waterL: [600, 700, 900],
  };
  const text = plain(texts("text", published)[0]);
  assert.match(
    text,
    /Nobody has published a figure for making NVIDIA A100: the 250 kg of CO₂e for one are those of its/,
  );
  assert.match(text, /That share most likely lies between 3\.04 kg and 8\.79 kg\./);
  assert.match(text, /That is 724 L of water in all, most likely 600 L to 900 L\./);
});

test("the table names a part of a country by its own name, with both sources and the spread", () => {
  const published = example();
  const grid = published.estimate.factors.find(({ name }) => name === "grid");
  Object.assign(grid ?? {}, { low: 500.04, high: 700 });
  const row = texts("markdown", published)[0]
    .split("\n")
    .find((line) => /^\| Grid intensity/.test(line));
  assert.match(row ?? "", /MRO West \| 600 gCO2e\/kWh \| 500 to 700 gCO2e\/kWh \| \\\[\d+, \d+\\\], 2025/);
});

test("a preprint is of the year of its number, and authors stand in the lists", () => {
  const published = example();
  const [source] = published.sources;
  Object.assign(source, {
    url: "https://arxiv.org/abs/2508.15734",
    year: 2024,
    authors: ["Doe, Jane", "Roe, Richard"],
  });
  assert.match(texts("latex", published)[1], /year = \{2025\}/);
  for (const format of ["text", "markdown"]) assert.match(texts(format, published)[0], /Doe, Jane; Roe, Richard\. Pub/);
});

test("a country's name has its article in a sentence", () => {
  const published = example();
  for (const factor of published.estimate.factors) delete factor.ratio;
  assert.match(plain(texts("text", published)[0]), /The grid of the United States emitted/);
});

test("LaTeX sets powers of ten as mathematics", () => {
  assert.equal(latex("4.32\u00a0×\u00a010⁻¹² Gt"), "4.32~$\\times$~$10^{-12}$ Gt");
  assert.equal(latex("m²"), "m\\textsuperscript{2}");
});

test("an hour is one, and three quarters of one are hours", () => {
  const published = example();
  const said = (hours) => plain(texts("text", { ...published, request: { ...published.request, hours } })[0]);
  assert.match(said(1), /for 1 hour\./);
  assert.match(said(0.75), /for 0\.75 hours\./);
});
