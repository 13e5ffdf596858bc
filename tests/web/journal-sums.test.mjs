// What runs add up to, and how they are told apart by place, device and month.
import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import { setNumberLocale } from "../../web/numbers.js";
import { Draft } from "../../web/journal/draft.js";
import { groupOf, groupSums, grouped, sumOf } from "../../web/journal/totals.js";
import { betweenText, scalesOf } from "../../web/journal/tradeoff-scales.js";
import { entry, gramme } from "./journal.mjs";

afterEach(() => setNumberLocale("en"));

/** @param {Promise<any>} one @param {number} order */
const run = async (one, order) => ({ ...(await one), order, revision: 1 });

test("central figures are added up, and what cannot be estimated is left out in its place", async () => {
  const lost = { ...(await run(entry("lost", 1), 2)), request: { hours: 1, devices: [{ device: "no-such-device" }] } };
  const sum = await sumOf(gramme, [await run(entry("a", 10), 1), lost, await run(entry("b", 25), 3)]);
  // 10 and 25 kWh at 100 g/kWh.
  assert.ok(Math.abs(sum.emissionsKg.total - 3.5) < 1e-12);
  assert.ok(Math.abs(sum.energyKwh - 35) < 1e-12);
  assert.deepEqual(
    sum.runs.map(({ ok }) => ok),
    [true, false, true],
  );
  const [, left] = sum.runs;
  assert.equal(left.ok ? "" : left.errors[0].code, "unknown_id");
});

test("runs on one grid are as uncertain together as one run of all their energy, on two grids less", async () => {
  const at = (place, measuredKwh) => /** @type {any} */ ({ request: { place, measuredKwh, pue: 1, embodied: false } });
  const spanOf = async (...runs) => (await sumOf(gramme, runs)).range?.totalKg ?? assert.fail("no range");
  const together = await spanOf(at("country:FRA", 10), at("country:FRA", 25));
  const { range } = await gramme.estimate(at("country:FRA", 35).request);
  for (const [rank, kilograms] of (range?.totalKg ?? []).entries()) {
    assert.ok(Math.abs(together[rank] / kilograms - 1) < 1e-9, `${together[rank]} and ${kilograms}`);
  }
  // Of small countries, so with the same spread; as much from each.
  const perKwh = async (place) => (await gramme.estimate(at(place, 1).request)).emissionsKg.total;
  const apart = await spanOf(
    at("country:FRA", 10 / (await perKwh("country:FRA"))),
    at("country:PRT", 10 / (await perKwh("country:PRT"))),
  );
  assert.ok(apart[2] / apart[0] < 0.95 * (together[2] / together[0]), `${apart} and ${together}`);
});

test("where the method of a run gives no range, the sum has none", async () => {
  const request = { method: "green-algorithms", hours: 1, devices: [{ powerW: 100 }], pue: 1, gridGco2ePerKwh: 100 };
  const sum = await sumOf(gramme, [await run(entry("a", 10), 1), /** @type {any} */ ({ request })]);
  // 1 kg and 0.1 kWh at 100 g.
  assert.ok(Math.abs(sum.emissionsKg.total - 1.01) < 1e-12, JSON.stringify(sum));
  assert.equal(sum.range, undefined);
});

test("runs belong to places, devices and months", () => {
  const of = (request, kind) => groupOf(/** @type {any} */ ({ request, date: "2026-09-30" }), kind);
  assert.equal(of({}, "month"), "2026-09");
  assert.equal(of({ place: "country:FRA", gridGco2ePerKwh: 5 }, "place"), "country:FRA");
  assert.equal(of({ gridGco2ePerKwh: 5 }, "place"), "own");
  assert.equal(of({}, "place"), "");
  assert.equal(of({ measuredKwh: 1, devices: [{ device: "x" }] }, "device"), "metered");
  assert.equal(of({ devices: [{ device: "y" }, { device: "x" }, { device: "y" }] }, "device"), "x+y");
  assert.equal(of({ devices: [{ powerW: 5 }] }, "device"), "own");
  assert.equal(of({ cpu: {} }, "device"), "");
});

