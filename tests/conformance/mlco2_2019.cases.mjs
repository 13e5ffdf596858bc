// The 2019 calculator's own figures, to the digit it shows. Fixture: mlco2_2019.json, whose header says where they are from.
import assert from "node:assert/strict";
import test from "node:test";
import { answered } from "./answers.mjs";

const { cases, count } = await answered("mlco2_2019");
const tolerance = 1e-9; // kWh and kg, absolute

/** @param {number | undefined} actual @param {number} expected @param {string} what */
function exactly(actual, expected, what) {
  assert.ok(actual !== undefined && Math.abs(actual - expected) <= tolerance, `${what}: ${actual}, not ${expected}`);
}

test("the fixture is whole", () => assert.equal(cases.length, count));

for (const { id, expect, native, wasm, request } of cases) {
  const { device } = /** @type {any} */ (request).devices[0];
  test(`${id}: ${device}, ${/** @type {any} */ (request).place ?? "own intensity"}${expect.peer ? " (page fails)" : ""}`, () => {
    assert.equal(wasm, native);
    const { ok, value, errors } = JSON.parse(native);
    assert.ok(ok, JSON.stringify(errors));
    exactly(value.energyKwh.total, expect.energyKwh, "energy");
    exactly(value.emissionsKg.operational, expect.operationalKg, "emissions");
    if (expect.offsetKg !== undefined) exactly(value.emissionsKg.offset, expect.offsetKg, "offset");
    // Where the page fails, the fixture leaves the rest out.
    if (expect.alternativeKg === undefined) return;
    if (expect.alternativeKg === null) {
      assert.equal(value.alternative, undefined);
    } else {
      exactly(value.alternative?.kg, expect.alternativeKg, "alternative");
      assert.equal(value.alternative.place, expect.cleanestPlace);
    }
  });
}
