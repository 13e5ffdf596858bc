// The journal in a second browser: keep, edit, come back; no error, no violation.
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
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Waits until a place of the page says something. @param {string} selector @param {string} text */
const until = (selector, text) =>
  page.waitForFunction(
    (where, sought) => document.querySelector(where)?.textContent?.includes(sought),
    { timeout: 20_000 },
    selector,
    text,
  );

test("a run is kept, named, and there again after a reload", async () => {
  await page.goto(`${server.url}#journal`);
  await until("gramme-journal", "No run is kept yet.");
  await page.evaluate(() => document.querySelector(".journal-keep button")?.dispatchEvent(new MouseEvent("click")));
  await until(".kept", "Iowa");
  await page.evaluate(() => document.querySelector("[data-edit]")?.dispatchEvent(new MouseEvent("click")));
  await page.waitForSelector("#journal-name");
  await page.evaluate(() => {
    const name = /** @type {HTMLInputElement} */ (document.getElementById("journal-name"));
    name.value = "kept in Firefox";
    name.dispatchEvent(new InputEvent("input"));
    name.form?.requestSubmit();
  });
  await until(".kept .name", "kept in Firefox");
  await page.reload();
  await until(".kept .name", "kept in Firefox");
  await until(".journal-total", "kg CO2e");
});

test("nothing is complained of", () => assert.deepEqual(complaints, []));
