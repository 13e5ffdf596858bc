// Marks and tour in a second browser, which has popovers of its own making.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { launchFirefox } from "../tools/firefox.mjs";
import { serve } from "../tools/server.mjs";

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import("puppeteer-core").Browser} */
let browser;
/** @type {import("puppeteer-core").Page} */
let page;
/** @type {string[]} */
const complaints = [];

before(async () => {
  server = await serve("dist", { base: "/gramme/", gzip: true });
  browser = await launchFirefox();
  page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${server.url}?device=nvidia-t4&hours=9&place=country:FRA&lang=en`);
  await page.waitForSelector(".figure .amount");
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test("a mark opens its text, and Escape gives the focus back", async () => {
  const mark = ".figure gramme-mark button";
  await page.focus(mark);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".explanation:popover-open h3");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "explanation");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector(".explanation"));
  assert.ok(await page.evaluate((selector) => document.activeElement === document.querySelector(selector), mark));
});

test("the tour runs to its end, and Escape puts the reader's run back", async () => {
  const result = () => page.$eval(".figure .amount", (amount) => amount.textContent);
  const own = await result();
  await page.click("gramme-tour-offer button");
  await page.waitForSelector(".tour");
  for (let step = 1; step < 5; step += 1) await page.click(".tour .next");
  await page.waitForSelector(".tour-places button");
  assert.notEqual(await result(), own);
  await page.keyboard.press("Escape");
  await page.waitForFunction(
    (before) => !document.querySelector(".tour") && document.querySelector(".figure .amount")?.textContent === before,
    {},
    own,
  );
  assert.equal(await page.$eval("#f-hours", (field) => /** @type {HTMLInputElement} */ (field).value), "9");
});

test("nothing is complained of", () => assert.deepEqual(complaints, []));
