// The run's own row among others, and what does not move with the work.
import assert from "node:assert/strict";
import test from "node:test";
import { usePage } from "./page.mjs";

const { open, complaints } = usePage();
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

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
