// A figure that is made of two publications is cited with both.
import assert from "node:assert/strict";
import test from "node:test";
import { formats } from "../../web/publish/formats.js";
import { example } from "./published.mjs";

/** @returns {import("../../web/publish/sentence.js").Published} manufacture from the sources "class" and "first" */
function ofTwo() {
  const published = example();
  const factors = published.estimate.factors.map((factor) =>
    factor.name === "deviceEmbodied" ? { ...factor, assumed: false, sources: ["class", "first"] } : factor,
  );
  const first = { id: "first", title: "Title of first", publisher: "Publisher", licence: "CC BY 4.0" };
  return { ...published, sources: [...published.sources, first], estimate: { ...published.estimate, factors } };
}

test("LaTeX cites both, and BibTeX has an entry for each", () => {
  const [text, entries] = formats.latex(ofTwo());
  assert.match(text.text, /\\citep\{class,first\}/);
  assert.match(entries.text, /\{class,/);
  assert.match(entries.text, /\{first,/);
});

test("the table of factors in Markdown has the numbers of both", () => {
  const [{ text }] = formats.markdown(ofTwo());
  const number = (title) => new RegExp(`^(\\d+)\\. .*Title of ${title}`, "m").exec(text)?.[1];
  const row = /^\|[^\n]* 250 kgCO2e [^\n]*$/m.exec(text.replaceAll("\u202f", " "))?.[0] ?? "";
  assert.ok(row.includes(`\\[${number("class")}, ${number("first")}\\]`), row);
});