test("groups come with the most emissions first, months in their order", async () => {
  const runs = [
    await run(entry("a", 10, { date: "2026-10-01" }), 1),
    await run(entry("b", 30, { date: "2026-09-01" }), 2),
    await run(entry("c", 5, { date: "2026-10-31" }), 3),
  ];
  runs[2].request = { ...runs[2].request, place: "country:FRA" };
  assert.deepEqual([...grouped(runs, "month").keys()], ["2026-10", "2026-09"]);
  const months = await groupSums(gramme, runs, "month");
  assert.deepEqual(
    months.map(({ key, runs: some }) => [key, some.length]),
    [
      ["2026-09", 1],
      ["2026-10", 2],
    ],
  );
  const places = await groupSums(gramme, runs, "place");
  assert.deepEqual(
    places.map(({ key }) => key),
    ["own", "country:FRA"],
  );
});

test("runs are compared where score and direction are the same, with the figures of today", () => {
  const scored = (id, name, better, total) =>
    /** @type {any} */ ({ id, name: id, score: { name, value: 1, better }, estimate: { emissionsKg: { total } } });
  const runs = [
    scored("a", "loss", "lower", 1),
    scored("b", "f1", "higher", 2),
    scored("c", "f1", "higher", 3),
    scored("d", "f1", "lower", 4),
    /** @type {any} */ ({ id: "e", name: "e", estimate: { emissionsKg: { total: 5 } } }),
  ];
  const scales = scalesOf(runs, new Map([["c", /** @type {any} */ ({ ok: true, totalKg: 30 })]]));
  assert.deepEqual(
    scales.map(({ name, better, points }) => [name, better, points.map(({ kilograms }) => kilograms)]),
    [
      ["f1", "higher", [2, 30]],
      ["loss", "lower", [1]],
      ["f1", "lower", [4]],
    ],
  );
});

test("what lies between two runs is priced in steps of the score that fit the difference", () => {
  const point = (kilograms, score) => ({ id: "", name: "", kilograms, score });
  const said = (from, to, better) => {
    const [key, { mass, points, each, step }] = betweenText(from, to, { key: "", name: "s", better, points: [] });
    return [key.slice("journal.between.".length), mass, points, each, step];
  };
  // 0.02 points for 4 kg: 2 kg for each 0.01.
  assert.deepEqual(said(point(1, 0.7), point(5, 0.72), "higher"), [
    "more.better",
    "4\u202fkg",
    "0.02",
    "2\u202fkg",
    "0.01",
  ]);
  // 4 points lost for 8 kg less: 2 kg each.
  assert.deepEqual(said(point(9, 10), point(1, 14), "lower"), ["less.worse", "8\u202fkg", "4", "2\u202fkg", "1"]);
  assert.equal(said(point(1, 1), point(1, 2), "higher")[0], "same.better");
  assert.equal(said(point(1, 1), point(2, 1), "higher")[0], "more.equal");
});

/** @type {any} */
const base = {
  id: "r",
  revision: 1,
  order: 1,
  name: " spaced ",
  date: "2026-01-01",
  note: "",
  score: { name: "f1", value: 0.1 + 0.2, better: "higher" },
};

test("what is not touched in the fields stays as it is, to the last bit", () => {
  assert.deepEqual(new Draft(base).read(), base);
  const draft = new Draft(base);
  draft.set({ name: "a\u0000b\ud800 ", note: "x" });
  assert.deepEqual(draft.read(), { ...base, name: "a b\ufffd", note: "x" });
});

test("a draft means the same in another language", () => {
  const draft = new Draft(base);
  setNumberLocale("fr");
  draft.reword("en");
  assert.equal(draft.texts.scoreValue, "0,3");
  assert.equal(draft.read()?.score?.value, 0.1 + 0.2);
  draft.set({ scoreValue: "1,25" });
  assert.equal(draft.read()?.score?.value, 1.25);
});

test("a draft that cannot be read is not overwritten by what another tab writes", () => {
  const draft = new Draft(base);
  draft.set({ name: "", note: "mine" });
  draft.meet({ ...base, revision: 2, date: "2026-05-05" });
  assert.deepEqual([draft.texts.name, draft.texts.note, draft.problems], ["", "mine", { name: "journal.wrong.name" }]);
  draft.set({ name: "whole again" });
  draft.meet({ ...base, revision: 2, date: "2026-05-05" });
  assert.deepEqual([draft.texts.date, draft.texts.name, draft.base.revision], ["2026-05-05", "whole again", 2]);
});
