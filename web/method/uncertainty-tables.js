// The tables of the chapters on uncertainty, whatever language words them.
import { dimensions, directions, shifts, spreadConstants as constant, spreads } from "./spreads.js";

/** What the core gives a spread by its grid or device. Shapes: `years` more spread a year away, `span` between two figures. */
const byThing = {
  grid_part: { shape: "lognormal", numbers: [constant.kPart] },
  grid_small: { shape: "lognormal", numbers: [constant.kSmallCountry] },
  grid_large: { shape: "lognormal", numbers: [constant.kLargeCountry] },
  grid_world: { shape: "triangular", numbers: [constant.kWorldLow, constant.kWorldMode, constant.kWorldHigh] },
  grid_years: { shape: "years", numbers: [constant.kPerYear, constant.kYearPower] },
  manufacture: { shape: "span", numbers: [constant.kNarrowestSpan] },
};

/**
 * @param {Record<string, [what: string, from: string]>} said by the names of spreads.js and above.
 * @param {Record<string, (numbers: number[]) => string>} shapes
 * @returns {string[][]} factor, spread, where it is from.
 */
export const spreadRows = (said, shapes) =>
  Object.entries({ ...spreads, ...byThing }).map(([name, { shape, numbers }]) => [
    said[name][0],
    shapes[shape](numbers),
    said[name][1],
  ]);

const hexadecimal = (/** @type {number} */ value) => `0x${value.toString(16).toUpperCase().padStart(8, "0")}`;

/**
 * @param {(dimension: string) => string} moved what moves along a dimension.
 * @returns {string[][]} dimension, what moves, s, a, m, shift.
 */
export const samplingRows = (moved) =>
  dimensions.map((name, index) => {
    const { s, a, m } = directions[index - 1] ?? { s: "–", a: "–", m: ["–"] };
    return [String(index + 1), moved(name), String(s), String(a), m.join(" "), hexadecimal(shifts[index])];
  });
