// The steps of the tour: what each points at, and the figures of its text, which are those of the page at that moment.
import { rangeText, telling } from "../calculator/range.js";
import { energy, mass, massSpan, number, t } from "../messages/messages.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("./places.js").PlaceFigure} PlaceFigure */
/** @typedef {import("../messages/messages.js").Values} Values */

/** @typedef {{ id: string, target: string, values: (store: Store, places: PlaceFigure[]) => Values }} Step */

/** @param {Store} store @param {string} name */
const factor = (store, name) => store.estimate?.factors.find((one) => one.name === name)?.value ?? 0;

/** @type {Step[]} */
export const steps = [
  {
    id: "what",
    target: ".inputs > fieldset",
    values: (store) => ({
      count: factor(store, "deviceCount"),
      device: store.nameOf(store.request.devices?.[0]?.device ?? ""),
      hours: t("value.h", { value: number(factor(store, "hours")) }),
    }),
  },
  {
    id: "result",
    target: ".result > .head",
    values: ({ estimate }) => ({
      mass: mass(estimate?.emissionsKg.total ?? 0),
      range: estimate ? rangeText(estimate) : "",
    }),
  },
  {
    id: "drivers",
    target: ".result > .drivers",
    values: ({ estimate }) => {
      const [widest] = estimate ? telling(estimate) : [];
      if (!estimate || !widest) return { driver: "–", low: "–", high: "–", unit: "" };
      const span = massSpan(estimate.emissionsKg.total, [widest.lowKg, widest.highKg]);
      return { driver: t(`driver.${widest.factor}`), ...span };
    },
  },
  {
    id: "working",
    target: ".result > .working",
    values: (store) => ({
      energy: energy(store.estimate?.energyKwh.total ?? 0),
      intensity: t("value.gCO2e/kWh", { value: number(factor(store, "grid")) }),
      embodied: mass(store.estimate?.emissionsKg.embodied ?? 0),
    }),
  },
  {
    id: "place",
    target: ".inputs > fieldset:nth-of-type(2)",
    values: (_, places) => {
      const of = (name) => places.find((one) => one.name === name)?.kilograms ?? 0;
      const [low, high] = [of("low"), of("high")];
      return {
        low: mass(low),
        high: mass(high),
        times: number(low > 0 ? high / low : 0, { maximumSignificantDigits: 2 }),
      };
    },
  },
];
