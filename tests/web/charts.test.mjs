// The frame around charts: pictures that stand alone, tables, and Plot under the page's policy.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { usePage } from "./page.mjs";

const { open, complaints } = usePage();

/** @param {import("playwright-core").Page} page @param {string} chart @param {"SVG" | "PNG"} kind */
async function saved(page, chart, kind) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: new RegExp(`^Save as ${kind}: ${chart}`) }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What stands in an XML text, by the browser's own reader. @param {import("playwright-core").Page} page @param {string} text */
const read = (page, text) =>
  page.evaluate(async (xml) => {
    const address = URL.createObjectURL(new Blob([xml], { type: "image/svg+xml" }));
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    await new Promise((resolve) => {
      request.onloadend = resolve;
      request.send();
    });
    const root = request.responseXML?.documentElement;
    const all = [...(root?.querySelectorAll("*") ?? [])];
    return {
      root: root?.localName,
      broken: root?.querySelectorAll("parsererror").length,
      title: root?.querySelector("title")?.textContent,
      texts: all.filter(({ localName }) => localName === "text").map(({ textContent }) => textContent),
      foreign: all.filter((one) => one.hasAttribute("class") || one.hasAttribute("style") || one.localName === "style")
        .length,
      colours: all.flatMap((one) => ["fill", "stroke"].map((name) => one.getAttribute(name) ?? "")).filter(Boolean),
      first: all.find(({ localName }) => localName === "rect")?.getAttribute("fill"),
    };
  }, text);

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`a saved map is a whole picture on the light ground, ${colorScheme}`, async () => {
    // A page of one's own that may read what it has made: blob: is no address that the page's policy lets it ask.
    const page = await open("#elsewhere", { colorScheme, acceptDownloads: true, bypassCSP: true });
    await page.locator(".field .land").waitFor();
    await page.locator(".field .dot").first().waitFor();
    const { name, bytes } = await saved(page, "This run at", "SVG");
    assert.equal(name, "gramme-places.svg");
    const picture = await read(page, String(bytes));
    assert.equal(picture.root, "svg");
    assert.equal(picture.broken, 0);
    assert.match(String(picture.title), /^This run at \d+ places$/);
    const words = picture.texts.join("");
    assert.match(words, /Source: calculated by Gramme/);
    assert.match(words, /Your run/);
    assert.ok(
      words.replace(/\s/g, "").includes("?device=nvidia-a100-sxm4-80gb*8&hours=100&place=gcp:us-central1"),
      words,
    );
    assert.equal(picture.foreign, 0);
    assert.deepEqual(
      picture.colours.filter((colour) => /var\(|light-dark/.test(colour)),
      [],
    );
    assert.equal(picture.first, "#fbfaf7");
    await page.context().close();
  });
}

/** Charts by the section they stand in: their heading's beginning, the file's name, and words that must be in the picture. */
const others = [
  { hash: "", heading: "What makes it uncertain", name: "gramme-uncertainty", words: ["Grid intensity", "119 kg"] },
  { hash: "#elsewhere", heading: "MRO West", name: "gramme-history", words: ["2000"] },
  { hash: "#reduce", heading: "What could be done", name: "gramme-reduce", words: ["Move to"] },
];

for (const { hash, heading, name, words } of others) {
  test(`${name} is saved as both kinds, with title, source and a link that leads back`, async () => {
    const page = await open(hash, { acceptDownloads: true, bypassCSP: true });
    await page.getByRole("button", { name: new RegExp(`^Save as SVG: ${heading}`) }).waitFor();
    const drawing = await saved(page, heading, "SVG");
    assert.equal(drawing.name, `${name}.svg`);
    const picture = await read(page, String(drawing.bytes));
    assert.equal(picture.broken, 0);
    assert.ok(String(picture.title).startsWith(heading), picture.title ?? "");
    const all = picture.texts.join("").replace(/[\s\u202f]/g, "");
    for (const word of ["Source:", `${hash || "#calculator"}`, "?device=nvidia-a100-sxm4-80gb*8", ...words])
      assert.ok(all.includes(word.replace(/\s/g, "")), `${word} in ${all}`);
    assert.equal(picture.foreign, 0);
    const pixels = await saved(page, heading, "PNG");
    assert.equal(pixels.name, `${name}.png`);
    assert.equal(pixels.bytes.subarray(1, 4).toString(), "PNG");
    await page.context().close();
  });
}

test("a saved comparison of devices cuts no name short", async () => {
  const page = await open("#elsewhere", {
    acceptDownloads: true,
    bypassCSP: true,
    viewport: { width: 390, height: 844 },
  });
  await page.getByLabel("Devices").check();
  const list = page.locator("ol.ranked > li");
  await list.first().waitFor();
  const names = await list.locator(".name").allTextContents();
  const picture = await read(page, String((await saved(page, "The same operations", "SVG")).bytes));
  assert.ok(!picture.texts.some((text) => text?.includes("…")), picture.texts.join("|"));
  const all = picture.texts.join(" ");
  for (const name of names.slice(0, 5)) for (const word of name.split(/\s+/)) assert.ok(all.includes(word), name);
  await page.context().close();
});

test("a saved Plot chart is as wide as on a desktop, and its PNG twice that", async () => {
  const page = await open("#elsewhere", { acceptDownloads: true });
  const chart = page.locator("gramme-history .chart-stage");
  await chart.waitFor();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator("svg svg").first().waitFor();
  const { bytes } = await saved(page, "MRO West", "PNG");
  assert.equal(bytes.subarray(1, 4).toString(), "PNG");
  // 720 px and a margin of 20 px on either side, doubled.
  assert.equal(bytes.readUInt32BE(16), 2 * (720 + 40));
  await page.context().close();
});

test("a chart has a name, a summary and a table with as many years as bars", async () => {
  const page = await open("?measuredKwh=1000&pue=1&embodied=false&place=country:FRA#elsewhere");
  const history = page.locator("gramme-history");
  await history.locator(".chart-stage").waitFor();
  await history.locator(".chart-stage").scrollIntoViewIfNeeded();
  await history.locator("svg svg").first().waitFor();
  assert.equal(await page.locator("gramme-history style").count(), 0);
  assert.match(
    String(await history.locator("svg").first().getAttribute("aria-label")),
    /^One kWh from this grid emitted/,
  );
  await history.getByText("Table of these figures").click();
  await history.locator("tbody tr").first().waitFor();
  const bars = await history.locator(".plot rect").count();
  assert.ok(bars > 20);
  assert.equal(await history.locator("tbody tr").count(), bars);
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
