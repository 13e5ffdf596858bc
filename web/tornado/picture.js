// The tornado as it is saved: every factor, whether shown or not.
import { render, svg } from "lit";
import { span } from "../calculator/drivers.js";
import { telling } from "../calculator/range.js";
import { mass, t } from "../messages/messages.js";

/** px. */
const width = 720;
const rowHeight = 30;
const thickness = 14;
/** Where the bars begin and end; names stand before them, figures after. */
const [from, to] = [260, 560];
const top = 24;

/** @param {import("../store.js").Store} store with a result. @returns {SVGSVGElement} not in the document. */
export function picture(store) {
  const estimate = /** @type {import("../../wasm/gramme.d.ts").Estimate} */ (store.estimate);
  const drivers = telling(estimate);
  const { total } = estimate.emissionsKg;
  const ends = [total, ...drivers.flatMap(({ lowKg, highKg }) => [lowKg, highKg])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const at = (kilograms) => from + (most > least ? (kilograms - least) / (most - least) : 0) * (to - from);
  const height = top + drivers.length * rowHeight;
  const row = (driver, index) => {
    const middle = top + (index + 0.5) * rowHeight;
    const [low, high] = [at(driver.lowKg), at(driver.highKg)];
    return svg`<text x="0" y=${middle + 4}>${t(`driver.${driver.factor}`)}</text>
      <rect class="bar" x=${low} y=${middle - thickness / 2} width=${Math.max(2, high - low)} height=${thickness} />
      <text x=${width} y=${middle + 4} text-anchor="end">${span(store, driver)} CO₂e</text>`;
  };
  const room = document.createElement("div");
  render(
    svg`<svg class="tornado-picture" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>
      ${drivers.map(row)}
      <line class="centre" x1=${at(total)} x2=${at(total)} y1=${top} y2=${height} />
      <text x=${at(total)} y="14" text-anchor="middle">${mass(total)} CO₂e</text>
    </svg>`,
    room,
  );
  return /** @type {SVGSVGElement} */ (room.querySelector("svg"));
}
