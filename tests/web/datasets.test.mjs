// The method's list of datasets is whole: each names the sources that its facts name, and every source belongs to one.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { methodFacts } from "../../data/import/method-sources.mjs";
import { pageFacts } from "../../data/import/page-sources.mjs";
import { sourcesUsed } from "../../data/import/sources.mjs";
import { datasets, firstYears, summaryOf, tagsOf } from "../../web/method/datasets.js";

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(`data/${name}.json`, "utf8"));
/** @type {{ sources: import("../../wasm/gramme.d.ts").Source[] }} */
const { sources } = read("sources");

const { grids } = read("grids");
const { places } = read("places");
const { providers } = read("providers");
const { devices, embodiedFamilies, embodiedClasses } = read("devices");
const legacy = read("legacy/mlco2-2019");
const fleets = providers.flatMap(({ fleet }) => fleet ?? []);
const ratios = (/** @type {RegExp} */ id) => grids.filter((grid) => id.test(grid.id)).map(({ ratio }) => ratio);

/** The facts that each dataset is. @type {Record<string, unknown>} */
const facts = {
  grids: grids.map(({ series }) => series),
  "us-subregions": ratios(/^egrid:/),
  "us-states": ratios(/^us-state:/),
  "canadian-provinces": ratios(/^ca-province:/),
  "indian-states": ratios(/^in-state:/),
  "grid-water": grids.map(({ offSiteWater }) => offSiteWater),
  places: places.map(({ source, point }) => ({ source, point })),
  "pue-and-wue": [...places, ...fleets].map(({ pue, wue }) => [pue, wue]),
  "electricity-claims": [places.map(({ electricityClaim }) => electricityClaim), providers.map(({ claims }) => claims)],
  "google-regions": places.map(({ ownGrid }) => ownGrid),
  devices: devices.map(({ source, secondSources, alsoStated }) => ({ source, secondSources, alsoStated })),
  "tpu-fleet": devices.map(({ averageSource }) => ({ averageSource })),
  manufacture: [embodiedFamilies, embodiedClasses],
  cpus: read("cpus"),
  instances: read("instances"),
  trainings: read("recipes"),
  equivalents: read("equivalents"),
  "calculator-2019": [legacy, { source: "mlco2-impact-2021" }],
  continents: read("continents"),
  map: pageFacts,
};
/** What the method itself rests on, told apart here. */
const ofMethod = ["average-pue", "server", "constants", "calculator-2019"];

for (const [name, ids] of Object.entries(datasets)) {
  if (!facts[name]) continue;
  test(`${name} names the sources of its facts`, () => {
    assert.ok(ids.length > 0);
    assert.deepEqual([...ids].sort(), [...sourcesUsed(facts[name])].sort());
  });
}

test("the rest name the sources of the method's constants", () => {
  assert.deepEqual(
    Object.keys(datasets)
      .filter((name) => !facts[name])
      .sort(),
    ["average-pue", "constants", "server"],
  );
  const named = ofMethod.flatMap((name) => datasets[name]);
  for (const { source } of methodFacts) assert.ok(named.includes(source), source);
});

test("every source is of a dataset, and bears its tag", () => {
  const listed = new Set(Object.values(datasets).flat());
  const ids = new Set(sources.map(({ id }) => id));
  assert.deepEqual([[...ids].filter((id) => !listed.has(id)), [...listed].filter((id) => !ids.has(id))], [[], []]);
  assert.equal(tagsOf("schneider-2025"), "#devices #tpu-fleet #manufacture");
  assert.equal(tagsOf("owid-2026-07"), "#grids");
});

test("every language describes every dataset once", async () => {
  for (const language of ["en", "fr", "zh"]) {
    const { sections } = await import(`../../web/method/text-${language}.js`);
    const rows = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.datasets ?? []));
    assert.deepEqual(
      rows.map(([name]) => name),
      Object.keys(datasets),
      language,
    );
  }
});

test("a dataset of several sources has all their publishers and licences, and years from the first to the last", () => {
  const made = [
    { id: "nvidia-pcf-hgx-h100-2025", title: "", publisher: "B", licence: "L", retrieved: "2026-11-24" },
    { id: "a100-lca-2025", title: "", publisher: "A", licence: "L", year: 2025, retrieved: "2026-11-24" },
    { id: "schneider-2025", title: "", publisher: "A", licence: "M", year: 2021, retrieved: "2026-11-25" },
  ];
  const { ids, ...summary } = summaryOf("manufacture", made);
  assert.deepEqual(ids, datasets.manufacture);
  assert.deepEqual(summary, {
    publishers: ["A", "B"],
    licences: ["L", "M"],
    years: [2021, 2025],
    undated: 1,
    retrieved: "2026-11-25",
  });
  const [dated] = made;
  assert.deepEqual(summaryOf("manufacture", [dated]).years, []);
});

test("a dataset of every year has the first year of its figures, and the last", () => {
  const yearsOf = (/** @type {any[]} */ facts) =>
    facts.flatMap((fact) => Object.keys(fact ?? {})).filter((key) => /^\d{4}$/.test(key));
  const own = places.flatMap(({ ownGrid }) => ownGrid?.years.map(({ year }) => String(year)) ?? []);
  const years = {
    grids: yearsOf(grids.map(({ series }) => series)),
    "us-states": yearsOf(ratios(/^us-state:/).map(({ part }) => part)),
    "indian-states": yearsOf(ratios(/^in-state:/).map(({ part }) => part)),
    "google-regions": own,
  };
  assert.deepEqual(Object.keys(firstYears), Object.keys(years));
  for (const [name, all] of Object.entries(years)) {
    const ends = [Math.min(...all.map(Number)), Math.max(...all.map(Number))];
    assert.deepEqual([name, summaryOf(name, sources).years], [name, ends]);
  }
});
