// Files that are missing or damaged, a browser that cannot or may not: the reader gets a sentence, and the rest works.
import assert from "node:assert/strict";
import { resolve } from "node:path";
import test, { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "../tools/browser.mjs";
import { serve } from "../tools/server.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Route} Route */

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  server = await serve("dist", { base: "/gramme/" });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Pages that ask no other host, whatever happens. */
async function newPage() {
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce", serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  /** @type {string[]} */
  const elsewhere = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob|file):/.test(request.url()))
      elsewhere.push(request.url());
  });
  const end = async () => {
    assert.deepEqual(elsewhere, []);
    await page.unrouteAll({ behavior: "wait" });
    await context.close();
  };
  return { page, end };
}

/** What becomes of a file on its way. @type {Record<string, (route: Route) => Promise<void>>} */
const fates = {
  "is missing": (route) => route.fulfill({ status: 404, body: "Not found" }),
  "breaks off half-way": async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  "is another network's page that asks to sign in": (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }),
};

/** A file of this version that its host does not have is of an older one. */
const lost =
  /^(A part of the page did not arrive\. Reload it|Gramme has a new version, and a part of the one open here is gone)/;
/** Of an element, where it is not as usual. @type {Record<string, string>} */
const inFrame = { "is missing": "The calculator has a new version. Please reload this page." };
const rest = /Learn and the runs in your journal are there all the same/;

/** What needs no calculation goes on. @param {Page} page */
async function restWorks(page) {
  await page.locator('nav a[href="#learn"]').click();
  await page.locator("gramme-learn h3").first().waitFor();
  await page.locator('nav a[href="#journal"]').click();
  await page.locator("gramme-journal-exchange button").first().waitFor();
  await page.locator('nav a[href="#calculator"]').click();
}

for (const [fate, meet] of Object.entries(fates)) {
  for (const file of ["core-*.wasm", "devices-*.json"]) {
    test(`${file} ${fate}: the page says so and what goes on, and is whole once the file is there`, async () => {
      const { page, end } = await newPage();
      const address = `**/assets/${file}`;
      await page.route(address, meet);
      await page.goto(server.url);
      const failed = page.locator(".failed");
      assert.match(await failed.innerText(), lost);
      await restWorks(page);
      await page.unroute(address, meet);
      await failed.getByRole("button").click();
      await page.locator(".figure .amount").waitFor();
      await end();
    });

    test(`${file} ${fate}: the iframe's page says so and where to go`, async () => {
      const { page, end } = await newPage();
      await page.route(`**/assets/${file}`, meet);
      await page.goto(`${server.url}embed.html?hours=7&lang=en`);
      const link = page.getByRole("link", { name: "Open it in Gramme" });
      assert.equal(await link.getAttribute("href"), `${server.url}?hours=7`);
      await page.getByText(inFrame[fate] ?? "The calculator cannot run inside this page.").waitFor();
      await end();
    });
  }
}

/** Browsers without WebAssembly, and those that lock it. @param {Page} page */
const without = (page) => page.addInitScript(() => void Reflect.deleteProperty(globalThis, "WebAssembly"));

test("without WebAssembly the page says what can run it, and what goes on", async () => {
  const { page, end } = await newPage();
  await without(page);
  await page.goto(server.url);
  const text = await page.locator(".failed").innerText();
  assert.match(text, /^This browser cannot run WebAssembly/);
  assert.match(text, rest);
  await restWorks(page);
  await page.goto(`${server.url}embed.html?hours=7&lang=en`);
  await page.getByRole("link", { name: "Open it in Gramme" }).waitFor();
  await page.goto(pathToFileURL(resolve("dist/gramme.html")).href);
  assert.match(await page.locator(".failed").innerText(), /^This browser cannot run WebAssembly/);
  await restWorks(page);
  await end();
});

test("a core that is sent as some other kind of file runs", async () => {
  const { page, end } = await newPage();
  await page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "text/plain" } });
  });
  for (const address of ["", "embed.html?device=nvidia-t4&hours=7"]) {
    await page.goto(server.url + address);
    await page.locator(".figure .amount").waitFor();
  }
  await end();
});

test("where nothing may be stored at all, the page and the one file calculate", async () => {
  const { page, end } = await newPage();
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(globalThis, name, { get: refuse });
  });
  for (const address of [
    server.url,
    `${server.url}embed.html?device=nvidia-t4&hours=7`,
    pathToFileURL(resolve("dist/gramme.html")).href,
  ]) {
    await page.goto(address);
    await page.locator(".figure .amount").waitFor();
  }
  await page.locator("button.theme").click();
  await page.locator('nav a[href="#journal"]').click();
  await page.getByText("This browser does not let the page store anything").waitFor();
  await end();
});
