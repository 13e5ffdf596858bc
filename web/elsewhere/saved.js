// The picture of a comparison as it is saved: the dots, and below them the reader's run and the cleanest as bars.
import { render, svg } from "lit";
import { massInColumn as mass, t } from "../messages/messages.js";
import { linesOf } from "../charts/picture.js";
import { reachOf } from "./bars.js";

/** @typedef {import("./rows.js").ComparisonRow} ComparisonRow */

/** px. */
const rowHeight = 24;
const lineHeight = 15;
const letters = 12;
const thickness = 10;
const figures = 88;
/** Of the cleanest, as many as one looks at. */
const most = 12;

/**
 * @param {SVGSVGElement | null} dots as they stand on the page; null if there are none.
 * @param {import("./list.js").List} list
 * @returns {SVGSVGElement} not in the document.
 */
export function saved(dots, { rows, own, scale }) {
  const width = Number(dots?.getAttribute("width")) || 640;
  const top = dots ? Number(dots.getAttribute("height")) + 16 : 0;
  const names = Math.round(width * 0.42);
  const named = (text, weight) => linesOf(text, letters, names - 8, weight);
  const detailed = ({ name, detail, row }, weight) => ({
    words: [...named(name, weight), ...(detail ? named(detail, weight) : [])],
    row,
  });
  const here = detailed({ ...own, name: `${t("elsewhere.here")}: ${own.name}` }, "600");
  const others = rows.slice(0, most).map((one) => detailed(one));
  const lines = [here, ...others];
  const tops = [top];
  for (const { words } of lines) tops.push(Number(tops.at(-1)) + rowHeight + (words.length - 1) * lineHeight);
  const reach = Math.max(...lines.map(({ row }) => reachOf(row)));
  const length = (kilograms) => (reach > 0 ? (kilograms / reach) * (width - names - figures) : 0);
  const room = document.createElement("div");
  const height = Number(tops.at(-1));
  const line = ({ words, row }, index) => {
    const y = tops[index];
    const text = (one, at) =>
      svg`<text x="0" y=${y + 16 + at * lineHeight} class=${index === 0 ? "own" : ""}>${one}</text>`;
    return svg`${words.map(text)}
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
