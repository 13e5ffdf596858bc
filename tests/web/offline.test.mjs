// After one visit the page works without a network, under any path, and keeps little for that.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import test, { after, before } from "node:test";
import { gzipSync } from "node:zlib";
import { filesToKeep } from "../../web/offline/build.mjs";
import { launchBrowser } from "../tools/browser.mjs";
import { serve } from "../tools/server.mjs";
import { openIn, resultOf } from "./page.mjs";
import { languages, sections, show, speak } from "./walk.mjs";

const keeping = /** @type {const} */ ({ serviceWorkers: "allow" });
const ready = "This page also works without a network.";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {string[]} */
const complaints = [];

before(async () => void (browser = await launchBrowser()));
after(() => browser?.close());

test("all that use without a network stores is at most 750 KB gzipped", () => {
  const sizes = filesToKeep("dist").map(({ url }) => gzipSync(readFileSync(`dist/${url}`), { level: 9 }).length);
  const sum = sizes.reduce((all, size) => all + size, 0);
  assert.ok(sizes.length > 50);
  assert.ok(sum <= 750_000, `${sum} bytes`);
});

test("the worker keeps every file of the build but itself, what crawlers read, and the page in one file", () => {
  const worker = readFileSync("dist/sw.js", "utf8");
  const built = readdirSync("dist", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = built.map(({ parentPath, name }) => relative("dist", join(parentPath, name)));
  const kept = names.filter((name) => !["sw.js", "robots.txt", "gramme.html"].includes(name));
  assert.ok(kept.includes("index.html"));
  for (const name of kept) {
    const digest = createHash("sha256")
      .update(readFileSync(join("dist", name)))
      .digest("base64");
    assert.match(worker, new RegExp(`url:.${name}.,[^}]*integrity:.sha256-${digest.replaceAll("+", "\\+")}`), name);
  }
  assert.equal(worker.split("integrity:`").length - 1, kept.length);
});

/** Width and height of a PNG (ISO/IEC 15948, the first chunk). @param {string} file */
const sizeOf = (file) => [16, 20].map((offset) => readFileSync(file).readUInt32BE(offset)).join("x");

test("it can be installed: a manifest with relative addresses, and icons of the sizes that it says", () => {
  const manifest = JSON.parse(readFileSync("dist/gramme.webmanifest", "utf8"));
  assert.match(readFileSync("dist/index.html", "utf8"), /<link rel="manifest" href="\.\/gramme\.webmanifest"/);
  assert.deepEqual([manifest.start_url, manifest.scope], ["./", "./"]);
  const pictures = manifest.icons.filter(({ type }) => type === "image/png");
  for (const { src, sizes } of pictures) assert.equal(sizeOf(`dist/${src}`), sizes, src);
  const needed = ["192x192 any", "512x512 any", "512x512 maskable"];
  assert.deepEqual(
    pictures.map(({ sizes, purpose = "any" }) => `${sizes} ${purpose}`),
    needed,
  );
});

test("after one visit every section works in every language without a network, and after a reload", async () => {
  const server = await serve("dist", { base: "/a/b/", gzip: true });
  const page = await openIn(browser, server.url, { ...keeping, acceptDownloads: true }, complaints);
  const before = await resultOf(page);
  await page.getByText(ready).waitFor({ timeout: 60_000 });
  await server.close();
  for (const language of languages) {
    await speak(page, language);
    for (const section of sections.filter((name) => name !== "journal")) await show(page, section);
  }
  await speak(page, "en");
  await page.evaluate(() => void (location.hash = "journal"));
  await page.getByRole("button", { name: "Keep this run" }).click();
  await page.locator(".kept > li").waitFor();
  await show(page, "publish");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("region", { name: "gramme.bib" }).getByRole("button", { name: "Download" }).click(),
  ]);
  assert.match(readFileSync(await file.path(), "utf8"), /^@/m);

  await page.goto(`${server.url}?device=nvidia-t4&hours=10#elsewhere`);
  await page.locator(".field .dot").first().waitFor();
  await page.goto(`${server.url}index.html`);
  await page.locator("gramme-result .figure:not(.waiting)").waitFor();
  assert.equal(await resultOf(page), before);
  await page.reload();
  await page.locator("gramme-result .figure:not(.waiting)").waitFor();
  assert.equal(await resultOf(page), before);
  await page.evaluate(() => void (location.hash = "journal"));
  await page.locator(".kept > li").waitFor();

  // The one file that is not kept is not offered, until there is a network again.
  await page.evaluate(() => void (location.hash = "learn"));
  const offer = page.locator('a[download][href="./gramme.html"]');
  await offer.waitFor();
  await page.context().setOffline(true);
  await page.getByText("The file can be downloaded once there is one.").waitFor();
  assert.equal(await offer.count(), 0);
  await page.context().setOffline(false);
  await offer.waitFor();

  // What other people's pages embed, and an element in a page of the same host.
  const figure = page.locator("gramme-calculator .figure .amount");
  await page.goto(`${server.url}embed.html?device=nvidia-t4&hours=10&sections=result`);
  await figure.waitFor();
  await page.goto(`${server.url}index.html`);
  await page.evaluate(async () => {
    const value = document.createElement("gramme-value");
    value.setAttribute("query", "device=nvidia-t4&hours=10");
    document.body.append(value);
    const address = new URL("embed/gramme.js", document.baseURI).href;
    await import(address);
  });
  await page.locator("gramme-value [part=number]").waitFor();
  await page.context().close();
});

test("an address that is no file of the page is never answered with another page", async () => {
  const server = await serve("dist", { base: "/gramme/" });
  const page = await openIn(browser, server.url, keeping);
  await page.getByText(ready).waitFor({ timeout: 60_000 });
  const answer = await page.goto(`${server.url}nothing-here?device=nvidia-t4`);
  assert.equal(answer?.status(), 404);
  await server.close();
  await assert.rejects(page.goto(`${server.url}nothing-here?device=nvidia-t4`));
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => {
  assert.deepEqual(complaints, []);
});
