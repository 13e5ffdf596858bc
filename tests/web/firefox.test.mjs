// The page in a second browser: the opening example, a change, every section; no other host, no error, no violation.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { setTimeout } from "node:timers/promises";
import { launchFirefox } from "../tools/firefox.mjs";
import { serve } from "../tools/server.mjs";

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import("puppeteer-core").Browser} */
let browser;
/** @type {import("puppeteer-core").Page} */
let page;
/** Addresses that the page asked for. @type {string[]} */
const requested = [];
/** What a reader would never see but a developer would. @type {string[]} */
const complaints = [];

before(async () => {
  server = await serve("dist", { base: "/gramme/", gzip: true });
  browser = await launchFirefox();
  page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  page.on("request", (request) => requested.push(request.url()));
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(server.url);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Waits for the result to say something else, and returns what it says. @param {string} [old] */
async function result(old = "") {
  const shown = await page.waitForFunction(
    (before) => {
      const text =
        document.querySelector("gramme-result .figure:not(.waiting)")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
      return /\d.*CO2e/.test(text) && text !== before ? text : false;
    },
    { timeout: 20_000 },
    old,
  );
  return String(await shown.jsonValue());
}

/** @param {string} hash */
async function open(hash) {
  await page.evaluate((value) => (location.hash = value), hash);
}

test("the opening example has its result before anything is clicked", async () => {
  assert.match(await result(), /kg/);
});

test("a change of the hours changes the result and the address", async () => {
  const old = await result();
  const input = await page.waitForSelector(".hours input");
  await input?.evaluate((element) => /** @type {HTMLInputElement} */ (element).select());
  await input?.type("200");
  await page.keyboard.press("Tab");
  await result(old);
  await page.waitForFunction(() => new URLSearchParams(location.search).get("hours") === "200");
});

test("a link restores its request", async () => {
  const old = await result();
  await page.goto(`${server.url}?device=nvidia-t4*1&hours=10&place=country:FRA`);
  await result(old);
  const hours = await page.$eval(".hours input", (element) => /** @type {HTMLInputElement} */ (element).value);
  assert.equal(hours, "10");
});

test("Publish shows every format", async () => {
  await open("publish");
  await page.waitForSelector("gramme-publish pre");
  const choices = await page.$$("gramme-publish input[type=radio]");
  assert.equal(choices.length, 5);
  for (const choice of choices) {
    const value = await choice.evaluate((element) => {
      /** @type {HTMLInputElement} */ (element).click();
      return /** @type {HTMLInputElement} */ (element).value;
    });
    const starts = { latex: "\\paragraph", markdown: "## ", huggingface: "co2_eq_emissions", text: "Env", json: "{" };
    await page.waitForFunction(
      (start) => document.querySelector("gramme-publish pre")?.textContent?.startsWith(start),
      {},
      starts[value],
    );
  }
});

test("Method and data shows formulas and a table, and a number leads to its source", async () => {
  await open("method");
  await page.waitForSelector("gramme-method .formula");
  await page.waitForSelector("gramme-tables td .source-link");
  await page.$eval("gramme-tables td.number .source-link", (element) => /** @type {HTMLElement} */ (element).click());
  await page.waitForFunction(() => document.querySelectorAll("gramme-tables tbody tr").length === 1);
});

test("no other host is asked, and nothing is complained of", () => {
  assert.ok(requested.length > 0);
  const { origin } = new URL(server.url);
  assert.deepEqual(
    requested.filter((url) => !/^(data|blob|about):/.test(url) && new URL(url).origin !== origin),
    [],
  );
  assert.deepEqual(complaints, []);
});

test("the watch for violations sees one", async () => {
  await page.evaluate(() => {
    const image = document.createElement("img");
    image.src = "http://other.invalid/image.png";
    document.body.append(image);
  });
  for (let i = 0; i < 50 && complaints.length === 0; i += 1) await setTimeout(100);
  assert.match(complaints.join("\n"), /img-src http:\/\/other\.invalid/);
});
