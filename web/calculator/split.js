// What the result is made of, as one bar and a list.
import { html, nothing } from "lit";
import { mass, roundPercent, t } from "../messages/messages.js";
import { property } from "../property.js";

/** @typedef {Pick<import("../../wasm/gramme.d.ts").Estimate, "energyKwh" | "emissionsKg">} Estimate */

/** Kilograms of each part, in the order of the multiplication. @param {Estimate} estimate */
function partsOf({ energyKwh, emissionsKg }) {
  const { total, overhead = 0, devices, cpu, memory } = energyKwh;
  const known = devices !== undefined || cpu !== undefined || memory !== undefined;
  const energies = known ? { devices, cpu, memory, overhead } : { measured: total - overhead, overhead };
  const perKwh = total > 0 ? emissionsKg.operational / total : 0;
  const parts = Object.entries(energies).flatMap(([name, kwh]) => (kwh ? [{ name, kilograms: kwh * perKwh }] : []));
  if (emissionsKg.embodied) parts.push({ name: "embodied", kilograms: emissionsKg.embodied });
  return parts.filter(({ kilograms }) => kilograms > 0);
}

/** @param {{ kilograms: number }[]} parts */
const sum = (parts) => parts.reduce((total, { kilograms }) => total + kilograms, 0);

/** @param {Estimate} estimate */
export function splitBar(estimate) {
  const parts = partsOf(estimate);
  const total = sum(parts);
  return html`<div class="split" aria-hidden="true">
    ${parts.map(({ name, kilograms }) => html`<i class=${`c-${name}`} ${property("--share", kilograms / total)}></i>`)}
  </div>`;
}

/** @param {Estimate} estimate */
export function splitList(estimate) {
  const parts = partsOf(estimate);
  if (parts.length === 0) return nothing;
  const total = sum(parts);
  return html`<ul class="legend" aria-label=${t("result.split")}>
    ${parts.map(
      ({ name, kilograms }) =>
        html`<li>
          <i class=${`c-${name}`} aria-hidden="true"></i><span class="name">${t(`part.${name}`)}</span>
          <span class="value">${mass(kilograms)}</span> <span class="share">${roundPercent(kilograms / total)}</span>
        </li>`,
    )}
  </ul>`;
}
