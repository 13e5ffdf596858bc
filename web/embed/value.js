// What stands in the shadow root of <gramme-value>: one number of the result, in the type of the sentence around it.
import { html, nothing } from "lit";
import { accepted, keyOf } from "../calculator/field.js";
import { lost } from "../calculator/lost.js";
import { rangeText } from "../calculator/range.js";
import { energy, has, languageNow, mass, subscripted, t, water } from "../messages/messages.js";

/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */
/** @typedef {import("../fields.js").Problem} Problem */
/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("./view.js").View} View */

/** @param {number | undefined} kilograms */
const emissions = (kilograms) => (kilograms === undefined ? "" : `${mass(kilograms)} CO2e`);

/** By what `show` says; where it says nothing, the first. @type {Record<string, (estimate: Estimate) => string>} */
export const numbers = {
  emissions: ({ emissionsKg }) => emissions(emissionsKg.total),
  operational: ({ emissionsKg }) => emissions(emissionsKg.operational),
  embodied: ({ emissionsKg }) => emissions(emissionsKg.embodied),
  energy: ({ energyKwh }) => energy(energyKwh.total),
  water: ({ waterL }) => (waterL?.total === undefined ? "" : water(waterL.total)),
  range: rangeText,
};

/** What is wrong with a request, in words. @param {Store} store @param {Problem} problem */
export function problemText(store, problem) {
  const key = keyOf(problem.path);
  return `${has(key) ? `${t(key)} · ` : ""}${accepted(store, problem)}`;
}

/** @param {View} view */
export function value(view) {
  const { asked, around, store, unknown } = view;
  const { estimate, stale } = store;
  const { tag } = languageNow();
  const note = (/** @type {unknown} */ text) => html` <span part="problem" lang=${tag}>(${text})</span>`;
  const left = unknown ? note(unknown) : nothing;
  if (store.missing) return html`<slot></slot>${note(lost(store))}${left}`;
  if (stale || !estimate) {
    return html`<slot></slot
      >${store.problems.slice(0, 1).map((one) => note(subscripted(problemText(store, one))))}${left}`;
  }
  const show = Object.hasOwn(numbers, asked.show) ? asked.show : "emissions";
  const text = numbers[show](estimate);
  // An estimate may lack the number that is asked for.
  if (!text) {
    const { lacking, waterless } = around.sayIn([tag]);
    return html`<slot></slot>${note(show === "water" ? waterless : lacking)}${left}`;
  }
  const range = show === "emissions" ? rangeText(estimate) : "";
  return html`<span part="number" class=${show === "range" ? "" : "number"} lang=${tag} title=${range || nothing}
      >${subscripted(text)}</span
    >${left}`;
}
