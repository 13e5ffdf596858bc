// What a guess and its answer are in everyday things, which is what makes them differ to the eye.
import { t } from "../messages/messages.js";
import { number } from "../numbers.js";
import { distance, wellReading } from "../calculator/equivalents.js";
import { gramsPerKilogram } from "./answer.js";

/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */
/** @typedef {import("./format.js").Answer} Answer */

/**
 * The one thing whose amount reads best for the answer.
 * @param {Answer} answer
 * @param {Estimate} estimate that it was asked of.
 * @returns {{ guess: string, figure: string }} "" of a quantity that is no emission, or too small for it.
 */
export function everyday({ guess, figure, unit }, { equivalents = [], emissionsKg: { total } }) {
  if (unit === "kWh" || total <= 0) return { guess: "", figure: "" };
  const scaled = (grams) =>
    equivalents.map(({ id, amount }) => ({ id, amount: (amount * grams) / gramsPerKilogram / total }));
  const [best] = wellReading(scaled(figure)).sort((a, b) => distance(a) - distance(b));
  const text = (grams) => {
    const same = scaled(grams).find(({ id }) => id === best?.id);
    if (!same || same.amount < 0.01 || same.amount >= 1e9) return "";
    return t(`equivalent.${same.id}`, { n: number(same.amount, { maximumSignificantDigits: 2 }) });
  };
  return { guess: text(guess), figure: text(figure) };
}
