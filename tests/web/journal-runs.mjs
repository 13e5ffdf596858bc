// Runs that files are tried with.
import assert from "node:assert/strict";
import { loadGramme } from "../../wasm/gramme.mjs";

export const { bounds } = await loadGramme();

/** A run in which every field is used, with numbers that short decimals would spoil. @type {import("../../web/journal/record.js").Run} */
export const full = {
  id: "3f0c9a52-8a44-4d0e-9b1f-000000000001",
  revision: 7,
  order: 1,
  name: '=HYPERLINK("x"), “Größe”; 训练 \u{1f600}',
  date: "2026-02-28",
  dataVersion: "2026-11-25",
  request: {
    method: "standard",
    hours: 0.1 + 0.2,
    runs: 3,
    devices: [{ device: "nvidia-t4", count: 2, load: 0.55 }, { powerW: 1e-7 }],
    cpu: { device: "c", wattsPerCore: 1 / 3, cores: 8, load: 1 },
    memoryGb: 5e-324,
    measuredKwh: 123456789.123,
    place: "gcp:us-central1",
    year: 2025,
    gridGco2ePerKwh: 0,
    marketGco2ePerKwh: 20,
    pue: 1.1,
    wueLPerKwh: 0.2,
    offSiteWaterLPerKwh: 3,
    offsetPercent: 50,
    embodied: false,
    deviceLifetimeYears: 4,
    utilisation: 0.85,
    unit: { name: "-epoch", count: 1e18 },
  },
  estimate: {
    method: "standard",
    energyKwh: { devices: 1, cpu: 2, memory: 3, overhead: 4, total: 10.000000000000002 },
    emissionsKg: { operational: 1.7976931348623157e308, embodied: 0, total: 2 ** 53 + 2, market: 1, offset: 0.5 },
    waterL: { onSite: 1, offSite: 2, total: 3 },
    range: {
      operationalKg: [1, 2, 3.3],
      embodiedKg: [0, 0, 0],
      totalKg: [1e-300, 2, 1e21],
      energyKwh: [1, 1, 1],
      waterL: [1, 2, 3],
    },
  },
  score: { name: "@accuracy", value: -0.1, better: "lower" },
  note: "- a list\n- =1+1\r\n\t\"quoted\", and 'so'\n",
};
/** @type {import("../../web/journal/record.js").Run} */
export const bare = {
  id: "b",
  revision: 1,
  order: 2,
  name: "'=already",
  date: "2026-11-25",
  dataVersion: "2026-11-25",
  request: { hours: 1, devices: [] },
  estimate: {
    method: "mlco2-2019",
    energyKwh: { total: 0 },
    emissionsKg: { operational: 0, total: 0 },
  },
  note: "",
};
/** @param {string} text */
export const bytes = (text) => new TextEncoder().encode(text);

/** Changes one line of a file. @param {string} text @param {RegExp | string} from @param {string} to */
export const changed = (text, from, to) => {
  assert.ok(from instanceof RegExp ? from.test(text) : text.includes(from), String(from));
  return text.replace(from, to);
};
