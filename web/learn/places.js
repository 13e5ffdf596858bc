// How the place alone changes the example: three regions of one provider, whose overhead is much the same.
import { scaleOf } from "../elsewhere/scale.js";
import { example } from "../store.js";

/** @typedef {{ id: string, name: string, kilograms: number, ramp: number }} PlaceFigure `ramp` is the step of the carbon ramp */

/** From the cleanest grid to the dirtiest; `name` is the end of a message's key. */
export const places = [
  { id: "gcp:northamerica-northeast1", name: "low" },
  { id: "gcp:us-central1", name: "middle" },
  { id: "gcp:africa-south1", name: "high" },
];

/**
 * @param {import("../../wasm/gramme.d.ts").Gramme} gramme
 * @returns {Promise<PlaceFigure[]>} kilograms include making the hardware, as the page's result does.
 */
export const placeFigures = (gramme) =>
  Promise.all(
    places.map(async ({ id, name }) => {
      const estimate = await gramme.estimate({ ...example, place: id });
      const { total, operational } = estimate.emissionsKg;
      return { id, name, kilograms: total, ramp: scaleOf(estimate).of(operational) };
    }),
  );
