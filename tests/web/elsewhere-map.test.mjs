// Dots and bars as two views of one selection: what one marks the other marks, what is picked becomes the run's.
import assert from "node:assert/strict";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { onlyChromium } from "../tools/browser.mjs";
import { phone, untilAddress, usePage } from "./page.mjs";

const { open, complaints } = usePage();
const shownDots = ".field .dot:not(.away)";
const example = { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }], place: "gcp:us-central1" };

/** @param {import("playwright-core").Page} page */
async function ready(page) {
  await page.locator(shownDots).first().waitFor();
  await page.locator(".ranked li").first().waitFor();
  return page;
}

test("with a cloud's region the map has a dot for every open region with coordinates, coloured by its emissions", async () => {
  const page = await ready(await open("#elsewhere"));
  const gramme = await loadGramme();
  const [rows, places] = await Promise.all([gramme.compare(example), gramme.places()]);
  const placed = new Set(
    places.filter(({ kind, lat, status }) => kind === "cloud" && lat !== undefined && !status).map(({ id }) => id),
  );
  const expected = rows.filter(({ place = "" }) => placed.has(place));
  // 224 kWh × 0.8 kg/kWh ÷ 7 is nearest to the round number 25 kg.
  const step = (kilograms) => Math.min(6, Math.floor(kilograms / 25));
  const dots = await page
    .locator(shownDots)
    .evaluateAll((all) => all.map((dot) => [dot.getAttribute("data-id"), dot.getAttribute("class")]));
  assert.deepEqual(
    new Map(/** @type {[string, string][]} */ (dots)),
    new Map(expected.map(({ place, operationalKg }) => [place, `dot fill-${step(operationalKg)}`])),
  );
  await page.context().close();
});

test("a dot that is pointed at marks its row, and a row its dot; a click makes it the run's place", async () => {
  const page = await ready(await open("#elsewhere"));
  await page.locator(".ranked li", { hasText: "europe-north2" }).hover();
  assert.equal(await page.locator(".field .marks .active").count(), 1);
  const dot = page.locator('.field [data-id="gcp:europe-north2"]');
  const at = { x: Number(await dot.getAttribute("cx")), y: Number(await dot.getAttribute("cy")) };
  await page.evaluate(() => scrollTo(0, 0));
  const map = await page.locator("svg.field").boundingBox();
  await page.mouse.move((map?.x ?? 0) + at.x, (map?.y ?? 0) + at.y);
  await page.locator(".ranked li.active", { hasText: "europe-north2" }).waitFor();
  assert.match(await page.locator(".readout").innerText(), /europe-north2/);
  await page.mouse.click((map?.x ?? 0) + at.x, (map?.y ?? 0) + at.y);
  await untilAddress(page, (search) => search.get("place") === "gcp:europe-north2");
  await page.locator(".ranked li.chosen", { hasText: "europe-north2" }).waitFor();
  assert.equal(await dot.getAttribute("aria-selected"), "true");
  await page.context().close();
});

test("by keyboard: Tab reaches one dot, arrows lead on, Enter picks", async () => {
  const page = await ready(await open("#elsewhere"));
  assert.equal(await page.locator('.field [tabindex="0"]').count(), 1);
  await page.locator('input[name="elsewhere-view"]:checked').focus();
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-id"));
  assert.equal(await focused(), example.place);
  await page.keyboard.press("ArrowRight");
  const next = await focused();
  assert.ok(next && next !== example.place);
  const spoken = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  assert.match(String(spoken), /kg, /);
  await page.keyboard.press("Home");
  const cleanest = String(await focused());
  assert.equal(cleanest, "azure:norwayeast");
  const marked = () => page.locator(".field .marks text").allTextContents();
  assert.deepEqual(await marked(), ["Cleanest here", "Your run"]);
  const dot = page.locator(`.field [data-id="${cleanest}"]`);
  const [x, y] = [Number(await dot.getAttribute("cx")), Number(await dot.getAttribute("cy"))];
  const [left, top, right, bottom] = await page.locator(".field .marks .best").evaluate((mark) => {
    const box = /** @type {SVGGraphicsElement} */ (mark).getBBox();
    return [box.x, box.y, box.x + box.width, box.y + box.height];
  });
  // cx and cy are written to a tenth.
  assert.ok(Math.abs((left + right) / 2 - x) < 0.1 && Math.abs((top + bottom) / 2 - y) < 0.1);
  await page.keyboard.press("Enter");
  await untilAddress(page, (search) => search.get("place") === cleanest);
  await page.locator(".field .marks text", { hasText: "Your run, the cleanest here" }).waitFor();
  assert.equal((await marked()).length, 1);
  await page.context().close();
});

