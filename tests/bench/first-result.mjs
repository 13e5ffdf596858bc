// What a first visit asks for until the result is painted.
import { launchChromium } from "../tools/chromium.mjs";
import { serve } from "../tools/server.mjs";

/** @typedef {import("../tools/server.mjs").Served} Served */

/** Icon, manifest and service worker come after the first result by their nature, whenever the browser asks for them. */
const afterwards = /(\.svg|\.png|\.ico|\.webmanifest|\/sw\.js)$/;

/**
 * @param {import("playwright-core").BrowserContextOptions} [options] such as the locale of the browser.
 * @returns {Promise<{ requests: Served[], bytes: number, foreign: string[], milliseconds: number }>} gzipped bytes; foreign are
 *   the addresses of other hosts.
 */
export async function measureFirstResult(options = {}) {
  const server = await serve("dist", { base: "/gramme/", gzip: true });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage(options);
    /** @type {string[]} */
    const foreign = [];
    const { origin } = new URL(server.url);
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) foreign.push(request.url());
    });
    await page.goto(server.url, { waitUntil: "commit" });
    const milliseconds = await page.evaluate(untilResult);
    const requests = server.requests.filter(({ path }) => !afterwards.test(path));
    const bytes = requests.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
    return { requests, bytes, foreign, milliseconds };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: milliseconds from the navigation until a frame in which the result stands. */
export function untilResult() {
  return new Promise((resolve) => {
    const look = () => {
      const text = document.querySelector("gramme-result .figure:not(.waiting)")?.textContent ?? "";
      if (/\d.*CO2e/s.test(text)) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}
