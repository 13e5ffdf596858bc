// Plan as a person uses it: from a size to hours and emissions, and into the calculator.
import assert from "node:assert/strict";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { example } from "../../web/store.js";
import { mass, readable } from "../../web/numbers.js";
import { violations } from "./axe.mjs";
import { desktop, narrow, phone, resultOf, untilAddress, usePage } from "./page.mjs";

const { open, complaints } = usePage();
const gramme = await loadGramme();
const plain = (text) => text.replaceAll("\u202f", " ").replace(/\s+/g, " ").trim();

/** @param {string} [address] @param {import("playwright-core").BrowserContextOptions} [options] */
async function plan(address = "", options = {}) {
  const page = await open(`${address}#plan`, options);
  await page.locator(".plan-figures").waitFor();
  return page;
}

/** @param {import("playwright-core").Page} page */
const figures = async (page) => plain(await page.locator(".plan-figures").innerText());

/** Whatever the spaces. @param {import("playwright-core").Page} page @param {string} text */
const untilFigures = (page, text) =>
  page.waitForFunction(
    (wanted) => document.querySelector(".plan-figures")?.textContent?.replace(/\s/g, "").includes(wanted),
    text.replace(/\s/g, ""),
  );

test("it opens on an example, with its result, on the calculator's own device and place", async () => {
  const page = await plan();
  // 6 × 1e9 × 20e9 operations at 31 % of 312 Tflop/s are 344.6 hours, on eight devices 43.1.
  const deviceHours = (6 * 1e9 * 20e9) / (312e12 * 0.31 * 3600);
  const text = await figures(page);
  assert.ok(text.includes(`Device hours ${readable(deviceHours)} h`), text);
  assert.ok(text.includes(`Time on the clock ${readable(deviceHours / 8)} h`), text);
  const { emissionsKg } = await gramme.estimate({ ...example, hours: deviceHours / 8 });
  assert.equal(plain(await resultOf(page)).replace(/ /g, ""), `${mass(emissionsKg.total)}CO2e`.replace(/\s/g, ""));
  assert.match(plain(await page.locator(".plan .range-text").innerText()), /most likely between \d+ and \d+ kg/);
  await page.context().close();
});

test("by keyboard alone: size, tokens, device, count, place, and into the calculator", async () => {
  const page = await plan();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.locator("#plan-params").focus();
  await press("Control+A");
  await page.keyboard.type("7B");
  await press("Tab");
  assert.equal(await focused(), "plan-tokens");
  await press("Control+A");
  await page.keyboard.type("2T");
  await press("Tab", "Tab");
  assert.equal(await focused(), "plan-device");
  await page.keyboard.type("h100 sxm5 80");
  await page.locator("[role=option]").first().waitFor();
  await press("Enter", "Tab");
  assert.equal(await focused(), "plan-count");
  await press("Control+A");
  await page.keyboard.type("1024");
  await press("Tab");
  assert.equal(await focused(), "plan-place");
  await page.keyboard.type("norway");
  await page.locator("[role=option]").first().waitFor();
  await press("Enter");
  const { peak16 = 0 } = (await gramme.devices()).find(({ id }) => id === "nvidia-h100-sxm5-80gb") ?? {};
  const deviceHours = (6 * 7e9 * 2e12) / (peak16 * 1e12 * 0.31 * 3600);
  await untilFigures(page, `Time on the clock${readable(deviceHours / 1024)} h`);
  await page.getByRole("button", { name: "Use this in the calculator" }).focus();
  await press("Enter");
  await page.locator("#f-hours").waitFor();
  const query = await untilAddress(page, (search) => search.get("device") === "nvidia-h100-sxm5-80gb*1024");
  assert.equal(Number(query.get("hours")), Number((deviceHours / 1024).toPrecision(6)));
  assert.notEqual(query.get("place"), example.place);
  await page.context().close();
});

test("with the mouse: adapters, the slider, a published run, and back to all of them", async () => {
  const page = await plan();
  const full = (6 * 1e9 * 20e9) / (312e12 * 0.31 * 3600);
  await page.getByLabel("Adapters beside frozen weights").check();
  await untilFigures(page, `Device hours${readable((full * 4) / 6)} h`);
  await page.getByLabel("All weights").check();
  await untilFigures(page, `Device hours${readable(full)} h`);

  const slider = page.getByRole("slider", { name: "Efficiency" });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  assert.ok(box);
  await page.mouse.click(box.x + 10 + (box.width - 20) * 0.5, box.y + box.height / 2);
  const value = Number(await page.locator("#plan-efficiency").inputValue());
  assert.ok(Math.abs(value - 50) <= 1, String(value));
  await untilFigures(page, `Device hours${readable((full * 31) / value)} h`);
  assert.doesNotMatch(await figures(page), /h \d+ to/, "a given efficiency has no spread");

  const [nearest] = (await gramme.plan({ activeParams: 1e9, tokens: 2e10, request: { devices: example.devices } }))
    .published;
  await page.getByRole("button", { name: new RegExp(`efficiency of ${nearest.model}$`) }).click();
  assert.equal(
    await page.locator("#plan-efficiency").inputValue(),
    String(Number((nearest.efficiency * 100).toPrecision(3))),
  );
  await page.getByRole("button", { name: "Back to the published runs" }).click();
  await untilFigures(page, `Device hours${readable(full)} h`);
  await page.context().close();
});

