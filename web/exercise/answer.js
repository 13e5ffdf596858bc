// What is asked for of an estimate, and whether a guess of it is right.

/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */
/** @typedef {import("./format.js").Figure} Figure */
/** @typedef {import("./format.js").Answer} Answer */
/** @typedef {{ figure: number, low: number, high: number, unit: "g CO2e" | "kWh" }} Truth the figure, the ends of its range, and the unit of all three */

export const gramsPerKilogram = 1000;

/** By what it is called: where it stands, where its range stands, and what one there is in an answer. */
const places = {
  total: { of: ["emissionsKg", "total"], span: "totalKg", unit: "g CO2e", scale: gramsPerKilogram },
  operational: { of: ["emissionsKg", "operational"], span: "operationalKg", unit: "g CO2e", scale: gramsPerKilogram },
  embodied: { of: ["emissionsKg", "embodied"], span: "embodiedKg", unit: "g CO2e", scale: gramsPerKilogram },
  energy: { of: ["energyKwh", "total"], span: "energyKwh", unit: "kWh", scale: 1 },
};

/**
 * @param {Estimate} estimate
 * @param {Figure} [ask]
 * @returns {Truth | undefined} undefined if the estimate has no such figure. Where it has no range, the figure is both ends.
 */
export function truthOf(estimate, ask = "total") {
  const { of, span, unit, scale } = places[ask];
  const value = of.reduce((node, name) => node?.[name], /** @type {any} */ (estimate));
  if (value === undefined) return undefined;
  const [low, , high] = estimate.range?.[span] ?? [value, value, value];
  return { figure: value * scale, low: low * scale, high: high * scale, unit: /** @type {any} */ (unit) };
}

/**
 * Whether a guess lies within a factor of the figure, to the last digit that a person writes: 3 is within 3 of 9.000000000001.
 * @param {number} guess 0 or more.
 * @param {number} figure 0 or more.
 * @param {number} within above 1.
 */
export function isRight(guess, figure, within) {
  if (guess === 0 || figure === 0) return guess === figure;
  return Math.max(guess / figure, figure / guess) <= within * (1 + 1e-9);
}

/** @param {number} guess in the unit of the truth. @param {Truth} truth @param {number} within @param {number} [seconds] @returns {Answer} */
export const answerOf = (guess, truth, within, seconds) => ({
  guess,
  ...truth,
  right: isRight(guess, truth.figure, within),
  ...(seconds !== undefined && { seconds: Math.round(seconds) }),
});

/** How many times the larger is of the smaller; 1 or more, Infinity if one of them is nothing. @param {Answer} answer */
export function timesOff({ guess, figure }) {
  if (guess === figure) return 1;
  return Math.max(guess, figure) / Math.min(guess, figure);
}
