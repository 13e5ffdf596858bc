// A second computation of the standard method, written from docs/method.md and the facts in data/ alone: it shares neither
// code nor packed data with the core. Section numbers are those of the method.
import { readFileSync } from "node:fs";

/** @param {string} name */
const facts = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));
const byId = (/** @type {any[]} */ rows) => new Map(rows.map((row) => [row.id, row]));

const { grids } = facts("grids");
const deviceFacts = facts("devices");
export const catalog = {
  grids: byId(grids),
  places: byId(facts("places").places),
  providers: byId(facts("providers").providers),
  devices: byId(deviceFacts.devices),
  cpus: byId(facts("cpus").cpus),
  equivalents: facts("equivalents").equivalents,
};

/** A factor: its value at the centre, and how it spreads (6), which is absent where it is certain. */
/** @typedef {{ kind: "triangular", low: number, mode: number, high: number } | { kind: "logTriangular", low: number, mode:
 * number, high: number } | { kind: "lognormal", logSd: number, most?: number } | { kind: "overhead", logSd: number }} Spread */
/** @typedef {{ centre: number, spread?: Spread }} Factor */
/** @typedef {{ count: number, watts?: Factor, load?: Factor, loadStated?: boolean, manufacture?: Factor, server: boolean }} Group */

/** @param {number} centre @returns {Factor} */
const certain = (centre) => ({ centre });
/** @param {number} centre @param {number} gsd @returns {Factor} */
const lognormal = (centre, gsd) => ({ centre, spread: { kind: "lognormal", logSd: Math.log(gsd) } });
/** @param {number} centre @param {number} low @param {number} mode @param {number} high @returns {Factor} */
const triangular = (centre, low, mode, high) => ({ centre, spread: { kind: "triangular", low, mode, high } });

/** Thrown where no source states a figure that the request needs. */
export class NoFigure extends Error {}

/** The years of a series, ascending. @param {Record<string, any>} series */
const yearsOf = (series) =>
  Object.keys(series)
    .filter((key) => /^\d+$/.test(key))
    .map(Number)
    .sort((a, b) => a - b);

/** The nearest to the one wanted; of two equally near the newer. @param {number[]} ascending @param {number} wanted */
const nearest = (ascending, wanted) =>
  ascending.reduce((best, year) => (Math.abs(year - wanted) <= Math.abs(best - wanted) ? year : best), ascending[0]);

const newestYear = Math.max(...grids.flatMap(({ series }) => (series ? yearsOf(series) : [])));

const large = "USA CAN AUS CHN IND BRA JPN ITA RUS MEX IDN".split(" ").map((code) => `country:${code}`);

/** Section 2, and its spreads. @param {any} grid @param {number} year @returns {Factor} */
function gridFactor(grid, year) {
  const level = grid.of ? catalog.grids.get(grid.of) : grid;
  const levelYear = nearest(yearsOf(level.series), year);
  let centre = level.series[levelYear];
  if (grid.of) {
    const ratioYear = nearest(yearsOf(grid.ratio.part), year);
    centre *= grid.ratio.part[ratioYear] / grid.ratio.whole[ratioYear];
  }
  if (grid.id === "world") return triangular(centre, 20, 458, 800);
  const gsd = grid.of ? 1.3 : large.includes(grid.id) ? 1.5 : 1.2;
  const logSd = Math.hypot(Math.log(gsd), 0.1 * Math.abs(year - levelYear) ** 0.6);
  return { centre, spread: { kind: "lognormal", logSd, most: Math.max(1100, centre) } };
}

/** What a provider's fleet averages in the year nearest. @param {any} place @param {"pue" | "wue"} figure @param {number} year */
function fleetAverage(place, figure, year) {
  const rows = (catalog.providers.get(place?.provider)?.fleet ?? []).filter((row) => row[figure]);
  if (rows.length === 0) return undefined;
  const best = nearest(
    rows.map((row) => row.year).sort((a, b) => a - b),
    year,
  );
  return rows.find((row) => row.year === best)[figure].value;
}

