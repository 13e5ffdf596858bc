// Countries are called as the reader calls them, and found so; everything else keeps its own name.
import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { speak } from "../../web/messages/messages.js";
import { calledSo, countryName, placeName } from "../../web/placenames.js";
import { usePage } from "./page.mjs";

const { open, complaints } = usePage();

afterEach(() => speak("en"));

test("every country of the data has a name in Chinese", async () => {
  const places = await (await loadGramme()).places();
  const countries = places.filter(({ kind }) => kind === "country");
  assert.ok(countries.length > 200);
  await speak("zh");
  const foreign = countries.map(placeName).filter((name) => !/^\p{Script=Han}+(（\p{Script=Han}）)?$/u.test(name));
  assert.deepEqual(foreign, []);
});

test("countries are named in French, parts of them by their country, regions not at all", async () => {
  assert.equal(placeName({ name: "Germany", kind: "country" }), "Germany");
  await speak("fr");
  assert.equal(placeName({ name: "Germany", kind: "country" }), "Allemagne");
  assert.equal(placeName({ name: "Texas, United States", kind: "country-part" }), "Texas, États-Unis");
  assert.equal(placeName({ name: "World", kind: "world" }), "Monde");
  assert.equal(placeName({ name: "Germany West Central", kind: "cloud" }), "Germany West Central");
  // Georgia is a state of the USA as well, which has no other name.
  assert.equal(placeName({ name: "Georgia, United States", kind: "country-part" }), "Georgia, États-Unis");
  for (const [english, french] of [
    ["Turkey", "Turquie"],
    ["Democratic Republic of Congo", "Congo-Kinshasa"],
    ["Congo", "Congo-Brazzaville"],
    ["East Timor", "Timor oriental"],
    ["Cote d'Ivoire", "Côte d’Ivoire"],
    ["Bosnia and Herzegovina", "Bosnie-Herzégovine"],
    ["Nowhere", "Nowhere"],
  ]) {
    assert.equal(countryName(english), french);
  }
});

test("a place is found by what the language calls it", async () => {
  const places = [
    { id: "country:DEU", name: "Germany", kind: "country" },
    { id: "gcp:x", name: "Allemagne", kind: "cloud" },
  ];
  assert.deepEqual(calledSo(places, "alle"), []);
  await speak("fr");
  assert.deepEqual(
    calledSo(places, "ALLEM").map(({ id }) => id),
    ["country:DEU"],
  );
});

test("in the page too: typed, chosen, linked to, and called otherwise after a switch", async () => {
  const page = await open("?lang=fr&device=nvidia-h100-sxm5-80gb&hours=10&place=Allemagne");
  const place = page.locator("#f-place");
  assert.equal(await place.inputValue(), "Allemagne");
  await place.fill("pays-b");
  await page
    .getByRole("option", { name: /Pays-Bas/ })
    .first()
    .click();
  assert.equal(await place.inputValue(), "Pays-Bas");
  await page.locator(".language select").selectOption("zh");
  await page.waitForFunction(() => document.documentElement.lang === "zh-Hans");
  assert.equal(await place.inputValue(), "荷兰");
  await page.locator(".language select").selectOption("en");
  await page.waitForFunction(() => document.documentElement.lang === "en");
  assert.equal(await place.inputValue(), "Netherlands");
  assert.deepEqual(complaints, []);
});

test("the world has a name in every browser", async () => {
  const page = await open("?device=nvidia-t4&hours=1&place=world&lang=fr");
  assert.equal(await page.locator("#f-place").inputValue(), "Monde");
  await page.evaluate(() => void (location.hash = "elsewhere"));
  await page.getByRole("heading", { name: /^Monde depuis/ }).waitFor();
  await page.locator(".language select").selectOption("zh");
  await page.getByRole("heading", { name: /世界/ }).first().waitFor();
  assert.deepEqual(complaints, []);
});
