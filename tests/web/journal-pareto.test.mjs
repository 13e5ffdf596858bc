// The Pareto front, what lies between two runs, and how two versions of one run are put together.
import assert from "node:assert/strict";
import test from "node:test";
import { between, front } from "../../web/journal/pareto.js";
import { isDate } from "../../web/journal/check.js";
import { merge, newId, same } from "../../web/journal/record.js";

const point = (id, kilograms, score) => ({ id, name: id, kilograms, score });
const ids = (points) => points.map(({ id }) => id);

/** By hand: d emits as much as b and scores worse; e emits more than c and scores the same; f is b's twin. */
const points = [
  point("c", 30, 0.9),
  point("a", 1, 0.5),
  point("d", 10, 0.7),
  point("b", 10, 0.8),
  point("e", 40, 0.9),
  point("f", 10, 0.8),
];

test("the front holds what nothing beats, cleanest first", () => {
  assert.deepEqual(ids(front(points, "higher")), ["a", "b", "f", "c"]);
  // With an error rate the run that emits least and errs least beats all others.
  assert.deepEqual(ids(front(points, "lower")), ["a"]);
  assert.deepEqual(ids(front([point("x", 5, 0.3), point("y", 2, 0.6), point("z", 3, 0.6)], "lower")), ["y", "x"]);
  assert.deepEqual(front([], "higher"), []);
});

test("the front is what its definition says, whatever the order", () => {
  let seed = 7;
  const next = (most) => (seed = (seed * 48271) % 2147483647) % most;
  for (let round = 0; round < 300; round += 1) {
    const some = Array.from({ length: next(9) }, (_, index) => point(String(index), next(4), next(4)));
    for (const better of /** @type {const} */ (["higher", "lower"])) {
      const sign = better === "higher" ? 1 : -1;
      const beaten = (one) =>
        some.some(
          (other) =>
            other.kilograms <= one.kilograms &&
            sign * (other.score - one.score) >= 0 &&
            (other.kilograms < one.kilograms || other.score !== one.score),
        );
      const expected = some.filter((one) => !beaten(one));
      assert.deepEqual(ids(front(some, better)).sort(), ids(expected).sort());
    }
  }
});

test("between two runs: kilograms, points, grams a point", () => {
  // 29 kg for 0.4 points: 72.5 kg a point.
  const change = between(point("a", 1, 0.5), point("c", 30, 0.9), "higher");
  assert.equal(change.kilograms, 29);
  assert.ok(Math.abs(change.points - 0.4) < 1e-15);
  assert.ok(Math.abs(Number(change.gramsPerPoint) - 72_500) < 1e-9);
  // Perplexity from 20 to 18 is two points gained, for 4 kg: 2,000 g each.
  assert.deepEqual(between(point("a", 1, 20), point("b", 5, 18), "lower"), {
    kilograms: 4,
    points: 2,
    gramsPerPoint: 2000,
  });
  // Back again: 4 kg less, two points lost, the same grams a point.
  assert.deepEqual(between(point("b", 5, 18), point("a", 1, 20), "lower"), {
    kilograms: -4,
    points: -2,
    gramsPerPoint: 2000,
  });
  assert.deepEqual(between(point("a", 1, 3), point("b", 5, 3), "lower"), { kilograms: 4, points: 0 });
});

/** @type {any} */
const base = {
  id: "r",
  revision: 1,
  order: 1,
  name: "n",
  date: "2026-01-01",
  note: "",
  request: { a: 1 },
  estimate: {},
  dataVersion: "v",
};

test("changes of different parts are put together, changes of the same part clash", () => {
  const theirs = { ...base, revision: 2, note: "theirs", score: { name: "f1", value: 1, better: "higher" } };
  assert.deepEqual(merge(base, { ...base, name: "mine" }, theirs), { run: { ...theirs, name: "mine" }, clashes: [] });
  assert.deepEqual(merge(base, { ...base, note: "mine" }, theirs), {
    run: { ...theirs, note: "mine" },
    clashes: ["note"],
  });
  assert.deepEqual(merge(base, { ...base, note: "theirs" }, theirs), { run: theirs, clashes: [] });
  // Taken away here, unchanged there.
  const scored = { ...base, score: { name: "f1", value: 1, better: "higher" } };
  assert.deepEqual(merge(scored, base, { ...scored, name: "theirs" }).run, { ...base, name: "theirs" });
});

test("request and estimate change together", () => {
  const theirs = { ...base, estimate: { total: 2 } };
  const { clashes } = merge(base, { ...base, request: { a: 2 } }, theirs);
  assert.deepEqual(clashes, ["result"]);
});

test("values are the same whatever the order of their names", () => {
  assert.ok(same({ a: [1, { b: 2, c: 3 }] }, { a: [1, { c: 3, b: 2 }] }));
  assert.ok(!same({ a: undefined }, { b: undefined }));
  assert.ok(!same([1], { 0: 1 }));
  assert.ok(!same({ a: 1 }, null));
});

test("days are days of the calendar", () => {
  assert.ok(["2024-02-29", "2000-02-29", "2026-12-31"].every(isDate));
  assert.ok(
    ["2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "1899-01-01"].every(
      (day) => !isDate(day),
    ),
  );
});

test("ids are version-4 UUIDs, also where the page is not served securely", () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  assert.match(newId(), uuid);
  const { randomUUID } = crypto;
  try {
    Object.defineProperty(crypto, "randomUUID", { value: undefined, configurable: true, writable: true });
    assert.match(newId(), uuid);
    assert.notEqual(newId(), newId());
  } finally {
    crypto.randomUUID = randomUUID;
  }
});
