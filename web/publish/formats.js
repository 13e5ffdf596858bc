// The formats in which an estimate can be published. All are pure functions of the same facts.
import { bibtex, citationKeys } from "./bibtex.js";
import { citedSources, write } from "./cite.js";
import { address, latex, markdown, oneLine, yaml } from "./escape.js";
import { figure, nameOf, sourcesOf } from "./sentence.js";
import { rangeKeyOf, rangeValues, statement } from "./statement.js";
import { hardware } from "./work.js";

/** @import { Published } from "./sentence.js" */
/** @import { Factor, Source } from "../../wasm/gramme.d.ts" */

/**
 * A text to copy, or to keep as a file.
 * @typedef {{ text: string, file: string, type: string }} Document
 */

/** Spaces that a plain text, unlike typeset one, does better without. @param {string} text */
const plain = (text) => oneLine(text).replace(/[\u00a0\u2009\u202f]/g, " ");

/** @type {Record<string, (published: Published) => Document[]>} */
export const formats = { latex: latexDocuments, markdown: markdownDocuments, huggingface, text: textDocuments, json };

/** @param {Published} published @returns {Document[]} a paragraph, and the entries that it cites. */
function latexDocuments(published) {
  const { sentences, sources } = stated(published);
  const keys = citationKeys(sources);
  const cite = (ids) => `~\\citep{${ids.map((id) => keys.get(id)).join(",")}}`;
  const lines = sentences.map((one) => write(one, published, latex, cite));
  const { t } = published.messages;
  const title = latex(t("publish.paragraph", { title: t("publish.heading") }));
  return [
    { text: `\\paragraph{${title}}\n${lines.join("\n")}\n`, file: "gramme.tex", type: "application/x-tex" },
    { text: bibtex(sources, keys), file: "gramme.bib", type: "application/x-bibtex" },
  ];
}

