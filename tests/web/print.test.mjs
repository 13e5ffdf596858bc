// On paper: one page for each run, without what only a screen is for, black on white.
import assert from "node:assert/strict";
import test from "node:test";
import { onlyChromium } from "../tools/browser.mjs";
import { changedFrom, resultOf, usePage } from "./page.mjs";
import { languages, show, speak, walk } from "./walk.mjs";

const { open, complaints } = usePage();

/** One that the tests share, in the dark. @type {import("./page.mjs").Page} */
let page;
test("somebody has kept four runs", async () => {
  page = await walk(open, { colorScheme: "dark" });
});

/** Does as the browser does before and after it prints; waits for what is fetched and made before. @param {number} count */
async function printed(count) {
  await page.emulateMedia({ media: "print" });
  await page.waitForFunction((wanted) => {
    window.dispatchEvent(new Event("afterprint"));
    window.dispatchEvent(new Event("beforeprint"));
    return document.querySelectorAll(".sheet .working").length === wanted;
  }, count);
  const found = await page.evaluate(() => ({
    texts: [...document.querySelectorAll(".sheet")].map((one) => /** @type {HTMLElement} */ (one).innerText),
    pressed: [...document.querySelectorAll("a, button, input, select, nav, summary, [role=status]")]
      .filter((one) => one.checkVisibility() && !one.closest(".sheet footer"))
      .map((one) => one.outerHTML.slice(0, 120)),
    ink: getComputedStyle(document.querySelector(".sheet .amount") ?? document.body).color,
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }));
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  return found;
}

/** How many pages a PDF has (ISO 32000, 7.7.3.3: each is an object of /Type /Page). @param {Buffer} pdf */
const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
const paper = async () => pages(await page.pdf({ preferCSSPageSize: true }));

for (const language of languages) {
  test(
    `the example is one page, and the journal one for each of its four runs: ${language}`,
    { skip: onlyChromium },
    async () => {
      await speak(page, language);
      await show(page, "calculator");
      await printed(1);
      assert.equal(await paper(), 1);
      await show(page, "journal");
      await printed(4);
      assert.equal(await paper(), 4);
    },
  );
}

test("a page says number, range, what ran, working, boundary, sources, link and versions, and nothing to press", async () => {
  await speak(page, "en");
  await show(page, "calculator");
  const shown = await resultOf(page);
  const { texts, pressed, ink, scheme } = await printed(1);
  const [text] = texts.map((one) => one.replace(/\s+/g, " "));
  assert.ok(text.includes(shown), `${shown} in ${text}`);
  for (const part of [
    /25 November 2026/,
    /most likely between \d+ and \d+ kg/,
    /Devices 8 × NVIDIA A100 SXM4 80GB/,
    /Time 100 h/,
    /Place Iowa, us-central1, Google Cloud/,
    /8 × 400 W × 70% × 100 h × 1\.1 × [\d.]+ g\/kWh = \d+ kg/,
    /Making the hardware [\d.]+ kg [\d.]+%/,
    /Not counted CPU, memory/,
    /Grid intensity: .*https:\/\/ourworldindata\.org/,
    /\?device=nvidia-a100-sxm4-80gb\*8&hours=100&place=gcp:us-central1&v=[\d-]+&was=/,
    /Gramme \d+\.\d+\.\d+ and its data of \d{4}-\d\d-\d\d/,
  ]) {
    assert.match(text, part);
  }
  assert.deepEqual(pressed, []);
  assert.equal(ink, "rgb(0, 0, 0)");
  assert.equal(scheme, "light");
});

test("what is printed is what stands in the form, and is gone afterwards", async () => {
  const before = await resultOf(page);
  await page.locator("#f-hours").fill("50");
  const after = await changedFrom(page, before);
  const { texts } = await printed(1);
  assert.ok(texts[0].replace(/\s+/g, " ").includes(after));
  assert.equal(await page.locator(".sheets").count(), 0);
  assert.ok(await page.locator(".figure .amount").isVisible());
});

test("a page of the journal has the run's name, day and score", async () => {
  await show(page, "journal");
  const { texts, pressed } = await printed(4);
  const names = ["First try", "Baseline", "Baseline in Quebec", "Twice as large"];
  assert.deepEqual(
    texts.map((text) => names.find((name) => text.split("\n").includes(name))),
    names,
  );
  assert.match(texts[0], /14 August 2026/);
  assert.match(texts[0].replace(/\s+/g, " "), /Score accuracy 71\.2/);
  assert.deepEqual(pressed, []);
});

test("another section is printed as it stands, without navigation and without what can be pressed", async () => {
  for (const section of ["elsewhere", "reduce", "plan", "publish"]) {
    await show(page, section);
    await page.emulateMedia({ media: "print" });
    const left = await page.evaluate(() =>
      [...document.querySelectorAll("nav, input, select, button.small, button.text, .theme")]
        .filter((one) => one.checkVisibility())
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    await page.emulateMedia({ media: null });
    assert.deepEqual(left, [], section);
  }
});

test("the page complained of nothing", () => assert.deepEqual(complaints, []));
