// What a plan comes to: emissions with their range, hours, energy, and the calculation.
import { html, nothing } from "lit";
import { energy, exact, mass, number, percent, readable, rich, t } from "../messages/messages.js";
import { massParts } from "../numbers.js";
import { spanText } from "../calculator/range.js";
import { property } from "../property.js";

/** @typedef {import("../../wasm/gramme.d.ts").Plan} Plan */
/** @typedef {import("../../wasm/gramme.d.ts").PlanRequest} PlanRequest */
/** @typedef {import("../../wasm/gramme.d.ts").Span} Span */

const hoursOfDay = 24;
/** Longer is said in days as well. */
const manyHours = 72;

/** @param {number} hours */
const time = (hours) =>
  hours > manyHours
    ? t("plan.hours.days", { hours: readable(hours), days: readable(hours / hoursOfDay) })
    : t("plan.hours", { hours: readable(hours) });

/** @param {Span} span @param {(low: string, high: string) => string} write */
function between({ low, high }, write) {
  return low < high ? html`<span class="span">${write(readable(low), readable(high))}</span>` : nothing;
}

const hoursSpan = (low, high) => t("plan.between.hours", { low, high });

/**
 * @param {Plan} plan
 * @param {PlanRequest} asked
 * @param {number} peak of the device, tera-operations per second.
 */
export function planned(plan, asked, peak) {
  const { estimate, range, hours, deviceHours } = plan;
  const total = estimate.emissionsKg.total;
  const { value, unit } = massParts(total);
  return html`<p class="figure">
      <span class=${value.length > 8 ? "amount long" : "amount"}>${value}</span>
      <span class="unit">${rich("result.unit", { unit })}</span>
    </p>
    ${range ? html`<p class="range-text">${spanText(total, range.totalKg)}</p>` : nothing}
    ${range ? rangeBar(total, range.totalKg) : nothing}
    <dl class="plan-figures">
      <div>
        <dt>${t("plan.wall")}</dt>
        <dd>${time(hours.value)} ${between(hours, hoursSpan)}</dd>
      </div>
      <div>
        <dt>${t("plan.deviceHours")}</dt>
        <dd>${t("plan.hours", { hours: readable(deviceHours.value) })} ${between(deviceHours, hoursSpan)}</dd>
      </div>
      <div>
        <dt>${t("plan.energy")}</dt>
        <dd>${energy(estimate.energyKwh.total)} ${range ? energySpan(range.energyKwh) : nothing}</dd>
      </div>
      <div>
        <dt>${t("plan.operations")}</dt>
        <dd>${number(plan.operations)}</dd>
      </div>
    </dl>
    ${working(plan, asked, peak)}`;
}

/** @param {readonly number[]} span */
function energySpan([low, , high]) {
  const ends = { low: energy(low), high: energy(high) };
  return ends.low === ends.high ? nothing : html`<span class="span">${t("plan.between", ends)}</span>`;
}

/** @param {number} total @param {readonly number[]} span */
function rangeBar(total, [low, , high]) {
  const end = Math.max(high, total);
  if (end <= 0) return nothing;
  return html`<div class="range-bar" aria-hidden="true">
    <span>0</span
    ><span class="track" ${property("--from", low / end)} ${property("--to", high / end)}
      ><i class="band"></i><i class="centre" ${property("--at", total / end)}></i></span
    ><span>${mass(end)}</span>
  </div>`;
}

/** The work as it can be done by hand. @param {Plan} plan @param {PlanRequest} asked @param {number} peak */
function working({ operations, efficiency, deviceHours, hours }, { activeParams, tokens, training, request }, peak) {
  const perToken = training === "adapters" ? 4 : 6;
  const count = request.devices?.[0].count ?? 1;
  const values = {
    per: exact(perToken),
    params: number(activeParams),
    tokens: number(tokens),
    operations: number(operations),
    peak: exact(peak),
    efficiency: percent(efficiency.value),
    deviceHours: readable(deviceHours.value),
    count: exact(count),
    hours: readable(hours.value),
  };
  return html`<div class="plan-working">
    <h3>${t("working.title")}</h3>
    <p>${t("plan.working.operations", values)}</p>
    <p>${t("plan.working.deviceHours", values)}</p>
    <p>${t("plan.working.hours", values)}</p>
  </div>`;
}
