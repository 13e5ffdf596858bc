// With the colours of the system and without motion: whatever is drawn stays there, and what is chosen stays told apart.
import assert from "node:assert/strict";
import test from "node:test";
import { untilAddress, usePage } from "./page.mjs";
import { show, themes, walk } from "./walk.mjs";

const { open, complaints } = usePage();

/** Fills that carry a figure, by section. */
const drawn = {
  calculator: [".split i", ".legend i", ".range-bar .band", ".range-bar .centre", ".tornado i"],
  elsewhere: [".ranked .bar i", ".ranked .bar b"],
  reduce: [".reduce-bar .left", ".reduce-bar .saved", ".reduce-legend i"],
  plan: [".plan-scale .track", ".plan-scale .track i", ".range-bar .band"],
  journal: [".kept .bar i", ".kept .bar b", ".sums .bar i"],
};

/** @param {import("./page.mjs").Page} page @param {string} selector */
const fillsOf = (page, selector) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));

/** @param {import("./page.mjs").Page} page @param {string} selector */
const outlineOf = (page, selector) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle));

for (const theme of themes) {
  test(`every bar, range and legend is seen with forced colours, ${theme}, whatever theme was chosen here`, async () => {
    const page = await walk(open, { forcedColors: "active", colorScheme: theme });
    // The other one than the system's.
    await page.locator("button.theme").click();
    for (const [section, selectors] of Object.entries(drawn)) {
      await show(page, section);
      const canvas = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.background = "Canvas";
        const { backgroundColor } = getComputedStyle(probe);
        probe.remove();
        return backgroundColor;
      });
      for (const selector of selectors) {
        const fills = await fillsOf(page, selector);
        assert.ok(fills.length > 0, selector);
        for (const fill of fills) assert.ok(![canvas, "rgba(0, 0, 0, 0)"].includes(fill), `${selector}: ${fill}`);
        if (/legend/.test(selector)) assert.equal(new Set(fills).size, fills.length, `${selector} are told apart`);
      }
    }
    await show(page, "calculator");
    assert.deepEqual(await fillsOf(page, ".legend i"), await fillsOf(page, ".split i"));
    const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    // Neither the one that was chosen, which Firefox says in its own way.
    assert.ok(["light dark", "normal"].includes(scheme), scheme);
    await page.context().close();
  });
}

test("what is chosen, pointed at or focused is told apart with forced colours", async () => {
  const page = await open("?device=nvidia-t4&hours=9&place=azure:norwayeast#elsewhere", { forcedColors: "active" });
  await page.locator(".ranked .chosen").first().waitFor();
  assert.ok((await outlineOf(page, ".segments input:checked + span")).every((style) => style === "solid"));
  assert.ok((await outlineOf(page, ".segments input:not(:checked) + span")).every((style) => style === "none"));
  assert.deepEqual(await outlineOf(page, ".ranked .chosen"), ["solid"]);
  assert.ok((await outlineOf(page, ".ranked li:not(.chosen)")).every((style) => style === "none"));
  const underline = (selector) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine);
  assert.equal(await underline(".top nav a[aria-current]"), "underline");
  assert.equal(await underline(".top nav a:not([aria-current])"), "none");
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press("Tab");
    const ring = await page.evaluate(() => {
      const focused = document.activeElement;
      // On its way round Firefox comes by the window itself.
      if (focused === document.body) return { html: "", seen: true };
      const shown = [focused, focused?.nextElementSibling].map((one) => one && getComputedStyle(one));
      const stroke = focused instanceof SVGElement ? getComputedStyle(focused).strokeWidth : "";
      return {
        html: focused?.outerHTML.slice(0, 120),
        seen: shown.some((style) => style && style.outlineStyle !== "none") || stroke === "2px",
      };
    });
    assert.ok(ring.seen, ring.html);
  }
  await page.context().close();
});

test("a text that can be pressed does not pass for text with forced colours", async () => {
  const page = await open("", { forcedColors: "active" });
  const colour = (selector) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).color);
  for (const selector of [".range-text button.text", ".driver .how"])
    assert.notEqual(await colour(selector), await colour(".range-text"));
  await page.context().close();
});

test("nothing moves under reduced motion", async () => {
  const page = await walk(open);
  for (const section of Object.keys(drawn)) {
    await show(page, section);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("gramme-app *")]
        .filter((one) =>
          getComputedStyle(one)
            .transitionDuration.split(", ")
            .some((time) => time !== "0s"),
        )
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(moving, [], section);
  }
  await show(page, "calculator");
  await page.locator("#f-hours").fill("50");
  await untilAddress(page, (search) => search.get("hours") === "50");
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  // Where motion is welcome, bars move.
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const time = await page
    .locator(".split i")
    .first()
    .evaluate((one) => getComputedStyle(one).transitionDuration);
  assert.equal(time, "0.15s");
  await page.context().close();
});

test("the page complained of nothing", () => assert.deepEqual(complaints, []));
