// The range and what makes it, what stands beside the result, and the machine around the devices.
import assert from "node:assert/strict";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { telling } from "../../web/calculator/range.js";
import en from "../../web/messages/en.js";
import { massSpan, rangeKey } from "../../web/numbers.js";
import { narrow, phone, resultOf, usePage } from "./page.mjs";

const { open, complaints } = usePage();
const gramme = await loadGramme();
const plain = (text) => text.replaceAll("\u202f", " ");

test("the ends of a range are in the unit of its number and end at the same place", () => {
  assert.deepEqual(massSpan(118.9, [62.3, 192.8]), { low: "62", high: "193", unit: "kg" });
  assert.deepEqual(massSpan(0.5, [0.1234, 1.5]), { low: "123", high: "1,500", unit: "g" });
  assert.deepEqual(massSpan(1200, [940, 3111]), { low: "0.94", high: "3.11", unit: "t" });
  assert.deepEqual(massSpan(0, [0, 0]), { low: "0", high: "0", unit: "g" });
});

test("at extremes the ends of a range have the powers of ten of its number", () => {
  const power = "\u00a0×\u00a010⁹";
  assert.deepEqual(massSpan(3.56e21, [1.8e21, 6.14e21]), { low: `1.8${power}`, high: `6.14${power}`, unit: "Gt" });
  assert.deepEqual(massSpan(3.56e21, [0, 6.14e21]), { low: "0", high: `6.14${power}`, unit: "Gt" });
});

test("where low and high are one, nothing is said to lie between them", () => {
  assert.equal(rangeKey(massSpan(0, [0, 0])), "range.nothing");
  assert.equal(rangeKey(massSpan(5, [5, 5])), "range.point");
  assert.equal(rangeKey(massSpan(5, [4, 6])), "range.between");
});

test("a driver whose ends read the same is not listed", () => {
  const drivers = [
    { factor: "grid", lowKg: 50, highKg: 70 },
    { factor: "pue", lowKg: 60.96, highKg: 61.04 },
    { factor: "lifetime", lowKg: 60.99, highKg: 61.02 },
  ];
  const estimate = /** @type {import("../../wasm/gramme.d.ts").Estimate} */ ({ emissionsKg: { total: 61 }, drivers });
  assert.deepEqual(telling(estimate), drivers.slice(0, 1));
  assert.deepEqual(telling({ ...estimate, drivers: undefined }), []);
});

test("every driver has words, wherever it comes first", async () => {
  const requests = [
    {
      hours: 1,
      devices: [{ device: "nvidia-t4" }],
      cpu: { wattsPerCore: 9, cores: 8 },
      memoryGb: 64,
      place: "gcp:us-east1",
    },
    { hours: 1, devices: [{ device: "google-tpu-v4" }] },
    { measuredKwh: 1, gridGco2ePerKwh: 5 },
  ];
  const found = new Set();
  for (const request of requests) {
    for (const { factor } of (await gramme.estimate(request)).drivers ?? []) found.add(factor);
  }
  assert.equal(found.size, 10);
  for (const factor of found) {
    for (const key of [`range.most.${factor}`, `driver.${factor}`, `drivers.how.${factor}`]) assert.ok(en[key], key);
  }
});

test("the range stands under the number, in its unit, with what matters most", async () => {
  const page = await open();
  const {
    range,
    drivers = [],
    emissionsKg,
  } = await gramme.estimate({
    hours: 100,
    devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }],
    place: "gcp:us-central1",
  });
  assert.ok(range);
  const [low, , high] = range.totalKg.map((kilograms) => String(Math.round(kilograms)));
  const text = plain(await page.locator(".range-text").innerText());
  assert.ok(text.startsWith(`most likely between ${low} and ${high} kg; the ${drivers[0].factor} matters most.`), text);
  const bar = await page.locator(".range-bar .track").boundingBox();
  const centre = await page.locator(".range-bar .centre").boundingBox();
  assert.ok(bar && centre);
  const at = (centre.x + centre.width / 2 - bar.x) / bar.width;
  assert.ok(Math.abs(at - emissionsKg.total / range.totalKg[2]) < 0.01, String(at));
  await page.getByRole("button", { name: "What makes the result uncertain" }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "drivers-title");
  await page.context().close();
});

test("drivers come widest first, five at most until all are asked for, and in a table", async () => {
  const page = await open();
  const rows = page.locator(".drivers li");
  assert.equal(await rows.count(), 5);
  await page.getByRole("button", { name: "Show all 6" }).click();
  assert.equal(await rows.count(), 6);
  const widths = await page
    .locator(".tornado i")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  assert.deepEqual(
    widths.map(Math.round),
    widths.map(Math.round).sort((a, b) => b - a),
  );
  await page.locator(".as-table summary").click();
  const cells = plain(await page.locator(".as-table tbody tr").first().innerText());
  assert.match(cells, /^Grid intensity\s+\d+ g\/kWh to \d+ g\/kWh\s+[\d.]+ to [\d.]+ kg$/);
  await page.context().close();
});

const fields = {
  "Grid intensity": "f-gridGco2ePerKwh",
  "Load of the devices": "f-devices-0-load",
  "Overhead of the building (PUE)": "f-pue",
  "Share of time in use": "f-utilisation",
};
for (const [name, field] of Object.entries(fields)) {
  test(`by keyboard, “${name}” leads to the field that narrows it`, async () => {
    const page = await open("", { viewport: phone });
    await page.locator(".driver", { hasText: name }).focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), field);
    assert.ok(await page.locator(`#${field}`).isVisible());
    await page.context().close();
  });
}

