// The page as one file, opened from a disk: the same figures, every section, no request.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { loadGramme } from "../../wasm/gramme.mjs";
import { mass } from "../../web/numbers.js";
import { example } from "../../web/store.js";
import { launchChromium } from "../tools/chromium.mjs";
import { launchFirefox } from "../tools/firefox.mjs";

const largest = 1_200_000;
const made = "dist/gramme.html";
const place = mkdtempSync(join(tmpdir(), "gramme-file-"));
const folder = join(place, "Mes cours, été 2026 #1");
mkdirSync(folder);
const file = join(folder, "gramme.html");
copyFileSync(made, file);
after(() => rmSync(place, { recursive: true }));
const address = pathToFileURL(file).href;
const plain = (/** @type {string} */ text) => text.replace(/[\s\u202f]+/g, " ").trim();
const gramme = await loadGramme();
const amount = async (/** @type {typeof example} */ request) =>
  plain(mass((await gramme.estimate(request)).emissionsKg.total));
const sections = ["elsewhere", "reduce", "plan", "publish", "journal", "learn", "method"];

test("the file holds everything in 1.2 MB, and its policy lets nothing else in", () => {
  const { size } = statSync(made);
  assert.ok(size <= largest, `${size} bytes`);
  const text = readFileSync(made, "utf8");
  assert.match(text, /default-src 'none'; script-src 'sha256-[^']+' blob: 'wasm-unsafe-eval'; style-src 'sha256-/);
  assert.doesNotMatch(text, /(src|href)="(?!data:|\.\/")/);
  assert.doesNotMatch(text, /connect-src|'unsafe-inline'/);
});

test("from a disk, Chromium: same figure, every section, three languages, links, a kept run; no request, no complaint", async () => {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ reducedMotion: "reduce", viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    /** @type {string[]} */
    const wrong = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) wrong.push(request.url());
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) wrong.push(message.text());
    });
    page.on("pageerror", (error) => wrong.push(String(error)));
    await page.goto(address);
    const figure = page.locator("gramme-result .figure:not(.waiting)");
    await figure.waitFor();
    assert.ok(plain(await figure.innerText()).startsWith(await amount(example)));

    await page.fill("#f-hours", "250");
    const longer = await amount({ ...example, hours: 250 });
    await page.getByText(longer.replace(" ", "\u202f")).first().waitFor();
    await page.waitForFunction(() => location.search.includes("hours=250"));
    await page.reload();
    await figure.waitFor();
    assert.ok(plain(await figure.innerText()).startsWith(longer));

    for (const section of sections) {
      await page.locator(`nav a[href="#${section}"]`).click();
      await page.locator(`gramme-${section} :is(h3, .acts)`).first().waitFor();
    }
    await page.locator('nav a[href="#elsewhere"]').click();
    await page.locator("gramme-elsewhere .dot").first().waitFor({ state: "attached" });
    await page.locator("gramme-elsewhere .land, gramme-elsewhere path").first().waitFor({ state: "attached" });
    await page
      .getByRole("button", { name: /^Save as SVG/ })
      .first()
      .waitFor();
    await page.locator('nav a[href="#journal"]').click();
    await page.getByRole("button", { name: "Keep this run" }).click();
    await page.locator(".kept > li").waitFor();
    for (const [language, word] of [
      ["fr", "Calculateur"],
      ["zh", "计算器"],
    ]) {
      await page.locator(".language select").selectOption(language);
      await page.locator("nav", { hasText: word }).waitFor();
    }
    await page.locator('nav a[href="#learn"]').click();
    await page.locator("gramme-learn h3").first().waitFor();
    assert.equal(await page.locator("gramme-learn a[download]").count(), 0, "it does not offer itself");
    assert.deepEqual(wrong, []);
  } finally {
    await browser.close();
  }
});

test("from a disk, Firefox: same figure, a change, a section", async () => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const shown = async (/** @type {string} */ wanted) =>
      page.waitForFunction(
        (text) =>
          (document.querySelector("gramme-result .figure:not(.waiting)")?.textContent ?? "")
            .replace(/[\s\u202f]+/g, " ")
            .trim()
            .startsWith(text),
        { timeout: 30_000 },
        wanted,
      );
    await shown(await amount(example));
    await page.evaluate(() => {
      const hours = /** @type {HTMLInputElement} */ (document.getElementById("f-hours"));
      hours.value = "250";
      hours.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await shown(await amount({ ...example, hours: 250 }));
    await page.evaluate(() => (location.hash = "elsewhere"));
    await page.waitForFunction(() => document.querySelector("gramme-elsewhere .dot") !== null, { timeout: 20_000 });
  } finally {
    await browser.close();
  }
});

test("a damaged file says so", async () => {
  const broken = join(folder, "broken.html");
  writeFileSync(broken, readFileSync(made, "utf8").replace(/(id="held-page">.{1000})/, "$1AAAA"));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(broken).href);
    await page.getByText("This file is damaged").waitFor();
  } finally {
    await browser.close();
  }
});

test("the page offers the file", async () => {
  const { file: offered } = await import("../../web/learn/file.js");
  assert.match(offered().strings.join(""), /href="\.\/gramme\.html" download/);
});
