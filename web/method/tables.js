// The tables that a reader can browse: where their rows come from, and what stands in their columns.

import { collator } from "../numbers.js";
import providers from "../../data/providers.json" with { type: "json" };
import { tagsOf } from "./datasets.js";
import { devices, embodiedFigures, otherPowers, ownGrids, places, recipes } from "./facts.js";

/** @import { Gramme } from "../../wasm/gramme.d.ts" */

/**
 * @typedef {Record<string, string | number | null | undefined>} Row
 *
 * @typedef {object} Column
 * @property {string} key of the cell, and of the column's message
 * @property {"text" | "id" | "number" | "year" | "source" | "address"} kind
 * @property {string} [source] key of the cell that names where a number is from
 *
 * @typedef {{ columns: Column[], rows: (gramme: Gramme) => Promise<Row[]> }} Table
 */

/** @param {string} key @param {Column["kind"]} [kind] @param {string} [source] @returns {Column} */
const column = (key, kind = "text", source = undefined) => ({ key, kind, source });
/** @param {string} key @param {string} [source] */
const number = (key, source = "source") => column(key, "number", source);
/** @param {string} key */
const year = (key) => column(key, "year");
const source = column("source", "source");

/** @param {string} part @param {string} [name] */
const packed =
  (part, name = part) =>
  (/** @type {Gramme} */ gramme) =>
    gramme.table(part, name);

/** The 2019 tables are one publication each. @param {string} name @param {string} id */
const legacy = (name, id) => async (/** @type {Gramme} */ gramme) =>
  (await gramme.table("legacy", name)).map((row) => ({ ...row, source: id }));

/** The world, countries, then parts of countries, each by name. @param {Gramme} gramme */
async function grids(gramme) {
  const rows = await gramme.table("grids", "grids");
  const rank = (/** @type {Row} */ { id, of }) => (id === "world" ? 0 : of ? 2 : 1);
  return rows.sort((a, b) => rank(a) - rank(b) || collator().compare(String(a.name), String(b.name)));
}

/** One row a grid and year: the figures of all grids stand one after the other. @param {Gramme} gramme */
async function yearly(gramme) {
  const [series, values, grids] = await Promise.all([
    gramme.table("history", "series"),
    gramme.table("history", "seriesValues"),
    gramme.table("grids", "grids"),
  ]);
  const byId = new Map(grids.map((grid) => [grid.id, grid]));
  return spread(series, values, ({ value }) => ({ intensity: value })).map((row) => {
    const { name, source: id } = byId.get(row.grid ?? null) ?? {};
    return { ...row, name, source: id };
  });
}

/** @param {Gramme} gramme */
async function yearlyRatios(gramme) {
  const [ratios, values, grids] = await Promise.all([
    gramme.table("history", "ratios"),
    gramme.table("history", "ratioValues"),
    gramme.table("grids", "grids"),
  ]);
  const byId = new Map(grids.map((grid) => [grid.id, grid]));
  return spread(ratios, values, ({ part, whole }) => ({ part, whole })).map((row) => {
    const { name, of, ratioSource, ratioBasis } = byId.get(row.grid ?? null) ?? {};
    return { ...row, name, of, ratioSource, ratioBasis };
  });
}

/**
 * Rows of figures, newest first, from runs of years that stand one after the other.
 * @param {Row[]} runs @param {Row[]} values @param {(value: Row) => Row} cells
 * @returns {Row[]}
 */
function spread(runs, values, cells) {
  let next = 0;
  return runs.flatMap(({ grid, from, count }) => {
    const own = values.slice(next, (next += Number(count)));
    const rows = own.map((value, index) => ({ grid, year: Number(from) + index, ...cells(value) }));
    return rows.filter((row) => Object.values(row).every((cell) => cell !== null)).reverse();
  });
}

/** What providers say of their electricity, in words. @returns {Promise<Row[]>} */
async function claims() {
  /** @type {{ name: string, claims?: Row[] }[]} */
  const all = providers.providers;
  return all.flatMap(({ name, claims = [] }) => claims.map((claim) => ({ provider: name, ...claim })));
}

