// Figures of the Green Algorithms calculator. Fixture: green_algorithms.json, whose header says where they are from.
import assert from "node:assert/strict";
import test from "node:test";
import { answered } from "./answers.mjs";

const { cases, count } = await answered("green_algorithms");
const tolerance = 1e-9; // relative

/** @param {number} actual @param {number} expected @param {string} what */
function nearly(actual, expected, what) {
  assert.ok(Math.abs(actual - expected) <= tolerance * Math.abs(expected), `${what}: ${actual}, not ${expected}`);
}

test("the fixture is whole", () => assert.equal(cases.length, count));

for (const { id, expect, native, wasm } of cases) {
  test(id, () => {
    assert.equal(wasm, native);
    const { ok, value, errors } = JSON.parse(native);
    assert.ok(ok, JSON.stringify(errors));
    nearly(value.energyKwh.total, expect.energyKwh, "energy");
    nearly(value.emissionsKg.operational, expect.operationalKg, "emissions");
    assert.equal(value.emissionsKg.embodied, undefined);
  });
}