/** Section 1, `pue`. @param {any} place @param {number} year @returns {Factor} */
function pueFactor(place, year) {
  if (place?.pue) return { centre: place.pue.value, spread: { kind: "overhead", logSd: Math.log(1.3) } };
  const average = fleetAverage(place, "pue", year);
  if (average) return { centre: average, spread: { kind: "overhead", logSd: Math.log(1.6) } };
  return place?.kind === "cloud" ? triangular(1.25, 1.07, 1.25, 1.6) : triangular(1.54, 1.1, 1.54, 2.2);
}

/** Section 4: geometric mean of the lowest and the highest figure. @param {any} device @returns {Factor | undefined} */
function manufacture(device) {
  const family = deviceFacts.embodiedFamilies.find(({ devices }) => devices.includes(device.id));
  const classOf = deviceFacts.embodiedClasses.find(({ segment }) => segment === device.segment);
  const kilograms = family ? family.figures.map(({ kg }) => kg) : classOf && [classOf.low, classOf.high];
  if (!kilograms) return undefined;
  const low = Math.min(...kilograms);
  const high = Math.max(...kilograms);
  const centre = Math.sqrt(low * high);
  const half = Math.max(Math.log(high / low), Math.log(3.5)) / 2;
  const mode = Math.log(centre);
  return { centre, spread: { kind: "logTriangular", low: mode - half, mode, high: mode + half } };
}

const unstatedLoad = triangular(0.7, 0.27, 0.75, 1);

/** Section 1, one group. @param {any} said @param {boolean} metered @returns {Group} */
function groupFactors(said, metered) {
  const device = said.device && catalog.devices.get(said.device);
  /** @type {Group} */
  const group = { count: said.count ?? 1, server: device?.segment === "datacentre" };
  if (device) group.manufacture = manufacture(device);
  if (metered) return group;
  const load = said.load ?? (said.powerW === undefined ? undefined : 1);
  if (load !== undefined) {
    const watts = said.powerW ?? device.ratedW;
    if (watts === undefined) throw new NoFigure();
    group.watts = lognormal(watts * load, 1.05);
  } else if (device.averageW !== undefined) {
    group.watts = lognormal(device.averageW, 1.2);
  } else {
    if (device.ratedW === undefined) throw new NoFigure();
    group.watts = certain(device.ratedW);
    group.load = unstatedLoad;
  }
  return group;
}

/** Everything that the request multiplies. @param {any} request */
export function resolve(request) {
  const metered = request.measuredKwh !== undefined;
  const place = catalog.places.get(request.place);
  const grid = catalog.grids.get(place?.grid ?? request.place ?? "world");
  const year = request.year ?? newestYear;
  const country = grid.of ? catalog.grids.get(grid.of) : grid;
  const ownGridAlone = request.place === undefined && request.gridGco2ePerKwh !== undefined;
  const cpu = !metered && request.cpu;
  const named = cpu && catalog.cpus.get(cpu.device);
  return {
    time: request.hours === undefined ? undefined : request.hours * (request.runs ?? 1),
    runs: request.runs ?? 1,
    groups: (request.devices ?? []).map((said) => groupFactors(said, metered)),
    metered: metered ? lognormal(request.measuredKwh, 1.02) : undefined,
    cpuWatts: cpu ? (cpu.cores ?? named.cores) * (cpu.wattsPerCore ?? named.tdpW / named.cores) : undefined,
    cpuLoad: cpu ? (cpu.load === undefined ? unstatedLoad : lognormal(cpu.load, 1.05)) : undefined,
    cpuLoadStated: cpu ? cpu.load !== undefined : true,
    memoryGb: metered ? undefined : request.memoryGb,
    wattsPerGb: triangular(0.3725, 0.08, 0.3725, 0.45),
    pue: request.pue === undefined ? pueFactor(place, year) : certain(request.pue),
    grid: request.gridGco2ePerKwh === undefined ? gridFactor(grid, year) : certain(request.gridGco2ePerKwh),
    market: request.marketGco2ePerKwh,
    offset: request.offsetPercent,
    onSite: request.wueLPerKwh ?? place?.wue?.value ?? fleetAverage(place, "wue", year),
    offSite: request.offSiteWaterLPerKwh ?? (ownGridAlone ? undefined : country.offSiteWater?.value),
    embodied: request.embodied ?? true,
    lifetime: request.deviceLifetimeYears ? certain(request.deviceLifetimeYears) : triangular(4, 3, 4, 6),
    utilisation: request.utilisation ? certain(request.utilisation) : triangular(0.85, 0.5, 0.85, 1),
    host: request.cpu !== undefined,
    units: request.unit?.count,
  };
}

