// The page speaks the reader's language: chosen, switched, remembered, and nothing that stands in the form is lost.
import assert from "node:assert/strict";
import test from "node:test";
import { preferred } from "../../web/language.js";
import { resultOf, untilAddress, usePage } from "./page.mjs";

const { open, complaints } = usePage();

const languages = { en: "English", fr: "Français", zh: "中文" };
const tags = { en: "en", fr: "fr", zh: "zh-Hans" };

/** @param {import("./page.mjs").Page} page */
const tagOf = (page) => page.evaluate(() => document.documentElement.lang);

/** @param {import("./page.mjs").Page} page @param {"request" | "estimate"} name */
const storeOf = (page, name) =>
  page.evaluate((part) => /** @type {any} */ (document.querySelector("gramme-app")).store[part], name);

/** @param {import("./page.mjs").Page} page @param {"en" | "fr" | "zh"} language */
async function speak(page, language) {
  await page.locator(".language select").selectOption(language);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, tags[language]);
}

test("the link's language comes first, then the one chosen before, then the browser's", () => {
  assert.equal(preferred({ link: "fr", kept: "zh", browser: ["en"] }), "fr");
  assert.equal(preferred({ link: "xx", kept: "zh", browser: ["en"] }), "zh");
  assert.equal(preferred({ kept: "<script>", browser: ["de-AT", "fr-CA", "en"] }), "fr");
  assert.equal(preferred({ browser: ["zh-CN"] }), "zh");
  assert.equal(preferred({ browser: ["zh-Hans-SG", "en"] }), "zh");
  assert.equal(preferred({ browser: ["frr", "zhx"] }), "en");
  assert.equal(preferred({}), "en");
});

test("who writes traditional characters reads simplified ones rather than nothing, but not before another language", () => {
  assert.equal(preferred({ browser: ["zh-TW", "fr"] }), "fr");
  assert.equal(preferred({ browser: ["zh-Hant-HK", "de"] }), "zh");
});

for (const [id, name] of Object.entries(languages)) {
  test(`a browser that prefers ${name} gets it: words, title, description and lang`, async () => {
    const page = await open("", { locale: { en: "en-GB", fr: "fr-FR", zh: "zh-CN" }[id] });
    assert.equal(await tagOf(page), tags[id]);
    assert.equal(await page.locator(".language select").inputValue(), id);
    const title = { en: /what did/, fr: /entraînement/, zh: /训练/ }[id];
    assert.match(await page.title(), title);
    const description = await page.locator('meta[name="description"]').getAttribute("content");
    assert.match(description ?? "", { en: /Nothing leaves/, fr: /navigateur/, zh: /浏览器/ }[id]);
    assert.deepEqual(await page.locator(".language option").allInnerTexts(), Object.values(languages));
  });
}

test("a switch redraws everything at once and keeps what stands in the form, read as it was meant", async () => {
  const page = await open("?device=nvidia-h100-sxm5-80gb*8&hours=36.5&place=country:FRA&pue=1.234");
  await page.getByRole("textbox", { name: "For how long" }).fill("3 d 4 h");
  await page.locator("#f-pue").fill("1.25");
  await untilAddress(page, (search) => search.get("pue") === "1.25");
  const inEnglish = await resultOf(page);
  await page.evaluate(() => void (document.body.dataset.same = "yes"));

  await speak(page, "fr");
  assert.equal(await page.locator("#f-pue").inputValue(), "1,25");
  assert.equal(await page.locator("#f-hours").inputValue(), "3 d 4 h");
  assert.equal((await resultOf(page)).replace(",", "."), inEnglish);
  assert.match(await page.title(), /entraînement/);
  assert.ok(
    await page
      .locator("details")
      .first()
      .evaluate((one) => /** @type {any} */ (one).open),
  );
  const english = /\b(What ran|Where|More detail|most likely|What is counted)\b/;
  assert.doesNotMatch(await page.locator("gramme-app").innerText(), english);

  await page.locator("#f-pue").fill("1,234");
  await untilAddress(page, (search) => search.get("pue") === "1.234");
  await speak(page, "zh");
  assert.equal(await page.locator("#f-pue").inputValue(), "1.234");
  assert.doesNotMatch(await page.locator("gramme-app").innerText(), english);
  await speak(page, "en");
  assert.equal(await page.locator("#f-pue").inputValue(), "1.234");
  assert.equal(await page.evaluate(() => document.body.dataset.same), "yes");
  assert.equal(new URL(page.url()).searchParams.get("lang"), null);
});

