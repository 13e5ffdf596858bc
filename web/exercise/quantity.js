// Figures of an exercise as readers write them.
import { energy, mass, massSpan, t } from "../messages/messages.js";
import { energySpan } from "../numbers.js";
import { gramsPerKilogram } from "./answer.js";

/** @typedef {import("./format.js").Answer} Answer */

/** "113 kg CO2e", "244 kWh". @param {number} value @param {string} unit of an answer. */
export const quantity = (value, unit) => (unit === "kWh" ? energy(value) : `${mass(value / gramsPerKilogram)} CO2e`);

/** The same for a mark on a scale, where what it is of goes without saying. @param {number} value @param {string} unit */
export const shortQuantity = (value, unit) => (unit === "kWh" ? energy(value) : mass(value / gramsPerKilogram));

/** "57 to 187 kg"; "" if there is no range to speak of. @param {Answer} answer */
export function span({ figure, low, high, unit }) {
  const kilograms = (value) => value / gramsPerKilogram;
  const ends =
    unit === "kWh" ? energySpan(figure, [low, high]) : massSpan(kilograms(figure), [low, high].map(kilograms));
  return ends.low === ends.high ? "" : t("range.short", ends);
}
