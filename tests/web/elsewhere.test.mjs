// The run's own row among others, and what does not move with the work.
import assert from "node:assert/strict";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { energy, massInColumn, number } from "../../web/numbers.js";
import { example } from "../../web/store.js";
import { narrow, usePage } from "./page.mjs";

const { open, complaints } = usePage();
const gramme = await loadGramme();
const plain = (text) => text.replaceAll("\u202f", " ");

test("elsewhere the run's own row says what the run says, and what stays behind is said", async () => {
  const page = await open("?device=nvidia-t4&hours=1000&place=country:FRA&pue=1.9#elsewhere");
  const own = page.locator(".ranked.own .kilograms");
  await own.waitFor();
  await page.locator("#elsewhere-text").fill("France");
  const row = page.locator(".ranked li.chosen .kilograms");
  await row.waitFor();
  assert.equal(await row.innerText(), await own.innerText());
  assert.ok(await page.getByText("stay behind when the work moves").isVisible());
  await page.context().close();
});

test("elsewhere a grid of one's own is called so", async () => {
  const page = await open("?measuredKwh=0&pue=1&gridGco2ePerKwh=0#elsewhere");
  const own = page.locator(".ranked.own");
  await own.waitFor();
  const text = plain(await own.innerText());
  assert.match(text, /your own grid intensity/);
  assert.match(text, /nothing that is uncertain counts here/);
  await page.context().close();
});

test("elsewhere under the 2019 method no key of a message is shown", async () => {
  const page = await open("?method=mlco2-2019&device=T4&hours=10&place=gcp:us-east1#elsewhere");
  await page.locator(".ranked li").first().waitFor();
  assert.doesNotMatch(await page.locator("gramme-elsewhere").innerText(), /kind\./);
  await page.context().close();
});

test("every device with a peak is compared, the own kind first, with energy and emissions", async () => {
  const page = await open("#elsewhere");
  await page.getByLabel("Devices").check();
  await page.locator("gramme-field .dot").first().waitFor({ state: "attached" });
  const devices = await gramme.devices();
  const segmentOf = new Map(devices.map(({ id, segment }) => [id, segment]));
  const nameOf = new Map(devices.map(({ id, name }) => [id, name]));
  const rows = await gramme.compare(example, { over: "devices" });
  const ofKind = (kind) => rows.filter(({ device = "" }) => !kind || segmentOf.get(device) === kind);
  const untilHeading = (n) => page.getByRole("heading", { name: `The same operations on ${n} devices` }).waitFor();

  await untilHeading(ofKind("datacentre").length);
  assert.equal(await page.locator("#elsewhere-kind").inputValue(), "datacentre");
  await page.locator("#elsewhere-kind").selectOption({ label: "All kinds" });
  await untilHeading(rows.length);
  const more = page.getByRole("button", { name: /^Show \d+ more$/ });
  while (await more.isVisible()) await more.click();
  const shown = await page.locator("ol.ranked li").allTextContents();
  assert.equal(shown.length, rows.length);
  for (const [index, { device = "", hours = 0, energyKwh, operationalKg }] of rows.entries()) {
    const said = `${number(hours)}\u202fh · ${energy(energyKwh)}`;
    for (const part of [nameOf.get(device), said, massInColumn(operationalKg)])
      assert.ok(part && shown[index].includes(part), `${shown[index]}: ${part}`);
  }
  const [own] = await page.locator("ol.ranked li.chosen .name").allTextContents();
  assert.equal(own, nameOf.get(example.devices?.[0].device ?? ""));

  await page.locator("#elsewhere-kind").selectOption({ label: "Workstation" });
  await untilHeading(ofKind("workstation").length);
  await page.context().close();
});

test("in French a difference stays in one line at 320 px", async () => {
  const page = await open("?lang=fr#elsewhere", { viewport: narrow });
  await page.locator(".ranked li").first().waitFor();
  for (const over of ["Lieux", "Appareils"]) {
    await page.getByLabel(over, { exact: true }).check();
    await page.locator(".ranked li").first().waitFor();
    const lines = await page.locator(".ranked .difference").evaluateAll((all) =>
      all.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    assert.ok(lines.length > 10);
    assert.ok(
      lines.every((count) => count === 1),
      lines.join(),
    );
  }
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
