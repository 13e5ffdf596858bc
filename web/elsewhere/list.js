// The ranked bars: the reader's own run, then every other that is shown.
import { html, nothing } from "lit";
import { energy, massInColumn as mass, t } from "../messages/messages.js";
import { bar, reachOf, said } from "./bars.js";
import { difference } from "./rows.js";

/** @typedef {import("./rows.js").Named} Named */
/** @typedef {import("./rows.js").ComparisonRow} ComparisonRow */

/**
 * @typedef {object} List
 * @property {"places" | "devices"} over
 * @property {Named[]} rows all that the filter leaves, the cleanest first.
 * @property {number} shown as many of them as are drawn.
 * @property {{ name: string, detail: string, row: ComparisonRow }} own
 * @property {import("./scale.js").Scale} scale
 * @property {string[]} chosen ids that the run has now.
 * @property {string} active id that is pointed at, here or among the dots.
 * @property {(id: string) => void} mark
 * @property {(id: string) => void} pick
 * @property {() => void} more
 * @property {number} next as many as `more` adds.
 */

/** The reach of all bars that are drawn, kg. @param {List} list */
const mostOf = ({ rows, shown, own }) =>
  Math.max(reachOf(own.row), ...rows.slice(0, shown).map(({ row }) => reachOf(row)));

/** @param {List} list */
export function ranked(list) {
  const { rows, shown, next, more } = list;
  const most = mostOf(list);
  const left = Math.min(rows.length - shown, next);
  return html`${ownRun(list, most)}
    <ol class="ranked" @pointerleave=${() => list.mark("")}>
      ${rows.slice(0, shown).map((one) => item(one, list, most))}
    </ol>
    ${
      left > 0
        ? html`<p><button type="button" class="small" @click=${more}>${t("elsewhere.show", { n: left })}</button></p>`
        : nothing
    } `;
}

/** What the others are measured against. @param {List} list @param {number} most kg. */
function ownRun({ own: { name, row }, scale }, most) {
  return html`<div class="ranked own">
    <p><strong>${t("elsewhere.here")}</strong> <span class="detail">${name}</span></p>
    ${bar(row, most, scale)}
    <span class="kilograms">${mass(row.operationalKg)}${said(row)}</span>
    <span class="difference">${energy(row.energyKwh)}</span>
  </div>`;
}

/** @param {Named} one @param {List} list @param {number} most kg. */
function item({ id, name, detail, row }, { over, own, scale, chosen, active, mark, pick }, most) {
  const current = chosen.includes(id);
  const places = over === "places";
  return html`<li
    class=${[current && "chosen", id === active && "active"].filter(Boolean).join(" ") || nothing}
    @pointerenter=${() => mark(id)}
    @focusin=${() => mark(id)}
    @focusout=${() => mark("")}
  >
    <button type="button" aria-current=${current ? "true" : nothing} @click=${() => pick(id)}>
      <span class="name">${name}</span>
      ${detail ? html`<span class="detail">${detail}</span>` : nothing}${
        row.assumed && places ? html` <span class="detail mark">${t("elsewhere.assumed")}</span>` : nothing
      }
    </button>
    ${bar(row, most, scale)}
    <span class="kilograms">${mass(row.operationalKg)}${said(row)}</span>
    <span class="difference">${difference(row.operationalKg, own.row.operationalKg)}</span>
  </li>`;
}