/** @type {Record<string, Table>} */
export const tables = {
  grids: {
    columns: [
      column("name"),
      number("newest"),
      year("newestYear"),
      source,
      column("id", "id"),
      column("of", "id"),
      number("part", "ratioSource"),
      number("whole", "ratioSource"),
      year("ratioYear"),
      column("ratioBasis"),
      column("continent"),
      column("ratioSource", "source"),
      number("water", "waterSource"),
      column("waterSource", "source"),
    ],
    rows: grids,
  },
  yearly: { columns: [column("name"), year("year"), number("intensity"), source, column("grid", "id")], rows: yearly },
  ratios: {
    columns: [
      column("name"),
      column("grid", "id"),
      year("year"),
      column("of", "id"),
      number("part", "ratioSource"),
      number("whole", "ratioSource"),
      column("ratioBasis"),
      column("ratioSource", "source"),
    ],
    rows: yearlyRatios,
  },
  places: {
    columns: [
      column("name"),
      column("id", "id"),
      ...["kind", "provider", "operator", "city", "country", "continent"].map((key) => column(key)),
      column("grid", "id"),
      column("status"),
      source,
      number("lat", "pointSource"),
      number("lon", "pointSource"),
      column("pointSource", "source"),
      number("pue", "pueSource"),
      year("pueYear"),
      column("pueBasis"),
      column("pueSource", "source"),
      number("wue", "wueSource"),
      year("wueYear"),
      column("wueSource", "source"),
      number("ownGrid", "ownGridSource"),
      year("ownGridYear"),
      column("ownGridBasis"),
      number("carbonFree", "ownGridSource"),
      column("ownGridSource", "source"),
    ],
    rows: places,
  },
  ownGrids: {
    columns: [
      column("name"),
      column("id", "id"),
      year("year"),
      number("ownGrid"),
      column("ownGridBasis"),
      number("carbonFree"),
      source,
    ],
    rows: ownGrids,
  },
  devices: {
    columns: [
      column("name"),
      column("id", "id"),
      ...["vendor", "kind", "segment"].map((key) => column(key)),
      year("year"),
      number("ratedW"),
      column("ratedBasis"),
      number("memoryGb"),
      number("peak16"),
      number("peakFp8"),
      number("peakInt8"),
      number("peakTf32"),
      number("peak32"),
      source,
      number("averageW", "averageSource"),
      column("averageSource", "source"),
      number("embodiedLow", "embodiedLowSource"),
      number("embodiedHigh", "embodiedSource"),
      year("embodiedYear"),
      column("embodiedBasis"),
      column("embodiedSource", "source"),
      column("embodiedLowSource", "source"),
    ],
    rows: devices,
  },
  otherPowers: { columns: [column("name"), column("id", "id"), number("ratedW"), source], rows: otherPowers },
  embodiedFigures: {
    columns: [column("name"), number("kg"), column("boundary"), column("by"), source, column("devices")],
    rows: embodiedFigures,
  },
  embodiedClasses: {
    columns: [column("segment"), number("low"), number("high"), source],
    rows: packed("devices", "embodiedClasses"),
  },
  cpus: {
    columns: [column("name"), column("id", "id"), number("cores"), number("tdpW"), year("year"), source],
    rows: packed("cpus"),
  },
  instances: {
    columns: [
      column("name"),
      column("provider"),
      column("id", "id"),
      column("device", "id"),
      number("deviceCount"),
      number("vcpus"),
      number("memoryGb"),
      source,
      column("cpu", "id"),
      number("wattsPerVcpu", "cpuSource"),
      number("threadsPerCore", "cpuSource"),
      column("cpuSource", "source"),
    ],
    rows: packed("instances"),
  },
  fleet: {
    columns: [
      column("provider"),
      year("year"),
      number("pue", "pueSource"),
      column("pueSource", "source"),
      number("wue", "wueSource"),
      column("wueSource", "source"),
    ],
    rows: packed("grids", "fleet"),
  },
  claims: {
    columns: [column("provider"), column("about"), year("year"), column("text"), source],
    rows: claims,
  },
  equivalents: {
    columns: [column("id", "id"), number("kilograms"), year("year"), column("boundary"), source],
    rows: packed("grids", "equivalents"),
  },
  aliases: { columns: [column("alias"), column("id", "id")], rows: packed("aliases") },
  recipes: {
    columns: [
      column("name"),
      column("device", "id"),
      number("params"),
      number("activeParams"),
      number("tokens"),
      number("operations"),
      number("deviceHours"),
      number("statedEfficiency"),
      number("efficiency"),
      column("efficiencyBasis"),
      source,
      column("note"),
    ],
    rows: recipes,
  },
  legacyDevices: {
    columns: [column("name"), number("watts"), source],
    rows: legacy("legacyDevices", "mlco2-impact-hardware"),
  },
  legacyRegions: {
    columns: [column("id", "id"), column("provider"), number("gramsPerKwh"), number("offsetPercent"), source],
    rows: legacy("legacyRegions", "mlco2-impact-regions"),
  },
  sources: {
    columns: [
      column("title", "address"),
      column("id", "id"),
      column("authors"),
      column("container"),
      column("publisher"),
      column("licence"),
      year("year"),
      column("retrieved"),
      column("usedFor"),
      column("note"),
    ],
    rows: async (gramme) =>
      (await gramme.sources()).map(({ authors, ...one }) => ({
        ...one,
        authors: authors?.join("; "),
        usedFor: tagsOf(one.id),
      })),
  },
};