test("a switch redraws every section that has been loaded, and their state stays", async () => {
  const page = await open("#publish");
  await page.locator("gramme-publish pre").first().waitFor();
  await page.getByRole("radio", { name: "Markdown" }).check();
  await page.locator('nav a[href="#method"]').click();
  await page.locator("gramme-method h3").first().waitFor();
  await page.locator("#table-choice").selectOption("devices");
  await speak(page, "fr");
  assert.equal(await page.locator("#table-choice").inputValue(), "devices");
  assert.match(await page.locator("gramme-method").innerText(), /Énergie/);
  await page.locator('nav a[href="#publish"]').click();
  await page.locator("gramme-publish pre").first().waitFor();
  assert.match(await page.locator("gramme-publish pre").first().innerText(), /Nous estimons/);
});

test("a link may say the language, which is no part of the request; it stays in the address and is followed", async () => {
  const page = await open("?lang=fr&device=nvidia-h100-sxm5-80gb&hours=10&place=country:FRA");
  assert.equal(await tagOf(page), "fr");
  assert.equal(await page.locator(".note").count(), 0);
  const request = await storeOf(page, "request");
  assert.deepEqual(Object.keys(request).sort(), ["devices", "hours", "place"]);
  await page.locator("#f-hours").fill("20");
  assert.equal((await untilAddress(page, (search) => search.get("hours") === "20")).get("lang"), "fr");
  await speak(page, "zh");
  await untilAddress(page, (search) => search.get("lang") === "zh");
  await page.reload();
  await page.locator(".figure:not(.waiting)").waitFor();
  assert.equal(await tagOf(page), tags.zh);
});

test("a language that the page has not is no reason to complain", async () => {
  const page = await open("?lang=tlh");
  assert.equal(await tagOf(page), "en");
  assert.equal(await page.locator(".note").count(), 0);
});

test("a choice is remembered", async () => {
  const page = await open();
  await speak(page, "fr");
  await page.reload();
  await page.locator(".figure:not(.waiting)").waitFor();
  assert.equal(await tagOf(page), "fr");
});

test("without storage the page works, and its address remembers the language", async () => {
  const forbidden = await open("", {});
  await forbidden.addInitScript(() => {
    for (const name of ["getItem", "setItem", "removeItem"]) {
      Storage.prototype[name] = () => {
        throw new DOMException("forbidden", "SecurityError");
      };
    }
  });
  await forbidden.reload();
  await forbidden.locator(".figure:not(.waiting)").waitFor();
  await speak(forbidden, "zh");
  await untilAddress(forbidden, (search) => search.get("lang") === "zh");
  await forbidden.reload();
  await forbidden.locator(".figure:not(.waiting)").waitFor();
  assert.equal(await tagOf(forbidden), tags.zh);
});

test("a number that could be two is neither guessed nor lost: the page names both", async () => {
  const page = await open("?lang=fr&device=nvidia-h100-sxm5-80gb&hours=10&place=country:FRA&pue=1.5");
  const before = await resultOf(page);
  await page.locator("#f-hours").fill("1.234");
  const problem = page.locator("#f-hours-problem");
  await problem.waitFor();
  assert.match(await problem.innerText(), /1\.234.*1,234.*1234/s);
  assert.equal(await resultOf(page), before);
  await page.locator("#f-hours").fill("1,234");
  await untilAddress(page, (search) => search.get("hours") === "1.234");
});

test("words that do not arrive leave the page as it is, and say so", async () => {
  const page = await open();
  await page.route(/\/fr-[^/]*\.js/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.locator(".language select").selectOption("fr");
  await page.locator(".failed").waitFor();
  assert.equal(await tagOf(page), "en");
  assert.equal(await page.locator(".language select").inputValue(), "en");
  await page.locator("#f-hours").fill("7");
  await untilAddress(page, (search) => search.get("hours") === "7");
  // The browser's own word on the file that did not come.
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !/404|Failed to fetch dynamically/.test(one)));
});

test("where no words arrive, English ones neither, the page says so in the reader's language", async () => {
  const page = await open("", { locale: "fr-FR" });
  const words = /\/(fr|en)-[^/]*\.js/;
  await page.route(words, (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  const failed = page.locator(".failed");
  await failed.waitFor();
  assert.match(await failed.innerText(), /^Une partie de la page n’est pas arrivée\./);
  assert.equal(await failed.evaluate((one) => one.closest("[lang]")?.getAttribute("lang")), "fr");
  assert.equal(await page.locator(".brand").count(), 0, "what stood there before any script");
  await page.unroute(words);
  await failed.getByRole("button", { name: "Réessayer" }).click();
  await resultOf(page);
  assert.equal(await tagOf(page), "fr");
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !/404|Failed to fetch dynamically/.test(one)));
});

test("the page's name is painted before any script runs, and once", async () => {
  const page = await open();
  assert.equal(await page.locator(".brand").count(), 1);
  await page.route("**/*.js", (route) => route.abort());
  await page.reload({ waitUntil: "load" });
  assert.ok(await page.locator(".brand").isVisible());
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !/ERR_FAILED/.test(one)));
});

test("the page complained of nothing", () => assert.deepEqual(complaints, []));
