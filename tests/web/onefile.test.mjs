// The page as one file, opened from a disk: the same figures, every section, no request.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { here } from "../../web/here.js";
import { formatLink } from "../../web/url.js";
import { launchBrowser } from "../tools/browser.mjs";
import { serve } from "../tools/server.mjs";
import { untilAddress } from "./page.mjs";

const largest = 1_200_000;
const made = "dist/gramme.html";
const place = mkdtempSync(join(tmpdir(), "gramme-file-"));
const folder = join(place, "Mes cours, été 2026 #1 数据");
mkdirSync(folder);
const file = join(folder, "gramme.html");
copyFileSync(made, file);
/** @type {import("playwright-core").Browser} */
let browser;
before(async () => void (browser = await launchBrowser()));
after(async () => {
  await browser?.close();
  rmSync(place, { recursive: true });
});
const address = pathToFileURL(file).href;

/** Past years, a CPU and an alias, so that more of the data is needed than at first. */
const request = {
  hours: 100,
  year: 2019,
  devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }],
  cpu: { device: "amd-epyc-7763" },
  place: "gcp:us-central1",
};
const commanded = execFileSync(process.execPath, ["wasm/cli.mjs", "estimate", "-"], {
  input: JSON.stringify(request),
  encoding: "utf8",
});

/** Each section, and what is there once it is drawn. */
const drawn = {
  elsewhere: [".field .land", ".field .dot", ".ranked li", "gramme-history .chart-stage svg"],
  reduce: [".reduce-actions li"],
  plan: [".plan-figures"],
  journal: ["gramme-keep button, gramme-journal button"],
  learn: ["gramme-learn h3"],
  method: ["gramme-tables tbody tr"],
  calculator: [".figure .amount", ".tornado"],
  publish: ["gramme-publish pre"],
};

/**
 * Runs in the page: opens every section in every language.
 * @param {Record<string, string[]>} sections
 * @returns {Promise<{ published: any, offers: number, fetched: string[] }>} what it publishes as JSON in the end, how often it
 *   offers itself, and what it has fetched from elsewhere than itself.
 */
async function visit(sections) {
  /** @param {string} selector @returns {Promise<HTMLElement>} */
  const there = async (selector) => {
    for (;;) {
      const found = document.querySelector(selector);
      if (found) return /** @type {HTMLElement} */ (found);
      await new Promise(requestAnimationFrame);
    }
  };
  let offers = 0;
  for (const language of ["fr", "zh", "en"]) {
    const choice = /** @type {HTMLSelectElement} */ (await there(".language select"));
    choice.value = language;
    choice.dispatchEvent(new Event("change"));
    await there(`html:lang(${language})`);
    for (const [section, parts] of Object.entries(sections)) {
      location.hash = section;
      if (section === "elsewhere") (await there("gramme-history .chart-stage")).scrollIntoView();
      for (const part of parts) await there(part);
      offers += document.querySelectorAll("a[download]").length;
    }
  }
  (await there("input[name=publish-format][value=json]")).click();
  let text = "";
  while (!text.startsWith("{")) {
    await new Promise(requestAnimationFrame);
    text = (await there("gramme-publish pre")).textContent ?? "";
  }
  const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
  return { published: JSON.parse(text), offers, fetched: fetched.filter((name) => !/^(blob|data):/.test(name)) };
}

/** @param {Awaited<ReturnType<typeof visit>>} seen */
function check({ published, offers, fetched }) {
  assert.deepEqual(published.estimate, JSON.parse(commanded).value);
  assert.match(published.link, /^gramme\.html\?/, "no word of the reader's folders");
  assert.equal(offers, 0, "it does not offer itself");
  assert.deepEqual(fetched, []);
}

/**
 * Keeps what a page complains of or asks for besides the file.
 * @param {{ on: (event: any, listener: (value: any) => void) => unknown }} page
 */
