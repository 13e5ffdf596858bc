// The emissions of one run on the carbon ramp: seven steps with round limits, the same for map, bars and history.

/** As many colours as the ramp has. */
export const steps = 7;
/** Grids from here on are as dirty as grids get; the cleanest are almost 0. kgCO2e per kWh. */
const dirtiest = 0.8;
const round = [1, 2, 2.5, 5, 10];

/** @typedef {{ step: number, limits: number[], of: (kilograms: number) => number }} Scale `step` in kg; the limits between the steps */

/** The round number nearest to a number, by ratio. @param {number} value above 0. */
function nearestRound(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  const distance = (factor) => Math.abs(Math.log(value / (factor * power)));
  return round.reduce((best, factor) => (distance(factor) < distance(best) ? factor : best)) * power;
}

/**
 * Made from the work alone, so that it is the same wherever the work is done.
 * @param {Pick<import("../../wasm/gramme.d.ts").Estimate, "energyKwh">} estimate
 * @returns {Scale} whose last step begins about where the dirtiest grids are.
 */
export function scaleOf({ energyKwh: { total, overhead = 0 } }) {
  const work = total - overhead;
  const step = work > 0 ? nearestRound((work * dirtiest) / steps) : 1;
  const limits = Array.from({ length: steps - 1 }, (_, index) => step * (index + 1));
  return { step, limits, of: (kilograms) => Math.min(steps - 1, Math.floor(kilograms / step)) };
}

/** The same step for a figure whose energy is known, whatever the work. @param {import("../../wasm/gramme.d.ts").ComparisonRow} row */
export function rampStep({ operationalKg, energyKwh }) {
  const share = energyKwh > 0 ? operationalKg / energyKwh / dirtiest : 0;
  return Math.min(steps - 1, Math.floor(share * steps));
}
