// What is published is read back by a real parser of each format.
import assert from "node:assert/strict";
import test from "node:test";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parsers } from "prettier/plugins/markdown";
import { parse as parseYaml } from "yaml";
import { formats } from "../../web/publish/formats.js";
import { oneLine } from "../../web/publish/escape.js";
import { example, factor, hostile, hostileExample } from "./published.mjs";

/** @import { Published } from "../../web/publish/sentence.js" */

/** @param {string} format @param {Published} published */
const texts = (format, published) => formats[format](published).map(({ text }) => text);

/** What a reader sees: spaces of any width are one. @param {string} text */
const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

/** @type {Record<string, Published>} */
const variants = {
  plain: example(),
  hostile: hostileExample(),
  metered: metered(),
  "mlco2-2019": mlco2(),
};

/** @returns {Published} */
function metered() {
  const published = example();
  const { estimate } = published;
  return {
    ...published,
    request: { measuredKwh: 224, runs: 3 },
    estimate: {
      ...estimate,
      energyKwh: { overhead: 168, total: 840 },
      emissionsKg: { operational: 84, total: 84, market: 0, offset: 42 },
      atRatedPower: undefined,
      waterL: undefined,
      factors: [
        factor({ name: "measuredKwh", value: 224, unit: "kWh", given: true }),
        factor({ name: "pue", value: 1.25, unit: "1", given: true }),
        factor({ name: "grid", value: 100, unit: "gCO2e/kWh", given: true }),
        factor({ name: "market", value: 0, unit: "gCO2e/kWh", given: true }),
        factor({ name: "offset", value: 50, unit: "%", given: true }),
      ],
    },
  };
}

/** @returns {Published} */
function mlco2() {
  const published = example();
  return {
    ...published,
    request: { method: "mlco2-2019", hours: 100, devices: [{ device: "A100 PCIe 40/80GB" }], place: "gcp:asia-east1" },
    estimate: {
      ...published.estimate,
      method: "mlco2-2019",
      energyKwh: { devices: 25, total: 25 },
      emissionsKg: { operational: 14, total: 14, offset: 14 },
      atRatedPower: undefined,
      waterL: undefined,
      factors: [
        factor({ name: "deviceWatts", value: 250, unit: "W", source: "series", path: "/devices/0" }),
        factor({ name: "hours", value: 100, unit: "h", given: true }),
        factor({ name: "grid", value: 560, unit: "gCO2e/kWh", source: "series", of: "gcp:asia-east1" }),
        factor({ name: "offset", value: 100, unit: "%", source: "series" }),
      ],
      alternative: { place: "gcp:europe-west6", kg: 0.4 },
    },
  };
}

for (const [name, published] of Object.entries(variants)) {
  test(`every format says something whole about: ${name}`, () => {
    for (const format of Object.keys(formats)) {
      for (const { text, file, type } of formats[format](published)) {
        assert.match(file, /^gramme\.\w+$/);
        assert.match(type, /^\w+\/[\w-]+$/);
        assert.doesNotMatch(
          text,
          /(publish|factor|boundary)\.\w|\{(?!off)[a-z]\w*\}(?<!\\\w+\{\w*\})|undefined|NaN|[\ue000-\uf8ff]/,
          format,
        );
        assert.ok(text.endsWith("\n"));
      }
    }
  });
}

test("plain text states result, energy, boundary, versions and the link", () => {
  const [text] = texts("text", example());
  for (const words of [
    "emitted 173 kg of CO₂e: 168 kg through the electricity",
    "location-based",
    "8 × NVIDIA A100 for 100 hours",
    "280 kWh",
    "(PUE) of 1.25 (assumed)",
    "The work ran in Iowa (Google), United States.",
    "The grid of MRO West emitted 600 g CO₂e per kWh: the national figure for 2025",
    "ratio of 450 to 300 g per kWh of 2023",
    "At full rated power the electricity alone would emit 240 kg, and 245 kg with",
    "and 5 kg as its share of making the hardware",
    "Not counted: CPU, memory, making the machine around them, storage",
    "25 November 2026",
    "0.1.0",
    "its data of 2026-11-25",
    "“standard”",
    "https://example.org/gramme/?device=a100*8&hours=100&place=gcp:x",
  ]) {
    assert.ok(plain(text).includes(words), `${words} in\n${text}`);
  }
});

