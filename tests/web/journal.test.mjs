// The journal as a person uses it: keep, open, edit, duplicate, reorder, delete; what runs add up to.
import assert from "node:assert/strict";
import test from "node:test";
import { shortSpan, spanText } from "../../web/calculator/range.js";
import { sumOf } from "../../web/journal/totals.js";
import { accuracy, entry, fill, gramme, names, stored, untilNames } from "./journal.mjs";
import { resultOf, usePage } from "./page.mjs";

const { open, complaints } = usePage();

/** @param {import("playwright-core").Page} page @param {string} name */
const edit = (page, name) => page.getByRole("button", { name: `Edit ${name}`, exact: true });
const saved = (page) => page.locator("gramme-journal-edit").waitFor({ state: "detached" });
const status = (page) => page.locator(".journal-status");

test("a run is kept from the calculator and opens there again, as it was", async () => {
  const page = await open("?device=nvidia-h100-sxm5-80gb*4@0.5&hours=12.5&place=country:FRA&pue=1.3");
  const before = await resultOf(page);
  await page.locator("gramme-keep").getByRole("button", { name: "Keep this run" }).click();
  await page.getByRole("link", { name: "Open the journal" }).click();
  const link = page.locator(".kept .name");
  await link.waitFor();
  const [run] = await stored(page);
  assert.deepEqual(run.request, {
    hours: 12.5,
    devices: [{ device: "nvidia-h100-sxm5-80gb", count: 4, load: 0.5 }],
    place: "country:FRA",
    pue: 1.3,
  });
  assert.equal(run.revision, 1);
  await page.goto(`${page.url().split("?")[0]}#journal`);
  await link.click();
  await page.locator(".figure .amount").waitFor();
  assert.equal(new URL(page.url()).hash, "#calculator");
  await page.waitForFunction(() => /** @type {any} */ (document.getElementById("f-hours"))?.value === "12.5");
  assert.equal(await resultOf(page), before);
  assert.equal(await page.locator("main > .plain.note").count(), 0, "nothing has moved since");
  await page.context().close();
});

test("what is kept is still there after the page was closed", async () => {
  const page = await open("#journal");
  await page.getByRole("button", { name: "Keep this run" }).click();
  await page.locator(".kept > li").waitFor();
  const again = await page.context().newPage();
  await page.close();
  await again.goto(page.url());
  await again.locator(".kept > li").waitFor();
  assert.equal(await again.locator(".kept > li").count(), 1);
  const exports = again.getByRole("button", { name: /^Export (CSV|JSON)$/ });
  await again.waitForFunction(() => document.querySelector("gramme-journal-exchange button:disabled") === null);
  assert.equal(await exports.count(), 2);
  await edit(again, String((await names(again))[0])).click();
  await again.locator("gramme-journal-edit").getByRole("button", { name: "Delete", exact: true }).click();
  await untilNames(again, []);
  await again.waitForFunction(() => document.querySelectorAll("gramme-journal-exchange button:disabled").length === 2);
  await again.context().close();
});

test("name, date, score and note are edited, and what cannot be saved is marked", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("first", 10)]);
  await edit(page, "first").click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "journal-name");
  await page.getByLabel("Name", { exact: true }).fill("");
  await page.getByLabel("Its value").fill("high");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("A run needs a name.").waitFor();
  await page.getByText("Say what the value is of").waitFor();
  await page.getByText("A number is needed here").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "journal-name");
  await page.getByLabel("Name", { exact: true }).fill("renamed");
  await page.getByLabel("Date of the run").fill("2026-02-03");
  await page.getByLabel("Score", { exact: true }).fill("perplexity");
  await page.getByLabel("Its value").fill("12.75");
  await page.getByLabel("Better is").selectOption("lower");
  await page.getByLabel("Note").fill("two\nlines");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved(page);
  const [run] = await stored(page);
  assert.deepEqual(
    { name: run.name, date: run.date, score: run.score, note: run.note, revision: run.revision },
    {
      name: "renamed",
      date: "2026-02-03",
      score: { name: "perplexity", value: 12.75, better: "lower" },
      note: "two\nlines",
      revision: 2,
    },
  );
  assert.match((await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))) ?? "", /^Edit renamed$/);
  await page.context().close();
});

test("a score that is not touched keeps every bit, and can be taken away", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("first", 10, { score: accuracy(0.1 + 0.2) })]);
  await edit(page, "first").click();
  await page.getByLabel("Note").fill("x");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved(page);
  assert.equal((await stored(page))[0].score.value, 0.1 + 0.2);
  await edit(page, "first").click();
  await page.getByLabel("Score", { exact: true }).fill("");
  await page.getByLabel("Its value").fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved(page);
  assert.ok(!("score" in (await stored(page))[0]));
  await page.context().close();
});

test("Escape leaves a run as it was", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("first", 10)]);
  await edit(page, "first").press("Enter");
  await page.keyboard.type("changed");
  await page.keyboard.press("Escape");
  await saved(page);
  assert.deepEqual(await names(page), ["first"]);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), "Edit");
  await page.context().close();
});

