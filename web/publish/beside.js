// What stands beside the emissions from electricity: manufacture, water, contracts, offsets, and what is left out.
import { factorOf, figure, listed, nameOf, sentence, sourcesOf } from "./sentence.js";

/** @import { Published, Sentence } from "./sentence.js" */

/** @param {Published} published */
export function embodiedSentence(published) {
  const { estimate, messages } = published;
  if (estimate.emissionsKg.embodied === undefined) return undefined;
  const find = factorOf(published);
  const [lifetime, utilisation] = [find("deviceLifetime"), find("utilisation")];
  const made = estimate.factors.filter(({ name }) => name === "deviceEmbodied" || name === "hostEmbodied");
  return sentence(
    "embodied",
    {
      years: figure(lifetime?.value ?? 0, messages, 4),
      utilisation: figure(utilisation?.value ?? 0, messages, 4),
    },
    { cite: sourcesOf(...made, lifetime, utilisation) },
  );
}

/** @param {Published} published @returns {Sentence[]} */
export function besideSentences(published) {
  return [...accountSentences(published), ...waterSentences(published), ...methodSentences(published)];
}

/** @param {Published} published @returns {Sentence[]} */
function accountSentences(published) {
  const { estimate, messages } = published;
  const { market, offset } = estimate.emissionsKg;
  const percent = factorOf(published)("offset");
  const out = [];
  if (market !== undefined) out.push(sentence("market", { market: messages.mass(market) }));
  if (offset !== undefined && percent) {
    const values = { percent: figure(percent.value, messages, 4), offset: messages.mass(offset) };
    out.push(sentence("offset", values, { cite: sourcesOf(percent) }));
  }
  return out;
}

/** @param {Published} published @returns {Sentence[]} */
function waterSentences(published) {
  const { estimate, messages } = published;
  const { onSite, offSite } = estimate.waterL ?? {};
  const find = factorOf(published);
  const out = [];
  if (onSite !== undefined) {
    out.push(sentence("waterOnSite", { water: messages.water(onSite) }, { cite: sourcesOf(find("wue")) }));
  }
  if (offSite !== undefined) {
    out.push(sentence("waterOffSite", { water: messages.water(offSite) }, { cite: sourcesOf(find("offSiteWater")) }));
  }
  return out;
}

/** What only some methods or requests have. @param {Published} published @returns {Sentence[]} */
function methodSentences(published) {
  const { estimate, request, messages } = published;
  const out = [];
  if (estimate.sci && request.unit) {
    const amount = figure(estimate.sci.gPerUnit, messages);
    out.push(sentence("sci", { amount, unit: request.unit.name }));
  }
  if (estimate.alternative) {
    const { place, kg } = estimate.alternative;
    out.push(sentence("alternative", { place: nameOf(published, place), kg: messages.mass(kg) }));
  }
  return out;
}

/** @param {Published} published @returns {Sentence[]} */
export function boundarySentences({ estimate, messages }) {
  const list = (codes) =>
    listed(
      codes.map((code) => messages.t(`boundary.part.${code}`)),
      messages,
    );
  const { counted, notCounted } = estimate.boundary;
  const sentences = [sentence("counted", { list: list(counted) })];
  return notCounted.length === 0 ? sentences : [...sentences, sentence("notCounted", { list: list(notCounted) })];
}
