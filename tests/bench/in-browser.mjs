// What headless Chromium measures.
import { launchChromium } from "../tools/chromium.mjs";
import { serve } from "../tools/server.mjs";
import { coldParse } from "./cold-parse.mjs";
import { least } from "./in-node.mjs";
import { speed } from "./speed.mjs";

/**
 * @param {string[]} parts
 * @returns {Promise<Awaited<ReturnType<typeof speed>> & { parts: number[] }>} milliseconds
 */
export async function browserTimes(parts) {
  const times = await inRepository(speed, {});
  const cold = [];
  for (let i = 0; i < 3; i += 1) cold.push(await inRepository(coldParse, { parts }));
  return { ...times, parts: least(cold) };
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
