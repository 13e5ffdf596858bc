import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { mergeSources, sourcesPage, sourcesUsed } from "../../data/import/sources.mjs";
import { methodFacts } from "../../data/import/method-sources.mjs";
import { pageFacts } from "../../data/import/page-sources.mjs";
import { sources as filesOf } from "../tools/files.mjs";
import { facts, files, textOf } from "./facts.mjs";

const { sources } = facts("sources");
const factFiles = Object.keys(files).filter((name) => name !== "sources" && name !== "version");

test("every source that a fact names is in the list, and every one of the list is named", () => {
  const used = sourcesUsed([...factFiles.map(facts), methodFacts, pageFacts]);
  assert.deepEqual([...used].sort(), sources.map(({ id }) => id).sort());
});

test("sources are sorted and unique", () => {
  const ids = sources.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)].sort());
});

test("SOURCES.md is made from sources.json", () => {
  const page = sourcesPage(sources, {
    ...Object.fromEntries(factFiles.map((name) => [name, facts(name)])),
    method: methodFacts,
    page: pageFacts,
  });
  assert.equal(textOf("SOURCES.md"), page);
  for (const { id } of sources) assert.ok(page.includes(`\`${id}\``), id);
});

test("a source that dates its figures in its title has that year", () => {
  const years = Object.fromEntries(sources.map(({ id, year }) => [id, year]));
  // From the titles: "2019 to 2024", "May 2026", "2025-06-16", "June 2024".
  assert.equal(years["google-region-carbon-2024"], 2024);
  assert.equal(years["epoch-2026-05"], 2026);
  assert.equal(years["wikipedia-gpu-2025-06"], 2025);
  assert.equal(years["top500-2024-06"], 2024);
  const titled = (title) => mergeSources([[{ id: "a", title }]])[0].year;
  assert.equal(titled("Regions (read 2026-09-20)"), undefined);
  assert.equal(titled("Reference (page of 2025-06-09, measurement year not stated)"), undefined);
});

test("two sources may not share an id", () => {
  const one = { id: "a", title: "One" };
  assert.deepEqual(mergeSources([[one], [{ ...one }]]), [one]);
  assert.throws(() => mergeSources([[one], [{ id: "a", title: "Another" }]]), /a/);
});

test("the sources that the core names are those of the method", () => {
  const written = filesOf("core/*.hpp", "core/*.cpp").flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [...text.matchAll(/(?:Source|kJudgement|\.source) = "([a-z0-9-]+)"/g)].map(([, id]) => id);
  });
  assert.deepEqual([...new Set(written)].sort(), methodFacts.map(({ source }) => source).sort());
});

test("all but our own judgement can be looked up", () => {
  for (const { id, url } of sources) assert.equal(url !== undefined, id !== "gramme-judgement", id);
});
