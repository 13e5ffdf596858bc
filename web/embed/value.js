// What stands in the shadow root of <gramme-value>: one number of the result, in the type of the sentence around it.
import { html, nothing } from "lit";
import { accepted, keyOf } from "../calculator/field.js";
import { lost } from "../calculator/lost.js";
import { rangeText } from "../calculator/range.js";
import { energy, has, languageNow, mass, subscripted, t, water } from "../messages/messages.js";

/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */

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

/** Why there is no number. @param {import("./view.js").View} view */
function problemOf({ store, unknown }) {
  const [problem] = store.problems;
  if (!problem) return unknown;
  const key = keyOf(problem.path);
  return `${has(key) ? `${t(key)} · ` : ""}${accepted(store, problem)}`;
}

/** @param {import("./view.js").View} view */
export function value(view) {
  const { asked, store } = view;
  const { show } = asked;
  const { estimate } = store;
  const { tag } = languageNow();
  if (store.missing) return html`<slot></slot> <span part="problem" lang=${tag}>(${lost(store)})</span>`;
  const problem = problemOf(view);
  if (problem) return html`<slot></slot> <span part="problem" lang=${tag}>(${subscripted(problem)})</span>`;
  const number = numbers[show || "emissions"];
  const text = estimate ? number(estimate) : "";
  // An estimate may lack the number that is asked for.
  if (!estimate || !text) return html`<slot></slot>`;
  const range = number === numbers.emissions ? rangeText(estimate) : "";
  return html`<span
    part="number"
    class=${number === numbers.range ? "" : "number"}
    lang=${tag}
    title=${range || nothing}
    >${subscripted(text)}</span
  >`;
}
