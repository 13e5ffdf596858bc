// Where the grid spreads of docs/method.md come from, recomputed as far as data/ allows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";

/** @param {string} name */
const facts = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));
/** @type {any[]} */
const grids = facts("grids").grids;
/** @type {Map<string, any>} */
const byId = new Map(grids.map((grid) => [grid.id, grid]));

/** @param {Record<string, any>} series */
const yearsOf = (series) =>
  Object.keys(series)
    .filter((key) => /^\d{4}$/.test(key))
    .map(Number);
/** @param {Record<string, any>} series @param {number} wanted */
const nearest = (series, wanted) =>
  yearsOf(series).reduce((best, year) => (Math.abs(year - wanted) <= Math.abs(best - wanted) ? year : best));

/** A geometric standard deviation around 1. @param {number[]} logs */
const rootMeanSquare = (logs) => Math.exp(Math.sqrt(logs.reduce((sum, x) => sum + x * x, 0) / logs.length));
/** The same by the median, which a few far outliers do not move. @param {number[]} logs */
const robust = (logs) => Math.exp(1.4826 * median(logs.map(Math.abs)));
/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
/** @param {number} actual @param {number} expected @param {number} by */
const assertNear = (actual, expected, by) =>
  assert.ok(Math.abs(actual - expected) <= by, `${actual.toFixed(3)} is not within ${by} of ${expected}`);

/** Logarithm of part / whole of every part whose id begins so, in its newest year. @param {string} prefix */
function zones(prefix) {
  const parts = grids.filter(({ id, ratio }) => ratio && id.startsWith(prefix));
  return parts.flatMap(({ ratio }) => {
    const year = Math.max(...yearsOf(ratio.part));
    return ratio.part[year] > 0 ? [Math.log(ratio.part[year] / ratio.whole[year])] : [];
  });
}

/** Every pair of a country's own figures, both of 2012 or later. */
const pairs = grids.flatMap(({ id, series }) => {
  if (!series || id === "world") return [];
  const years = yearsOf(series).filter((year) => year >= 2012 && series[year] > 0);
  return years.flatMap((from) =>
    years.filter((to) => to > from).map((to) => ({ id, years: to - from, log: Math.log(series[to] / series[from]) })),
  );
});

/** Share of pairs within the 90 % band of a further GSD of exp(0.10 k^0.6). @param {typeof pairs} some */
const within = (some) =>
  some.filter(({ years, log }) => Math.abs(log) <= 1.645 * 0.1 * years ** 0.6).length / some.length;

test("large countries: eGRID subregions spread by the table's 1.50 around the United States", () => {
  const logs = zones("egrid:");
  assert.ok(logs.length >= 26);
  assertNear(rootMeanSquare(logs), 1.5, 0.02);
});

test("large countries: states spread by a factor of about 1.6 in the United States and far more in Canada and India", () => {
  assertNear(rootMeanSquare(zones("us-state:")), 1.65, 0.06);
  assertNear(robust(zones("us-state:")), 1.5, 0.05);
  assertNear(robust(zones("in-state:")), 1.5, 0.05); // a few states with water power alone are far out
  assert.ok(rootMeanSquare(zones("in-state:")) > 3);
  assert.ok(rootMeanSquare(zones("ca-province:")) > 3); // water power here, coal there: name the province
});

test("a country against itself a year on: nine pairs of ten within a factor exp(1.645 x 0.10)", () => {
  const consecutive = pairs.filter(({ years }) => years === 1);
  assertNear(consecutive.length, 2600, 100);
  assertNear(within(consecutive), 0.9, 0.02);
});

test("a country against itself k years on: nine pairs of ten within exp(1.645 x 0.10 k^0.6), at every k", () => {
  assertNear(pairs.length, 17500, 100); // as the method says
  assertNear(within(pairs), 0.9, 0.01);
  for (let k = 1; k <= 12; k++) assertNear(within(pairs.filter(({ years }) => years === k)), 0.9, 0.03);
});

test("most grids fell, the large ones by one to seven per cent a year", () => {
  const slopes = new Map(
    grids.flatMap(({ id, series }) => {
      const newest = series && Math.max(...yearsOf(series));
      if (!series || !(series[2012] > 0) || !(series[newest] > 0) || newest < 2020) return [];
      return [[id, Math.log(series[newest] / series[2012]) / (newest - 2012)]];
    }),
  );
  const fell = [...slopes.values()].filter((slope) => slope < 0).length / slopes.size;
  assert.ok(fell > 0.7, `${fell}`);
  for (const code of ["USA", "CHN", "DEU", "GBR", "FRA", "JPN", "BRA"]) {
    const slope = slopes.get(`country:${code}`) ?? 0;
    assert.ok(slope < -0.01 && slope > -0.08, `${code} ${slope}`);
  }
  assertNear(slopes.get("world") ?? 0, -0.014, 0.001);
});

test("Google's life-cycle figures stand around those of the grid that a region hangs on by 1.2 to 1.34, robustly", () => {
  const logs = { usa: /** @type {number[]} */ ([]), elsewhere: /** @type {number[]} */ ([]) };
  for (const place of facts("places").places) {
    for (const { year, value, basis } of place.ownGrid?.years ?? []) {
      if (basis !== "life-cycle" || !(value > 0)) continue;
      const grid = byId.get(place.grid);
      const country = grid.of ? byId.get(grid.of) : grid;
      let level = country.series[nearest(country.series, year)];
      if (grid.of) {
        const ratioYear = nearest(grid.ratio.part, year);
        level *= grid.ratio.part[ratioYear] / grid.ratio.whole[ratioYear];
      }
      (place.country === "USA" ? logs.usa : logs.elsewhere).push(Math.log(value / level));
    }
  }
  assert.ok(logs.usa.length >= 10 && logs.elsewhere.length >= 30);
  // As the method says of a part of a country; it takes 1.30.
  assertNear(robust(logs.usa), 1.34, 0.01);
  assertNear(rootMeanSquare(logs.usa), 1.74, 0.01);
  assertNear(robust(logs.elsewhere), 1.2, 0.02); // a small country: 1.20
});
