// The marks, what opens from them, and the section that gathers it all, in a browser.
import assert from "node:assert/strict";
import test from "node:test";
import en from "../../web/learn/texts-en.js";
import fr from "../../web/learn/texts-fr.js";
import { reading } from "../../web/learn/references.js";
import { topics } from "../../web/learn/topics.js";
import { violations } from "./axe.mjs";
import { desktop, narrow, phone, untilAddress, usePage } from "./page.mjs";

const { open, complaints } = usePage();

/** @param {import("playwright-core").Page} page @param {string} topic */
const markOf = (page, topic) => page.getByRole("button", { name: `Explain: ${topic}`, exact: true }).first();

test("a mark opens its text with the keyboard, and Escape gives the focus back", async () => {
  const page = await open();
  const mark = markOf(page, "CO2e");
  await mark.focus();
  assert.equal(await mark.getAttribute("aria-expanded"), "false");
  await page.keyboard.press("Enter");
  const text = page.getByRole("dialog", { name: "CO2e" });
  await text.getByRole("heading", { name: "CO2e" }).waitFor();
  assert.equal(await mark.getAttribute("aria-expanded"), "true");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "explanation");
  assert.ok((await text.innerText()).replace(/\n2\n/g, "2").includes("methane"));
  // What is in it comes next, and nothing holds the focus.
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "IPCC, 2021");
  await page.keyboard.press("Escape");
  await text.waitFor({ state: "detached" });
  assert.ok(await mark.evaluate((button) => button === document.activeElement));
  await page.context().close();
});

test("a click elsewhere or on the mark closes the text, and leaves the focus where the reader went", async () => {
  const page = await open();
  const mark = markOf(page, "uncertainty");
  const text = page.locator(".explanation");
  await mark.click();
  await text.getByRole("heading").waitFor();
  await mark.click();
  await text.waitFor({ state: "detached" });
  await mark.click();
  await text.getByRole("heading").waitFor();
  await page.getByLabel("For how long").click();
  await text.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement?.id), "f-hours");
  await mark.click();
  await text.getByRole("button", { name: "Close" }).click();
  await text.waitFor({ state: "detached" });
  assert.ok(await mark.evaluate((button) => button === document.activeElement));
  await page.context().close();
});

test("a text stays within the page where a mark stands at its right edge", async () => {
  const page = await open();
  await markOf(page, "TDP and load").click();
  await page.locator(".explanation h3").waitFor();
  await page.waitForTimeout(50);
  const [right, edge] = await page.evaluate(() =>
    [document.querySelector(".explanation"), document.documentElement].map((one) => one?.getBoundingClientRect().right),
  );
  assert.ok(right && edge && right <= edge, `${right} beyond ${edge}`);
  await page.context().close();
});

test("no text is fetched before somebody asks for one", async () => {
  const page = await open();
  const mark = markOf(page, "CO2e");
  const asked = () => page.evaluate(() => performance.getEntriesByType("resource").length);
  await page.waitForTimeout(300);
  const before = await asked();
  await mark.focus();
  assert.equal(await asked(), before);
  await mark.click();
  await page.locator(".explanation h3").waitFor();
  assert.ok((await asked()) > before);
  await page.context().close();
});

test("a text that does not arrive is said, and does not break the page", async () => {
  const page = await open();
  await page.route(/explanation-.*\.js$/, (route) => route.abort());
  const at = complaints.length;
  await markOf(page, "CO2e").click();
  await page.locator(".explanation [role=alert]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".explanation").waitFor({ state: "detached" });
  await page.context().close();
  // The browser itself complains of what it was kept from, which may be more than the text.
  complaints.splice(at);
});

test("the marks stand beside what they explain", async () => {
  const page = await open("?device=nvidia-t4&hours=9&place=aws:us-east-1&marketGco2ePerKwh=20");
  const beside = async (topic, selector) =>
    assert.ok(
      (await page
        .locator(selector)
        .getByRole("button", { name: `Explain: ${topic}` })
        .count()) > 0,
      topic,
    );
  await beside("CO2e", ".figure");
  await beside("uncertainty", ".drivers");
  await beside("what the estimate cannot know", ".boundary");
  await beside("location-based and market-based", ".beside");
  await beside("certificates and offsets", ".beside");
  await beside("PUE", ".more .field:has(#f-pue)");
  await beside("grid intensity", ".more .field:has(#f-gridGco2ePerKwh)");
  await beside("water", ".more .field:has(#f-wueLPerKwh)");
  await beside("TDP and load", ".more .part:has(#f-devices-0-load)");
  await beside("making the hardware", ".more .part:has(#f-embodied)");
  await page.getByRole("button", { name: /^Grid intensity: / }).click();
  await page.locator(".panel").waitFor();
  await beside("grid intensity", ".panel");
  // Escape in the text is for the text, and leaves the number's origin open.
  await page.locator(".panel").getByRole("button", { name: "Explain: grid intensity" }).click();
  await page.locator(".explanation h3").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".explanation").waitFor({ state: "detached" });
  assert.ok(await page.locator(".panel").isVisible());
  await page.context().close();
});

