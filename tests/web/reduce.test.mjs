// Reduce as a person uses it: what saves, applied and taken back, by mouse and by keyboard.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { example } from "../../web/store.js";
import { mass } from "../../web/numbers.js";
import { violations } from "./axe.mjs";
import { desktop, goBack, narrow, phone, untilAddress, usePage } from "./page.mjs";

const { open, complaints } = usePage();
const gramme = await loadGramme();
const plain = (text) => text.replaceAll("\u202f", " ").replace(/\s+/g, " ").trim();

/** @param {import("playwright-core").Page} page */
const now = async (page) => plain(await page.locator("#reduce-now strong").innerText());
/** @param {number} kilograms */
const said = (kilograms) => plain(`${mass(kilograms)} CO2e`);

/** @param {import("playwright-core").Page} page @param {string} shown */
const untilNow = (page, shown) =>
  page.waitForFunction(
    (text) =>
      document
        .querySelector("#reduce-now strong")
        ?.textContent?.replaceAll("\u202f", " ")
        .replace(/\s+/g, " ")
        .trim() === text,
    shown,
  );

/** @param {string} [address] @param {import("playwright-core").BrowserContextOptions} [options] */
async function reduce(address = "", options = {}) {
  const page = await open(`${address}#reduce`, options);
  await page.locator(".reduce-actions li").first().waitFor();
  return page;
}

test("every action stands with what it saves, most saved first", async () => {
  const page = await reduce();
  const { actions, totalKg } = await gramme.reduce(example);
  assert.equal(await now(page), said(totalKg));
  const shown = await page.locator(".reduce-actions > li:not(.open) .figures").allInnerTexts();
  assert.deepEqual(
    shown.map((text) => plain(text).split(" saved")[0]),
    // The first two differ only in the fourth digit.
    ["106.5 kg", "106.3 kg", ...actions.slice(2).map(({ savedKg }) => plain(mass(savedKg)))],
  );
  assert.deepEqual(
    actions.slice(0, 2).map(({ savedKg }) => savedKg.toFixed(1)),
    ["106.5", "106.3"],
  );
  const widths = await page
    .locator(".reduce-actions > li:not(.open) .reduce-bar .left")
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().width / Number(one.parentElement?.getBoundingClientRect().width)),
    );
  for (const [index, action] of actions.entries()) {
    assert.ok(Math.abs(widths[index] - action.totalKg / totalKg) < 0.02, `${action.id}: ${widths[index]}`);
  }
  await page.context().close();
});

test("two changes together give what the estimate gives, and the baseline stays", async () => {
  const page = await reduce();
  const before = await now(page);
  const first = (await gramme.reduce(example)).actions.find(({ id }) => id === "place-of-provider");
  assert.ok(first);
  await page.getByRole("button", { name: "Apply to the calculator: Move to Montréal" }).click();
  await untilNow(page, said(first.totalKg));
  await untilAddress(page, (query) => query.get("place") === first.subject);

  const moved = { ...example, place: first.subject };
  const second = (await gramme.reduce(moved)).actions.find(({ id }) => id === "device");
  assert.ok(second);
  await page.getByRole("button", { name: /Apply to the calculator: Use / }).click();
  await untilNow(page, said(second.totalKg));
  const sum = plain(await page.locator(".reduce-sum").innerText());
  assert.match(sum, /With the 2 changes you chose:/);
  assert.ok(sum.includes(`Without: ${before.replace(" CO2e", "")}`), sum);
  const both = { ...moved, devices: second.change.devices, hours: second.change.hours };
  const { emissionsKg } = await gramme.estimate(/** @type {any} */ (both));
  assert.equal(await now(page), said(emissionsKg.total));
  const percent = Math.round((1 - emissionsKg.total / (await gramme.estimate(example)).emissionsKg.total) * 100);
  assert.ok(sum.includes(`${percent}% less`), sum);

  await page.getByRole("button", { name: "Undo: Move to" }).click();
  await untilAddress(page, (query) => query.get("place") === example.place);
  assert.equal(await page.locator(".reduce-chosen li").count(), 1);
  await page.getByRole("button", { name: /^Undo: Use/ }).click();
  await untilNow(page, before);
  assert.equal(await page.locator(".reduce-chosen").count(), 0);
  await page.context().close();
});

test("by keyboard an action is applied and taken back, and the focus is never lost", async () => {
  const page = await reduce("", { viewport: phone });
  const before = await now(page);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.id);
  await page.locator(".reduce-actions button").first().focus();
  await page.keyboard.press("Enter");
  await page.locator(".reduce-chosen li").waitFor();
  await page.waitForFunction(() => document.activeElement?.closest(".reduce-chosen"));
  assert.match(String(await focused()), /^Undo: /);
  assert.match(await page.locator("gramme-reduce [role=status]").first().innerText(), /^Applied: /);
  await page.keyboard.press("Enter");
  await untilNow(page, before);
  await page.waitForFunction(() => document.activeElement?.id === "reduce-now");
  await page.context().close();
});

