// An estimate with round figures that a reader can follow, and names that no format may trip over.
import "./english.mjs";
import * as messages from "../../web/messages/messages.js";

/** @import { Published } from "../../web/publish/sentence.js" */
/** @import { Factor } from "../../wasm/gramme.d.ts" */

await messages.section({
  en: () => import("../../web/publish/messages-en.js"),
  fr: () => import("../../web/publish/messages-fr.js"),
  zh: () => import("../../web/publish/messages-zh.js"),
});

/** Everything that means something to LaTeX, BibTeX, Markdown, YAML, HTML or a reader of lines. */
export const hostile = `50% {off} \\x_1 & "q" 'a' #3 $4$ ~^ <b>|\`c\` *d* [e](f) @g --- é…\n\t- h: "i" # j\u2028\u0007`;

/** @param {Partial<Factor> & { name: string, value: number, unit: string }} factor @returns {Factor} */
export const factor = (factor) => ({ given: false, assumed: false, ...factor });

/** 8 × 400 W × 0.70 × 100 h = 224 kWh; × 1.25 = 280 kWh; × 600 g/kWh = 168 kg. @returns {Published} */
export function example() {
  return {
    request: { hours: 100, devices: [{ device: "a100", count: 8 }], place: "gcp:x", embodied: true },
    estimate: {
      method: "standard",
      energyKwh: { devices: 224, overhead: 56, total: 280 },
      emissionsKg: { operational: 168, embodied: 5, total: 173 },
      atRatedPower: { energyKwh: 400, operationalKg: 240 },
      factors: [
        factor({ name: "deviceWatts", value: 400, unit: "W", source: "maker_2020", path: "/devices/0", of: "a100" }),
        factor({ name: "deviceLoad", value: 0.7, unit: "1", source: "dodge-2022", assumed: true, path: "/devices/0" }),
        factor({ name: "deviceCount", value: 8, unit: "1", given: true, path: "/devices/0" }),
        factor({ name: "hours", value: 100, unit: "h", given: true, path: "/hours" }),
        factor({ name: "pue", value: 1.25, unit: "1", source: "gramme-judgement", assumed: true }),
        factor({
          name: "grid",
          value: 600,
          unit: "gCO2e/kWh",
          year: 2025,
          source: "series",
          basis: "life-cycle",
          of: "country:X",
          ratio: { of: "part:X", part: 450, whole: 300, year: 2023, source: "ratio", basis: "direct" },
        }),
        factor({ name: "deviceEmbodied", value: 250, unit: "kgCO2e", source: "class", assumed: true, of: "a100" }),
        factor({ name: "deviceLifetime", value: 4, unit: "years", source: "gramme-judgement", assumed: true }),
        factor({ name: "utilisation", value: 0.85, unit: "1", source: "gramme-judgement", assumed: true }),
        factor({ name: "wue", value: 1, unit: "L/kWh", year: 2024, source: "water" }),
      ],
      waterL: { onSite: 224 },
      boundary: {
        counted: ["devices", "overhead", "embodied"],
        notCounted: ["cpu", "memory", "hostEmbodied", "storage", "network", "idle", "transmission"],
        notes: [],
      },
    },
    names: new Map([
      ["a100", "NVIDIA A100"],
      ["gcp:x", "Iowa (Google), United States"],
      ["part:X", "MRO West"],
      ["country:X", "United States"],
    ]),
    sources: ["maker_2020", "dodge-2022", "series", "ratio", "class", "water"].map((id, index) => ({
      id,
      title: `Title of ${id}`,
      publisher: `Publisher ${index}`,
      licence: "CC BY 4.0",
      url: `https://example.org/${id}?a=1&b=2%20c`,
      retrieved: "2026-11-24",
      ...(index % 2 === 0 && { year: 2020 + index }),
    })),
    version: { core: "0.1.0", data: "2026-11-25" },
    link: "https://example.org/gramme/?device=a100*8&hours=100&place=gcp:x",
    date: "2026-11-25",
    messages,
  };
}

/** The same with every name that comes from outside replaced. */
export function hostileExample() {
  const published = example();
  return {
    ...published,
    names: new Map([...published.names.keys()].map((id) => [id, `${hostile} ${id}`])),
    sources: published.sources.map((source) => ({ ...source, title: hostile, publisher: hostile })),
    request: { ...published.request, unit: { name: hostile, count: 10 } },
    estimate: { ...published.estimate, sci: { gPerUnit: 17_300 } },
  };
}