function watched(page) {
  /** @type {string[]} */
  const wrong = [];
  page.on("request", (asked) => {
    if (!asked.url().startsWith(address) && !/^(blob|data):/.test(asked.url())) wrong.push(asked.url());
  });
  page.on("console", (message) => {
    if (["error", "warn", "warning"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(String(error)));
  return wrong;
}

test("the file holds everything in 1.2 MB, and its policy lets nothing else in", () => {
  const { size } = statSync(made);
  assert.ok(size <= largest, `${size} bytes`);
  const text = readFileSync(made, "utf8");
  assert.match(text, /default-src 'none'; script-src 'sha256-[^']+' blob: 'wasm-unsafe-eval'; style-src 'sha256-/);
  assert.doesNotMatch(text, /(src|href)="(?!data:|")/);
  assert.doesNotMatch(text, /connect-src|'unsafe-inline'/);
});

test("from a disk: figures of the command line, every section and language, no request, no complaint", async () => {
  const page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
  const wrong = watched(page);
  await page.goto(`${address}?${formatLink(request)}`);
  await page.locator(".figure .amount").waitFor();
  check(await page.evaluate(visit, drawn));

  await page.locator('nav a[href="#elsewhere"]').click();
  const [picture] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: /^Save as PNG/ })
      .first()
      .click(),
  ]);
  assert.equal(
    readFileSync(await picture.path())
      .subarray(1, 4)
      .toString(),
    "PNG",
  );

  await page.locator('nav a[href="#journal"]').click();
  await page.getByRole("button", { name: "Keep this run" }).click();
  await page.locator(".kept > li").waitFor();
  await page.reload();
  await page.locator(".kept > li").waitFor();

  await page.locator("h1.brand a").click();
  await page.waitForURL(address);
  await page.locator("#f-hours").fill("250");
  await untilAddress(page, (search) => search.get("hours") === "250");
  assert.deepEqual(wrong, []);
});

test("where a server has it alone, it hands out no address of what is not beside it", async () => {
  const server = await serve(folder);
  const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await page.goto(`${server.url}gramme.html?${formatLink(request)}#learn`);
  const lesson = page.locator("gramme-teach .lesson").first();
  await lesson.getByRole("button", { name: "Save as JSON" }).waitFor();
  assert.equal(await lesson.getByRole("button", { name: "Copy the link" }).count(), 0);
  await lesson.getByRole("button", { name: "Edit a copy" }).click();
  const scorm = page.locator("gramme-scorm");
  await scorm.getByText("Make the package where Gramme is served.").waitFor();
  assert.equal(await scorm.locator("form").count(), 0);
  await page.evaluate(() => void (location.hash = "publish"));
  const lines = page.locator("gramme-publish gramme-course pre");
  assert.match(await lines.innerText(), /src="https:\/\/example\.org\/gramme\/embed\/gramme\.js"/);
  await page.getByText("This copy of Gramme is a single file.").waitFor();
  await page.context().close();
  await server.close();
});

test("where the address may not be rewritten, what was entered stays", async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const refuse = () => {
      document.documentElement.dataset.refused = "";
      throw new DOMException("refused", "SecurityError");
    };
    Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
  });
  const wrong = watched(page);
  await page.goto(address);
  await page.locator("#f-hours").fill("250");
  await page.locator("[data-refused]").waitFor();
  await page.locator("gramme-keep").getByRole("button", { name: "Keep this run" }).click();
  await page.locator('nav a[href="#journal"]').click();
  await page.locator(".kept > li").waitFor();
  await page.locator('nav a[href="#calculator"]').click();
  assert.equal(await page.locator("#f-hours").inputValue(), "250");
  // A kept run is then opened as any link is.
  await page.locator("#f-hours").fill("300");
  await page.locator('nav a[href="#journal"]').click();
  await page.locator(".kept > li a").first().click();
  await untilAddress(page, (search) => search.get("hours") === "250");
  await page.locator(".figure .amount").waitFor();
  assert.equal(await page.locator("#f-hours").inputValue(), "250");
  assert.deepEqual(wrong, []);
});

test("an address on a disk is the file's name alone", () => {
  const at = (/** @type {string} */ text) => here(new URL(text));
  assert.equal(at("https://example.org/a/gramme.html?x=1#y"), "https://example.org/a/gramme.html");
  assert.equal(at("file:///%C3%A9t%C3%A9/gramme%20(1).html?x=1#y"), "gramme%20(1).html");
  assert.equal(at("file:///C:/Users/somebody/javascript:1.html"), "javascript%3A1.html");
});

test("a damaged file says so", async () => {
  const broken = join(folder, "broken.html");
  writeFileSync(broken, readFileSync(made, "utf8").replace(/(id="held-page">.{1000})/, "$1AAAA"));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(broken).href);
  await page.getByText("This file is damaged").waitFor();
});
