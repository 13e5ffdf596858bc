// The efficiency as a scale: a slider, the spread that counts while none is given, and a mark for every published run.
import { html, svg } from "lit";
import { number, percent, t } from "../messages/messages.js";
import { editable } from "../numbers.js";
import { property } from "../property.js";

/** @typedef {import("../../wasm/gramme.d.ts").Plan} Plan */

/** Per cent; no published run reaches the right end. */
const end = 100;
/** As many as are named beside the scale stand out on it. */
export const nearest = 5;

/**
 * @param {Plan} plan
 * @param {(text: string) => void} set of the field, in per cent.
 */
export function scale({ efficiency, published }, set) {
  const { value, low, high, given } = efficiency;
  const now = Math.round(value * 1000) / 10;
  const words = given
    ? percent(value)
    : t("plan.efficiency.spread", { value: percent(value), low: percent(low), high: percent(high) });
  return html`<div class="plan-scale">
    <svg class="runs" width="100%" height="24" aria-hidden="true">
      ${published.map((run, index) => mark(run.efficiency, index < nearest))}
    </svg>
    <div class="track" aria-hidden="true">
      <i ${property("--from", low)} ${property("--to", high)}></i>
    </div>
    <input
      type="range"
      min="1"
      max=${end}
      step="any"
      aria-label=${t("plan.efficiency.slider")}
      aria-valuetext=${words}
      .value=${String(now)}
      @input=${(event) => set(editable(Math.round(Number(event.target.value))))}
      @keydown=${(event) => step(event, now, set)}
    />
    <p class="ends" aria-hidden="true">
      ${[0, 25, 50, 75, 100].map((at) => html`<span ${property("--at", at / end)}>${number(at / end, { style: "percent" })}</span>`)}
    </p>
  </div>`;
}

/** @param {number} share @param {boolean} near */
function mark(share, near) {
  const x = `${Math.min(100, (share * 100 * 100) / end)}%`;
  return svg`<line class=${near ? "near" : "far"} x1=${x} x2=${x} y1=${near ? 2 : 10} y2="24"></line>`;
}

/** By whole per cent, from wherever it stands. @param {KeyboardEvent} event @param {number} now @param {(text: string) => void} set */
function step(event, now, set) {
  const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
  if (!Object.hasOwn(steps, event.key)) return;
  event.preventDefault();
  set(editable(Math.max(1, Math.min(end, Math.round(now) + steps[event.key]))));
}
