// The guided tour: offered and never forced, left at any time, and the reader's own run stands there again afterwards.
import assert from "node:assert/strict";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { violations } from "./axe.mjs";
import { changedFrom, desktop, narrow, phone, resultOf, usePage } from "./page.mjs";

const { open, complaints } = usePage();

/** @typedef {import("playwright-core").Page} Page */

const tour = (page) => page.getByRole("dialog");
const press = (page, name) => tour(page).getByRole("button", { name, exact: true }).click();
const titles = [
  "Say what ran",
  "Read the answer",
  "See what makes it uncertain",
  "Check every number",
  "Move the work",
];

/** @param {Page} page */
async function start(page) {
  await page.getByRole("button", { name: "Take the tour" }).click();
  await tour(page).getByRole("heading", { name: titles[0] }).waitFor();
}

/** @param {Page} page */
async function toTheEnd(page) {
  for (const title of titles.slice(1)) {
    await press(page, "Next");
    await tour(page).getByRole("heading", { name: title }).waitFor();
  }
}

/** @param {Page} page */
const gone = (page) => tour(page).waitFor({ state: "detached" });

/** What stands in the form. @param {Page} page */
const form = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll(".inputs input, .inputs select")].map((field) => [
        field.id,
        /** @type {HTMLInputElement} */ (field).type === "checkbox"
          ? String(/** @type {HTMLInputElement} */ (field).checked)
          : /** @type {HTMLInputElement} */ (field).value,
      ]),
    ),
  );

test("it does not open by itself, and who declines it is not asked again", async () => {
  const page = await open();
  assert.equal(await tour(page).count(), 0);
  const offer = page.locator("gramme-tour-offer p");
  assert.ok(await offer.isVisible());
  await page.getByRole("button", { name: "No, thank you" }).click();
  await offer.waitFor({ state: "detached" });
  await page.reload();
  await page.locator(".figure .amount").waitFor();
  assert.equal(await offer.count(), 0);
  // It is still there for who looks for it.
  await page.getByRole("link", { name: "Learn" }).click();
  await page.getByRole("button", { name: "Take the tour" }).waitFor();
  await page.context().close();
});

test("five steps on the page's own example, with the figures that the page shows", async () => {
  const page = await open();
  await start(page);
  await page.waitForFunction(() => document.activeElement?.id === "tour-title");
  const text = () => page.locator("#tour-text").innerText();
  assert.match(await text(), /8 × NVIDIA A100 SXM4 80GB for 100\sh/);
  assert.match(await tour(page).innerText(), /Step 1 of 5/);
  const shown = await resultOf(page);
  await press(page, "Next");
  const figure = shown.replace(/\s*kg.*/, "");
  assert.match((await text()).replace(/\s+/g, " "), new RegExp(`about ${figure} kg`));
  await press(page, "Next");
  const first = page.locator(".drivers li").first();
  const [name, span] = [await first.locator(".name").innerText(), await first.locator(".span").innerText()];
  const drivers = await text();
  assert.ok(drivers.includes(`“${name}”`) && drivers.includes(span.trim()), drivers);
  await press(page, "Next");
  assert.match(await text(), /246\skWh of electricity at 462\sg\/kWh/);
  await press(page, "Next");
  await tour(page).getByRole("heading", { name: titles[4] }).waitFor();
  assert.match(await tour(page).innerText(), /Step 5 of 5/);
  await press(page, "Done");
  await gone(page);
  await page.context().close();
});

test("the last step shows how the place alone changes the result, and the calculator follows", async () => {
  const page = await open();
  await start(page);
  await toTheEnd(page);
  // The same arithmetic by hand: 8 × 400 W × 70 % × 100 h is 224 kWh.
  const gramme = await loadGramme();
  const kilograms = [];
  for (const place of ["gcp:northamerica-northeast1", "gcp:us-central1", "gcp:africa-south1"]) {
    const { factors, emissionsKg } = await gramme.estimate({
      hours: 100,
      devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }],
      place,
    });
    const of = (name) => factors.find((factor) => factor.name === name)?.value ?? 0;
    kilograms.push((224 * of("pue") * of("grid")) / 1000 + (emissionsKg.embodied ?? 0));
  }
  const rows = page.locator(".tour-places button");
  assert.equal(await rows.count(), kilograms.length);
  for (const [index, expected] of kilograms.entries()) {
    const said = Number.parseFloat(await rows.nth(index).locator(".kilograms").innerText());
    assert.ok(Math.abs(said / expected - 1) < 0.005, `${said} against ${expected}`);
  }
  const times = Number(/(\d+(?:\.\d+)?) times as much/.exec(await page.locator("#tour-text").innerText())?.[1]);
  assert.ok(Math.abs(times / (kilograms[2] / kilograms[0]) - 1) < 0.05, String(times));

  let shown = await resultOf(page);
  for (const index of [0, 2]) {
    await rows.nth(index).click();
    shown = await changedFrom(page, shown);
    const amount = Number.parseFloat(shown);
    assert.ok(Math.abs(amount / kilograms[index] - 1) < 0.005, shown);
    assert.equal(await rows.nth(index).getAttribute("aria-pressed"), "true");
  }
  await page.context().close();
});