test("one filter leaves the same in the list, on the map and in the table, which says what the core says", async () => {
  const page = await ready(await open("#elsewhere"));
  await page.locator("#elsewhere-provider").selectOption("gcp");
  await page.waitForFunction(
    (dots) => [...document.querySelectorAll(dots)].every((dot) => dot.getAttribute("data-id")?.startsWith("gcp:")),
    shownDots,
  );
  await page.getByText("Table of these figures").first().click();
  await page.locator(".chart-table tbody tr").first().waitFor();
  const cells = await page
    .locator(".chart-table tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  const gramme = await loadGramme();
  const usable = new Set(
    (await gramme.places()).filter(({ provider, status }) => provider === "gcp" && !status).map(({ id }) => id),
  );
  // The run's own row says what its result says, at eight times as many points.
  const { range: own } = await gramme.estimate(example);
  const rows = (await gramme.compare(example))
    .filter(({ place = "" }) => usable.has(place))
    .map((row) => (row.place === example.place ? { ...row, range: own } : row));
  const write = (value) =>
    new Intl.NumberFormat("en-GB", { minimumSignificantDigits: 3, maximumSignificantDigits: 3 }).format(value);
  assert.deepEqual(
    cells.map((row) => row.slice(3, 6)),
    rows.map(({ operationalKg, range }) =>
      [operationalKg, range?.operationalKg[0], range?.operationalKg[2]].map(
        (kilograms) => `${write(kilograms)}\u202fkg`,
      ),
    ),
  );
  assert.equal(await page.locator(".ranked li").count(), Math.min(15, rows.length));
  await page.context().close();
});

test("dots that stay are recoloured, not made again", async () => {
  const page = await ready(await open("#elsewhere"));
  await page.evaluate(() =>
    document.querySelectorAll(".field .dot").forEach((dot) => Object.assign(dot, { kept: true })),
  );
  await page.locator(".ranked li button").first().click();
  await untilAddress(page, (search) => search.get("place") !== example.place);
  await page.locator(".ranked li.chosen").first().waitFor();
  assert.ok(await page.locator(".field .dot").evaluateAll((all) => all.every((dot) => "kept" in dot)));
  await page.context().close();
});

test("a map that had no room for a while has all its dots again", async () => {
  const page = await ready(await open("#elsewhere"));
  const dots = page.locator(shownDots);
  const before = await dots.count();
  const room = (display) =>
    page.evaluate((value) => {
      const main = /** @type {HTMLElement} */ (document.querySelector("main"));
      main.style.setProperty("display", value);
    }, display);
  await room("none");
  await page.locator("svg.field").waitFor({ state: "detached" });
  await room("block");
  await dots.first().waitFor();
  assert.equal(await dots.count(), before);
  await page.context().close();
});

test("a device that is picked takes its hours with it", async () => {
  const page = await open("#elsewhere");
  await page.getByLabel("Devices").check();
  const dot = page.locator('.field [data-id="nvidia-h100-pcie-80gb"]');
  await dot.waitFor();
  await dot.focus();
  await page.keyboard.press("Enter");
  const search = await untilAddress(page, (now) => String(now.get("device")).startsWith("nvidia-h100-pcie"));
  const peaks = new Map((await (await loadGramme()).devices()).map(({ id, peak16 = 0 }) => [id, peak16]));
  const ratio = (peaks.get("nvidia-a100-sxm4-80gb") ?? 0) / (peaks.get("nvidia-h100-pcie-80gb") ?? 1);
  assert.ok(Math.abs(Number(search.get("hours")) - 100 * ratio) < 1e-3);
  await page.context().close();
});

test("a finger that touches several dots chooses among them", { skip: onlyChromium }, async () => {
  const page = await ready(await open("#elsewhere", { viewport: phone, hasTouch: true, isMobile: true }));
  const dot = page.locator('.field [data-id="aws:eu-central-1"]');
  const at = { x: Number(await dot.getAttribute("cx")), y: Number(await dot.getAttribute("cy")) };
  await page.locator("svg.field").scrollIntoViewIfNeeded();
  const map = await page.locator("svg.field").boundingBox();
  await page.touchscreen.tap((map?.x ?? 0) + at.x, (map?.y ?? 0) + at.y);
  await page.locator(".readout li").nth(1).waitFor();
  const button = page.locator(".readout button").nth(1);
  assert.equal(new URL(page.url()).searchParams.get("place"), null);
  await button.click();
  await untilAddress(page, (search) => search.get("place") !== null && search.get("place") !== example.place);
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
