// The short texts: as long as they should be, the same in every language, and in agreement with the method and its data.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { placeFigures, places } from "../../web/learn/places.js";
import { reading, references } from "../../web/learn/references.js";
import { sourcesOf, topicAt, topicOf, topics } from "../../web/learn/topics.js";
import { constants } from "../../web/method/constants.js";
import { sections } from "../../web/method/text-en.js";
import { fields } from "../../web/fields.js";

const languages = ["en", "fr", "zh"];
const load = async (name) =>
  Object.fromEntries(
    await Promise.all(languages.map(async (id) => [id, await import(`../../web/learn/${name}-${id}.js`)])),
  );
/** @type {Record<string, { default: import("../../web/learn/texts-en.js").Texts }>} */
const texts = await load("texts");
/** @type {Record<string, { default: Record<string, string> }>} */
const messages = await load("messages");
/** @type {Record<string, { learn: Record<string, string> }>} */
const frames = await load("frame");

const read = (file) => JSON.parse(readFileSync(`data/${file}.json`, "utf8"));
const holes = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const whole = (id, topic) => texts[id].default.topics[topic].text.join(" ");

for (const topic of topics) {
  test(`the text on ${topic} is of 60 to 150 words, or 100 to 260 Chinese characters`, () => {
    const count = (id) =>
      whole(id, topic)
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
    assert.ok(count("en") >= 60 && count("en") <= 150, `English: ${count("en")}`);
    // French says the same in about a quarter more words.
    assert.ok(count("fr") >= 60 && count("fr") <= 150, `French: ${count("fr")}`);
    const characters = whole("zh", topic).replace(/\s/g, "").length;
    assert.ok(characters >= 100 && characters <= 260, `Chinese: ${characters}`);
  });

  test(`the text on ${topic} states the same numbers in every language`, () => {
    const [en, fr, zh] = languages.map((id) => figures(whole(id, topic), id));
    assert.deepEqual(fr, en);
    assert.deepEqual(zh, en);
  });
}

/** What is written in digits, and which constants; names such as CO2e and H100 left out. @param {string} text @param {string} id */
function figures(text, id) {
  const plain = text.replace(/CO2|H100|Scope 2|\p{L}\d+/gu, "").replace(/(?<=\d)\u202f(?=\d{3})/g, "");
  const decimal = id === "fr" ? plain.replace(/(?<=\d),(?=\d)/g, ".") : plain.replace(/(?<=\d),(?=\d{3})/g, "");
  return [...[...decimal.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => digits), ...holes(decimal)].sort();
}

test("every language has the same topics, references and messages, with the same places to fill in", () => {
  for (const id of languages) {
    const { topics: own, glossary, why } = texts[id].default;
    assert.deepEqual(Object.keys(own), topics, id);
    assert.deepEqual(Object.keys(why).sort(), [...reading].sort(), id);
    assert.equal(glossary.length, texts.en.default.glossary.length, id);
    assert.equal(new Set(glossary.map(([term]) => term)).size, glossary.length, id);
    for (const [table, english] of [
      [messages[id].default, messages.en.default],
      [frames[id].learn, frames.en.learn],
    ]) {
      assert.deepEqual(Object.keys(table).sort(), Object.keys(english).sort(), id);
      for (const key of Object.keys(english)) assert.deepEqual(holes(table[key]), holes(english[key]), `${id} ${key}`);
    }
  }
});

test("the glossary is in the order of its language", () => {
  for (const [id, tag] of Object.entries({ en: "en", fr: "fr", zh: "zh-Hans" })) {
    const terms = texts[id].default.glossary.map(([term]) => term);
    assert.deepEqual(terms, [...terms].sort(new Intl.Collator(tag).compare), id);
  }
});

test("every topic has a name for its mark, and every mark a topic", () => {
  for (const topic of topics) assert.ok(frames.en.learn[`learn.topic.${topic}`], topic);
  const named = Object.keys(fields).map(topicAt).filter(Boolean);
  assert.ok(named.length >= 5);
  for (const topic of [...named, topicOf("grid"), topicOf("pue"), topicOf("deviceLoad")])
    assert.ok(topics.includes(topic));
  assert.equal(topicOf("hours"), "");
});

test("constants in the texts are the method's", () => {
  for (const id of languages)
    for (const topic of topics)
      for (const name of holes(whole(id, topic))) assert.ok(Object.hasOwn(constants, name), `${topic}: {${name}}`);
});

