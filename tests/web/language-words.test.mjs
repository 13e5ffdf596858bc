// Every message is there in every language, takes the same values, and reads as that language is written.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import test from "node:test";
import { keyOf } from "../../web/calculator/field.js";
import { fields } from "../../web/fields.js";
import { sources } from "../tools/files.mjs";

/** @typedef {Record<string, string>} Words */
/** @typedef {{ name: string, en: Words, fr: Words, zh: Words }} Section */

const others = /** @type {const} */ (["fr", "zh"]);
const root = join(import.meta.dirname, "../..");

/** @param {string} path */
const load = async (path) => (existsSync(join(root, path)) ? import(join(root, path)) : {});

/** Claims stand in English in the data. @param {Words} words */
const withoutClaims = (words) => Object.fromEntries(Object.entries(words).filter(([key]) => !key.startsWith("claim.")));

/** The frame's words, then those of every folder that has its own. @returns {Promise<Section[]>} */
async function allSections() {
  const folders = sources("web/*/messages-*.js").map((file) => basename(dirname(file)));
  const frame = { name: "messages", en: (await load("web/messages/en.js")).default };
  for (const id of others) frame[id] = withoutClaims((await load(`web/messages/${id}.js`)).default);
  const own = [...new Set(folders)].map(async (name) => {
    const tables = await Promise.all(["en", ...others].map((id) => load(`web/${name}/messages-${id}.js`)));
    const [en, fr, zh] = tables.map((module) => module.default ?? {});
    return { name, en, fr, zh };
  });
  return [/** @type {Section} */ (frame), ...(await Promise.all(own))];
}

const sections = await allSections();
const every = sections.flatMap((section) =>
  Object.keys(section.en).map((key) => ({ key, en: section.en[key], fr: section.fr[key], zh: section.zh[key] })),
);

/** {n, plural, one {…} other {…}}: its name and its forms. @param {string} text */
function pluralsOf(text) {
  const found = text.matchAll(/\{(\w+), plural,((?: \w+ \{(?:[^{}]|\{\w+\})*\})+)\}/g);
  return [...found].map(([, name, list]) => {
    const forms = [...list.matchAll(/ (\w+) \{((?:[^{}]|\{\w+\})*)\}/g)].map(([, form, words]) => [form, words]);
    return { name, forms: Object.fromEntries(forms) };
  });
}

