// Every format of real estimates of every kind: readable by a parser, no message missing, every source known.
import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parse as parseYaml } from "yaml";
import { loadGramme } from "../../wasm/gramme.mjs";
import * as messages from "../../web/messages/messages.js";
import { formats } from "../../web/publish/formats.js";
import { namesFor } from "../../web/publish/names.js";
import { formatLink, parseLink } from "../../web/url.js";

/** @import { EstimateRequest } from "../../wasm/gramme.d.ts" */

await messages.section({
  en: () => import("../../web/publish/messages-en.js"),
  fr: () => import("../../web/publish/messages-fr.js"),
  zh: () => import("../../web/publish/messages-zh.js"),
});
const gramme = await loadGramme();
const sources = await gramme.sources();
const a100 = { device: "nvidia-a100-sxm4-80gb", count: 8 };

/** @type {Record<string, EstimateRequest>} */
const requests = {
  "the opening example": { hours: 100, devices: [a100], place: "gcp:us-central1" },
  "a country in the past": {
    hours: 1.5,
    runs: 20,
    devices: [{ device: "nvidia-t4", load: 1 }],
    place: "country:FRA",
    year: 2019,
  },
  "no place": { hours: 10, devices: [{ powerW: 300, count: 2 }] },
  TPUs: { hours: 240, devices: [{ device: "google-tpu-v4", count: 512 }], place: "gcp:us-central2" },
  "a host": {
    hours: 24,
    devices: [a100, { device: "nvidia-t4", count: 0.5 }],
    cpu: { device: "amd-epyc-7742", cores: 64, load: 0.5 },
    memoryGb: 512,
    place: "ca-province:QC",
  },
  "CPU only": { hours: 3, cpu: { wattsPerCore: 10, cores: 4 }, memoryGb: 16, place: "site:lumi" },
  metered: { measuredKwh: 1234.5, runs: 2, place: "aws:us-east-1", marketGco2ePerKwh: 0, offsetPercent: 100 },
  "everything given": {
    hours: 1e6,
    devices: [{ ...a100, load: 0.9 }],
    place: "azure:westeurope",
    gridGco2ePerKwh: 0,
    pue: 1,
    wueLPerKwh: 0,
    offSiteWaterLPerKwh: 1,
    deviceLifetimeYears: 3,
    utilisation: 1,
    unit: { name: "1000 images & more", count: 3 },
  },
  "without manufacture": { hours: 5, devices: [a100], place: "world", embodied: false },
  "the 2019 method": {
    method: "mlco2-2019",
    hours: 100,
    devices: [{ device: "A100 PCIe 40/80GB" }],
    place: "gcp:asia-east1",
  },
  "the 2019 method with an intensity": {
    method: "mlco2-2019",
    hours: 7,
    devices: [{ device: "L4" }],
    gridGco2ePerKwh: 475,
    offsetPercent: 50,
  },
  "Green Algorithms": {
    method: "green-algorithms",
    hours: 12,
    cpu: { cores: 12, wattsPerCore: 7.5 },
    memoryGb: 64,
    pue: 1.67,
    place: "country:GBR",
  },
};

afterEach(() => messages.speak("en"));

const cases = messages.languages.flatMap(({ id }) => Object.entries(requests).map((one) => ({ id, one })));
for (const {
  id,
  one: [name, request],
} of cases) {
  test(`${name}: every format is whole, and its figures are the estimate's: ${id}`, async () => {
    await messages.speak(id);
    const estimate = await gramme.estimate(request);
    const published = {
      request,
      estimate,
      names: await namesFor(gramme, request),
      sources,
      version: gramme.version,
      link: `https://example.org/?${formatLink(request, gramme.version.data)}`,
      date: "2026-11-25",
      messages,
    };
    const made = Object.fromEntries(
      Object.keys(formats).map((key) => [key, formats[key](published).map((one) => one.text)]),
    );
    for (const text of Object.values(made).flat()) {
      // A message that is missing shows its key, and a value that is missing its name in braces; two are BibTeX's.
      const missing = /\b(publish|factor|boundary)\.[a-z]\w+|(?<!\\\w+|\{)\{(?!arXiv\})[a-z]+[A-Za-z]*\}|undefined|NaN/;
      assert.doesNotMatch(text, missing);
    }

    const known = new Set(sources.map(({ id }) => id));
    const value = JSON.parse(made.json[0]);
    assert.deepEqual(value.estimate, estimate);
    for (const { id } of value.sources) assert.ok(id === "gramme" || known.has(id), id);
    assert.deepEqual(parseLink(new URL(value.link).search).request, request);

    const { co2_eq_emissions: card } = parseYaml(made.huggingface[0]);
    const grams = estimate.emissionsKg.operational * 1000;
    // Four digits.
    assert.ok(Math.abs(card.emissions - grams) <= 5.001e-4 * grams, `${card.emissions} g`);

    const { entries, errors } = parseBibtex(made.latex[1]);
    assert.deepEqual(errors, []);
    assert.equal(entries.length, value.sources.length);
    for (const text of [made.text[0], made.markdown[0]]) {
      assert.ok(text.includes(messages.mass(estimate.emissionsKg.total).replaceAll("\u202f", " ")));
      assert.ok(text.includes(messages.energy(estimate.energyKwh.total).replaceAll("\u202f", " ")));
    }
  });
}