/**
 * Sections 1 to 5, with every factor read through `of`: at the centre, or at one point of a sample. What does not apply is
 * undefined.
 * @param {ReturnType<typeof resolve>} f
 * @param {(factor: Factor, dimension: string) => number} of
 */
export function multiply(f, of) {
  const time = f.time ?? NaN;
  let watts = 0;
  let kilograms = 0;
  let made = false;
  for (const group of f.groups) {
    if (group.watts) watts += group.count * of(group.watts, "watts") * (group.load ? of(group.load, "deviceLoad") : 1);
    if (!group.manufacture) continue;
    made = true;
    kilograms += group.count * (of(group.manufacture, "manufacture") + (f.host && group.server ? 5700 / 8 : 0));
  }
  const devices = f.metered || f.groups.length === 0 ? undefined : (watts * time) / 1000;
  const cpu = f.cpuLoad && (Number(f.cpuWatts) * of(f.cpuLoad, "cpuLoad") * time) / 1000;
  const memory = f.memoryGb === undefined ? undefined : (f.memoryGb * of(f.wattsPerGb, "memory") * time) / 1000;
  const it = f.metered ? of(f.metered, "meter") * f.runs : (devices ?? 0) + (cpu ?? 0) + (memory ?? 0);
  const pue = of(f.pue, "pue");
  const operational = (it * pue * of(f.grid, "grid")) / 1000;
  const embodied =
    f.embodied && f.time !== undefined && made
      ? (kilograms * time) / (of(f.lifetime, "lifetime") * 8766 * of(f.utilisation, "utilisation"))
      : undefined;
  const onSite = f.onSite === undefined ? undefined : it * f.onSite;
  const offSite = f.offSite === undefined ? undefined : it * pue * f.offSite;
  const total = operational + (embodied ?? 0);
  return { devices, cpu, memory, it, pue, energy: it * pue, operational, embodied, total, onSite, offSite };
}

const atCentre = (/** @type {Factor} */ { centre }) => centre;

/** An object without what is undefined; nothing if nothing is left. @param {Record<string, number | undefined>} fields */
function present(fields) {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** The central figures, in the shape of the contract. @param {any} request */
export function estimate(request) {
  const f = resolve(request);
  const at = multiply(f, atCentre);
  const unstated = !f.metered && (f.groups.some(({ load }) => load) || !f.cpuLoadStated);
  const rated = unstated && multiply(f, (factor) => (factor === unstatedLoad ? 1 : factor.centre));
  const { devices, cpu, memory, onSite, offSite } = at;
  return {
    energyKwh: present({ devices, cpu, memory, overhead: at.it * (at.pue - 1), total: at.energy }),
    emissionsKg: present({
      operational: at.operational,
      embodied: at.embodied,
      total: at.total,
      market: f.market === undefined ? undefined : (at.energy * f.market) / 1000,
      offset: f.offset === undefined ? undefined : (at.operational * f.offset) / 100,
    }),
    waterL: present({
      onSite,
      offSite,
      total: onSite === undefined || offSite === undefined ? undefined : onSite + offSite,
    }),
    atRatedPower: rated ? { energyKwh: rated.energy, operationalKg: rated.operational } : undefined,
    sci: f.units && at.embodied !== undefined ? { gPerUnit: (at.total * 1000) / f.units } : undefined,
    equivalents: Object.fromEntries(catalog.equivalents.map(({ id, kilograms }) => [id, at.total / kilograms])),
  };
}
