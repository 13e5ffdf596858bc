// Somebody else's pages, at an address of their own, that embed what dist/ holds.
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before } from "node:test";
import { launchChromium } from "../tools/chromium.mjs";
import { serve } from "../tools/server.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Another host's page that has the script. @param {string} script address @param {string} body @param {string} [head] */
export const foreign = (script, body, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A course</title><link rel="icon" href="data:,">${head}
  <script type="module" src="${script}"></script></head><body><main><h1>A course</h1>${body}</main></body></html>`;

/** Starts both servers for the tests of one file. */
export function useHost() {
  /** @type {Map<string, { html: string, policy?: string }>} */
  const pages = new Map();
  const host = createServer((request, response) => {
    const { html = "", policy = undefined } = pages.get(request.url ?? "") ?? {};
    response.writeHead(html ? 200 : 404, {
      "Content-Type": "text/html; charset=utf-8",
      ...(policy && { "Content-Security-Policy": policy }),
    });
    response.end(html);
  });
  const watched = {
    /** Where dist/ is served. */
    url: "",
    /** What was asked of it. @type {import("../tools/server.mjs").Served[]} */
    requests: [],
    /** Puts a page on the foreign host and says where. @type {(html: string, policy?: string) => string} */
    page: (html, policy) => {
      const path = `/${pages.size}.html`;
      pages.set(path, { html, policy });
      const address = /** @type {import("node:net").AddressInfo} */ (host.address());
      return `http://127.0.0.1:${address.port}${path}`;
    },
    get script() {
      return `${this.url}embed/gramme.js`;
    },
    get origin() {
      return new URL(this.url).origin;
    },
  };
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  before(async () => {
    server = await serve("dist", { base: "/gramme/", gzip: true });
    await once(host.listen(0, "127.0.0.1"), "listening");
    Object.assign(watched, { url: server.url, requests: server.requests });
  });
  after(async () => {
    await server?.close();
    host.closeAllConnections();
    host.close();
  });
  return watched;
}

/** What a policy for embedding has to allow. @param {string} origin of dist/ */
export const policyFor = (origin) =>
  `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`;

/** Another host's page with an iframe as high as it says; `said` is all that it said. @param {string} address @param {string} [more] */
export const framing = (address, more = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A course</title><link rel="icon" href="data:,">
  <style>iframe { width: 100%; border: 0 }</style><script>
    window.said = [];
    addEventListener("message", ({ data }) => {
      said.push(data);
      if (data.gramme === "height") document.querySelector("iframe").height = data.height;
    });
  </script></head><body><main><h1>A course</h1>
  <iframe sandbox="allow-scripts" title="Calculator" src="${address.replaceAll("&", "&amp;")}"></iframe>${more}</main></body></html>`;

/** One run, as attributes say it. */
export const run = 'device="nvidia-a100-sxm4-80gb" count="8" hours="100" place="country:FRA"';

/** Starts a Chromium for the tests of one file, in whose pages `estimates` and `errors` are what elements told. */
export function useVisitor() {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {string[]} */
  const complaints = [];
  before(async () => (browser = await launchChromium()));
  after(() => browser?.close());

  /** @param {string} url @returns {Promise<Page>} */
  const open = async (url) => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: "en-GB" });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.addInitScript(() => {
      const told = /** @type {any} */ (window);
      told.estimates = [];
      told.errors = [];
      for (const [type, list] of [
        ["estimate", told.estimates],
        ["error", told.errors],
      ]) {
        const note = (event) => event instanceof CustomEvent && list.push({ of: event.target, detail: event.detail });
        document.addEventListener(type, note, true);
      }
    });
    await page.goto(url);
    return page;
  };
  return { open, complaints };
}

/** Until so many elements have told an estimate. @param {Page} page @param {number} count */
export const untilTold = (page, count) =>
  page.waitForFunction(
    (wanted) => new Set(/** @type {any} */ (window).estimates.map(({ of }) => of)).size >= wanted,
    count,
  );

/** The text in an element's shadow root. @param {Page} page @param {string} selector */
export const shown = (page, selector) =>
  page.evaluate((one) => {
    const root = document.querySelector(one)?.shadowRoot;
    return [...(root?.children ?? [])].map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim()).join(" ");
  }, selector);
