// The parts of Elsewhere that need no page: the ramp's steps, where dots stand, and the years of a run.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import "./english.mjs";
import { loadGramme } from "../../wasm/gramme.mjs";
import { scaleOf } from "../../web/elsewhere/scale.js";
import { near, spread, towards } from "../../web/elsewhere/spread.js";
import { yearsFor } from "../../web/elsewhere/years.js";

test("the ramp has round limits that follow the work, and not its overhead", () => {
  // 224 kWh × 0.8 kg/kWh ÷ 7 = 25.6 kg
  const { step, limits, of } = scaleOf({ energyKwh: { total: 246.4, overhead: 22.4 } });
  assert.equal(step, 25);
  assert.deepEqual(limits, [25, 50, 75, 100, 125, 150]);
  assert.deepEqual([0, 24.9, 25, 149, 150, 1e6].map(of), [0, 0, 1, 5, 6, 6]);
});

test("a run without energy has a ramp all the same", () => {
  assert.equal(scaleOf({ energyKwh: { total: 0 } }).of(0), 0);
});

test("dots of one point stand beside one another, and others where they belong", () => {
  const points = [
    { id: "a", x: 10, y: 10 },
    { id: "b", x: 10.2, y: 10 },
    { id: "c", x: 50, y: 10 },
  ];
  const [a, b, c] = spread(points);
  assert.deepEqual([a, c], [points[0], points[2]]);
  assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 3);
});

test("an arrow key leads to what is in its direction, or nowhere", () => {
  const from = { id: "from", x: 0, y: 0 };
  const right = { id: "right", x: 10, y: 1 };
  const aside = { id: "aside", x: 2, y: 20 };
  const points = [from, right, aside];
  assert.equal(towards(points, from, [1, 0]), right);
  assert.equal(towards(points, from, [0, 1]), aside);
  assert.equal(towards(points, from, [-1, 0]), undefined);
  assert.deepEqual(near(points, 9, 0, 5), [right]);
});

/** A run whose emissions in a year can be worked out by hand: 1000 kWh of metered energy at a PUE of 1. */
const metered = { measuredKwh: 1000, pue: 1, embodied: false };

test("a year's emissions are the energy times that year's grid, and the estimate's own", async () => {
  const gramme = await loadGramme();
  const request = { ...metered, place: "country:FRA" };
  const past = await yearsFor(gramme, request, () => true);
  assert.ok(past && past.years.length > 20);
  assert.equal(past.grid, "country:FRA");
  const series = await gramme.table("history", "series");
  const values = await gramme.table("history", "seriesValues");
  const index = series.findIndex(({ grid }) => grid === "country:FRA");
  const before = series.slice(0, index).reduce((sum, { count }) => sum + Number(count), 0);
  for (const { year, gramsPerKwh, operationalKg } of past.years) {
    const stated = Number(values[before + year - Number(series[index].from)].value);
    assert.equal(gramsPerKwh, stated);
    // g/kWh × 1000 kWh ÷ 1000 g/kg
    assert.ok(Math.abs(operationalKg - stated) < 1e-9 * stated);
    const { emissionsKg } = await gramme.estimate({ ...request, year });
    assert.equal(operationalKg, emissionsKg.operational);
  }
});

test("a part of a country follows its country by the ratio of their figures", async () => {
  const gramme = await loadGramme();
  const request = { ...metered, place: "gcp:us-central1" };
  const past = await yearsFor(gramme, request, () => true);
  const whole = await yearsFor(gramme, { ...metered, place: "country:USA" }, () => true);
  assert.ok(past && whole);
  assert.equal(past.grid, "egrid:MROW");
  const { factors } = await gramme.estimate(request);
  const ratio = factors.find(({ name }) => name === "grid")?.ratio;
  assert.ok(ratio);
  const early = past.years.find(({ year }) => year === 2005);
  const country = whole.years.find(({ year }) => year === 2005);
  const expected = ((country?.gramsPerKwh ?? 0) * ratio.part) / ratio.whole;
  assert.ok(Math.abs((early?.gramsPerKwh ?? 0) - expected) < 1e-6 * expected);
  // eGRID has one year, so every year is the country's times one and the same.
  const times = ratio.part / ratio.whole;
  assert.deepEqual(past.taken, { whole: "country:USA", times: [times, times], of: [2023, 2023] });
  assert.ok(!("taken" in whole));
});

test("a part of a country whose ratio is known of several years says of which", async () => {
  const gramme = await loadGramme();
  const { grids } = JSON.parse(readFileSync("data/grids.json", "utf8"));
  const { part, whole } = grids.find(({ id }) => id === "in-state:AN").ratio;
  const ratios = Object.keys(part).map((year) => part[year] / whole[year]);
  const past = await yearsFor(gramme, { ...metered, place: "in-state:AN" }, () => true);
  assert.deepEqual(past?.taken, {
    whole: "country:IND",
    times: [Math.min(...ratios), Math.max(...ratios)],
    of: [2019, 2024],
  });
});

test("a grid intensity of one's own is left aside", async () => {
  const gramme = await loadGramme();
  const own = { ...metered, place: "country:FRA", gridGco2ePerKwh: 5 };
  const [one, other] = await Promise.all(
    [own, { ...metered, place: "country:FRA" }].map((request) => yearsFor(gramme, request, () => true)),
  );
  assert.deepEqual(one, other);
});
