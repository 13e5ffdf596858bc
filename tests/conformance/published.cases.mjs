// What papers and model cards print beside their inputs. Fixture: published.json, whose header explains classes and bounds.
import assert from "node:assert/strict";
import test from "node:test";
import { answered } from "./answers.mjs";

const { cases, count } = await answered("published");

/** Percentage that the header's classes allow where the printed emissions, and so their own bound, are absent. */
const unpairedEnergy = 0.045;

test("the fixture is whole", () => assert.equal(cases.length, count));

for (const { id, class: kind, title, expect, native, wasm } of cases) {
  test(`${id} (${kind}): ${title}`, () => {
    assert.equal(wasm, native);
    const { ok, value, errors } = JSON.parse(native);
    assert.ok(ok, JSON.stringify(errors));
    const { publishedKg, toleranceKg, publishedKwh, publishedKwhBasis } = expect;
    if (publishedKg !== null) {
      const kg = value.emissionsKg.operational;
      assert.ok(Math.abs(kg - publishedKg) <= toleranceKg, `${kg} kg, not ${publishedKg} ± ${toleranceKg}`);
    }
    if (publishedKwh === null) return;
    const { total, overhead } = value.energyKwh;
    const kwh = publishedKwhBasis === "excl" ? total - overhead : total;
    if (kind === "M") {
      assert.ok(kwh >= publishedKwh, `${kwh} kWh at the stated power is less than the ${publishedKwh} measured`);
    } else {
      const share = publishedKg === null ? unpairedEnergy : toleranceKg / publishedKg;
      assert.ok(Math.abs(kwh - publishedKwh) <= share * publishedKwh, `${kwh} kWh, not ${publishedKwh}`);
    }
  });
}
