// The range under the number: a sentence, and the same as a bar from nothing to its upper end.
import { html, nothing } from "lit";
import { massSpan, rangeKey, rich, t } from "../messages/messages.js";
import { property } from "../property.js";

/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */

/** "most likely between 62 and 193 kg", in the unit of the result. @param {Estimate} estimate */
export const rangeText = ({ range, emissionsKg }) => (range ? spanText(emissionsKg.total, range.totalKg) : "");

/** The same of any figure. @param {number} kilograms @param {readonly number[]} span low, middle, high */
export function spanText(kilograms, [from, , to]) {
  const span = massSpan(kilograms, [from, to]);
  return t(rangeKey(span), span);
}

/** The same for a line that has little room. @param {Estimate} estimate */
export const shortRange = ({ range, emissionsKg }) => (range ? shortSpan(emissionsKg.total, range.totalKg) : "");

/** "62 to 193 kg"; empty if the ends read the same. @param {number} kilograms @param {readonly number[]} span low, middle, high */
export function shortSpan(kilograms, [from, , to]) {
  const span = massSpan(kilograms, [from, to]);
  return span.low === span.high ? "" : t("range.short", span);
}

/** The drivers that move the result by more than its last digit: no bar from 61 to 61 kg. @param {Estimate} estimate */
export const telling = ({ drivers = [], emissionsKg }) =>
  drivers.filter(({ lowKg, highKg }) => {
    const { low, high } = massSpan(emissionsKg.total, [lowKg, highKg]);
    return low !== high;
  });

/** @param {Estimate} estimate */
function sentence(estimate) {
  const between = rangeText(estimate);
  const [widest] = telling(estimate);
  return widest ? t("range.most", { between, most: t(`range.most.${widest.factor}`) }) : between;
}

/** @param {Estimate} estimate */
export function range(estimate) {
  const { range: sampled } = estimate;
  if (!sampled) return nothing;
  const drivers = telling(estimate);
  return html`<p class="range-text">
      <span>${drivers.length > 0 ? t("range.stop", { sentence: sentence(estimate) }) : sentence(estimate)}</span>${
        drivers.length > 0
          ? html` <button type="button" class="text" aria-label=${t("range.why.label")} @click=${explain}>
              ${t("range.why")}
            </button>`
          : nothing
      }
    </p>
    ${bar(estimate, sampled.totalKg)}`;
}

/** @param {Estimate} estimate @param {readonly number[]} span */
function bar({ emissionsKg }, [low, , high]) {
  const end = Math.max(high, emissionsKg.total);
  if (end <= 0) return nothing;
  const { high: text, unit } = massSpan(emissionsKg.total, [low, end]);
  return html`<div class="range-bar" aria-hidden="true">
    <span>0</span
    ><span class="track" ${property("--from", low / end)} ${property("--to", high / end)}
      ><i class="band"></i><i class="centre" ${property("--at", emissionsKg.total / end)}></i></span
    ><span>${rich("range.end", { value: text, unit })}</span>
  </div>`;
}

/** Leads to what makes the range. */
function explain({ currentTarget }) {
  const title = currentTarget.getRootNode().getElementById("drivers-title");
  title?.scrollIntoView({ block: "center" });
  title?.focus({ preventScroll: true });
}