test("every reference is cited or recommended, has an address, and is the data's own where the data names it", () => {
  const used = new Set([...Object.values(sourcesOf).flat(), ...reading, "lacoste", "mila", "ember"]);
  assert.deepEqual(
    [...used].filter((id) => !references[id]),
    [],
  );
  assert.deepEqual(
    Object.keys(references).filter((id) => !used.has(id)),
    [],
  );
  assert.deepEqual(Object.keys(sourcesOf), topics);
  const { sources } = read("sources");
  for (const [id, { authors, short, title, where, year, url, source }] of Object.entries(references)) {
    for (const text of [authors, short, title, where]) assert.ok(text.length > 2, id);
    assert.equal(new URL(url).protocol, "https:", id);
    assert.ok(Number.isInteger(year) && year >= 2015 && year <= new Date().getFullYear(), id);
    // An arXiv number begins with the year and month in which it was given.
    const [, given] = /^arXiv:(\d\d)\d\d\.\d{4,5}$/.exec(where) ?? [];
    if (given) {
      assert.equal(url, `https://arxiv.org/abs/${where.slice(6)}`, id);
      assert.equal(2000 + Number(given), year, id);
    }
    const own = sources.find((one) => one.id === source);
    if (source) assert.ok(own, `${id}: the data has no source ${source}`);
    if (own?.authors) assert.equal(own.authors.length, authors.split(", ").length, id);
    if (own && /doi\.org|arxiv\.org/.test(own.url)) assert.equal(url, own.url, id);
  }
});

test("what the texts say of measured loads and hosts is what the method says", () => {
  const method = JSON.stringify(sections);
  assert.match(method, /Eleven measured training runs drew 0\.27 to 0\.92 of rated power, 0\.54 on average/);
  assert.match(
    whole("en", "load"),
    /Eleven measured training runs drew between 27 and 92% of rated power, 54% on average/,
  );
  assert.match(method, /A host often adds 20 to 90 %/);
  assert.match(whole("en", "unknown"), /it often adds 20 to 90%/);
});

test("most cloud regions with a PUE of their own lie between 1.07 and 1.46", () => {
  assert.match(whole("en", "pue"), /Most published cloud regions lie between 1\.07 and 1\.46;/);
  const values = read("places")
    .places.filter(({ kind, pue }) => kind === "cloud" && pue)
    .map(({ pue }) => pue.value);
  const within = values.filter((value) => value >= 1.07 && value <= 1.46);
  assert.ok(values.length > 50 && within.length / values.length > 0.9, `${within.length} of ${values.length}`);
});

test("two published figures for making one H100 are 164 and 575 kg", () => {
  const { devices, ...rest } = read("devices");
  assert.ok(devices.some(({ id }) => id === "nvidia-h100-sxm5-80gb"));
  const families = Object.values(rest).flat();
  const { figures: published } = families.find(({ family }) => family === "NVIDIA H100");
  const of = (kg, boundary) => published.some((one) => Math.round(one.kg) === kg && one.boundary === boundary);
  assert.ok(of(164, "cradle-to-gate") && of(575, "cradle-to-grave"), JSON.stringify(published));
  const { url } = read("sources").sources.find(({ id }) => id === references.nvidia.source);
  assert.equal(references.nvidia.url, url);
});

test("a grid of water is at tens of grams and one of coal at many hundreds, and the place alone makes a factor of ten", async () => {
  const { grids } = read("grids");
  const of = (id) => grids.find((grid) => grid.id === id);
  const quebec = of("ca-province:QC");
  const { 2025: canada } = of("country:CAN").series;
  const { 2025: southAfrica } = of("country:ZAF").series;
  const clean = (canada * quebec.ratio.part["2023"]) / quebec.ratio.whole["2023"];
  assert.ok(clean >= 10 && clean < 100, String(clean));
  assert.ok(southAfrica > 500, String(southAfrica));

  // 8 × 400 W × 70 % × 100 h, times the provider's PUE, and the share of making eight devices that the page states.
  const gramme = await loadGramme();
  const { emissionsKg } = await gramme.estimate({
    hours: 100,
    devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }],
    gridGco2ePerKwh: 100,
    pue: 1,
  });
  const figuresOf = await placeFigures(gramme);
  assert.deepEqual(
    figuresOf.map(({ id }) => id),
    places.map(({ id }) => id),
  );
  const { fleet } = read("providers").providers.find(({ id }) => id === "gcp");
  const own = fleet.find(({ year }) => year === 2025).pue.value;
  const expected = [clean, southAfrica].map((grid) => (224 * own * grid) / 1000 + (emissionsKg.embodied ?? 0));
  const [low, , high] = figuresOf.map(({ kilograms }) => kilograms);
  assert.ok(Math.abs(low / expected[0] - 1) < 1e-9, `${low} against ${expected[0]}`);
  assert.ok(Math.abs(high / expected[1] - 1) < 1e-9, `${high} against ${expected[1]}`);
  assert.ok(high / low > 10);
  // "On a clean grid this part comes close to that of electricity."
  const share = (emissionsKg.embodied ?? 0) / (low - (emissionsKg.embodied ?? 0));
  assert.ok(share > 0.5 && share < 1, String(share));
});