test("a text leads to its place among all of them", async () => {
  const page = await open();
  await markOf(page, "uncertainty").click();
  await page.getByRole("link", { name: "All explanations" }).click();
  await page.locator("gramme-learn article").first().waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "learn-uncertainty");
  assert.equal(await page.locator(".explanation").count(), 0);
  assert.equal(await page.title(), "Learn · Gramme");
  await page.context().close();
});

test("the section holds every topic, the glossary and the reading list, with figures in place of symbols", async () => {
  const page = await open("#learn");
  await page.locator("gramme-learn article").first().waitFor();
  assert.equal(await page.locator("gramme-learn article").count(), topics.length);
  assert.equal(await page.locator("gramme-learn .glossary dt").count(), en.glossary.length);
  assert.equal(await page.locator("gramme-learn .reading li").count(), reading.length);
  const text = await page.locator("gramme-learn").innerText();
  assert.doesNotMatch(text, /[{}]|undefined|\b(learn|tour)\.[a-z]/);
  // The method's usual load, PUE, lifetime and share of time in use.
  for (const figure of [/takes 70%/, /operators is 1\.54/, /of 4 years in service .* in use 85%/])
    assert.match(text, figure);
  await page.getByRole("button", { name: "Glossary" }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "learn-glossary");
  await page.context().close();
});

test("another language has its own texts, and an open one changes with the switch", async () => {
  const page = await open("?lang=fr#learn");
  await page.locator("gramme-learn article").first().waitFor();
  const said = async () => (await page.locator("#learn-embodied").innerText()).trim();
  assert.equal(await said(), fr.topics.embodied.title);
  await page.locator(".language select").selectOption("en");
  await page.waitForFunction(
    (title) => document.getElementById("learn-embodied")?.innerText === title,
    en.topics.embodied.title,
  );
  await page.context().close();
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`axe finds nothing in an open text and in the section, ${colorScheme}`, async () => {
    for (const viewport of [desktop, phone]) {
      const page = await open("", { viewport, colorScheme });
      await markOf(page, "CO2e").click();
      await page.locator(".explanation h3").waitFor();
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press("Escape");
      await page.evaluate(() => (location.hash = "learn"));
      await page.locator("gramme-learn article").first().waitFor();
      assert.deepEqual(await violations(page), []);
      await page.context().close();
    }
  });
}

test("nothing is wider than 320 px, and every mark is 24 px large and within the window", async () => {
  const page = await open("?device=nvidia-t4&hours=9&place=aws:us-east-1&pue=1.2", { viewport: narrow });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(await wide(), narrow.width);
  const marks = page.locator("gramme-mark button:visible");
  const count = await marks.count();
  assert.ok(count >= 10, String(count));
  for (let index = 0; index < count; index += 1) {
    const box = await marks.nth(index).boundingBox();
    assert.ok(box && box.width >= 24 && box.height >= 24 && box.x + box.width <= narrow.width, JSON.stringify(box));
    await marks.nth(index).click();
    await page.locator(".explanation h3").waitFor();
    await page.waitForTimeout(50);
    const text = await page.locator(".explanation").boundingBox();
    assert.ok(text && text.x >= 0 && text.x + text.width <= narrow.width, JSON.stringify(text));
    assert.ok(text.y >= 0 && text.y + text.height <= narrow.height, JSON.stringify(text));
    await page.keyboard.press("Escape");
    await page.locator(".explanation").waitFor({ state: "detached" });
  }
  await page.evaluate(() => (location.hash = "learn"));
  await page.locator("gramme-learn article").first().waitFor();
  assert.equal(await wide(), narrow.width);
  await untilAddress(page, (query) => query.get("hours") === "9");
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
