// Publish and Method as a person uses them, on a desktop and on a small telephone, in both themes.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test, { after, before } from "node:test";
import { violations } from "./axe.mjs";
import { launchBrowser } from "../tools/browser.mjs";
import { serve } from "../tools/server.mjs";
import { datasets } from "../../web/method/datasets.js";

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  server = await serve("dist", { base: "/gramme/", gzip: true });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * @param {string} section
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
async function open(section, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.url}#${section}`);
  await page.waitForSelector(section === "publish" ? "gramme-publish pre" : "gramme-tables tbody tr");
  return page;
}

test("one click copies what is shown, and says so", async () => {
  const page = await open("publish", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByLabel("Hugging Face model card").check();
  await page.getByRole("button", { name: "Copy" }).first().click();
  await page.getByText("Copied.").waitFor();
  const shown = await page.locator("gramme-publish pre").first().textContent();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), shown);
  assert.match(String(shown), /^co2_eq_emissions:\n {2}emissions: \d/);
  await page.context().close();
});

test("a confirmation does not outlive what it confirms", async () => {
  const page = await open("publish", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Copy" }).first().click();
  await page.getByText("Copied.").waitFor();
  await page.getByLabel("JSON").check();
  await page.getByText("Copied.").waitFor({ state: "detached" });
  await page.context().close();
});

test("without the Clipboard API the text is copied all the same", async () => {
  const page = await open("publish", { permissions: ["clipboard-read", "clipboard-write"] });
  const read = await page.evaluateHandle(() => navigator.clipboard.readText.bind(navigator.clipboard));
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.getByLabel("Plain text").check();
  await page.getByRole("button", { name: "Copy" }).first().click();
  await page.getByText("Copied.").waitFor();
  const copied = await read.evaluate((readText) => readText());
  assert.equal(copied.trim(), String(await page.locator("gramme-publish pre").first().textContent()).trim());
  await page.context().close();
});

test("where copying is refused the text is selected and the page says so", async () => {
  const page = await open("publish");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.getByLabel("JSON").check();
  await page.getByRole("button", { name: "Copy" }).first().click();
  await page.getByText("The text is selected").waitFor();
  const selected = await page.evaluate(() => String(getSelection()));
  assert.equal(selected.trim(), String(await page.locator("gramme-publish pre").first().textContent()).trim());
  await page.context().close();
});

test("a download is the text that is shown, under its name", async () => {
  const page = await open("publish");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("region", { name: "gramme.bib" }).getByRole("button", { name: "Download" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "gramme.bib");
  const text = await readFile(await download.path(), "utf8");
  assert.equal(text, await page.getByLabel("Text of gramme.bib").textContent());
  await page.context().close();
});

test("the kind of training is stated once somebody states it", async () => {
  const page = await open("publish");
  await page.getByLabel("Hugging Face model card").check();
  assert.doesNotMatch(String(await page.locator("gramme-publish pre").first().textContent()), /training_type/);
  await page.getByLabel("Kind of training").selectOption("fine-tuning");
  assert.match(String(await page.locator("gramme-publish pre").first().textContent()), /training_type: "fine-tuning"/);
  await page.context().close();
});

test("what is published is the result of the link", async () => {
  const page = await open("publish");
  await page.goto(`${server.url}?measuredKwh=1000&gridGco2ePerKwh=100&pue=1.5&embodied=false#publish`);
  await page.getByLabel("Hugging Face model card").check();
  // 1000 kWh × 1.5 × 100 g/kWh
  await page.getByText("emissions: 150000").waitFor();
  await page.context().close();
});

test("a number leads to its source, and back to the row where it stood", async () => {
  const page = await open("method");
  await page.getByLabel("Table", { exact: true }).selectOption("devices");
  await page.getByLabel("Search in this table").fill("h100 sxm5");
  const row = page.locator("gramme-tables tbody tr", { hasText: "nvidia-h100-sxm5-80gb" });
  const source = await row.locator("td.source").first().innerText();
  await row.getByRole("button", { name: "700" }).click();
  await page.getByRole("button", { name: "Back to Devices" }).waitFor();
  const rows = page.locator("gramme-tables tbody tr");
  await rows.first().waitFor();
  assert.equal(await rows.count(), 1);
  assert.equal(await rows.locator("td.id").innerText(), source);
  await page.getByRole("button", { name: "Back to Devices" }).click();
  await row.waitFor();
  await page.context().close();
});

test("a dataset of many sources leads to them all", async () => {
  const page = await open("method");
  await page.getByRole("button", { name: "PUE and water (WUE) of places" }).click();
  await page.getByText(`Rows 1 to ${datasets["pue-and-wue"].length} of ${datasets["pue-and-wue"].length}`).waitFor();
  const ids = await page.locator("gramme-tables td.id").allInnerTexts();
  assert.deepEqual(ids.sort(), [...datasets["pue-and-wue"]].sort());
  await page.context().close();
});

test("every table can be leafed through to its last row", async () => {
  const page = await open("method");
  const choice = page.getByLabel("Table", { exact: true });
  for (const name of await choice.locator("option").evaluateAll((all) => all.map((one) => one.getAttribute("value")))) {
    await choice.selectOption(name);
    await page.locator(`gramme-tables [aria-label]:has(table) tbody tr`).first().waitFor();
    assert.ok((await page.locator("gramme-tables tbody tr").count()) <= 50);
  }
  await choice.selectOption("aliases");
  const next = page.getByRole("button", { name: "Next rows" });
  await next.waitFor();
  while (await next.isEnabled()) await next.click();
  const [, to, all] =
    /to ([\d,]+) of ([\d,]+)/.exec(await page.locator("gramme-tables [role=status]").innerText()) ?? [];
  assert.equal(to, all);
  await page.context().close();
});

for (const section of ["publish", "method"]) {
  test(`${section} is not wider than 320 px, but for what scrolls in its own region`, async () => {
    const page = await open(section, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, 320);
    await page.context().close();
  });

  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    test(`axe finds nothing in ${section}, ${colorScheme}`, async () => {
      const page = await open(section, { colorScheme });
      assert.deepEqual(await violations(page), []);
      await page.context().close();
    });
  }
}
