// The bars as they are saved, and the same as a table.
import { render, svg } from "lit";
import { mass, roundPercent, t } from "../messages/messages.js";
import { figures, savedMass, title } from "./says.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").Reduction} Reduction */

/** px. */
const width = 720;
const rowHeight = 44;
/** Of the words on what the bars' parts are. */
const legendHeight = 32;
const square = 12;
const barTop = 22;
const thickness = 12;

/** @param {Store} store @param {Reduction} reduction @returns {SVGSVGElement} not in the document. */
export function picture(store, { totalKg, actions }) {
  const today = { name: t("reduce.today"), left: totalKg, text: `${mass(totalKg)} CO₂e` };
  const lines = actions.map((action) => {
    const saved = t("reduce.saved", { mass: `${savedMass(action, actions)} CO₂e` });
    return { name: title(store, action), left: action.totalKg, text: `${saved}, ${figures(action, actions).percent}` };
  });
  const length = (kilograms) => (totalKg > 0 ? (kilograms / totalKg) * width : 0);
  const height = legendHeight + (lines.length + 1) * rowHeight;
  const room = document.createElement("div");
  const line = ({ name, left, text }, index) => {
    const y = legendHeight + index * rowHeight;
    const rest = Math.max(2, length(left));
    return svg`<text x="0" y=${y + 14}>${name}</text>
      <text x=${width} y=${y + 14} text-anchor="end">${text}</text>
      <rect class="left" x="0" y=${y + barTop} width=${rest} height=${thickness} />
      ${
        left < totalKg
          ? svg`<rect class="saved" x=${rest + 2} y=${y + barTop} width=${Math.max(1, width - rest - 3)} height=${thickness} />`
          : null
      }`;
  };
  const legend = ["left", "saved"].map(
    (part, index) =>
      svg`<rect class=${part} x=${(index * width) / 4} y="2" width=${square} height=${square} />
        <text x=${(index * width) / 4 + square + 6} y="13">${t(`reduce.legend.${part}`)}</text>`,
  );
  const drawn = [legend, [today, ...lines].map(line)];
  render(
    svg`<svg class="reduce-picture" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>${drawn}</svg>`,
    room,
  );
  return /** @type {SVGSVGElement} */ (room.querySelector("svg"));
}

/** @param {Store} store @param {Reduction} reduction */
export const tableOf = (store, { actions }) => ({
  head: ["action", "saved", "percent", "left"].map((column) => t(`reduce.table.${column}`)),
  rows: actions.map((action) => [
    title(store, action),
    savedMass(action, actions),
    roundPercent(action.savedPercent / 100),
    mass(action.totalKg),
  ]),
  numeric: [1, 2, 3],
});

/** @param {Store} store @param {Reduction} reduction */
export function summary(store, { totalKg, actions }) {
  const [best] = actions;
  const values = { mass: `${mass(totalKg)} CO2e`, n: actions.length };
  if (!best) return t("reduce.summary.none", values);
  const { saved, percent } = figures(best, actions);
  return t("reduce.summary", { ...values, action: title(store, best), saved, percent });
}
