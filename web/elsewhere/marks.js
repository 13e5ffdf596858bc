// What is marked among dots, by shape and word: a ring for the reader's own, a diamond for the cleanest.
import { nothing, svg } from "lit";
import { t } from "../messages/messages.js";

/** @typedef {import("./spread.js").Point} Point */

/** From the middle of a dot, px. */
const ring = 8;
const diamond = 8;
/** Of a letter of a label, at most; px. */
const letter = 8;

/** @param {{ chosen?: Point, cleanest?: Point, active?: Point, width: number }} points */
export function marks({ chosen, cleanest, active, width }) {
  const one = chosen && chosen.id === cleanest?.id;
  return svg`<g class="marks" aria-hidden="true">
    ${cleanest ? svg`<path class="best" d=${diamondAt(cleanest)} />` : nothing}
    ${chosen ? svg`<circle class="chosen" cx=${chosen.x} cy=${chosen.y} r=${ring} />` : nothing}
    ${active ? svg`<circle class="active" cx=${active.x} cy=${active.y} r=${ring - 2} />` : nothing}
    ${cleanest && !one ? label(cleanest, t("elsewhere.cleanest"), width, chosen) : nothing}
    ${chosen ? label(chosen, one ? t("elsewhere.here.cleanest") : t("elsewhere.here"), width, cleanest) : nothing}
  </g>`;
}

/** @param {Point} point */
const diamondAt = ({ x, y }) => `M${x} ${y - diamond}L${x + diamond} ${y}L${x} ${y + diamond}L${x - diamond} ${y}Z`;

/**
 * Away from the other label, and within the drawing.
 * @param {Point} point @param {string} words @param {number} width @param {Point} [other]
 */
function label({ id, x, y }, words, width, other) {
  const wide = words.length * letter + 12;
  const left = x > width - wide && x > wide;
  const below = other && other.id !== id && Math.abs(other.y - y) < 16 && Math.abs(other.x - x) < wide && y > other.y;
  const dy = below ? 16 : -6;
  return svg`<text x=${left ? x - 9 : x + 9} y=${Math.max(12, y + dy)} text-anchor=${left ? "end" : "start"}>${words}</text>`;
}
