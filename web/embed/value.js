// What stands in the shadow root of <gramme-value>: one number of the result, in the type of the sentence around it.
import { html } from "lit";
import { accepted } from "../calculator/field.js";
import { rangeText } from "../calculator/range.js";
import { energy, languageNow, mass, subscripted, water } from "../messages/messages.js";

/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */

/** @param {number | undefined} kilograms */
const emissions = (kilograms) => (kilograms === undefined ? "" : `${mass(kilograms)} CO2e`);

/** By what `show` says; "" is the first. @type {Record<string, (estimate: Estimate) => string>} */
const numbers = {
  emissions: ({ emissionsKg }) => emissions(emissionsKg.total),
  operational: ({ emissionsKg }) => emissions(emissionsKg.operational),
  embodied: ({ emissionsKg }) => emissions(emissionsKg.embodied),
  energy: ({ energyKwh }) => energy(energyKwh.total),
  water: ({ waterL }) => (waterL?.total === undefined ? "" : water(waterL.total)),
  range: rangeText,
};

/** @param {import("./view.js").View} view */
export function value({ store, asked: { show } }) {
  const { tag } = languageNow();
  if (store.stale) {
    const [problem] = store.problems;
    return html`<span part="problem" lang=${tag}><slot></slot> (${accepted(store, problem)})</span>`;
  }
  const number = Object.hasOwn(numbers, show) ? numbers[show] : numbers.emissions;
  const text = store.estimate ? number(store.estimate) : "";
  // An estimate may lack the number that is asked for.
  if (!text) return html`<slot></slot>`;
  return html`<span part="number" class=${show === "range" ? "" : "number"} lang=${tag}>${subscripted(text)}</span>`;
}
