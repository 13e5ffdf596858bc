// What stands beside the emissions from electricity: manufacture, water, contracts, offsets, and what is left out.
import { factorOf, figure, listed, nameOf, quantity, sentence, sourcesOf } from "./sentence.js";

/** @import { Published, Sentence } from "./sentence.js" */

/** @param {Published} published @returns {Sentence[]} */
export function embodiedSentences(published) {
  const { estimate, messages } = published;
  const { embodied } = estimate.emissionsKg;
  if (embodied === undefined) return [];
  const find = factorOf(published);
  const [lifetime, utilisation] = [find("deviceLifetime"), find("utilisation")];
  const hosts = estimate.factors.filter(({ name }) => name === "hostEmbodied");
  const service = sentence(
    "embodied",
    {
      years: figure(lifetime?.value ?? 0, messages, 4),
      utilisation: figure(utilisation?.value ?? 0, messages, 4),
    },
    { cite: sourcesOf(...hosts, lifetime, utilisation) },
  );
  const [from, , to] = estimate.range?.embodiedKg ?? [0, 0, 0];
  const { low, high, unit } = messages.massSpan(embodied, [from, to]);
  const span = { low: quantityText(low, unit), high: quantityText(high, unit) };
  return [...madeSentences(published), service, ...(low === high ? [] : [sentence("embodiedRange", span)])];
}

/** @param {string} text @param {string} unit */
const quantityText = (text, unit) => `${text}\u202f${unit}`;

/** What making a device of every kind emitted, and what that figure covers. @param {Published} published @returns {Sentence[]} */
function madeSentences(published) {
  const { estimate, messages } = published;
  const made = estimate.factors.filter(({ name }) => name === "deviceEmbodied");
  const kinds = new Map(made.map((factor) => [factor.of, factor]));
  return [...kinds.values()].map((factor) => {
    const values = {
      name: nameOf(published, factor.of),
      mass: quantity(factor.value, "kg", messages, 4),
      basis: messages.basisText(factor.basis ?? ""),
    };
    const key = factor.assumed ? "madeClass" : values.basis ? "madeBasis" : "madeOne";
    return sentence(key, values, { cite: sourcesOf(factor) });
  });
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
  const { onSite, offSite, total } = estimate.waterL ?? {};
  const find = factorOf(published);
  const out = [];
  if (onSite !== undefined) {
    out.push(sentence("waterOnSite", { water: messages.water(onSite) }, { cite: sourcesOf(find("wue")) }));
  }
  if (offSite !== undefined) {
    out.push(sentence("waterOffSite", { water: messages.water(offSite) }, { cite: sourcesOf(find("offSiteWater")) }));
  }
  if (total !== undefined) {
    const [low = "", , high = ""] = (estimate.range?.waterL ?? []).map((litres) => messages.water(litres));
    out.push(sentence(low === high ? "water" : "waterRange", { water: messages.water(total), low, high }));
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
