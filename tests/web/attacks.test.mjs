// What anybody may send a reader in a link, a file, or by whatever else lies on the same host: none of it runs, none becomes
// markup, and no other host is asked. What is tried: tests/attacks. By elements and iframes: attacks-embed.test.mjs.
import assert from "node:assert/strict";
import { resolve } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { toJson } from "../../web/journal/exchange.js";
import { parseLink } from "../../web/url.js";
import { drawn } from "./drawn.mjs";
import { plant } from "./journal.mjs";
import { full } from "./journal-runs.mjs";
import { attacks, everyParameter, texts, tripped, useAttacks } from "./tripwire.mjs";

/** @typedef {import("./page.mjs").Page} Page */

const { host, open, nothingHappened } = useAttacks();

test("there are at least 200 attacks, each another", () => {
  const all = ["texts", "links", "attributes", "messages", "files", "storage"].flatMap((kind) =>
    attacks(/** @type {any} */ (kind)).map((attack) => JSON.stringify({ ...attack, tries: "", sink: "" })),
  );
  assert.ok(new Set(all).size >= 200, `${new Set(all).size}`);
  assert.equal(new Set(all).size, all.length);
});

test("a page that lets them in is caught at every one", async () => {
  const { page, caught } = await open(host.page("<!doctype html><title>A careless page</title>"));
  /** What a careless page makes of a text. @type {Record<string, (text: string) => string>} */
  const careless = {
    markup: (text) => `<p>${text}</p>`,
    attribute: (text) => `<input title="${text}"><input title='${text}'><input title=${text}><input title=\`${text}\`>`,
    address: (text) => `<a href="${text.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">x</a>`,
  };
  const written = texts.filter(({ sink }) => careless[sink]).map(({ sink, text }) => careless[sink](text));
  const unseen = await page.evaluate(async (all) => {
    /** @type {string[]} */
    const passed = [];
    for (const html of all) {
      const frame = document.createElement("iframe");
      frame.srcdoc = html;
      document.body.append(frame);
      await new Promise((resolve) => void frame.addEventListener("load", resolve));
      if (/** @type {any} */ (frame.contentWindow)?.survey?.().length === 0) passed.push(html);
      frame.remove();
    }
    return passed;
  }, written);
  assert.deepEqual(unseen, []);
  assert.ok(written.length > 90);
  assert.ok(caught.some((text) => /other\.invalid/.test(text)));
  await page.evaluate(() => {
    /** @type {any} */ (Object.prototype).trip = 1;
    document.body.setAttribute("onclick", "");
  });
  const seen = (await tripped(page)).join("\n");
  assert.match(seen, /Object\.prototype has changed/);
  assert.match(seen, /<body> has onclick/);
  await page.context().close();
});

/** A run that can be estimated, with a text wherever any text will do. @param {{ text: string }} attack */
const aRun = ({ text }) =>
  `?${new URLSearchParams({ device: "nvidia-t4", hours: "1", place: "country:FRA", "unit.count": "2", "unit.name": text.slice(0, 400), v: text.slice(0, 400), "plan.device": text.slice(0, 400), "plan.place": text.slice(0, 400) })}`;

test("every text is tried in every parameter that there is", () => {
  const { unread } = parseLink(everyParameter(0));
  const unknown = unread.filter(({ path }) => path === "").map(({ text }) => text);
  // These two are unknown where their value is.
  assert.deepEqual(unknown, ["v", "plan.training", texts[0].text]);
});

/**
 * Runs in the page: follows links as the back button does, each in another section.
 * @param {{ links: string[], sections: string[] }} all
 */
async function followAll({ links, sections }) {
  const frames = async () => {
    for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => void setTimeout(resolve));
  };
  /** @type {string[]} */
  const found = [];
  for (const [index, link] of links.entries()) {
    const hash = link.includes("#") ? "" : `#${sections[index % sections.length]}`;
    history.pushState(null, "", `${location.pathname}${link}${hash}`);
    dispatchEvent(new PopStateEvent("popstate"));
    await frames();
    for (const one of /** @type {any} */ (window).survey()) found.push(`${link.slice(0, 300)}: ${one}`);
  }
  return found.slice(0, 20);
}

/** What is there once a section is drawn. */
const everywhere = { ...drawn, calculator: ".figure .amount" };
const sections = Object.keys(everywhere);

/** Every section has come once, so that what follows meets all of them. @param {Page} page */
async function visitAll(page) {
  for (const [section, selector] of Object.entries(everywhere)) {
    await page.evaluate((hash) => void (location.hash = hash), section);
    await page.locator(selector).first().waitFor();
    assert.deepEqual(await tripped(page), []);
  }
}

test("links", async () => {
  const opened = await open(host.url);
  const { page } = opened;
  await page.locator("gramme-result .figure:not(.waiting)").waitFor();
  await visitAll(page);
  const links = [
    ...texts.map((_, turn) => everyParameter(turn)).filter((_, turn) => turn % 4 === 0),
    ...texts.map(aRun),
    ...attacks("links").map(({ link }) => link),
  ];
  assert.deepEqual(await page.evaluate(followAll, { links, sections }), []);
  await nothingHappened(opened);
});

