// The frame around charts: pictures that stand alone, tables, and Plot under the page's policy.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { accuracy, entry, fill } from "./journal.mjs";
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
async function read(page, text) {
  // The page's own policy lets nobody parse.
  const reader = await page.context().newPage();
  return reader.evaluate((xml) => {
    const root = new DOMParser().parseFromString(xml, "image/svg+xml").documentElement;
    const all = [...root.querySelectorAll("*")];
    return {
      root: root.localName,
      broken: root.querySelectorAll("parsererror").length,
      title: root.querySelector("title")?.textContent,
      texts: all.filter(({ localName }) => localName === "text").map(({ textContent }) => textContent),
      foreign: all.filter((one) => one.hasAttribute("class") || one.hasAttribute("style") || one.localName === "style")
        .length,
      colours: all.flatMap((one) => ["fill", "stroke"].map((name) => one.getAttribute(name) ?? "")).filter(Boolean),
      first: all.find(({ localName }) => localName === "rect")?.getAttribute("fill"),
    };
  }, text);
}

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`a saved map is a whole picture on the light ground, ${colorScheme}`, async () => {
    const page = await open("#elsewhere", { colorScheme, acceptDownloads: true });
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
    assert.match(words, /Cleanest here/);
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

/** Of a part of a country: who made the data, and that its years are an estimate, and by what. */
const historyWords = [
  "2000",
  "Our World in Data",
  "times that of its country (United States) in every year, the ratio of 2023.",
];

/** What a picture has to say of the run that it is of. */
const run = ["8 × NVIDIA A100 SXM4", "100 h", "us-central1", "most likely between"];

/**
 * Charts by the section they stand in: their heading's beginning, the file's name, words that must be in the picture, and its
 * title where that is another; `made` where something has to be there first.
 * @type {{ hash: string, heading: string, title?: string, name: string, words: string[], made?: (page: any) => Promise<void> }[]}
 */
const others = [
  {
    hash: "",
    heading: "What makes it uncertain",
    title: "What makes 119\u202fkg CO₂e uncertain",
    name: "gramme-uncertainty",
    words: ["Grid intensity", "119 kg CO₂e", "5th to the 95th percentile", ...run],
  },
  { hash: "#elsewhere", heading: "MRO West", name: "gramme-history", words: historyWords },
  {
    hash: "#reduce",
    heading: "What could be done",
    title: "How 119\u202fkg CO₂e could be reduced",
    name: "gramme-reduce",
    words: ["Move to", "119 kg CO₂e", "would be left", ...run],
  },
  {
    hash: "#journal",
    heading: "Emissions against accuracy",
    name: "gramme-journal",
    words: ["small run", "better run"],
    made: async (page) =>
      fill(page, [
        await entry("small run", 10, { score: accuracy(70) }),
        await entry("better run", 20, { score: accuracy(80) }),
      ]),
  },
];

for (const { hash, heading, title = heading, name, words, made } of others) {
  test(`${name} is saved as both kinds, with title, source and a link that leads back`, async () => {
    const page = await open(hash, { acceptDownloads: true });
    await made?.(page);
    await page.getByRole("button", { name: new RegExp(`^Save as SVG: ${heading}`) }).waitFor();
    const drawing = await saved(page, heading, "SVG");
    assert.equal(drawing.name, `${name}.svg`);
    const picture = await read(page, String(drawing.bytes));
    assert.equal(picture.broken, 0);
    assert.ok(String(picture.title).startsWith(title), picture.title ?? "");
    const all = picture.texts.join("").replace(/[\s\u202f]/g, "");
    for (const word of ["Source:", `${hash || "#calculator"}`, "?device=nvidia-a100-sxm4-80gb*8", "CO₂e", ...words])
      assert.ok(all.includes(word.replace(/\s/g, "")), `${word} in ${all}`);
    assert.equal(picture.foreign, 0);
    const pixels = await saved(page, heading, "PNG");
    assert.equal(pixels.name, `${name}.png`);
    assert.equal(pixels.bytes.subarray(1, 4).toString(), "PNG");
    await page.context().close();
  });
}

test("a saving that fails is said to have failed, and what was said of one run is not said of the next", async () => {
  const page = await open("", { acceptDownloads: true });
  const tornado = page.locator("gramme-save-tornado");
  const save = tornado.getByRole("button", { name: /^Save as SVG/ });
  await save.waitFor();
  await page.evaluate(() => {
    const canvas = HTMLCanvasElement.prototype;
    const whole = canvas.getContext;
    canvas.getContext = () => {
      canvas.getContext = whole;
      throw new Error("no canvas");
    };
  });
  await save.click();
  await tornado.getByText("This browser could not make the picture.").waitFor();
  await saved(page, "What makes it uncertain", "SVG");
  await tornado.getByText("Saved.", { exact: true }).waitFor();
  await page.locator("#f-hours").fill("50");
  await tornado.getByText("Saved.", { exact: true }).waitFor({ state: "detached" });
  await page.goto(page.url().replace(/#.*|$/, "#reduce"));
  const reduce = page.locator("gramme-reduce");
  await reduce.locator(".reduce-actions li").first().waitFor();
  await saved(page, "What could be done", "SVG");
  await reduce.getByText("Saved.", { exact: true }).waitFor();
  await reduce
    .getByRole("button", { name: /^Apply to the calculator/ })
    .first()
    .click();
  await reduce.getByText("Saved.", { exact: true }).waitFor({ state: "detached" });
  await page.context().close();
});

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
  assert.match(all.replace(/\s/g, " "), /Your run:.* 100 h · 246 kWh/);
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
