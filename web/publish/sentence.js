// A sentence about an estimate, and what sentences are made from.

/** @import { Estimate, EstimateRequest, Factor, Source } from "../../wasm/gramme.d.ts" */

/**
 * All that the formats are made from.
 * @typedef {object} Published
 * @property {EstimateRequest} request
 * @property {Estimate} estimate
 * @property {Map<string, string>} names of devices, CPUs, places and grids, by id
 * @property {Source[]} sources all that the data know
 * @property {{ core: string, data: string }} version
 * @property {string} link address of the page with this request
 * @property {string} date ISO date of the estimate
 * @property {Words} messages
 * @property {string} [trainingType] "pre-training" or "fine-tuning"
 *
 * The page's words and numbers, web/messages/messages.js.
 * @typedef {typeof import("../messages/messages.js").words} Words
 *
 * A sentence: its message, what is filled in, and ids of the sources that stand for {cite} and the like.
 * @typedef {{ key: string, values: Record<string, string>, cites: Record<string, string[]> }} Sentence
 */

/** Id under which the calculator itself is cited; no source of the data has it. */
export const own = "gramme";

/** Figures that are this project's own are cited as the calculator. */
const judgement = "gramme-judgement";

/**
 * Ids of the sources of some factors, each once.
 * @param {(Pick<Factor, "source" | "sources"> | undefined)[]} factors
 */
export function sourcesOf(...factors) {
  const ids = factors.flatMap((factor) => factor?.sources ?? (factor?.source ? [factor.source] : []));
  return [...new Set(ids.map((id) => (id === judgement ? own : id)))];
}

/** @param {Published} published @returns {(name: string, path?: string) => Factor | undefined} */
export const factorOf =
  ({ estimate }) =>
  (name, path) =>
    estimate.factors.find((factor) => factor.name === name && (path === undefined || factor.path === path));

/** @param {Published} published @param {string | undefined} id */
export const nameOf = ({ names }, id) => (id !== undefined && names.get(id)) || id || "";

/** "the United States", as it stands in a sentence. @param {Published} published @param {string | undefined} id */
export function gridName(published, id) {
  const { messages } = published;
  const name = nameOf(published, id);
  return messages.t("publish.article").split("|").includes(name) ? messages.t("publish.the", { name }) : name;
}

/** @param {string} key @param {Record<string, string>} [values] @param {Record<string, string[]>} [cites] @returns {Sentence} */
export const sentence = (key, values = {}, cites = {}) => ({ key: `publish.${key}`, values, cites });

/** @param {number} value @param {Words} messages @param {number} [digits] significant ones */
export const figure = (value, messages, digits = 3) => messages.number(value, { maximumSignificantDigits: digits });

/** The unit never breaks from its number. @param {number} value @param {string} unit @param {Words} messages @param {number} [digits] */
export const quantity = (value, unit, messages, digits) => `${figure(value, messages, digits)}\u202f${unit}`;

/** "a, b and c". @param {string[]} parts @param {Words} messages */
export const listed = (parts, messages) => new Intl.ListFormat(messages.t("publish.locale")).format(parts);

/** @param {string} date ISO @param {Words} messages */
export const dayText = (date, messages) =>
  new Intl.DateTimeFormat(messages.t("publish.locale"), { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