test("what is being edited outlasts a change of language and a look at another section", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("first", 10, { score: accuracy(0.875) })]);
  await edit(page, "first").click();
  await page.getByLabel("Note").fill("half written");
  await page.getByLabel("Its value").fill("0.91");
  await page.getByLabel("Language").selectOption("fr");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).waitFor();
  assert.equal(await page.getByLabel("Sa valeur").inputValue(), "0,91");
  assert.equal(await page.getByText("imported").count(), 0, "nothing said before stays in the other language");
  await page.evaluate(() => (location.hash = "publish"));
  await page.locator("gramme-publish").waitFor();
  await page.evaluate(() => (location.hash = "journal"));
  assert.equal(await page.locator("#journal-note").inputValue(), "half written");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await saved(page);
  const [run] = await stored(page);
  assert.deepEqual([run.note, run.score.value], ["half written", 0.91]);
  await page.context().close();
});

test("runs are reordered by keyboard, the focus stays, and the new place is said and kept", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("a", 1), await entry("b", 2), await entry("c", 3)]);
  await page.getByRole("button", { name: "Move c up" }).focus();
  await page.keyboard.press("Enter");
  await untilNames(page, ["a", "c", "b"]);
  await page.getByText("“c” is number 2 of 3 now.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")), "Move c up");
  await page.keyboard.press("Enter");
  await untilNames(page, ["c", "a", "b"]);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Move a down" }).click();
  await untilNames(page, ["c", "b", "a"]);
  await page.reload();
  await untilNames(page, ["c", "b", "a"]);
  await page.context().close();
});

test("moving to and fro for long never loses the order", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("a", 1), await entry("b", 2), await entry("c", 3)]);
  // Halving the distance between two neighbours uses up the bits of a number after some fifty moves.
  for (let round = 0; round < 60; round += 1) {
    await page.getByRole("button", { name: "Move a down" }).click();
    await untilNames(page, ["b", "a", "c"]);
    await page.getByRole("button", { name: "Move b down" }).click();
    await untilNames(page, ["a", "b", "c"]);
  }
  const orders = (await stored(page)).map(({ order }) => order);
  assert.equal(new Set(orders).size, 3);
  await page.context().close();
});

test("a copy stands after its run and is open to be named", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("a", 1, { note: "of a" }), await entry("b", 2)]);
  await edit(page, "a").click();
  await page.getByRole("button", { name: "Duplicate" }).click();
  await untilNames(page, ["a", "Copy of a", "b"]);
  assert.equal(await page.getByLabel("Name", { exact: true }).inputValue(), "Copy of a");
  const runs = await stored(page);
  const [first, copy] = ["a", "Copy of a"].map((name) => runs.find((run) => run.name === name));
  assert.deepEqual({ ...copy, id: first.id, name: first.name, order: first.order }, first);
  await page.context().close();
});

test("what is deleted comes back into its place, one after the other", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("a", 1), await entry("b", 2), await entry("c", 3)]);
  for (const name of ["b", "a"]) {
    await edit(page, name).click();
    await page.locator("gramme-journal-edit").getByRole("button", { name: "Delete" }).click();
    await page.getByText(`“${name}” is deleted.`).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), "Undo");
  }
  await untilNames(page, ["c"]);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await untilNames(page, ["a", "c"]);
  await page.getByText("“b” is deleted.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await untilNames(page, ["a", "b", "c"]);
  assert.equal(await page.getByRole("button", { name: "Undo" }).count(), 0);
  await page.context().close();
});

test("runs add up, and by place, device and month", async () => {
  const page = await open("#journal");
  const september = { date: "2026-09-30" };
  await fill(page, [await entry("a", 10, september), await entry("b", 20, september), await entry("c", 30)]);
  // 60 kWh at 100 g are 6 kg; 3 kg of them in September.
  assert.equal((await page.locator(".journal-total .amounts").innerText()).replace(/\s+/g, " "), "6 kg CO2e");
  // The ranges are the next test's.
  const rows = () =>
    page.locator(".sums tbody tr").evaluateAll((all) =>
      all.map((row) => {
        const copy = /** @type {Element} */ (row.cloneNode(true));
        copy.querySelector(".detail")?.remove();
        const cells = [...copy.children].map((cell) => cell.textContent?.replace(/\s+/g, " ").trim());
        return cells.join(" ").trim();
      }),
    );
  assert.deepEqual(await rows(), ["your own grid intensity 3 6.00 kg 100%"]);
  await page.getByLabel("Month").check();
  await page.getByText("September 2026").waitFor();
  assert.deepEqual(await rows(), ["September 2026 2 3.00 kg 50%", "November 2026 1 3.00 kg 50%"]);
  await page.getByLabel("Device").check();
  await page.getByRole("rowheader", { name: "metered energy" }).waitFor();
  assert.deepEqual(await rows(), ["metered energy 3 6.00 kg 100%"]);
  await page.context().close();
});

