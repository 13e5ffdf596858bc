// What several parts of the page ask of one result reaches the core once.
import assert from "node:assert/strict";
import test from "node:test";
import { asked } from "../../web/asked.js";
import { untilAddress, usePage } from "./page.mjs";

const { open, complaints } = usePage();

test("one question about one result is asked once, another question or result again", async () => {
  const [result, other] = [{}, {}];
  let times = 0;
  const ask = async () => ++times;
  const answers = await Promise.all([
    asked(result, "places", ask),
    asked(result, "places", ask),
    asked(result, "devices", ask),
    asked(other, "places", ask),
  ]);
  assert.deepEqual(answers, [1, 1, 2, 3]);
  assert.equal(await asked(result, "places", ask), 1);
});

test("a question that failed is asked again", async () => {
  const result = {};
  await assert.rejects(asked(result, "places", () => Promise.reject(new Error("not now"))));
  assert.equal(await asked(result, "places", async () => "an answer"), "an answer");
});

test("the answers below a result, Elsewhere and Reduce have the core compare and reduce once", async () => {
  const page = await open();
  await page.locator("gramme-answers .answers").waitFor();
  await page.evaluate(() => {
    const { gramme } = /** @type {any} */ (document.querySelector("gramme-app")).store;
    const counts = { compare: 0, reduce: 0 };
    Object.assign(window, { counts });
    for (const name of Object.keys(counts)) {
      const original = gramme[name];
      gramme[name] = (...inputs) => {
        counts[name] += 1;
        return original.apply(gramme, inputs);
      };
    }
  });
  await page.locator(".hours input").fill("135");
  await untilAddress(page, (search) => search.get("hours") === "135");
  await page.locator("gramme-answers .answers:not(.late)").waitFor();
  for (const [section, drawn] of [
    ["elsewhere", ".ranked li"],
    ["reduce", ".reduce-actions li"],
  ]) {
    await page.evaluate((hash) => void (location.hash = hash), section);
    await page.locator(drawn).first().waitFor();
  }
  assert.deepEqual(await page.evaluate(() => Reflect.get(window, "counts")), { compare: 1, reduce: 1 });
  await page.context().close();
});

test("whoever comes back to Elsewhere finds the years of the grid worked out", async () => {
  const page = await open("#elsewhere");
  await page.locator("gramme-history .chart-stage").waitFor();
  await page.evaluate(() => {
    const { gramme } = /** @type {any} */ (document.querySelector("gramme-app")).store;
    const original = gramme.estimate;
    Object.assign(window, { estimates: 0 });
    gramme.estimate = (...inputs) => {
      Reflect.set(window, "estimates", Reflect.get(window, "estimates") + 1);
      return original.apply(gramme, inputs);
    };
  });
  for (const [section, drawn] of [
    ["reduce", ".reduce-actions li"],
    ["elsewhere", "gramme-history .chart-stage"],
  ]) {
    await page.evaluate((hash) => void (location.hash = hash), section);
    await page.locator(drawn).first().waitFor();
  }
  assert.equal(await page.evaluate(() => Reflect.get(window, "estimates")), 0);
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