/** A page that shows its journal. */
async function openJournal() {
  const opened = await open(`${host.url}#journal`);
  await opened.page.locator("gramme-journal-exchange input[type=file]").waitFor({ state: "attached" });
  return opened;
}

/** @param {Page} page @param {string} name @param {string} text */
const give = (page, name, text) =>
  page
    .locator("gramme-journal-exchange input[type=file]")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test("files, and every field of a kept run", async () => {
  const opened = await openJournal();
  const { page } = opened;
  for (const { name, text } of attacks("files")) {
    await give(page, name, text);
    await page.locator(".import").waitFor();
    assert.deepEqual(await tripped(page), []);
    await page.locator(".import button").last().click();
    await page.locator(".import").waitFor({ state: "detached" });
  }
  const runs = texts.map(({ text }, index) => {
    const short = text.slice(0, 190);
    const run = structuredClone(full);
    Object.assign(run, { id: `r${index}`, name: short, note: text.slice(0, 4000) });
    run.request.devices = [{ device: short }];
    Object.assign(run.request, { place: short, cpu: { device: short }, unit: { name: short, count: 2 } });
    run.score = { name: short, value: index, better: "higher" };
    return run;
  });
  await give(page, "runs.json", toJson(runs));
  await page
    .getByRole("button", { name: /^Import/ })
    .last()
    .click();
  // Those with characters that nobody can read are refused.
  await page
    .locator(".kept > li")
    .nth(texts.length - 20)
    .waitFor();
  assert.deepEqual(await tripped(page), []);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.deepEqual(await tripped(page), []);
  await page.locator(".kept a.name").nth(5).click();
  await page.locator("#f-hours").waitFor();
  await nothingHappened(opened);
});

test("whatever else of the same host writes into the journal, the settings, and the channel between tabs", async () => {
  const opened = await openJournal();
  const { page } = opened;
  const all = attacks("storage");
  await plant(
    page,
    all.filter(({ record }) => record).map(({ record }) => record),
  );
  await page.evaluate(
    (spoken) => {
      const channel = new BroadcastChannel("gramme-journal");
      for (const one of spoken) channel.postMessage(one);
    },
    texts.map(({ text }) => text),
  );
  await page.locator(".damaged, gramme-journal .notice").first().waitFor();
  assert.deepEqual(await tripped(page), []);
  for (const { key, value } of all.filter(({ key }) => key)) {
    await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, value]);
    await page.goto(host.url);
    await page.locator("gramme-result .figure:not(.waiting)").waitFor();
    assert.deepEqual(await tripped(page), []);
  }
  // The draft of a teacher.
  const most = texts.slice(0, 50).map(({ text }) => text.slice(0, 190));
  const tasks = most.map((text) => ({
    text,
    after: text,
    within: text,
    ask: "total",
    open: "nothing",
    request: { hours: 1, place: text, devices: [{ device: text }] },
  }));
  const draft = JSON.stringify({ title: most[0], text: most[1], lang: "en", tasks });
  await page.evaluate((text) => sessionStorage.setItem("gramme-exercise-draft", text), draft);
  await page.goto(`${host.url}?lang=en#learn`);
  await page
    .locator("gramme-exercise-editor .tasks > li")
    .nth(most.length - 1)
    .waitFor();
  await page.locator("gramme-exercise-editor").getByRole("button", { name: "Try it" }).click();
  await page.locator("gramme-exercise-editor [aria-invalid]").first().waitFor();
  assert.deepEqual(await tripped(page), []);
  await nothingHappened(opened);
});

test("words of a translation are words", async () => {
  const opened = await open(host.page("<!doctype html><title>x</title>"));
  const { page } = opened;
  let turn = 0;
  const written = (text) => text.replace(/[\\`]|\$\{/g, "\\$&");
  await page.route(/\/assets\/(messages-|frame-|texts-|text-)?\w*-?(fr|en|zh)-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    // A message is a value between graves; what names a locale is no word.
    const body = (await response.text()).replace(
      /(?<!locale"):`((?:[^`\\]|\\.)+)`/g,
      (_, text) => `:\`${text}${written(texts[turn++ % texts.length].text.slice(0, 400))}\``,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(`${host.url}?device=nvidia-t4&hours=1&place=country:FRA&lang=fr`);
  await page.locator("gramme-result .figure:not(.waiting)").waitFor();
  assert.ok(turn > texts.length);
  await visitAll(page);
  assert.match(await page.locator("main").innerText(), /trip/);
  await page.unrouteAll({ behavior: "wait" });
  await nothingHappened(opened);
});

test("links to the one file", async () => {
  const opened = await open(pathToFileURL(resolve("dist/gramme.html")).href);
  const { page } = opened;
  const address = page.url();
  for (let turn = 0; turn < texts.length; turn += 18) {
    await page.goto(`${address}${everyParameter(turn)}`);
    await page.locator(".problem").first().waitFor();
    assert.deepEqual(await tripped(page), []);
    await page.goto(`${address}${aRun(texts[turn])}#publish`);
    await page.locator("gramme-publish pre").first().waitFor();
    assert.deepEqual(await tripped(page), []);
  }
  await nothingHappened(opened);
});