test("without a range the text says that it states none, and with one it states it", () => {
  assert.match(texts("text", example())[0], /states no range/);
  const published = example();
  published.estimate.range = {
    operationalKg: [75, 155, 310],
    totalKg: [80, 160, 320],
    energyKwh: [1, 2, 3],
  };
  const exact = "(5th to 95th percentile of what is counted, 4,096 quasi-random points)";
  for (const format of ["text", "markdown", "latex"]) {
    const [text] = texts(format, published);
    const bare = plain(text).replaceAll("\\,", " ").replaceAll("\\", "");
    assert.ok(bare.includes(`most likely lie between 80 kg and 320 kg ${exact}`), text);
    assert.doesNotMatch(text, /states no range/);
  }
  // The card states the emissions of the electricity, and so its range.
  const [card] = texts("huggingface", published);
  assert.ok(plain(card).includes(`most likely between 75 kg and 310 kg ${exact}`), card);
  assert.deepEqual(JSON.parse(texts("json", published)[0]).estimate.range, published.estimate.range);
});

test("offsets and contracts stand beside the emissions and are not subtracted", () => {
  const [text] = texts("text", variants.metered);
  assert.match(plain(text), /emitted 84 kg of CO₂e/);
  assert.match(plain(text), /metered at 224 kWh for each of 3 runs/);
  assert.match(plain(text), /market-based\) the emissions are 0 g/);
  assert.match(plain(text), /50% of the emissions, 42 kg, are not subtracted/);
});

test("JSON holds the request, the estimate and the versions as they are, with the sources used", () => {
  const published = hostileExample();
  const value = JSON.parse(texts("json", published)[0]);
  assert.deepEqual(value.request, published.request);
  assert.deepEqual(value.estimate, published.estimate);
  assert.deepEqual(value.gramme, published.version);
  assert.equal(value.link, published.link);
  const ids = value.sources.map(({ id }) => id);
  for (const id of ["maker_2020", "dodge-2022", "series", "ratio", "class", "water"]) assert.ok(ids.includes(id), id);
});

test("model-card metadata give the operational emissions in grams", () => {
  const [text] = texts("huggingface", { ...example(), trainingType: "fine-tuning" });
  const { co2_eq_emissions: card, ...rest } = parseYaml(text);
  assert.deepEqual(rest, {});
  assert.equal(card.emissions, 168_000);
  assert.equal(card.training_type, "fine-tuning");
  assert.equal(card.geographical_location, "Iowa (Google), United States");
  assert.equal(card.hardware_used, "8 × NVIDIA A100");
  assert.match(
    card.source,
    /^Gramme 0\.1\.0, data of 2026-11-25, method standard: .* https:\/\/example\.org\/gramme\//,
  );
});

test("model-card metadata leave out what nobody stated", () => {
  const { co2_eq_emissions: card } = parseYaml(texts("huggingface", variants.metered)[0]);
  assert.deepEqual(Object.keys(card), ["emissions", "source"]);
  assert.equal(card.emissions, 84_000);
});

test("no name breaks model-card metadata", () => {
  const { co2_eq_emissions: card } = parseYaml(texts("huggingface", hostileExample())[0]);
  assert.equal(card.hardware_used, `8 × ${oneLine(hostile)} a100`.replace(/  +/g, " "));
  assert.equal(card.emissions, 168_000);
});

