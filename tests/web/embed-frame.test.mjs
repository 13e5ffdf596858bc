// embed.html in somebody else's iframe, in Chromium: in a sandbox, without an origin or storage.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchBrowser } from "../tools/browser.mjs";
import { formatLink } from "../../web/exercise/format.js";
import { violations } from "./axe.mjs";
import { framing, useHost } from "./embedded.mjs";

const host = useHost();
/** @type {import("playwright-core").Browser} */
let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

test("it shows what its address says, tells its height in three ways, and listens to two messages alone", async () => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const query = "device=nvidia-t4*2&device=nvidia-l4&hours=3&place=country:POL&lang=fr&lock=hours&sections=what,result";
  const address = `${host.url}embed.html?${query}`;
  await page.goto(host.page(framing(address)));
  const frame = page.frames()[1];
  await frame.locator(".figure .amount").waitFor();
  assert.equal(await frame.evaluate(() => window.origin), "null");
  assert.equal(await frame.evaluate(() => document.documentElement.lang), "fr");
  assert.deepEqual(
    await frame.evaluate(() => /** @type {any} */ (document.querySelector("gramme-calculator")).request),
    {
      devices: [{ device: "nvidia-t4", count: 2 }, { device: "nvidia-l4" }],
      hours: 3,
      place: "country:POL",
    },
  );
  assert.equal(await frame.locator("#f-hours").isEditable(), false);

  const height = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  const said = () => page.evaluate(() => /** @type {any} */ (window).said.slice(-3));
  /** @param {number} high */
  const untilSaid = (high) =>
    page.waitForFunction((one) => /** @type {any} */ (window).said.at(-1)?.height === one, high);
  const wide = await height();
  assert.ok(wide > 300);
  await untilSaid(wide);
  assert.ok(!(await page.evaluate(() => /** @type {any} */ (window).said.some(({ height: none }) => none === 0))));
  assert.deepEqual(await said(), [
    { gramme: "height", height: wide },
    JSON.stringify({ context: "iframe.resize", src: address, height: wide }),
    { subject: "lti.frameResize", height: wide },
  ]);
  // The frame is as high as it said, so that nothing scrolls.
  assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight), false);
  await page.setViewportSize({ width: 340, height: 800 });
  await page.waitForFunction((one) => /** @type {any} */ (window).said.at(-1).height > one, wide);
  await untilSaid(await height());
  assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);

  const state = () =>
    frame.evaluate(() => [
      location.href,
      document.querySelector("gramme-calculator")?.outerHTML,
      document.body.children.length,
    ]);
  const before = await state();
  await page.evaluate(() => {
    const { contentWindow } = /** @type {HTMLIFrameElement} */ (document.querySelector("iframe"));
    const strange = [
      null,
      1,
      "height",
      '{"gramme":"theme","theme":"dark"}',
      ["theme"],
      {},
      { gramme: "theme" },
      { gramme: "theme", theme: "dark;x" },
      { gramme: "theme", theme: ["dark"] },
      { gramme: "theme", theme: { toString: "dark" } },
      { gramme: "query", query: "hours=9" },
      { gramme: { theme: "dark" } },
      { gramme: "lang", lang: "zh" },
      { subject: "lti.frameResize", height: 1 },
      // What it says itself, sent back.
      { gramme: "height", height: 1e9 },
      { gramme: "theme", theme: "dark", lang: "zh" },
    ];
    /** @type {any} */ (window).said.length = 0;
    for (const message of strange) contentWindow?.postMessage(message, "*");
    contentWindow?.postMessage({ gramme: "height" }, "*");
  });
  // The last of them asked for the height; the answer, and no other, comes after all were read.
  await page.waitForFunction(() => /** @type {any} */ (window).said.length >= 3);
  assert.equal((await said()).length, 3);
  assert.deepEqual(await state(), before);
  // From a window that is not its parent, the right words count as little.
  await frame.evaluate(() => window.postMessage({ gramme: "theme", theme: "dark" }, "*"));
  await frame.evaluate(() => new Promise((resolve) => void setTimeout(resolve)));
  assert.deepEqual(await state(), before);
  await page.evaluate(() => {
    const { contentWindow } = /** @type {HTMLIFrameElement} */ (document.querySelector("iframe"));
    contentWindow?.postMessage({ gramme: "theme", theme: "dark" }, "*");
  });
  await frame.locator(".gramme[data-theme=dark]").waitFor();
  // What the calculator leaves free of the frame is no lighter than it, and follows the same words.
  const grounds = () =>
    frame.evaluate(() => {
      const inner = document.querySelector("gramme-calculator")?.shadowRoot?.querySelector(".gramme");
      return [document.body, inner ?? document.body].map((one) => getComputedStyle(one).backgroundColor);
    });
  // --ground of web/styles/tokens.css.
  assert.deepEqual(await grounds(), ["rgb(22, 22, 20)", "rgb(22, 22, 20)"]);
  assert.deepEqual(complaints, []);
  // axe itself sends messages that a frame without an origin is not meant to get.
  assert.deepEqual(await violations(page), []);
  await context.close();
});

test("by itself it is a page as well", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(`${host.url}embed.html?sections=result`);
  await page.locator(".figure .amount").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "zh-Hans");
  assert.equal(await page.locator(".unarrived").isVisible(), false);
  assert.deepEqual(await violations(page), []);
  await page.goto(`${host.url}embed.html?hours=-1&device=nvidia-t4&lang=en&theme=dark`);
  await page.locator(".problem").first().waitFor();
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(22, 22, 20)");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  // Without its code it says so, after a while.
  await page.route(/gramme\.js$/, (route) => route.abort());
  await page.reload();
  await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
  assert.ok(await page.getByText("The code of this page did not arrive").isVisible());
  await context.close();
});

test("an exercise takes a guess by keyboard in a sandbox, and tells the page around", async () => {
  const request = { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }], place: "country:FRA" };
  const exercise = formatLink({ title: "In France", tasks: [{ text: "How much?", request }] });
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(host.page(framing(`${host.url}embed.html?lang=en&exercise=${exercise}`)));
  await page.waitForFunction(() =>
    /** @type {any} */ (window).said.some(({ gramme, height }) => gramme === "height" && height > 200),
  );
  const frame = page.frames()[1];
  await frame.locator("gramme-exercise input").first().focus();
  await page.keyboard.type("10");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /** @type {any} */ (window).said.some(({ gramme }) => gramme === "complete"));
  const [focused, row] = await frame.evaluate(() => {
    const root = document.querySelector("gramme-exercise")?.shadowRoot;
    return [root?.activeElement?.textContent?.trim(), root?.querySelector(".answered strong")?.textContent];
  });
  // 10 kg is less than three times below the 19.3 kg of the elements in embed.test.mjs.
  assert.equal(focused, "Right");
  assert.match(String(row), /^19\.3\skg CO2e$/);
  assert.deepEqual(complaints, []);
  await page.close();
});
