// Links that say little, and links that say nonsense.
import assert from "node:assert/strict";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { mass } from "../../web/numbers.js";
import { example } from "../../web/store.js";
import { narrow, resultOf, usePage } from "./page.mjs";

const { open, complaints } = usePage();
const gramme = await loadGramme();
const bare = (text) => text.replace(/\s/g, "");

test("a link with a method alone opens the example by that method", async () => {
  const { factors } = await gramme.estimate(example);
  const pue = factors.find(({ name }) => name === "pue")?.value;
  const green = await gramme.estimate({ ...example, method: "green-algorithms", pue });
  const page = await open("?method=green-algorithms");
  assert.equal(bare(await resultOf(page)), bare(`${mass(green.emissionsKg.total)}CO2e`));
  assert.equal(await page.locator("#f-devices-0-count").inputValue(), "8");

  await page.goto(page.url().replace(/\?.*/, "?method=mlco2-2019"));
  await page.locator(".figure .amount").waitFor();
  // That method has no number of devices: 8 for 100 hours are 800 hours, of 400 W, on hundredths of a kilogram.
  const region = (await gramme.table("legacy", "legacyRegions")).find(({ id }) => id === example.place);
  const kilograms = ((400 * 800) / 1000) * Number((Math.trunc(Number(region?.gramsPerKwh)) / 1000).toFixed(2));
  assert.equal(bare(await resultOf(page)), bare(`${mass(kilograms)}CO2e`));
  assert.equal(await page.locator("#f-hours").inputValue(), "800");
  await page.context().close();
});

test("nothing jumps when a hostile link is marked, at 320 px", async () => {
  const page = await open("#learn", { viewport: narrow });
  const start = page.url().split("#")[0];
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += /** @type {any} */ (entry).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const links = [
    "?device=A100*x&hours=abc&place=nowhere&pue=0&foo=1",
    "?device=%3Cscript%3E&hours=1e400&place=%00&year=-5&gridGco2ePerKwh=abc&method=best",
    "?plan.activeParams=many&plan.tokens=7B&plan.device=A100*x&plan.efficiency=5&plan.place=nowhere#plan",
  ];
  for (const link of links) {
    await page.goto("about:blank");
    await page.goto(start + link);
    await page.locator(".problem").first().waitFor();
    const sum = await page.evaluate(
      () =>
        new Promise((resolve) => {
          // Shifts are told of after the frame in which they are seen.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => setTimeout(() => resolve(/** @type {any} */ (window).shifts.sum), 50)),
          );
        }),
    );
    assert.ok(Number(sum) < 0.1, `${link}: ${sum}`);
  }
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