/** Commands that the escapes make, and those of the paragraph itself. */
const commands =
  /\\(?:paragraph|citep|textsubscript|textsuperscript|textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum|textless|textgreater|textbar|textasciigrave|times|cdot)(?![A-Za-z])|\\[%&#_$,]/g;

for (const name of ["plain", "hostile", "mlco2-2019"]) {
  test(`LaTeX is balanced and leaves no special character bare: ${name}`, () => {
    const [text] = texts("latex", variants[name]);
    const rest = text.replace(/\$\\(times|cdot)\$|\$10\^\{-?\d+\}\$/g, "").replace(commands, "");
    let depth = 0;
    for (const character of rest) {
      depth += character === "{" ? 1 : character === "}" ? -1 : 0;
      assert.ok(depth >= 0, "a brace closes that none opened");
    }
    assert.equal(depth, 0);
    assert.doesNotMatch(rest, /[\\%&#$_^<>|"`]/);
    // The only ties are those before citations.
    assert.equal(rest.split("~").length, text.split("~\\citep{").length);
    for (const line of text.split("\n")) assert.doesNotMatch(line, /[\p{Cc}\u2028]/u);
  });

  test(`BibTeX has an entry for every citation and no other: ${name}`, () => {
    const [text, bib] = texts("latex", variants[name]);
    const cited = new Set([...text.matchAll(/\\citep\{([^}]*)\}/g)].flatMap(([, keys]) => keys.split(",")));
    const { entries, errors } = parseBibtex(bib);
    assert.deepEqual(errors, []);
    assert.deepEqual(entries.map(({ key }) => key).sort(), [...cited].sort());
    for (const { type, fields } of entries) {
      assert.equal(type, "misc");
      assert.ok(fields.title && fields.author && fields.url && fields.year !== "n.d.");
    }
  });
}

test("the calculator is cited with its version and the link that recomputes the figures", () => {
  const { entries } = parseBibtex(texts("latex", example())[1]);
  const entry = entries.find(({ key }) => key === "gramme");
  assert.equal(entry?.fields.url, example().link);
  assert.match(String(entry?.fields.note), /Version 0\.1\.0, data of 2026-11-25/);
  assert.equal(entry?.fields.year, "2026");
});

test("BibTeX keeps titles, publishers and addresses", () => {
  const { entries } = parseBibtex(texts("latex", example())[1]);
  const entry = entries.find(({ key }) => key === "dodge-2022");
  assert.match(String(entry?.fields.title), /Title of dodge-2022/);
  assert.deepEqual(
    entry?.fields.author?.map(({ name }) => name),
    ["Publisher 1"],
  );
  assert.equal(entry?.fields.url, "https://example.org/dodge-2022?a=1&b=2%20c");
  assert.equal(entry?.fields.year, undefined);
  assert.equal(entry?.fields.urldate, "2026-11-24");
  const maker = entries.find(({ key }) => key === "maker-2020");
  assert.equal(maker?.fields.year, "2020");
});

test("BibTeX cites a paper by its authors and what it appeared in", () => {
  const published = example();
  const [paper, article] = published.sources;
  Object.assign(paper, { authors: ["Doe, Jane", "Roe, Richard"], container: "Proceedings of a Conference" });
  Object.assign(article, { authors: ["Doe, Jane"], container: "Journal of Things" });
  const { entries } = parseBibtex(texts("latex", published)[1]);
  const [one, other] = ["maker-2020", "dodge-2022"].map((wanted) => entries.find(({ key }) => key === wanted));
  assert.equal(one?.type, "inproceedings");
  assert.match(String(one?.fields.booktitle), /^Proceedings of a conference$/i);
  assert.equal(one?.fields.author?.length, 2);
  assert.equal(other?.type, "article");
  assert.match(String(other?.fields.journal), /^Journal of things$/i);
});

test("ids that become one citation key are kept apart", () => {
  const published = example();
  const sources = published.sources.map((source) => ({ ...source }));
  const factors = published.estimate.factors.map((one) => ({ ...one }));
  sources[0].id = factors[0].source = "a_b";
  sources[1].id = factors[1].source = "A b";
  const [text, bib] = texts("latex", { ...published, sources, estimate: { ...published.estimate, factors } });
  const keys = parseBibtex(bib).entries.map(({ key }) => key);
  assert.equal(new Set(keys.map((key) => key.toLowerCase())).size, keys.length);
  assert.match(text, /\\citep\{a-b\}.*\\citep\{A-b-2\}/);
});

/** @param {any} node @param {string} type @returns {any[]} */
const nodes = (node, type) => [
  ...(node.type === type ? [node] : []),
  ...(node.children ?? []).flatMap((child) => nodes(child, type)),
];
/** @param {any} node @returns {string} */
const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join("");

/** @param {string} text */
const parseMarkdown = (text) => parsers.remark.parse(text, /** @type {any} */ ({ originalText: text }));

for (const name of ["plain", "hostile"]) {
  test(`Markdown is headings, a paragraph, a table and a list: ${name}`, () => {
    const published = variants[name];
    const [text] = texts("markdown", published);
    const tree = parseMarkdown(text);
    assert.deepEqual(
      tree.children.map(({ type }) => type),
      ["heading", "paragraph", "table", "heading", "list"],
    );
    assert.deepEqual(nodes(tree, "html").concat(nodes(tree, "inlineCode"), nodes(tree, "emphasis")), []);
    const rows = nodes(tree, "tableRow");
    assert.equal(rows.length, published.estimate.factors.length + 1);
    for (const row of rows) assert.equal(row.children.length, 4);
    // Addresses of sources, and nothing that a name brought in.
    const addresses = nodes(tree, "link").map(({ url }) => url);
    for (const url of addresses)
      assert.ok(published.link === url || published.sources.some((one) => one.url === url), url);
    assert.equal(nodes(tree, "listItem").length, addresses.length);
  });
}

test("Markdown shows a hostile name as it is", () => {
  const tree = parseMarkdown(texts("markdown", hostileExample())[0]);
  assert.ok(plain(textOf(tree.children[1])).includes(plain(oneLine(hostile))));
});
