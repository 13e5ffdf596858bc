// A walk through the whole page in one tab: every section, language and theme, switched in place, with runs in the journal.
import { resultOf } from "../../web/journal/record.js";
import { accuracy, fill, gramme } from "./journal.mjs";
import { desktop, phone } from "./page.mjs";

/** @typedef {import("./page.mjs").Page} Page */

/** Each section, and what is there once it is drawn. */
const drawn = {
  calculator: [".figure .amount", ".tornado", "gramme-keep button"],
  elsewhere: [".field .land", ".field .dot", ".ranked li", "gramme-history .chart-stage"],
  reduce: [".reduce-actions li"],
  plan: [".plan-figures"],
  publish: ["gramme-publish pre"],
  journal: [".kept > li", ".sums tbody tr"],
  learn: ["gramme-learn h3", "gramme-teach .lesson"],
  method: ["gramme-tables tbody tr"],
};
export const sections = Object.keys(drawn);
export const languages = ["en", "fr", "zh"];
export const themes = /** @type {const} */ (["light", "dark"]);

export const widths = { desktop, phone };

/** What the clock of a walked page says, always. */
const today = new Date("2026-11-25T12:00:00Z");

/** Runs as somebody may keep them: a small model tried, trained, trained elsewhere, and a large one. */
const kept = [
  ["First try", "nvidia-t4", 1, 20, "aws:us-east-1", 71.2],
  ["Baseline", "nvidia-a100-sxm4-80gb", 8, 100, "gcp:us-central1", 78.4],
  ["Baseline in Quebec", "nvidia-a100-sxm4-80gb", 8, 100, "aws:ca-central-1", 78.4],
  ["Twice as large", "nvidia-h100-sxm5-80gb", 8, 160, "aws:eu-north-1", 80.1],
];

async function runs() {
  /** @type {any[]} */
  const all = [];
  for (const [name, device, count, hours, place, score] of /** @type {any[]} */ (kept)) {
    const request = { devices: [{ device, count }], hours, place };
    const estimate = resultOf(await gramme.estimate(request));
    const date = `2026-${String(8 + all.length).padStart(2, "0")}-14`;
    const id = name.replaceAll(" ", "-");
    const entry = { id, name, date, dataVersion: gramme.version.data, request, estimate, note: "" };
    all.push({ ...entry, score: accuracy(score) });
  }
  return all;
}

/**
 * A page to walk through, with runs kept in its journal.
 * @param {(address?: string, options?: import("playwright-core").BrowserContextOptions) => Promise<Page>} open
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function walk(open, options = {}) {
  const page = await open("#journal", { acceptDownloads: true, ...options });
  watchRequests(page);
  await page.clock.setFixedTime(today);
  await page.locator("gramme-journal-exchange input[type=file]").waitFor({ state: "attached" });
  await fill(page, await runs());
  return page;
}

/** @param {Page} page @param {string} language one of the page's; its words are there afterwards. */
export async function speak(page, language) {
  await page.locator(".language select").selectOption(language);
  await page.waitForFunction((tag) => document.documentElement.lang.startsWith(tag), language);
}

/** @param {Page} page @param {"light" | "dark"} theme */
export async function dress(page, theme) {
  await page.emulateMedia({ colorScheme: theme });
  // The colours are there with the next frame, the button that switches them with the one after.
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
}

/** Goes to a section and waits until all of it is drawn, charts below the fold as well. @param {Page} page @param {string} section */
export async function show(page, section) {
  await page.evaluate((hash) => void (location.hash = hash), section);
  for (const selector of drawn[section]) await page.locator(selector).first().waitFor({ state: "attached" });
  for (const stage of await page.locator(".chart-stage").all()) {
    await stage.scrollIntoViewIfNeeded();
    await stage.locator("svg").first().waitFor();
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await settled(page);
}

/** Waits until everything asked for has come and nothing has changed in the page for a few frames. @param {Page} page */
export async function settled(page) {
  do {
    await page.evaluate(async () => {
      await document.fonts.ready;
      let still = 0;
      let height = 0;
      const watcher = new MutationObserver(() => (still = 0));
      watcher.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
      while (still++ < 4) {
        await new Promise(requestAnimationFrame);
        if (height !== document.documentElement.scrollHeight) still = 0;
        height = document.documentElement.scrollHeight;
      }
      watcher.disconnect();
    });
  } while ((asked.get(page)?.size ?? 0) > 0);
}

/** What a page has asked for and not got yet. @type {WeakMap<Page, Set<unknown>>} */
const asked = new WeakMap();

/** @param {Page} page */
function watchRequests(page) {
  const open = new Set();
  asked.set(page, open);
  page.on("request", (request) => open.add(request));
  for (const end of /** @type {const} */ (["requestfinished", "requestfailed"])) {
    page.on(/** @type {any} */ (end), (request) => open.delete(request));
  }
}
