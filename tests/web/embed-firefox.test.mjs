// The elements and the iframe in somebody else's page, in the real Firefox.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { launchFirefox } from "../tools/firefox.mjs";
import { formatLink } from "../../web/exercise/format.js";
import { foreign, framing, policyFor, run, useHost } from "./embedded.mjs";

const host = useHost();
/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => (browser = await launchFirefox()));
after(() => browser?.close());

/** @param {string} url @returns {Promise<{ page: import("puppeteer-core").Page, complaints: string[] }>} */
async function open(url) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(url);
  return { page, complaints };
}

test("twenty elements under a policy that allows them, among hostile styles, fetch each file once", async () => {
  const calculators = Array.from({ length: 18 }, () => `<gramme-calculator lang="en" ${run}></gramme-calculator>`);
  const values = `<p>It emits <gramme-value ${run}>some</gramme-value> or <gramme-value show="energy" ${run}>some</gramme-value>.</p>`;
  const style =
    "* { color: #f00 !important; visibility: hidden; font: 40px cursive !important } html { font-size: 5px }";
  const digest = createHash("sha256").update(style).digest("base64");
  const policy = `${policyFor(host.origin)}; style-src 'sha256-${digest}'`;
  host.requests.length = 0;
  const html = foreign(host.script, [...calculators, values].join(""), `<style>${style}</style>`);
  const { page, complaints } = await open(host.page(html, policy));
  await page.waitForFunction(() =>
    [...document.querySelectorAll("gramme-calculator, gramme-value")].every((one) => /** @type {any} */ (one).estimate),
  );
  const asked = host.requests.map(({ path }) => path);
  assert.deepEqual(asked, [...new Set(asked)]);
  const seen = await page.evaluate(() => {
    const figure = document.querySelector("gramme-calculator")?.shadowRoot?.querySelector(".figure");
    const { visibility, fontSize, color } = getComputedStyle(/** @type {Element} */ (figure));
    const values = [...document.querySelectorAll("gramme-value")].map(({ shadowRoot }) =>
      shadowRoot?.textContent?.trim(),
    );
    return {
      visibility,
      fontSize,
      red: color === "rgb(255, 0, 0)",
      values,
      figure: figure?.textContent?.replace(/\s+/g, " ").trim(),
    };
  });
  assert.deepEqual([seen.visibility, seen.red], ["visible", false]);
  assert.equal(seen.fontSize, "16px");
  assert.match(String(seen.figure), /^19\.3 kg CO2e/);
  assert.match(String(seen.values[0]), /^19\.3\skg CO2e$/);
  assert.match(String(seen.values[1]), /^345\skWh$/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("without leave for WebAssembly a sentence and a link stand there", async () => {
  const policy = policyFor(host.origin).replace(" 'wasm-unsafe-eval'", "");
  const { page } = await open(
    host.page(foreign(host.script, `<gramme-calculator lang="zh" hours="7"></gramme-calculator>`), policy),
  );
  await page.waitForFunction(() => document.querySelector("gramme-calculator")?.shadowRoot?.querySelector("a"));
  const link = await page.evaluate(() => {
    const { textContent, firstElementChild } =
      document.querySelector("gramme-calculator")?.shadowRoot?.querySelector("p") ?? {};
    return [textContent, /** @type {HTMLAnchorElement} */ (firstElementChild).href];
  });
  assert.deepEqual(link, ["计算器无法在此页面中运行。 在 Gramme 中打开", `${host.url}?hours=7`]);
  await page.close();
});

test("in a sandbox without an origin the iframe shows the result and tells its height", async () => {
  const address = `${host.url}embed.html?device=nvidia-t4*2&hours=3&place=country:POL&sections=result&lang=en`;
  const { page, complaints } = await open(host.page(framing(address)));
  await page.waitForFunction(() =>
    /** @type {any} */ (window).said.some(({ gramme, height }) => gramme === "height" && height > 200),
  );
  const frame = page.frames()[1];
  const [origin, text] = await frame.evaluate(() => [
    window.origin,
    document.querySelector("gramme-calculator")?.shadowRoot?.querySelector(".figure")?.textContent,
  ]);
  assert.equal(origin, "null");
  assert.match(String(text), /\d.*CO2e/s);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("an exercise takes a guess by keyboard in a sandbox, and tells the page around", async () => {
  const request = { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }], place: "country:FRA" };
  const exercise = formatLink({ title: "In France", tasks: [{ text: "How much?", request }] });
  const { page, complaints } = await open(host.page(framing(`${host.url}embed.html?lang=en&exercise=${exercise}`)));
  await page.waitForFunction(() =>
    /** @type {any} */ (window).said.some(({ gramme, height }) => gramme === "height" && height > 200),
  );
  const frame = page.frames()[1];
  await frame.evaluate(() => {
    document.querySelector("gramme-exercise")?.shadowRoot?.querySelector("input")?.focus();
  });
  await page.keyboard.type("10");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /** @type {any} */ (window).said.some(({ gramme }) => gramme === "complete"));
  const [focused, row] = await frame.evaluate(() => {
    const root = document.querySelector("gramme-exercise")?.shadowRoot;
    return [root?.activeElement?.textContent?.trim(), root?.querySelector(".answered strong")?.textContent];
  });
  // 10 kg is less than three times below the 19.3 kg of the elements above.
  assert.equal(focused, "Right");
  assert.match(String(row), /^19\.3\skg CO2e$/);
  assert.deepEqual(complaints, []);
  await page.close();
});