test("the slider moves by keys, by one per cent", async () => {
  const page = await plan();
  await page.getByRole("slider", { name: "Efficiency" }).focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.locator("#plan-efficiency").inputValue(), "32");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await page.locator("#plan-efficiency").inputValue(), "30");
  await page.context().close();
});

test("every published run has its mark where its efficiency is, and its source", async () => {
  const page = await plan();
  const { published } = await gramme.plan({ activeParams: 1e9, tokens: 2e10, request: { devices: example.devices } });
  const marks = await page
    .locator(".plan-scale line")
    .evaluateAll((all) => all.map((one) => parseFloat(one.getAttribute("x1") ?? "")));
  assert.equal(marks.length, published.length);
  for (const [index, { efficiency }] of published.entries())
    assert.ok(Math.abs(marks[index] - efficiency * 100) < 0.01);
  await page.getByRole("button", { name: `Show all ${published.length}` }).click();
  assert.equal(await page.locator(".plan-published tbody tr").count(), published.length);
  assert.equal(await page.locator(".plan-published tbody tr td:last-child a").count(), published.length);
  await page.context().close();
});

test("on a phone a published run is a paragraph of its own, with every figure in view", async () => {
  const page = await plan("", { viewport: narrow });
  const boxes = await page.locator(".plan-published tbody tr :is(th, td)").evaluateAll((all) =>
    all.map((one) => {
      const { left, right } = one.getBoundingClientRect();
      return {
        left,
        right,
        label: one.getAttribute("data-label"),
        before: getComputedStyle(one, "::before").content,
        text: one.textContent?.trim(),
      };
    }),
  );
  assert.ok(boxes.length >= 5 * 6);
  for (const { left, right, text } of boxes)
    assert.ok(left >= 0 && right <= narrow.width, `${text}: ${left} to ${right}`);
  // Browsers tell either the text or where it stands.
  assert.ok(
    boxes.some(({ label, before }) => label === "Device hours" && /^("Device hours"|attr\(data-label\))$/.test(before)),
  );
  const scroll = page.locator(".plan-published .scroll");
  assert.ok(await scroll.evaluate((one) => one.scrollWidth <= one.clientWidth));
  await page.context().close();
});

test("a wrong entry is marked, and the last plan stays", async () => {
  const page = await plan();
  const before = await figures(page);
  await page.locator("#plan-params").fill("many");
  await page.locator("#plan-params-problem").waitFor();
  assert.equal(await page.locator("#plan-params").getAttribute("aria-invalid"), "true");
  assert.equal(await figures(page), before);
  assert.ok(await page.getByRole("button", { name: "Use this in the calculator" }).isDisabled());
  await page.locator("#plan-params").fill("0.5");
  await page.locator("#plan-params-problem").waitFor();
  assert.match(await page.locator("#plan-params-problem").innerText(), /a number from 1 to/);
  await page.locator("#plan-params").fill("1B");
  await page.locator("#plan-efficiency").fill("120");
  assert.match(await page.locator("#plan-efficiency-problem").innerText(), /above 0, up to 100/);
  await page.locator("#plan-efficiency").fill("");
  await page.locator("#plan-device").fill("no such thing");
  await page.keyboard.press("Tab");
  await page.locator("#plan-device-problem").waitFor();
  await page.context().close();
});

test("a device without a published peak is said to have none", async () => {
  const without = (await gramme.devices()).find(({ peak16, segment }) => !peak16 && segment === "datacentre");
  assert.ok(without);
  const page = await plan();
  await page.locator("#plan-device").fill(without.name);
  await page.locator("[role=option]").first().waitFor();
  await page.locator("[role=option]", { hasText: without.name }).first().click();
  await page.locator("#plan-device-problem").waitFor();
  assert.match(await page.locator("#plan-device-problem").innerText(), /16-bit peak/);
  await page.context().close();
});

test("what was planned is still there after a look elsewhere", async () => {
  const page = await plan();
  await page.locator("#plan-params").fill("13 billion");
  await page.getByText("read as 13,000,000,000").waitFor();
  await page.getByRole("link", { name: "Reduce" }).click();
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await page.locator(".plan-figures").waitFor();
  assert.equal(await page.locator("#plan-params").inputValue(), "13 billion");
  await page.context().close();
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`axe finds nothing, ${colorScheme}`, async () => {
    for (const viewport of [desktop, phone]) {
      const page = await plan("", { viewport, colorScheme });
      for (const state of ["as it opens", "wrong"]) {
        if (state === "wrong") await page.locator("#plan-tokens").fill("x");
        await page.waitForTimeout(100);
        assert.deepEqual(await violations(page), [], state);
      }
      await page.context().close();
    }
  });
}

test("nothing is wider than 320 px, in any language, but for what scrolls in its own region", async () => {
  for (const language of ["en", "fr", "zh"]) {
    const page = await plan(`?lang=${language}`, { viewport: narrow });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), narrow.width, language);
    await page.context().close();
  }
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
