// A newer version is fetched, announced, and taken on the reader's word. By Puppeteer, which drives both browsers: under
// Playwright a worker that has answered a page never counts as idle, so no other takes its place.
import assert from "node:assert/strict";
import test, { after, before, beforeEach } from "node:test";
import puppeteer from "puppeteer-core";
import { browserName } from "../tools/browser.mjs";
import { chromiumPath, flags } from "../tools/chromium.mjs";
import { firefoxPath } from "../tools/firefox.mjs";
import { laterData, useDeployments, versionsOf } from "./deployments.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

const ready = "This page also works without a network.";
const announced = "A new version of Gramme is ready.";
const patient = { timeout: 60_000 };

/** @type {Awaited<ReturnType<typeof useDeployments>>} */
let host;
before(async () => void (host = await useDeployments()));
after(() => host?.end());
beforeEach(async () => {
  await host.on();
  host.deploy("first");
});

/** @param {Page} page @param {string} text */
const says = (page, text) => page.waitForFunction((some) => document.body.innerText.includes(some), patient, text);

/** @param {Page} page @param {string} name text of the button. @param {string} [within] selector */
const click = (page, name, within = "main") =>
  page.evaluate(
    (selector, text) => {
      const buttons = [...document.querySelectorAll(`${selector} button`)];
      const button = buttons.find(({ textContent }) => textContent?.trim() === text);
      if (!button) throw new Error(`No button ${text} in ${selector}`);
      /** @type {HTMLElement} */ (button).click();
    },
    within,
    name,
  );

/** Clicks and waits for the page to come anew. @param {Page} page @param {string} [within] */
async function reload(page, within = ".renewal") {
  await page.evaluate(() => void document.documentElement.setAttribute("data-old", ""));
  await click(page, "Reload", within);
  await page.waitForSelector("html:not([data-old]) gramme-app main", patient);
}

/** @param {Page} page @param {string} hash */
const go = (page, hash) => page.evaluate((value) => void (location.hash = value), hash);

/** @param {Page} page @param {string} address */
async function visit(page, address) {
  await page.goto(host.url + address);
  await says(page, ready);
}

/** The host has another version, and the browser looks for it, as it does from time to time. @param {Page} page */
async function renew(page) {
  host.deploy("second");
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
}

/** @param {Page} page @param {"first" | "second"} version */
async function isAll(page, version) {
  await page.waitForSelector("gramme-result .figure:not(.waiting), .section", patient);
  assert.deepEqual(await page.evaluate(versionsOf), [version]);
}

/** @param {Page} page */
const footer = (page) => page.$eval("footer", ({ textContent }) => textContent ?? "");

const launch = {
  chromium: () => puppeteer.launch({ executablePath: chromiumPath(), args: [...flags, "--lang=en"] }),
  firefox: () => puppeteer.launch({ browser: "firefox", executablePath: firefoxPath() }),
}[browserName];

test("a newer version is announced, and this one goes on until the reader reloads; both without a network", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await browser.newPage();
  await visit(page, "?device=nvidia-t4&hours=7");
  await host.off();
  await go(page, "elsewhere");
  await page.waitForSelector(".ranked li", patient);
  await page.reload();
  await page.waitForSelector(".ranked li", patient);
  await host.on();

  await renew(page);
  await says(page, announced);
  await go(page, "method");
  await page.waitForSelector("gramme-tables tbody tr", patient);
  await isAll(page, "first");
  assert.doesNotMatch(await footer(page), new RegExp(laterData));
  // A plain reload is not the reader's word.
  await page.reload();
  await isAll(page, "first");

  await says(page, announced);
  await reload(page);
  await page.waitForSelector("gramme-tables tbody tr", patient);
  await isAll(page, "second");
  assert.match(await footer(page), new RegExp(laterData));
  assert.match(page.url(), /hours=7.*#method$/);
  await host.off();
  await page.reload();
  await page.waitForSelector("gramme-tables tbody tr", patient);
  await isAll(page, "second");
});

test("other tabs are told, keep what they hold, and say so when a part of the old version is gone", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const one = await browser.newPage();
  await visit(one, "");
  const two = await browser.newPage();
  await visit(two, "#journal");
  await two.waitForFunction(() => !document.querySelector("gramme-keep button")?.hasAttribute("disabled"), patient);
  await click(two, "Keep this run");
  await two.waitForSelector(".kept > li");
  await click(two, "Edit");
  const note = await two.waitForSelector("#journal-note");
  await note?.type("half a thought");
  await renew(one);
  await says(two, announced);

  await click(two, "Reload", ".renewal");
  await says(two, "Save or cancel the run that you are editing");
  await says(one, announced);
  await one.bringToFront();
  await reload(one);
  await isAll(one, "second");

  await two.bringToFront();
  await says(two, "Gramme was updated in another tab");
  assert.equal(await note?.evaluate((field) => /** @type {HTMLTextAreaElement} */ (field).value), "half a thought");
  await click(two, "Save");
  await two.waitForFunction(() => !document.querySelector("gramme-journal-edit"), patient);
  await go(two, "plan");
  await says(two, "a part of the one open here is gone");
  assert.deepEqual(await two.evaluate(versionsOf), ["first"]);
  await reload(two, "[role=alert]");
  await two.waitForSelector(".plan-figures", patient);
  await isAll(two, "second");
  await go(two, "journal");
  await says(two, "half a thought");
});