test("the total and its parts stand with their ranges, and with what runs have in common", async () => {
  const page = await open("#journal");
  const at = async (name, place) => ({
    ...(await entry(name, 10)),
    request: { measuredKwh: 10, place, pue: 1, embodied: false },
  });
  const runs = [await at("a", "country:FRA"), await at("b", "country:FRA"), await at("c", "country:POL")];
  await fill(page, runs);
  const flat = (text) => text.replace(/\s+/g, " ");
  const sums = await Promise.all(
    [runs, runs.slice(0, 2), runs.slice(2)].map((some) => sumOf(gramme, /** @type {any} */ (some))),
  );
  const [all, france, poland] = sums.map(
    ({ emissionsKg, range }) => /** @type {const} */ ([emissionsKg.total, range?.totalKg ?? assert.fail("no range")]),
  );
  const total = flat(await page.locator(".journal-total").innerText());
  assert.ok(total.includes(flat(spanText(...all))), total);
  assert.match(total, /Runs that share a figure err together\./);
  const spans = await page.locator(".sums .detail").allInnerTexts();
  assert.deepEqual(
    spans.map(flat),
    [poland, france].map((one) => flat(shortSpan(...one))),
  );
  await page.getByText("These ranges do not add up.").waitFor();
  await page.context().close();
});

test("a run that cannot be estimated any more is named, and the others are added up", async () => {
  const page = await open("#journal");
  const lost = await entry("lost", 5);
  lost.request = { hours: 1, devices: [{ device: "no-such-device" }] };
  await fill(page, [await entry("a", 10), lost]);
  await page.getByText("1 run is not in the total, because today’s data cannot estimate them: “lost”.").waitFor();
  assert.equal((await page.locator(".journal-total .amounts").innerText()).replace(/\s+/g, " "), "1 kg CO2e");
  await page.context().close();
});

test("runs kept with older data show old and new, and take the new on request", async () => {
  const page = await open("#journal");
  const old = await entry("old", 10, { dataVersion: "2025-01-01" });
  old.estimate = { ...old.estimate, emissionsKg: { operational: 2, total: 2 } };
  await fill(page, [old, await entry("same", 10, { dataVersion: "2025-01-01" })]);
  await page
    .getByText("1 run was kept with older data or an older method and would be another number today.")
    .waitFor();
  const row = page.locator(".kept > li").first();
  assert.match((await row.innerText()).replace(/\s+/g, " "), /2\.00 kg.* today 1 kg \(−50%\)/);
  await edit(page, "old").click();
  assert.match(
    (await page.locator("gramme-journal-edit").innerText()).replace(/\s+/g, " "),
    /Kept: 2 kg CO₂e, with the data of 2025-01-01\. With the data of \d{4}-\d\d-\d\d: 1 kg CO₂e\./,
  );
  await page.getByRole("button", { name: "Take today’s numbers" }).click();
  await page.getByText("1 run has today’s numbers.").waitFor();
  const [run] = (await stored(page)).filter(({ name }) => name === "old");
  assert.equal(run.estimate.emissionsKg.total, 1);
  assert.notEqual(run.dataVersion, "2025-01-01");
  await page.context().close();
});

test("a run kept with an older method shows old and new, though the data are of the same day", async () => {
  const page = await open("#journal");
  const other = await entry("other", 10);
  other.estimate = { ...other.estimate, emissionsKg: { operational: 4, total: 4 } };
  await fill(page, [other]);
  await page.getByText("1 run was kept with older data or an older method").waitFor();
  assert.match(
    (await page.locator(".kept > li").first().innerText()).replace(/\s+/g, " "),
    /4\.00 kg.* today 1 kg \(−75%\)/,
  );
  await edit(page, "other").click();
  const said = (await page.locator("gramme-journal-edit").innerText()).replace(/\s+/g, " ");
  assert.match(said, /Kept: 4 kg CO₂e, with the data of \S+\. By today’s method: 1 kg CO₂e\./);
  await page.context().close();
});

test("a run that a newer page has kept is not called older, and keeps its number", async () => {
  const page = await open("#journal");
  const newer = await entry("newer", 10, { dataVersion: "2099-01-01" });
  newer.estimate = { ...newer.estimate, emissionsKg: { operational: 4, total: 4 } };
  await fill(page, [newer]);
  const row = page.locator(".kept > li").first();
  await row.getByText("by this page 1\u202fkg (−75%)").waitFor();
  await edit(page, "newer").click();
  const said = (await page.locator("gramme-journal-edit").innerText()).replace(/\s+/g, " ");
  assert.match(
    said,
    /with the data of 2099-01-01\. These data are newer than this page’s\. With the data of \S+: 1 kg/,
  );
  assert.equal(await page.getByText("was kept with older data").count(), 0);
  assert.equal(await page.getByRole("button", { name: "Take today’s number" }).count(), 0);
  await page.context().close();
});

test("the journal itself says nothing is kept, and exports nothing", async () => {
  const page = await open("#journal");
  await page.getByText("No run is kept yet.").waitFor();
  assert.ok(await page.getByRole("button", { name: "Export CSV" }).isDisabled());
  assert.equal(await status(page).innerText(), "");
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
