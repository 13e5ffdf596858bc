// Marks and tour in a second browser, which has popovers of its own making.
import assert from "node:assert/strict";
import test from "node:test";
import { useFirefox } from "./firefox-page.mjs";

const firefox = useFirefox("?device=nvidia-t4&hours=9&place=country:FRA&lang=en");

test("a mark opens its text, and Escape gives the focus back", async () => {
  const mark = ".figure gramme-mark button";
  await firefox.page.waitForSelector(mark);
  await firefox.page.focus(mark);
  await firefox.page.keyboard.press("Enter");
  await firefox.page.waitForSelector(".explanation:popover-open h3");
  assert.equal(await firefox.page.evaluate(() => document.activeElement?.className), "explanation");
  await firefox.page.keyboard.press("Escape");
  await firefox.page.waitForFunction(() => !document.querySelector(".explanation"));
  assert.ok(
    await firefox.page.evaluate((selector) => document.activeElement === document.querySelector(selector), mark),
  );
});

test("the tour runs to its end, and Escape puts the reader's run back", async () => {
  const result = () => firefox.page.$eval(".figure .amount", (amount) => amount.textContent);
  const own = await result();
  await firefox.page.click("gramme-tour-offer button");
  await firefox.page.waitForSelector(".tour");
  for (let step = 1; step < 5; step += 1) await firefox.page.click(".tour .next");
  await firefox.page.waitForSelector(".tour-places button");
  assert.notEqual(await result(), own);
  await firefox.page.keyboard.press("Escape");
  await firefox.page.waitForFunction(
    (before) => !document.querySelector(".tour") && document.querySelector(".figure .amount")?.textContent === before,
    {},
    own,
  );
  assert.equal(await firefox.page.$eval("#f-hours", (field) => /** @type {HTMLInputElement} */ (field).value), "9");
});

test("nothing is complained of", () => assert.deepEqual(firefox.complaints, []));