test("what some actions need is asked where it matters, and typing keeps the focus", async () => {
  const page = await reduce();
  const row = page.locator(".reduce-actions > li", { hasText: "Search at random" });
  assert.equal(await row.getByRole("button").count(), 0);
  await row.getByLabel("Points of the grid").click();
  await page.keyboard.type("100");
  await page.keyboard.press("Tab");
  await page.keyboard.type("10");
  await row.getByRole("button", { name: "Apply" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "reduce-trials");
  const { totalKg } = await gramme.estimate(example).then(({ emissionsKg }) => ({ totalKg: emissionsKg.total }));
  // A tenth of the trials emits a tenth.
  assert.ok(plain(await row.innerText()).includes(`${plain(mass(totalKg / 10))} left`));
  await page.locator("h2").click();
  await row.getByRole("button", { name: "Apply" }).click();
  await untilNow(page, said(totalKg / 10));
  assert.equal(await page.getByLabel("Points of the grid").count(), 0, "it has been used up");
  await page.context().close();
});

test("that all weights were trained offers adapters, once", async () => {
  const page = await reduce();
  const { emissionsKg } = await gramme.estimate(example);
  await page.getByLabel("This run trained all weights").check();
  await page.getByRole("button", { name: "Apply to the calculator: Train adapters" }).click();
  // 4 of 6 operations; the hours are written to six digits.
  await untilNow(page, said((emissionsKg.total * 4) / 6));
  await page.locator("h2").click();
  assert.equal(await page.getByRole("button", { name: /Apply .*Train adapters/ }).count(), 0);
  await page.context().close();
});

test("a wrong entry is marked in place, and the others go on", async () => {
  const page = await reduce();
  const share = page.getByLabel("Hours that fine-tuning would take");
  await share.fill("200");
  assert.equal(await share.getAttribute("aria-invalid"), "true");
  assert.match(await page.locator("#reduce-share-problem").innerText(), /a number above 0, up to 100/);
  assert.ok((await page.locator(".reduce-actions button").count()) > 2);
  await share.fill("5 %");
  await page.getByRole("button", { name: "Apply to the calculator: Fine-tune" }).waitFor();
  await page.context().close();
});

test("an edit after a change survives its undoing", async () => {
  const page = await reduce();
  await page.getByRole("button", { name: /Apply to the calculator: Use / }).click();
  await page.locator(".reduce-chosen li").waitFor();
  await page.getByRole("link", { name: "Calculator" }).click();
  await page.getByLabel("For how long").fill("7");
  await untilAddress(page, (query) => query.get("hours") === "7");
  await page.getByRole("link", { name: "Reduce" }).click();
  await page.getByRole("button", { name: /^Undo: Use/ }).click();
  const query = await untilAddress(page, (search) => String(search.get("device")).startsWith("nvidia-a100-sxm4-80gb"));
  assert.equal(query.get("hours"), "7");
  assert.match(await page.locator("gramme-reduce [role=status]").first().innerText(), /kept: For how long/);
  await page.context().close();
});

test("the back button takes a change back, and it is no longer counted", async () => {
  const page = await reduce();
  const before = await now(page);
  await page.locator(".reduce-actions button").first().click();
  await page.locator(".reduce-chosen li").waitFor();
  await goBack(page);
  await untilNow(page, before);
  await page.locator(".reduce-chosen").waitFor({ state: "detached" });
  await page.context().close();
});

test("what is not offered says why", async () => {
  const page = await reduce("?measuredKwh=100");
  const why = plain(await page.locator(".reduce-why").innerText());
  assert.match(why, /A newer device Metered energy says nothing/);
  assert.match(why, /Half of the runs There are fewer than two runs/);
  assert.match(why, /Another region of the provider The run names no place/);
  await page.context().close();
});

test("other methods are answered sensibly, and no key of a message is shown", async () => {
  const cases = [
    "?method=mlco2-2019&device=T4&hours=10&place=gcp:us-east1",
    "?method=green-algorithms&device=nvidia-t4&hours=10&runs=4&place=country:POL&pue=1.5",
    "?device=nvidia-t4&hours=10&place=country:POL&pue=1.9&gridGco2ePerKwh=900&runs=9",
  ];
  for (const address of cases) {
    const page = await reduce(address);
    assert.doesNotMatch(await page.locator("gramme-reduce").innerText(), /reduce\.\w|undefined|NaN/);
    await page.context().close();
  }
});

test("the bars are saved as a picture that says the same", async () => {
  const page = await reduce();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /Save as SVG/ }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  const found = await page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return image.naturalWidth;
    },
    `data:image/svg+xml;base64,${Buffer.from(text).toString("base64")}`,
  );
  assert.ok(found > 0, "well-formed");
  const { actions } = await gramme.reduce(example);
  const masses = actions.slice(2).map(({ savedKg }) => mass(savedKg));
  // As in the list, the first two with a digit more.
  for (const one of ["106.5\u202fkg", "106.3\u202fkg", ...masses]) assert.ok(text.includes(one), one);
  assert.match(text, /#reduce/);
  await page.context().close();
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`axe finds nothing, ${colorScheme}`, async () => {
    for (const viewport of [desktop, phone]) {
      const page = await reduce("", { viewport, colorScheme });
      await page.locator(".reduce-actions button").first().click();
      await page.getByLabel("Hours that fine-tuning would take").fill("-1");
      await page.waitForTimeout(100);
      assert.deepEqual(await violations(page), []);
      await page.context().close();
    }
  });
}

test("nothing is wider than 320 px, in any language", async () => {
  for (const language of ["en", "fr", "zh"]) {
    const page = await reduce(`?lang=${language}`, { viewport: narrow });
    await page.locator(".reduce-actions button").first().click();
    await page.locator(".reduce-chosen li").waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), narrow.width, language);
    await page.context().close();
  }
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