/** @param {Published} published @returns {Document[]} */
function markdownDocuments(published) {
  const { sentences, sources } = stated(published);
  const { t } = published.messages;
  const escape = (text) => markdown(plain(text));
  const lines = sentences.map((one) => write(one, published, escape, numbered(sources, "\\[", "\\]")));
  const head = [t("publish.factors"), t("publish.value"), t("factor.spread"), t("publish.from")].map(escape);
  const rows = factorRows(published, sources).map((cells) => cells.map(escape));
  const table = [head, ["---", "---:", "---:", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  const list = sources.map((source, index) => `${index + 1}. ${markdownSource(source)}`);
  const text = [
    `## ${escape(t("publish.heading"))}`,
    lines.join(t("publish.between")),
    table.join("\n"),
    `### ${escape(t("publish.sources"))}`,
    list.join("\n"),
  ].join("\n\n");
  return [{ text: `${text}\n`, file: "gramme.md", type: "text/markdown" }];
}

/** @param {Source & { authors?: string[] }} source */
function markdownSource({ title, publisher, authors, url, note }) {
  const name = markdown(title);
  const linked = url ? `[${name}](<${address(url)}>)` : name;
  const who = [authors?.join("; ") ?? "", publisher].filter(Boolean).map(markdown);
  return [...who, linked, note && markdown(note)].filter(Boolean).join(". ");
}

/** @param {Published} published @returns {Document[]} */
function textDocuments(published) {
  const { sentences, sources } = stated(published);
  const { t } = published.messages;
  const lines = sentences.map((one) => write(one, published, plain, numbered(sources, "[", "]")));
  const list = sources.map(({ title, publisher, authors, url, note }, index) =>
    plain(`[${index + 1}] ${[authors?.join("; "), publisher, title, note, url].filter(Boolean).join(". ")}`),
  );
  const text = [
    plain(t("publish.heading")),
    lines.join("\n"),
    plain(t("publish.recompute", { link: published.link })),
    `${plain(t("publish.sources"))}\n${list.join("\n")}`,
  ].join("\n\n");
  return [{ text: `${text}\n`, file: "gramme.txt", type: "text/plain" }];
}

/**
 * The metadata that the Hugging Face hub reads from a model card (its documentation, "Displaying carbon emissions for your
 * model"): grams, of the electricity alone, as other cards state them.
 * @param {Published} published @returns {Document[]}
 */
function huggingface(published) {
  const { request, estimate, trainingType } = published;
  const place = nameOf(published, request.place);
  // More digits than the text gives, fewer than would look measured.
  const grams = Number((estimate.emissionsKg.operational * 1000).toPrecision(4));
  const source = huggingfaceSource(published);
  const fields = [
    ["emissions", String(grams)],
    ["source", yaml(plain(source))],
    ["training_type", trainingType && yaml(trainingType)],
    ["geographical_location", place && yaml(plain(place))],
    ["hardware_used", hasHardware(published) && yaml(plain(hardware(published)))],
  ].filter(([, value]) => value);
  const text = `co2_eq_emissions:\n${fields.map(([name, value]) => `  ${name}: ${value}`).join("\n")}\n`;
  return [{ text, file: "gramme.yaml", type: "application/yaml" }];
}

/** @param {Published} published */
function huggingfaceSource({ estimate, version, link, messages }) {
  const values = { ...version, method: estimate.method, link };
  const span = estimate.range?.operationalKg;
  if (!span) return messages.t("publish.huggingfaceSource", values);
  const range = rangeValues(estimate.emissionsKg.operational, span, messages);
  return messages.t(`publish.${rangeKeyOf("huggingfaceRange", estimate.emissionsKg.operational, span, messages)}`, {
    ...values,
    ...range,
  });
}

/** @param {Published} published */
const hasHardware = ({ request }) => Boolean(request.devices?.length || request.cpu || request.memoryGb);

/** @param {Published} published @returns {Document[]} everything, unrounded, so that others can compute with it. */
function json(published) {
  const { request, estimate, version, link, date } = published;
  const { sources } = stated(published);
  const whole = { gramme: version, date, link, request, estimate, sources };
  return [{ text: `${JSON.stringify(whole, null, 2)}\n`, file: "gramme.json", type: "application/json" }];
}

/** @param {Published} published */
function stated(published) {
  const sentences = statement(published);
  return { sentences, sources: citedSources(sentences, published) };
}

/** Citations by number. @param {Source[]} sources @param {string} open @param {string} close */
const numbered = (sources, open, close) => (ids) => {
  const numbers = ids.map((id) => sources.findIndex((source) => source.id === id) + 1);
  return ` ${open}${numbers.join(", ")}${close}`;
};

/**
 * Every factor with its value and where it comes from.
 * @param {Published} published
 * @param {Source[]} sources
 */
function factorRows(published, sources) {
  const { messages } = published;
  return published.estimate.factors.map((factor) => {
    const name = messages.t(`factor.${factor.name}`);
    // A part of a country has its own ratio to the country's figure.
    const of = nameOf(published, factor.ratio?.of ?? factor.of);
    const unit = factor.unit === "1" ? "" : ` ${factor.unit}`;
    return [
      of ? `${name}: ${of}` : name,
      `${figure(factor.value, messages, 6)}${unit}`,
      spread(factor, unit, messages),
      origin(published, factor, sources),
    ];
  });
}

/** "40 to 90 W". @param {Factor} factor @param {string} unit @param {Published["messages"]} messages */
function spread({ low, high }, unit, messages) {
  if (low === undefined || high === undefined) return "";
  return `${messages.t("drivers.to", { low: figure(low, messages), high: figure(high, messages) })}${unit}`;
}

/** @param {Published} published @param {Factor} factor @param {Source[]} sources */
function origin({ messages }, factor, sources) {
  if (factor.given) return messages.t("publish.given");
  const numbers = sourcesOf(factor, factor.ratio)
    .map((id) => sources.findIndex((source) => source.id === id) + 1)
    .filter((number) => number > 0);
  const parts = [
    factor.assumed && messages.t("publish.assumed"),
    numbers.length > 0 && `[${numbers.join(", ")}]`,
    factor.year && String(factor.year),
    factor.basis && messages.basisText(factor.basis),
  ];
  return parts.filter(Boolean).join(", ");
}
