// What is said about an estimate, a sentence each, before it becomes LaTeX, Markdown or plain text.
import { besideSentences, boundarySentences, embodiedSentences } from "./beside.js";
import { dayText, factorOf, figure, gridName, nameOf, own, quantity, sentence, sourcesOf } from "./sentence.js";
import { hardware, powerSentences } from "./work.js";

/** @import { Published, Sentence } from "./sentence.js" */

/** Of the core's sequence. */
const points = 4096;

/**
 * The ends of a range in the unit of its figure.
 * @param {number} kilograms @param {readonly number[]} span @param {Published["messages"]} messages
 */
export function rangeValues(kilograms, [from, , to], messages) {
  const { low, high, unit } = messages.massSpan(kilograms, [from, to]);
  return { low: `${low}\u202f${unit}`, high: `${high}\u202f${unit}`, points: figure(points, messages, 4) };
}

/**
 * The message of a range, which may be none to speak of.
 * @param {string} key
 * @param {number} kilograms @param {readonly number[]} span @param {Published["messages"]} messages
 */
export function rangeKeyOf(key, kilograms, [from, , to], messages) {
  const kind = messages.rangeKey(messages.massSpan(kilograms, [from, to]));
  return key + ({ "range.nothing": "Nothing", "range.point": "Point" }[kind] ?? "");
}

/**
 * The whole statement, in the order in which it is read.
 * @param {Published} published
 * @returns {Sentence[]}
 */
export function statement(published) {
  const sentences = [
    ...resultSentences(published),
    workSentence(published),
    ...powerSentences(published),
    energySentence(published),
    ...gridSentences(published),
    ratedSentence(published),
    ...embodiedSentences(published),
    ...besideSentences(published),
    ...boundarySentences(published),
    madeSentence(published),
  ].filter((one) => one !== undefined);
  const cited = new Set(sentences.flatMap(({ cites }) => Object.values(cites).flat()));
  const uncited = sourcesOf(...published.estimate.factors).filter((id) => !cited.has(id));
  return uncited.length === 0 ? sentences : [...sentences, sentence("further", {}, { cite: uncited })];
}

/** @param {Published} published */
function resultSentences({ estimate, messages }) {
  const { operational, embodied, total } = estimate.emissionsKg;
  const values = { operational: messages.mass(operational), total: messages.mass(total) };
  const result =
    embodied === undefined
      ? sentence("result", values)
      : sentence("resultTotal", { ...values, embodied: messages.mass(embodied) });
  const span = estimate.range?.totalKg;
  if (!span) return [result, sentence("noRange")];
  return [result, sentence(rangeKeyOf("range", total, span, messages), rangeValues(total, span, messages))];
}

/** @param {Published} published */
function workSentence(published) {
  const { request, messages } = published;
  const runs = figure(request.runs ?? 1, messages, 6);
  const once = (request.runs ?? 1) === 1;
  if (request.measuredKwh !== undefined) {
    const measured = quantity(request.measuredKwh, "kWh", messages, 6);
    return sentence(once ? "meteredOnce" : "metered", { measured, runs });
  }
  const hours = messages.t("publish.hours", { n: Number((request.hours ?? 0).toPrecision(6)) });
  return sentence(once ? "work" : "workRuns", { hardware: hardware(published), hours, runs });
}

/** @param {Published} published */
function energySentence(published) {
  const { estimate, messages } = published;
  const total = messages.energy(estimate.energyKwh.total);
  const pue = factorOf(published)("pue");
  if (!pue) return sentence("energyPlain", { total });
  const origin = messages.t(`publish.${pue.given ? "given" : pue.assumed ? "assumed" : "published"}`);
  return sentence("energy", { total, pue: figure(pue.value, messages, 4), origin }, { cite: sourcesOf(pue) });
}

/** Where it ran, and how clean that place's grid was. @param {Published} published */
function gridSentences(published) {
  const { request } = published;
  const factor = factorOf(published)("grid");
  const grid = gridSentence(published);
  // A country, or a part of one, is a grid itself.
  const onIts = [factor?.of, factor?.ratio?.of, undefined].includes(request.place);
  if (!grid || onIts || published.estimate.method === "mlco2-2019") return [grid];
  return [sentence("place", { place: nameOf(published, request.place) }), grid];
}

/** @param {Published} published */
function gridSentence(published) {
  const { request, estimate, messages } = published;
  const factor = factorOf(published)("grid");
  if (!factor) return undefined;
  const grams = (value) => figure(value, messages, 4);
  const grid = grams(factor.value);
  const basis = messages.basisText(factor.basis ?? "");
  const year = String(factor.year ?? "");
  const cites = { cite: sourcesOf(factor) };
  if (factor.given) return sentence("gridGiven", { grid });
  const place = nameOf(published, request.place);
  if (estimate.method === "mlco2-2019") return sentence("gridLegacy", { place, grid }, cites);
  if (!request.place) return sentence("gridWorld", { grid, year, basis }, cites);
  const { ratio } = factor;
  if (!ratio) return sentence("grid", { place: gridName(published, factor.of) || place, grid, year, basis }, cites);
  return sentence(
    "gridPart",
    {
      place: gridName(published, ratio.of),
      grid,
      year,
      part: grams(ratio.part),
      whole: grams(ratio.whole),
      ratioYear: String(ratio.year),
    },
    { ...cites, ratioCite: sourcesOf(ratio) },
  );
}

/** @param {Published} published */
function ratedSentence({ estimate, messages }) {
  if (!estimate.atRatedPower) return undefined;
  const { operationalKg } = estimate.atRatedPower;
  const { embodied } = estimate.emissionsKg;
  const operational = messages.mass(operationalKg);
  if (embodied === undefined) return sentence("rated", { operational });
  return sentence("ratedTotal", { operational, total: messages.mass(operationalKg + embodied) });
}

/** @param {Published} published */
function madeSentence({ estimate, version, date, messages }) {
  const day = dayText(date, messages);
  const values = { date: day, core: version.core, data: version.data, method: estimate.method };
  return sentence("made", values, { cite: [own] });
}
