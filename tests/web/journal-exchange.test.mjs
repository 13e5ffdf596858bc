// Files into the journal and out of it, as a person does it.
import assert from "node:assert/strict";
import test from "node:test";
import { toCsv, toJson } from "../../web/journal/exchange.js";
import { entryOf } from "../../web/journal/record.js";
import { accuracy, choose, downloaded, entry, fileOf, fill, names, stored, untilNames } from "./journal.mjs";
import { usePage } from "./page.mjs";

const { open, complaints } = usePage();
const odd = { name: '=1+1;"x"\u00a0é', note: "-a\n@b\r\n", score: accuracy(-0.1 - 0.2), dataVersion: "2020-01-01" };

/** @param {import("playwright-core").Page} page */
const preview = async (page) => (await page.locator(".import").innerText()).replace(/\s+/g, " ");

for (const kind of ["CSV", "JSON"]) {
  test(`a journal goes out as ${kind} and comes into another browser the same`, async () => {
    const page = await open("?device=nvidia-t4*2@0.4&device=300W*1.5&hours=7&unit.count=3&unit.name=epoch#journal");
    await page.getByRole("button", { name: "Keep this run" }).click();
    await page.locator(".kept > li").waitFor();
    await fill(page, [await entry("odd", 1 / 3, odd)]);
    await page.locator(".kept > li").nth(1).waitFor();
    const out = await downloaded(page, `Export ${kind}`);
    assert.equal(out.name, `gramme-journal.${kind.toLowerCase()}`);

    const other = await open("#journal");
    await choose(other, await fileOf(out.name, out.text));
    assert.match(await preview(other), /The file holds 2 new runs\. Nothing is imported yet\./);
    assert.equal((await stored(other)).length, 0);
    await other.getByRole("button", { name: "Import 2 runs" }).click();
    await other.getByText("2 runs are imported.").waitFor();
    assert.equal((await downloaded(other, `Export ${kind}`)).text, out.text);
    const byId = (runs) => runs.map(entryOf).sort((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(byId(await stored(other)), byId(await stored(page)));
    await other.context().close();
    await page.context().close();
  });
}

test("a file with problems says line and field, imports nothing by itself, and then says what it left out", async () => {
  const page = await open("#journal");
  const csv = toCsv(/** @type {any} */ ([await entry("good", 1), await entry("bad", 2), await entry("also good", 3)]));
  const lines = csv.split("\r\n");
  const column = lines[0].split(",").indexOf("request.measuredKwh");
  lines[2] = lines[2]
    .split(",")
    .map((cell, index) => (index === column ? "much" : cell))
    .join(",");
  await choose(page, await fileOf("mixed.csv", lines.join("\r\n")));
  const text = await preview(page);
  assert.match(text, /Import mixed\.csv The file holds 2 new runs\. Nothing is imported yet\./);
  assert.match(
    text,
    /1 problem\. What it stands in is not imported: Line 3: “bad”: request\.measuredKwh: has to be a number/,
  );
  assert.equal((await stored(page)).length, 0);
  await page.getByRole("button", { name: "Cancel" }).click();
  assert.equal((await stored(page)).length, 0);
  await choose(page, await fileOf("mixed.csv", lines.join("\r\n")));
  await page.getByRole("button", { name: "Import the 2 runs that can be read" }).click();
  await page.getByText("2 runs are imported. 1 problem was left out.").waitFor();
  await untilNames(page, ["good", "also good"]);
  await page.context().close();
});

/** @type {[string, string | Uint8Array, RegExp][]} */
const refused = [
  ["a page", "<html></html>", /This is no journal that was exported here/],
  ["broken JSON", '{"format":\n"gramme-journal",', /Line 2: Here it ceases to be JSON/],
  ["a newer journal", '{"format":"gramme-journal","version":2,"runs":[]}', /exported by a newer version/],
  ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00]), /not text in UTF-8/],
  ["a file that is too large", new Uint8Array(4_000_001).fill(32), /larger than 4\u202fMB/],
];
for (const [name, content, said] of refused) {
  test(`${name} is refused with a reason`, async () => {
    const page = await open("#journal");
    await choose(page, await fileOf("hostile.json", content));
    assert.match(await page.locator(".import").innerText(), said);
    assert.equal(await page.locator(".import button").count(), 1);
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByText("No run is kept yet.").waitFor();
    await page.context().close();
  });
}

test("markup in a file is text on the page", async () => {
  const page = await open("#journal");
  const name = "<img src=x onerror=alert(1)><b>bold</b>";
  await fill(page, [await entry("x", 1, { name, note: "<script>alert(1)</script>", score: accuracy(1, "<i>s</i>") })]);
  assert.deepEqual(await names(page), [name]);
  assert.equal(await page.locator("gramme-journal :is(img, b:not(.bar b), i:not(.bar i), script)").count(), 0);
  await page.context().close();
});

test("runs that differ from those here are kept beside them, put in their place, or left out", async () => {
  const page = await open("#journal");
  const [a, b] = [await entry("a", 1), await entry("b", 2)];
  await fill(page, [a, b]);
  const file = await fileOf("again.json", toJson(/** @type {any} */ ([{ ...a, name: "a changed" }, b])));
  await choose(page, file);
  assert.match(await preview(page), /The file holds 1 that is here already and 1 that differs from the run here\./);
  await page.getByLabel("Leave those here as they are").check();
  assert.equal(await page.locator(".import button").count(), 1, "there is nothing to import then");
  await page.getByLabel("Keep both").check();
  await page.getByRole("button", { name: "Import 1 run" }).click();
  await untilNames(page, ["a", "b", "a changed"]);
  await choose(page, file);
  await page.getByLabel("Replace those here").check();
  await page.getByRole("button", { name: "Import 1 run" }).click();
  await untilNames(page, ["a changed", "b", "a changed"]);
  await page.context().close();
});

test("a run that changes while its file is looked at is not replaced unseen", async () => {
  const page = await open("#journal");
  const a = await entry("a", 1);
  await fill(page, [a]);
  await choose(page, await fileOf("again.json", toJson(/** @type {any} */ ([{ ...a, name: "from the file" }]))));
  await page.getByLabel("Replace those here").check();
  const two = await page.context().newPage();
  await two.goto(page.url());
  await two.locator("[data-edit]").click();
  await two.getByLabel("Name", { exact: true }).fill("from the other tab");
  await two.getByRole("button", { name: "Save", exact: true }).click();
  await untilNames(page, ["from the other tab"]);
  await page.getByRole("button", { name: "Import 1 run" }).click();
  await page.getByText("Nothing was overwritten.").waitFor();
  assert.deepEqual(await names(page), ["from the other tab"]);
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
