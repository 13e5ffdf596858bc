// The main job without a mouse, at 400 % zoom: a window of 1280 × 1024 px is then one of 320 × 256 px.
import assert from "node:assert/strict";
import test from "node:test";
import { changedFrom, resultOf, untilAddress, usePage } from "./page.mjs";

const { open, complaints } = usePage();
const zoomed = { viewport: { width: 320, height: 256 } };

/** What covers the element that has the focus; "" if nothing does. @param {import("playwright-core").Page} page */
const covering = (page) =>
  page.evaluate(() => {
    const element = /** @type {HTMLElement} */ (document.activeElement);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight || left < 0 || right > innerWidth) return `${element.id} is out of view`;
    const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const above = document.elementFromPoint((left + right) / 2, y);
    const own =
      above && (element.contains(above) || above.contains(element) || above.closest("label")?.control === element);
    return own ? "" : `${element.outerHTML.slice(0, 80)} under ${above?.outerHTML.slice(0, 80)}`;
  });

test("by keyboard alone at 400 %: device, hours, place, the result, and a citation to take away", async () => {
  const page = await open("", { ...zoomed, permissions: ["clipboard-read", "clipboard-write"] });
  const opened = await resultOf(page);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  /** @param {(id: string | undefined) => boolean | Promise<boolean>} there */
  const tabUntil = async (there) => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press("Tab");
      assert.equal(await covering(page), "");
      if (await there(await focused())) return;
    }
    assert.fail("Tab does not lead there");
  };
  const says = (pattern) => async () =>
    pattern.test(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));

  await tabUntil((id) => id === "f-devices-0-device");
  await page.keyboard.type("v100 sxm2 32");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  const v100 = await changedFrom(page, opened);
  await tabUntil((id) => id === "f-hours");
  await page.keyboard.type("50");
  const fifty = await changedFrom(page, v100);
  await tabUntil((id) => id === "f-place");
  await page.keyboard.type("norway");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await changedFrom(page, fifty);
  await untilAddress(page, (query) => query.get("hours") === "50" && query.get("place") !== "gcp:us-central1");
  const figure = (await resultOf(page)).match(/^[\d.,]+\s*\w+/)?.[0].replace(/\s/g, "") ?? "";

  await page.locator(".answers").waitFor();
  await tabUntil(says(/^as LaTeX/));
  const shown = await page.locator(".figure").evaluate((one) => one.getBoundingClientRect().width);
  assert.ok(shown <= 320);
  await page.keyboard.press("Enter");
  await page.locator("gramme-publish pre").first().waitFor();
  await tabUntil(says(/^Copy/));
  await page.keyboard.press("Enter");
  await page.getByText("Copied").first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(figure && copied.replace(/[\s~\\,]/g, "").includes(figure), `${figure}: ${copied}`);
  await page.context().close();
});

test("at 400 % no section scrolls sideways, and nothing stays above what is read", async () => {
  const page = await open("", zoomed);
  const sections = await page.locator("header nav a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  assert.ok(sections.length >= 8);
  for (const section of sections) {
    await page.evaluate((hash) => (location.hash = hash ?? ""), section);
    await page.waitForFunction((hash) => document.querySelector(`header a[href="${hash}"][aria-current]`), section);
    await page.locator("main .late").waitFor({ state: "detached" });
    const { width, fixed } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      fixed: [...document.querySelectorAll("body *")]
        .filter((one) => ["fixed", "sticky"].includes(getComputedStyle(one).position))
        .filter((one) => one.getBoundingClientRect().height > 0)
        .map((one) => one.tagName),
    }));
    assert.equal(width, 320, String(section));
    assert.deepEqual(fixed, [], String(section));
  }
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
