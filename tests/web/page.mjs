// A page under watch: whatever it complains of, or asks of another host, is kept for the test to see.
import { after, before } from "node:test";
import { launchBrowser } from "../tools/browser.mjs";
import { serve } from "../tools/server.mjs";

/** @typedef {import("playwright-core").Page} Page */

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };
export const narrow = { width: 320, height: 640 };

/** What the driver says where it keeps the page from registering its service worker. */
const blocked = "Service Worker registration blocked by Playwright";

/** Starts server and browser for the tests of one file. */
export function usePage() {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {string[]} */
  const complaints = [];

  before(async () => {
    server = await serve("dist", { base: "/gramme/", gzip: true });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /**
   * @param {string} [address] what follows the page's own.
   * @param {import("playwright-core").BrowserContextOptions} [options]
   */
  const open = (address = "", options = {}) => openIn(browser, server.url + address, options, complaints);

  return { open, complaints };
}

/**
 * Opens a page that no animation moves, once it shows something. It keeps nothing for use without a network unless
 * `serviceWorkers` allows it: fetching every file would slow each test down.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {import("playwright-core").BrowserContextOptions} [options]
 * @param {string[]} [complaints] gets what the page complains of.
 */
export async function openIn(browser, url, options = {}, complaints = []) {
  const defaults = /** @type {const} */ ({ viewport: desktop, reducedMotion: "reduce", serviceWorkers: "block" });
  const context = await browser.newContext({ ...defaults, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  watch(page, new URL(url).origin, complaints);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await page.goto(url);
  await page.locator("gramme-result .figure:not(.waiting), .figure .none:not(.late), .section").first().waitFor();
  return page;
}

/** @param {Page} page @param {string} origin @param {string[]} complaints */
function watch(page, origin, complaints) {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && message.text() !== blocked) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && new URL(url).origin !== origin) complaints.push(`asked ${url}`);
  });
}

/** The large number with its unit. @param {Page} page */
export const resultOf = async (page) => (await page.locator(".figure").innerText()).replace(/\s+/g, " ").trim();

/**
 * Waits until the result is another than before.
 * @param {Page} page @param {string} before @returns {Promise<string>}
 */
export async function changedFrom(page, before) {
  await page.waitForFunction(
    (old) => document.querySelector(".figure")?.textContent?.replace(/\s+/g, " ").trim() !== old,
    await textOf(page, before),
  );
  return resultOf(page);
}

/** @param {Page} page @param {string} shown as resultOf gives it, or "" for the present one. */
const textOf = (page, shown) =>
  page.evaluate((text) => {
    const now = document.querySelector(".figure")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    return text.replace(/\s/g, "") === now.replace(/\s/g, "") ? now : text;
  }, shown);

/** @param {Page} page @param {(search: URLSearchParams) => boolean} holds */
export async function untilAddress(page, holds) {
  const end = Date.now() + 5000;
  for (;;) {
    // The driver does not hear of every address that Firefox goes back to.
    const address = await page.evaluate(() => location.href);
    const { searchParams } = new URL(address);
    if (holds(searchParams)) return searchParams;
    if (Date.now() > end) throw new Error(`The address stayed ${address}`);
    await page.waitForTimeout(50);
  }
}

/** What the browser's own button does. @param {Page} page */
export const goBack = (page) => page.evaluate(() => history.back());