test("the draw of a fleet leads to one's own watts, and what was metered already to the energy", async () => {
  const cases = { "google-tpu-v4": "f-devices-0-powerW", "nvidia-t4@0.5": "f-measuredKwh" };
  for (const [device, field] of Object.entries(cases)) {
    const page = await open(`?device=${device}&hours=1&place=country:FRA&embodied=false`);
    await page.locator(".driver", { hasText: "Power of the devices" }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), field);
    await page.context().close();
  }
});

test("a figure of one's own narrows the range, and its driver is gone", async () => {
  const page = await open();
  const before = await page.locator(".range-text").innerText();
  await page.locator(".driver", { hasText: "Grid intensity" }).click();
  await page.keyboard.type("462");
  await page.waitForFunction((old) => document.querySelector(".range-text")?.textContent !== old, before);
  await page.locator(".driver", { hasText: "Grid intensity" }).waitFor({ state: "detached" });
  assert.match(await page.locator(".range-text").innerText(), /the load of the devices matters most/);
  await page.context().close();
});

test("nobody can narrow what making the hardware emitted, and the page says why", async () => {
  const page = await open();
  const driver = page.locator(".driver", { hasText: "Making the hardware" });
  await driver.click();
  assert.equal(await driver.getAttribute("aria-expanded"), "true");
  assert.match(await page.locator(".drivers .why").innerText(), /different figures/);
  await page.context().close();
});

test("the panel of a number shows its spread", async () => {
  const page = await open();
  await page
    .getByRole("button", { name: /^Load: / })
    .first()
    .click();
  const panel = plain(await page.locator(".panel").innerText());
  assert.match(panel, /Most likely\s+40\.2% to 90\.4%/);
  await page.context().close();
});

test("the line at the lower edge of a phone states the range", async () => {
  for (const viewport of [phone, narrow]) {
    const page = await open("", { viewport });
    const line = page.locator(".summary");
    assert.match(plain(await line.innerText()), /\d+ to \d+ kg/);
    const box = await line.boundingBox();
    assert.ok(box && box.height <= 52, "one line");
    await page.context().close();
  }
});

test("a method without a range shows none", async () => {
  const page = await open("?method=green-algorithms&device=nvidia-t4&hours=10&place=country:FRA&pue=1.5");
  assert.equal(await page.locator(".range-text, .drivers").count(), 0);
  await page.context().close();
});

test("elsewhere every bar has a whisker that is also said", async () => {
  const page = await open("#elsewhere");
  const row = page.locator(".ranked li").first();
  await row.waitFor();
  assert.match(plain(await row.innerText()), /most likely between [\d.]+ k?g and [\d.]+ k?g/);
  const bar = await row.locator(".bar i").boundingBox();
  const whisker = await row.locator(".bar b").boundingBox();
  assert.ok(bar && whisker && whisker.x < bar.x + bar.width && whisker.x + whisker.width > bar.x + bar.width);
  await page.context().close();
});

test("location and market stand side by side, and what a provider says is subtracted from neither", async () => {
  const page = await open("?device=nvidia-t4&hours=1000&place=aws:us-east-1");
  const before = await resultOf(page);
  await page.goto(`${page.url()}&marketGco2ePerKwh=0&offsetPercent=50`);
  await page.locator(".beside dl").first().waitFor();
  assert.equal(await resultOf(page), before);
  const text = plain(await page.locator(".beside").innerText());
  assert.match(text, /location-based\)\s+[\d.]+ kg\s+.*market-based\)\s+0 g/s);
  assert.match(text, /GHG Protocol’s Scope 2/);
  assert.match(text, /Offsets bought, not subtracted\s+[\d.]+ kg \(50%\)/);
  assert.match(text, /Water on site[^\n]*\s+[\d.]+ L\s+Water of the grid[^\n]*\s+[\d.,]+ L\s+Water in all/);
  assert.match(text, /All its electricity in 2025 was matched with renewable sources/);
  await page.locator(".beside").getByRole("button", { name: "Source" }).first().click();
  await page.locator(".beside").getByRole("link").first().waitFor();
  await page.waitForFunction(() => document.activeElement?.matches(".beside li:first-child .from a"));
  await page.context().close();
});

test("making a device is said with its published span, or that its class stands in", async () => {
  const page = await open("?device=nvidia-h100-sxm5-80gb&device=amd-instinct-mi300x&hours=1");
  const text = plain(await page.locator(".working").innerText());
  assert.match(text, /164 kg from cradle to gate \(NVIDIA 2025\) to 575\.2 kg from cradle to grave \(Boavizta\)/);
  assert.match(text, /Nobody has published a figure for [^;]*MI300X[^;]*; those of its class/);
  await page.context().close();
});

test("what the method chose is said: year, service, class, load", async () => {
  const page = await open("?device=amd-instinct-mi300x&hours=1&memoryGb=8");
  const text = plain(await page.locator(".boundary").innerText());
  for (const words of [
    /No year is given|world’s average grid of \d{4} counts/,
    /taken to serve 4 years/,
    /in use 85% of its time/,
    /figures for its class stand in/,
    /run at 70% of its rated power/,
    /0\.3725 W\/GB/,
  ])
    assert.match(text, words);
  await page.context().close();
});

test("nothing moves when the result comes", async () => {
  const page = await open();
  const shift = await page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += /** @type {any} */ (entry).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 1000);
      }),
  );
  assert.ok(Number(shift) < 0.01, String(shift));
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
