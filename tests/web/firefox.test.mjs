// The page in a second browser: the opening example, a change, every section; no other host, no error, no violation.
import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import { useFirefox } from "./firefox-page.mjs";

const firefox = useFirefox();

/** Waits for the result to say something else, and returns what it says. @param {string} [old] */
async function result(old = "") {
  const shown = await firefox.page.waitForFunction(
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
  await firefox.page.evaluate((value) => (location.hash = value), hash);
}

test("the opening example has its result before anything is clicked", async () => {
  assert.match(await result(), /kg/);
});

test("a change of the hours changes the result and the address", async () => {
  const old = await result();
  const input = await firefox.page.waitForSelector(".hours input");
  await input?.evaluate((element) => /** @type {HTMLInputElement} */ (element).select());
  await input?.type("200");
  await firefox.page.keyboard.press("Tab");
  await result(old);
  await firefox.page.waitForFunction(() => new URLSearchParams(location.search).get("hours") === "200");
});

test("a link restores its request", async () => {
  const old = await result();
  await firefox.page.goto(`${firefox.url}?device=nvidia-t4*1&hours=10&place=country:FRA`);
  await result(old);
  const hours = await firefox.page.$eval(".hours input", (element) => /** @type {HTMLInputElement} */ (element).value);
  assert.equal(hours, "10");
});

test("Publish shows every format", async () => {
  await open("publish");
  await firefox.page.waitForSelector("gramme-publish pre");
  const choices = await firefox.page.$$("gramme-publish input[type=radio]");
  assert.equal(choices.length, 5);
  for (const choice of choices) {
    const value = await choice.evaluate((element) => {
      /** @type {HTMLInputElement} */ (element).click();
      return /** @type {HTMLInputElement} */ (element).value;
    });
    const starts = { latex: "\\paragraph", markdown: "## ", huggingface: "co2_eq_emissions", text: "Env", json: "{" };
    await firefox.page.waitForFunction(
      (start) => document.querySelector("gramme-publish pre")?.textContent?.startsWith(start),
      {},
      starts[value],
    );
  }
});

test("Method and data shows formulas and a table, and a number leads to its source", async () => {
  await open("method");
  await firefox.page.waitForSelector("gramme-method .formula");
  await firefox.page.waitForSelector("gramme-tables td .source-link");
  await firefox.page.$eval("gramme-tables td.number .source-link", (element) =>
    /** @type {HTMLElement} */ (element).click(),
  );
  await firefox.page.waitForFunction(() => document.querySelectorAll("gramme-tables tbody tr").length === 1);
});

test("no other host is asked, and nothing is complained of", () => {
  assert.ok(firefox.requested.length > 0);
  const { origin } = new URL(firefox.url);
  assert.deepEqual(
    firefox.requested.filter((url) => !/^(data|blob|about):/.test(url) && new URL(url).origin !== origin),
    [],
  );
  assert.deepEqual(firefox.complaints, []);
});

test("the watch for violations sees one", async () => {
  await firefox.page.evaluate(() => {
    const image = document.createElement("img");
    image.src = "http://other.invalid/image.png";
    document.body.append(image);
  });
  for (let i = 0; i < 50 && firefox.complaints.length === 0; i += 1) await setTimeout(100);
  assert.match(firefox.complaints.join("\n"), /img-src http:\/\/other\.invalid/);
});
