// Emissions against score, and the journal for everybody: by ear, on a narrow screen, in either theme.
import assert from "node:assert/strict";
import test from "node:test";
import { accuracy, entry, fill } from "./journal.mjs";
import { violations } from "./axe.mjs";
import { desktop, narrow, phone, usePage } from "./page.mjs";

const { open, complaints } = usePage();

/** @param {import("playwright-core").Page} page @param {string} name */
const edit = (page, name) => page.getByRole("button", { name: `Edit ${name}`, exact: true });

/** 1, 2, 3 and 4 kg; the third is beaten by the second. */
const scored = async () => [
  await entry("small", 10, { score: accuracy(70) }),
  await entry("good", 20, { score: accuracy(80) }),
  await entry("beaten", 30, { score: accuracy(75) }),
  await entry("best", 40, { score: accuracy(84) }),
  await entry("other score", 50, { score: accuracy(1, "loss") }),
  await entry("none", 60),
];

test("the chart says which runs no other beats, and its table has the same figures", async () => {
  const page = await open("#journal");
  await fill(page, await scored());
  await page.locator(".tradeoff").scrollIntoViewIfNeeded();
  await page.locator(".tradeoff .plot circle").first().waitFor();
  await page
    .getByText("4 runs. Filled points are those that no other run beats in both: “small”, “good” and “best”.")
    .waitFor();
  await page.locator(".tradeoff summary").click();
  await page.locator(".tradeoff tbody tr").first().waitFor();
  const rows = (await page.locator(".tradeoff tbody tr").allInnerTexts()).map((text) =>
    text.replace(/\s+/g, " ").trim(),
  );
  assert.deepEqual(rows, ["small 1 kg 70 yes", "good 2 kg 80 yes", "beaten 3 kg 75 no", "best 4 kg 84 yes"]);
  await page.context().close();
});

test("between any two runs stand the grams for each point", async () => {
  const page = await open("#journal");
  await fill(page, await scored());
  const sentence = page.locator(".between");
  const text = async () => (await sentence.innerText()).replace(/\s+/g, " ");
  // From 70 to 84 for 3 kg: 214 g a point.
  assert.match(
    await text(),
    /14 of accuracy better, for 3 kg CO2e more: 214 g for each 1\. That is 214 g CO2e for each 1 of the score/,
  );
  await page.getByLabel("To", { exact: true }).selectOption("good");
  await page.getByText("10 of accuracy better").waitFor();
  assert.match(await text(), /for 1 kg CO2e more: 100 g/);
  await page.getByLabel("From", { exact: true }).selectOption("beaten");
  await page.getByText("5 of accuracy better, and 1\u202fkg").waitFor();
  assert.match(await text(), /5 of accuracy better, and 1 kg CO2e less\./);
  await page.context().close();
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`axe finds nothing in the journal, ${colorScheme}`, async () => {
    for (const viewport of [desktop, phone]) {
      const page = await open("#journal", { viewport, colorScheme });
      await fill(page, await scored());
      await edit(page, "good").click();
      await page.getByLabel("Name", { exact: true }).fill("");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.locator(".tradeoff").scrollIntoViewIfNeeded();
      await page.locator(".tradeoff .plot").waitFor();
      assert.deepEqual(await violations(page), []);
      await page.context().close();
    }
  });
}

test("the journal is not wider than 320 px, and everything in it can be hit", async () => {
  const page = await open("#journal", { viewport: narrow });
  const long = { name: "w".repeat(200), note: "n".repeat(500), score: accuracy(0.123456789012345, "s".repeat(100)) };
  await fill(page, [await entry("a", 1e9, long), await entry("b", 2, { ...long, name: "b" })]);
  await edit(page, "b").click();
  await page.locator(".tradeoff").scrollIntoViewIfNeeded();
  await page.locator(".tradeoff .plot").waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= narrow.width, `${width} px`);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("gramme-journal :is(button, select, summary, a, textarea, input:not([type=radio]))")]
      .map((one) => ({ box: one.getBoundingClientRect(), html: one.outerHTML.slice(0, 120) }))
      .filter(({ box }) => box.height > 0 && (box.height < 24 || box.width < 24))
      .map(({ html }) => html),
  );
  assert.deepEqual(small, []);
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
