// The bar of a comparison's row, with a whisker for its range, and the same in words.
import { html, nothing } from "lit";
import { mass, t } from "../messages/messages.js";
import { property } from "../property.js";

/** @typedef {import("./rows.js").ComparisonRow} ComparisonRow */

/** @param {ComparisonRow} row @param {number} most kg at the bar's full length. @param {import("./scale.js").Scale} scale */
export function bar(row, most, scale) {
  const share = (kilograms) => (most > 0 ? kilograms / most : 0);
  const span = row.range?.operationalKg;
  return html`<span class="bar" aria-hidden="true"
    ><i class=${`ramp-${scale.of(row.operationalKg)}`} ${property("--share", share(row.operationalKg))}></i>${
      span ? html`<b ${property("--from", share(span[0]))} ${property("--to", share(span[2]))}></b>` : nothing
    }</span
  >`;
}

/** @param {readonly number[]} span */
function rangeWords([from, , to]) {
  const ends = { low: mass(from), high: mass(to) };
  if (ends.low !== ends.high) return t("elsewhere.range", ends);
  return t(to === 0 ? "range.nothing" : "range.point");
}

/** The whisker in words. @param {ComparisonRow} row */
export const said = ({ range }) =>
  range ? html` <span class="visually-hidden">${rangeWords(range.operationalKg)}</span>` : nothing;

/** As far as bar and whisker reach. @param {ComparisonRow} row */
export const reachOf = ({ operationalKg, range }) => Math.max(operationalKg, range?.operationalKg[2] ?? 0);
