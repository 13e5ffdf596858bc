// What headless Chromium measures.
import { launchChromium } from "../tools/chromium.mjs";
import { serve } from "../tools/server.mjs";
import { coldParse } from "./cold-parse.mjs";
import { least } from "./in-node.mjs";
import { untilResult } from "./first-result.mjs";
import { speed } from "./speed.mjs";

/**
 * @param {string[]} parts
 * @returns {Promise<Awaited<ReturnType<typeof speed>> & { change: number, parts: number[] }>} milliseconds
 */
export async function browserTimes(parts) {
  const times = await inRepository(speed, {});
  const cold = [];
  for (let i = 0; i < 3; i += 1) cold.push(await inRepository(coldParse, { parts }));
  return { ...times, change: await changeTime(), parts: least(cold) };
}

/**
 * Runs a function in a browser of its own, in a page that is of the repository and has no policy.
 * @template Result, Where
 * @param {(where: any) => Promise<Result>} measure
 * @param {Where} where
 */
async function inRepository(measure, where) {
  const server = await serve(".");
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}web/public/robots.txt`);
    return await page.evaluate(measure, { ...where, folder: server.url });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Median time from a key in the field of the hours to the frame that shows the new result. */
async function changeTime() {
  const server = await serve("dist", { gzip: true });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ reducedMotion: "reduce" });
    await page.goto(server.url);
    await page.evaluate(untilResult);
    return await page.evaluate(measureChanges);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page. @returns {Promise<number>} */
async function measureChanges() {
  const input = /** @type {HTMLInputElement} */ (document.querySelector(".hours input"));
  const result = /** @type {Element} */ (document.querySelector("gramme-result"));
  const times = [];
  for (let i = 0; i < 41; i += 1) {
    // After a pause, as a person types; otherwise rounds queue up.
    await new Promise((resolve) => void setTimeout(resolve, 50));
    const started = performance.now();
    const changed = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - started);
      });
      observer.observe(result, { subtree: true, childList: true, characterData: true });
    });
    input.value = String(101 + i);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    times.push(await changed);
  }
  return times.sort((a, b) => a - b)[20];
}