/** What a message is filled with; a number that only chooses between forms need not be in a language without them. @param {string} text */
function valuesOf(text) {
  const shown = pluralsOf(text).filter(({ forms }) => Object.values(forms).some((form) => form.includes("#")));
  const forms = pluralsOf(text).flatMap((plural) => Object.values(plural.forms));
  const around = text.replace(/\{\w+, plural,(?: \w+ \{(?:[^{}]|\{\w+\})*\})+\}/g, "");
  const plain = [around, ...forms].flatMap((part) => [...part.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return [...new Set([...shown.map(({ name }) => name), ...plain])].sort();
}

/** Without what is filled in. @param {string} text */
const bare = (text) => text.replace(/\{(\w+), plural,/g, "").replace(/\{\w+\}/g, " ");

test("the words of every section are there in three languages, under the same keys", () => {
  assert.ok(sections.length >= 8 && every.length > 700, `${sections.length} sections, ${every.length} messages`);
  for (const { name, en, ...rest } of sections) {
    for (const id of others) assert.deepEqual(Object.keys(rest[id]).sort(), Object.keys(en).sort(), `${name}, ${id}`);
  }
});

test("Chinese says the polite word to the reader everywhere", () => {
  const files = [...sources("web/*/*-zh.js"), "web/messages/zh.js"].map((file) => join(root, file));
  assert.ok(files.length > 15, `${files.length}`);
  for (const file of files) assert.doesNotMatch(readFileSync(file, "utf8"), /你/, file);
});

test("what providers claim is put into every language, under the keys that the page looks for", async () => {
  /** @type {{ providers: { id: string, claims?: { about: string, text: string }[] }[] }} */
  const { providers } = JSON.parse(readFileSync(join(root, "data/providers.json"), "utf8"));
  const said = providers.flatMap(({ id, claims = [] }) => claims.map((claim) => ({ id, ...claim })));
  assert.ok(said.length > 10);
  const keys = said.map(({ id, about }) => `claim.${id}.${about.replaceAll(" ", "-")}`).sort();
  for (const id of others) {
    const words = (await load(`web/messages/${id}.js`)).default;
    const claims = Object.keys(words).filter((key) => key.startsWith("claim."));
    assert.deepEqual(claims.sort(), keys, id);
    // The figures of a claim are those of the data.
    for (const { id: provider, about, text } of said) {
      const put = words[`claim.${provider}.${about.replaceAll(" ", "-")}`];
      assert.deepEqual((put.match(/\d+/g) ?? []).sort(), (text.match(/\d+/g) ?? []).sort(), `${provider}, ${id}`);
    }
  }
});

test("no two sections say different things under one key", () => {
  const keys = every.map(({ key }) => key);
  assert.deepEqual(
    keys.filter((key, index) => keys.indexOf(key) !== index),
    [],
  );
});

test("a message takes the same values in every language", () => {
  for (const { key, en, ...rest } of every) {
    for (const id of others) assert.deepEqual(valuesOf(rest[id]), valuesOf(en), `${key}, ${id}`);
  }
});

test("a plural has the forms of its language, no more and no less", () => {
  for (const { key, ...texts } of every) {
    for (const [id, text] of Object.entries(texts)) {
      const wanted = new Intl.PluralRules(id).resolvedOptions().pluralCategories.toSorted();
      for (const { forms } of pluralsOf(text)) assert.deepEqual(Object.keys(forms).sort(), wanted, `${key}, ${id}`);
    }
  }
});

test("no message is left with a brace that nothing fills", () => {
  for (const { key, ...texts } of every) {
    for (const [id, text] of Object.entries(texts)) {
      let left = text;
      for (let before = ""; before !== left;) {
        before = left;
        left = left.replace(/\{(\w+)\}|\{\w+, plural,(?: \w+ \{[^{}]*\})+\}/g, "");
      }
      assert.doesNotMatch(left, /[{}]/, `${key}, ${id}`);
    }
  }
});

/** Names, units and examples, which are the same everywhere; and words that French shares with English. */
const same = {
  keys: /^(brand|method\.[\w-]+\.name|publish\.(locale|between|paragraph|format\.\w+|the)|field\.(.+\.)?unit|host\.pick\.placeholder|title\.section|result\.unit|journal\.(co2e|firstName|times|quoted|axis\.\w+)|reduce\.mass|range\.(short|end)|value\..+|.*\.hours)$/,
  fr: /^(Action|Continent|Format|Sections|Sources?|Table|Tables|Licence|Latitude|Longitude|Watts|Note|Score|Constante|PUE|Date|Journal|Type|W par vCPU|vCPU|Europe|Gramme|CO2e|Dimension|MFU)$/,
  zh: /^(CPU|PUE|vCPU|LaTeX|JSON|Markdown|Gramme|CO2e)$/,
};

for (const id of others) {
  test(`nothing is left in English: ${id}`, () => {
    const words = (text) => bare(text).replace(/[^\p{L}]/gu, "");
    const left = every.filter(({ key, en, ...rest }) => {
      if (words(en) === "" || same.keys.test(key)) return false;
      return rest[id] === en && !same[id].test(en);
    });
    assert.deepEqual(
      left.map(({ key, en }) => `${key}: ${en}`),
      [],
    );
  });
}

test("French has no English words in it, Chinese has Chinese ones", () => {
  const english = /\b(the|and|with|is|are|which|your|from|they|this|that|not)\b/i;
  for (const { key, fr, zh } of every) {
    assert.doesNotMatch(bare(fr), english, key);
    const hasWords = /\p{L}{4}/u.test(bare(zh).replace(/[\p{Lu}]\w+|CO2e|\w+[-.\d]\w*/gu, ""));
    if (hasWords && !same.keys.test(key)) assert.match(zh, /\p{Script=Han}/u, key);
  }
});

test("French is set as French is: apostrophes, quotes, and spaces that do not break", () => {
  for (const { key, fr } of every) {
    assert.doesNotMatch(fr, /\p{L}'\p{L}/u, `${key}: a straight apostrophe`);
    assert.doesNotMatch(fr, /["“”]/, `${key}: quotes`);
    assert.doesNotMatch(fr, / [:;?!%»]|« /, `${key}: a space that breaks`);
    assert.doesNotMatch(fr, /\p{L}(?:[;?!»]|:(?!\/\/))|«\S/u, `${key}: no space`);
    assert.doesNotMatch(fr, /\d,\d{3}\b(?! *e)|\d [;\d]\d\d\b/, `${key}: English thousands`);
  }
});

test("Chinese is set as Chinese is: full-width marks, no spaces between characters", () => {
  for (const { key, zh } of every) {
    const text = zh.replace(/\{\w+, plural, other \{([^{}]*)\}\}/g, "$1");
    assert.doesNotMatch(text, /\p{Script=Han}[,;:?!()]|[,;:?!(]\p{Script=Han}/u, `${key}: half-width marks`);
    assert.doesNotMatch(text, /\p{Script=Han} +\p{Script=Han}/u, `${key}: a space`);
    assert.doesNotMatch(text, /[，。；：？！、] | [，。；：？！、]/, `${key}: a space beside a mark`);
    assert.doesNotMatch(text, /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u, `${key}: no space before Latin`);
  }
});

// What the code asks for.
const files = sources("web/*.js").filter(
  (file) => !/(\/(en|fr|zh)(-\w+)?|(messages|frame|texts?(-\w+)?)-(en|fr|zh)|\.config)\.js$/.test(file),
);
const code = files.map((file) => readFileSync(file, "utf8")).join("\n");

test("every section's code asks for words that are there", () => {
  const keys = new Set(every.map(({ key }) => key));
  const calls = [...code.matchAll(/(?<![.\w])(?:t|rich|has)\(\s*"([^"]+)"/g)].map(([, key]) => key);
  assert.ok(calls.length > 300, String(calls.length));
  assert.deepEqual(
    calls.filter((key) => !keys.has(key)),
    [],
  );
});

/** Words that may be filled into a key: those of the page's code, of the core and of the data. */
const known = new Set(
  [
    code,
    ...sources("core/*.cpp", "core/*.hpp", "wasm/gramme.d.ts", "data/*.json").map((file) => readFileSync(file, "utf8")),
  ]
    .flatMap((text) => text.match(/[\w-]+/g) ?? [])
    .flatMap((word) => [word, ...word.split(/-|(?=[A-Z])/)]),
);

/** Keys that the code puts together: what is filled in matches words that are known. */
function templates() {
  const found = [...code.matchAll(/`([\w.-]*\$\{[^`\s]*)`/g), ...code.matchAll(/`([a-z]+\.[^`\n]*\$\{[^`\n]*)`/g)];
  return (
    [...new Set(found.map(([, template]) => template))]
      // A template of nothing but what is filled in would match everything.
      .filter((template) => /[a-z]\.|\.[a-z]/i.test(template.replace(/\$\{[^}]*\}/g, "")))
      .map((template) => {
        const parts = template.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/);
        return new RegExp(`^${parts.map((part) => part.replace(/[.+?()[\]\\^$|]/g, "\\$&")).join("(.*)")}$`);
      })
  );
}

test("no words are left over in any section", () => {
  const literals = new Set([...code.matchAll(/["'`]([a-z]+(?:[.\w-]*\w)?)["'`]/gi)].map(([, key]) => key));
  const fieldKeys = Object.keys(fields).flatMap((path) =>
    ["", ".hint", ".unit"].map((part) => keyOf(path.replace("*", "0")) + part),
  );
  const patterns = templates();
  const fits = (key) => (pattern) =>
    pattern
      .exec(key)
      ?.slice(1)
      .every((part) => part.split(/[./]|(?=[A-Z])/).every((word) => word === "" || known.has(word)));
  const used = (key) => literals.has(key) || fieldKeys.includes(key) || patterns.some(fits(key));
  assert.equal(used("journal.not-a-message"), false);
  assert.deepEqual(
    every.map(({ key }) => key).filter((key) => !used(key)),
    [],
  );
});

// Longer texts, which are modules of the same shape.
const contents = [...new Set(sources("web/*/text*-en.js"))];

/** The shape of a text: what is a list, how long, under which names; of words nothing but that they are there. @param {any} node */
function shape(node) {
  if (Array.isArray(node)) return node.map(shape);
  if (node && typeof node === "object") {
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => [name, name === "id" ? value : shape(value)]),
    );
  }
  return typeof node;
}

/** A glossary is in the order of its language, and may need more or fewer words. @param {any} module */
const comparable = ({ default: texts, ...rest }) =>
  shape({ ...rest, ...(texts && { ...texts, glossary: texts.glossary?.length > 0 }) });

test("longer texts have the same parts in every language", async () => {
  assert.ok(contents.length >= 5, contents.join());
  for (const file of contents) {
    const path = file.slice(file.indexOf("web/"));
    const en = comparable(await load(path));
    for (const id of others) {
      assert.deepEqual(comparable(await load(path.replace("-en.js", `-${id}.js`))), en, `${path}, ${id}`);
    }
  }
});
