import assert from "node:assert/strict";
import { test } from "node:test";
import { facts } from "./facts.mjs";

const { grids } = facts("grids");
const grid = (/** @type {string} */ id) => grids.find((row) => row.id === id);
const kind = (/** @type {string} */ prefix) => grids.filter(({ id }) => id.startsWith(prefix));
const years = (/** @type {object} */ figures) => Object.keys(figures).filter((key) => /^\d{4}$/.test(key));
const last = (/** @type {Record<string, number>} */ figures) => figures[years(figures).at(-1) ?? ""];
const newest = (/** @type {any} */ ratio) => last(ratio.part) / last(ratio.whole);

test("countries, states, provinces, subregions and the world are all there", () => {
  assert.equal(kind("country:").length, 214);
  assert.equal(kind("us-state:").length, 51);
  assert.equal(kind("in-state:").length, 36);
  assert.equal(kind("ca-province:").length, 13);
  assert.equal(kind("egrid:").length, 27);
  assert.ok(grid("world"));
});

test("figures stand as their publishers print them", () => {
  // Our World in Data, July 2026.
  assert.equal(grid("world").series[2025], 458.29);
  assert.equal(grid("country:FRA").series[2025], 41.44);
  assert.equal(grid("country:USA").series[2025], 384.4);
  assert.equal(grid("country:CAN").series[2025], 190.72);
  assert.equal(grid("country:UKR").series[2023], undefined);
  // EPA, eGRID2023 revision 2: 926.552 lb/MWh in MROW.
  assert.equal(grid("egrid:MROW").ratio.part[2023], 420.277);
  assert.equal(grid("egrid:MROW").ratio.whole[2023], 349.667);
  // Ember, 2024.
  assert.equal(grid("us-state:CA").ratio.part[2024], 199.67);
  assert.equal(grid("us-state:CA").ratio.whole[2024], 345.61);
  assert.equal(grid("in-state:MH").ratio.part[2024], 658.97);
  assert.equal(grid("in-state:MH").ratio.whole[2024], 621.1);
});

test("a Canadian province is the sum of its fuels", () => {
  // Quebec 2023: gas 0.2 %, oil 0.3 %, hydro 92.1 %, solar 0.01 %, wind 6.7 %; g/kWh 743, 816, 26, 48, 26.
  const shares = [0.2, 0.3, 92.1, 0.01, 6.7];
  const grams = [743, 816, 26, 48, 26];
  const sum = shares.reduce((total, share, fuel) => total + share * grams[fuel], 0);
  const expected = sum / shares.reduce((total, share) => total + share, 0);
  assert.ok(Math.abs(grid("ca-province:QC").ratio.part[2023] - expected) < 0.005);
  assert.ok(kind("ca-province:").every(({ ratio }) => ratio.computed));
});

test("part and whole of a ratio are of the same years", () => {
  for (const { id, of, ratio } of grids.filter((row) => row.ratio)) {
    assert.deepEqual(years(ratio.part), years(ratio.whole), id);
    assert.ok(grid(of).series, id);
  }
});

test("only the subregions of eGRID are direct", () => {
  for (const { id, ratio } of grids)
    if (ratio) assert.equal(ratio.basis, id.startsWith("egrid:") ? "direct" : "life-cycle", id);
});

test("series begin in 2000 and most reach 2024 or 2025", () => {
  const series = grids.filter((row) => row.series).map((row) => years(row.series).map(Number));
  assert.ok(series.every((list) => list[0] >= 2000 && list[list.length - 1] <= 2025));
  assert.ok(series.filter((list) => list[list.length - 1] >= 2024).length > 190);
});

test("eGRID and Ember agree about the states that one subregion covers", () => {
  // Combustion only against life-cycle, another year, and borders that differ: within a third.
  const pairs = { TX: "ERCT", CA: "CAMX", FL: "FRCC", GA: "SRSO", AZ: "AZNM", MI: "RFCM", VA: "SRVC" };
  for (const [state, subregion] of Object.entries(pairs)) {
    const ratio = newest(grid(`us-state:${state}`).ratio) / newest(grid(`egrid:${subregion}`).ratio);
    assert.ok(ratio > 0.7 && ratio < 1.35, `${state} ${ratio}`);
  }
});

test("the wholes of parts agree with the country's series within a quarter", () => {
  for (const { id, of, ratio } of grids.filter((row) => row.ratio))
    for (const year of years(ratio.whole)) {
      const quotient = ratio.whole[year] / grid(of).series[year];
      assert.ok(quotient > 0.75 && quotient < 1.25, `${id} ${year} ${quotient}`);
    }
});

test("provinces known for hydropower are cleaner than Canada, those of coal and gas are not", () => {
  for (const code of ["QC", "MB", "BC", "NL"]) assert.ok(newest(grid(`ca-province:${code}`).ratio) < 0.5);
  for (const code of ["AB", "SK", "NS", "NU"]) assert.ok(newest(grid(`ca-province:${code}`).ratio) > 2);
});

test("no life-cycle intensity is zero", () => {
  for (const { id, series } of grids)
    for (const year of years(series ?? {})) assert.ok(series[year] > 10, `${id} ${year} ${series[year]}`);
});

test("off-site water is of countries and the world", () => {
  assert.equal(grid("world").offSiteWater.value, 3.908);
  for (const { id, offSiteWater } of grids) if (offSiteWater) assert.match(id, /^(world|country:)/);
});
