// A page of the real Firefox under watch: whatever it complains of is kept for the test to see.
import { after, before } from "node:test";
import { launchFirefox } from "../tools/firefox.mjs";
import { serve } from "../tools/server.mjs";

/**
 * Starts server and browser for the tests of one file, which share one page.
 * @param {string} [address] what follows the page's own.
 */
export function useFirefox(address = "") {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** @type {import("puppeteer-core").Browser} */
  let browser;
  const watched = {
    /** There once the tests run. @type {import("puppeteer-core").Page} */
    page: /** @type {any} */ (undefined),
    url: "",
    /** Addresses that the page asked for. @type {string[]} */
    requested: [],
    /** What a reader would never see but a developer would. @type {string[]} */
    complaints: [],
  };

  before(async () => {
    server = await serve("dist", { base: "/gramme/", gzip: true });
    browser = await launchFirefox();
    const page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    page.on("request", (request) => watched.requested.push(request.url()));
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) watched.complaints.push(message.text());
    });
    page.on("pageerror", (error) => watched.complaints.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await page.goto(server.url + address);
    Object.assign(watched, { page, url: server.url });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return watched;
}
