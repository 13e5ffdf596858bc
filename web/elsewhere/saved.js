// The picture of a comparison as it is saved: the dots, and below them the reader's run and the cleanest as bars.
import { render, svg } from "lit";
import { massInColumn as mass, t } from "../messages/messages.js";
import { reachOf } from "./bars.js";

/** @typedef {import("./rows.js").ComparisonRow} ComparisonRow */

/** px. */
const rowHeight = 24;
const thickness = 10;
const figures = 88;
/** Of the cleanest, as many as one looks at. */
const most = 12;
const letter = 6.6;

/**
 * @param {SVGSVGElement | null} dots as they stand on the page; null if there are none.
 * @param {import("./list.js").List} list
 * @returns {SVGSVGElement} not in the document.
 */
export function saved(dots, { rows, own, scale }) {
  const width = Number(dots?.getAttribute("width")) || 640;
  const top = dots ? Number(dots.getAttribute("height")) + 16 : 0;
  const here = { name: `${t("elsewhere.here")}: ${own.name}`, row: own.row };
  const lines = [here, ...rows.slice(0, most)];
  const reach = Math.max(...lines.map(({ row }) => reachOf(row)));
  const names = Math.round(width * 0.42);
  const length = (kilograms) => (reach > 0 ? (kilograms / reach) * (width - names - figures) : 0);
  const room = document.createElement("div");
  const height = top + lines.length * rowHeight;
  const line = ({ name, detail = "", row }, index) => {
    const y = top + index * rowHeight;
    return svg`<text x="0" y=${y + 16} class=${index === 0 ? "own" : ""}>${short(detail ? `${name}, ${detail}` : name, names)}</text>
      <rect class=${`fill-${scale.of(row.operationalKg)}`} x=${names} y=${y + 7} width=${Math.max(2, length(row.operationalKg))} height=${thickness} />
      ${whisker(row, names, y + 7 + thickness / 2, length)}
      <text x=${width} y=${y + 16} text-anchor="end">${mass(row.operationalKg)}</text>`;
  };
  render(
    svg`<svg class="field" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>${lines.map(line)}</svg>`,
    room,
  );
  const picture = /** @type {SVGSVGElement} */ (room.querySelector("svg"));
  if (dots) {
    const copy = /** @type {SVGSVGElement} */ (dots.cloneNode(true));
    copy.querySelector(".active")?.remove();
    picture.prepend(copy);
  }
  return picture;
}

/** @param {ComparisonRow} row @param {number} left @param {number} y @param {(kilograms: number) => number} length */
const whisker = ({ range }, left, y, length) =>
  range
    ? svg`<path class="whisker" d=${`M${left + length(range.operationalKg[0])} ${y}H${left + length(range.operationalKg[2])}`} />`
    : null;

/** @param {string} text @param {number} width px. */
function short(text, width) {
  const letters = Math.floor(width / letter);
  return text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;
}