test("Escape leaves it, and form, result and address are as they were", async () => {
  const page = await open("?device=nvidia-t4*2@0.5&hours=9.5&place=country:FRA&pue=1.3&offsetPercent=10&runs=3");
  const before = { form: await form(page), result: await resultOf(page), address: page.url() };
  await start(page);
  assert.notEqual(await resultOf(page), before.result);
  await toTheEnd(page);
  await page.locator(".tour-places button").first().click();
  await page.waitForTimeout(400);
  assert.equal(page.url(), before.address, "the address does not follow the example");
  await page.keyboard.press("Escape");
  await gone(page);
  await page.waitForFunction(
    (value) => /** @type {any} */ (document.getElementById("f-hours"))?.value === value,
    "9.5",
  );
  assert.equal(await changedFrom(page, "").then(() => resultOf(page)), before.result);
  assert.deepEqual(await form(page), before.form);
  assert.equal(await page.locator("[data-toured]").count(), 0);
  await page.getByLabel("For how long").fill("10");
  await page.waitForFunction(() => location.search.includes("hours=10"));
  assert.equal(await page.locator("gramme-tour-offer p").count(), 0, "it was seen");
  await page.context().close();
});

test("a form that cannot be used is put back as it was, with the last valid result", async () => {
  const page = await open("?device=nvidia-t4&hours=9&place=country:FRA");
  const shown = await resultOf(page);
  await page.getByLabel("For how long").fill("soon");
  await page.locator(".result.stale").waitFor();
  await start(page);
  assert.equal(await page.locator(".result.stale").count(), 0);
  await press(page, "Leave the tour");
  await page.locator(".result.stale").waitFor();
  assert.equal(await page.getByLabel("For how long").inputValue(), "soon");
  assert.equal(await resultOf(page), shown);
  await page.context().close();
});

test("it holds nobody: the page stays usable, and another section ends it", async () => {
  const page = await open("?device=nvidia-t4&hours=9&place=country:FRA");
  const before = await form(page);
  await start(page);
  await page.getByLabel("How many").click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "f-devices-0-count");
  // In an open list, Escape is for the list.
  await page.getByRole("combobox", { name: "Device" }).fill("h100");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await tour(page).count(), 1);
  await page.getByRole("link", { name: "Publish" }).click();
  await gone(page);
  await page.getByRole("link", { name: "Calculator" }).click();
  await page.locator(".figure .amount").waitFor();
  assert.deepEqual(await form(page), before);
  await page.context().close();
});

test("by keyboard alone: Enter goes on, the focus stays, and goes back in the end", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Take the tour" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "tour-title");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), "Leave the tour");
  await page.keyboard.press("Tab");
  for (const title of titles.slice(1)) {
    await page.keyboard.press("Enter");
    await tour(page).getByRole("heading", { name: title }).waitFor();
  }
  assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), "Done");
  await page.keyboard.press("Enter");
  await gone(page);
  await page.waitForFunction(() => document.activeElement?.id === "main");
  await page.context().close();
});

test("a change of language during the tour keeps the reader's own numbers", async () => {
  const page = await open("?device=nvidia-t4&hours=9.5&place=country:FRA");
  await start(page);
  await page.locator(".language select").selectOption("fr");
  await page.waitForFunction(() => document.documentElement.lang === "fr");
  await page.keyboard.press("Escape");
  await gone(page);
  await page.waitForFunction(() => /** @type {any} */ (document.getElementById("f-hours"))?.value === "9,5");
  assert.equal(await page.locator(".result.stale").count(), 0);
  await page.context().close();
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`axe finds nothing at any step, ${colorScheme}`, async () => {
    for (const viewport of [desktop, phone]) {
      const page = await open("", { viewport, colorScheme });
      await start(page);
      for (const title of titles) {
        await tour(page).getByRole("heading", { name: title }).waitFor();
        await page.waitForTimeout(50);
        assert.deepEqual(await violations(page), [], title);
        if (title !== titles[4]) await press(page, "Next");
      }
      await page.context().close();
    }
  });
}

test("at 320 px nothing is cut off, and what a step shows is not under the tour", async () => {
  for (const viewport of [narrow, phone, desktop]) {
    const page = await open("", { viewport });
    await start(page);
    for (const title of titles) {
      await tour(page).getByRole("heading", { name: title }).waitFor();
      await page.waitForTimeout(100);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= viewport.width);
      const [target, own] = [
        await page.locator("[data-toured]").boundingBox(),
        await page.locator(".tour").boundingBox(),
      ];
      assert.ok(target && own, title);
      const beside = target.x >= own.x + own.width || target.x + target.width <= own.x;
      // At least its beginning can be seen.
      assert.ok(target.y >= -1 && (beside || target.y + 40 <= own.y), `${title} ${JSON.stringify([target, own])}`);
      if (title !== titles[4]) await press(page, "Next");
    }
    await page.context().close();
  }
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
