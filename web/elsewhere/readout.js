// What the dot says that is pointed at, below the dots: a place that does not jump or hide anything.
import { html, nothing } from "lit";
import { massInColumn as mass, rich, t } from "../messages/messages.js";
import { difference } from "./rows.js";

/** @typedef {import("./rows.js").Named} Named */

/** As many as a finger hides; more are reached through the list. */
const most = 8;

/** In one line, for those who hear it. @param {Named} one @param {number} own kg. */
export const saidOf = ({ name, detail, row }, own) =>
  [name, detail, mass(row.operationalKg), difference(row.operationalKg, own)].filter(Boolean).join(", ");

/** @param {Named} one @param {number} own */
const figures = ({ row }, own) =>
  html`<span class="kilograms">${mass(row.operationalKg)}</span>
    <span class="difference">${difference(row.operationalKg, own)}</span>`;

/** @param {Named} one */
const titled = ({ name, detail }) =>
  html`<span class="name">${name}</span>${detail ? html` <span class="detail">${detail}</span>` : nothing}`;

/** @param {{ rows: Named[], own: number, chosen: string, pick: (id: string) => void }} told several only where a finger touched them. */
export function readout({ rows, own, chosen, pick }) {
  if (rows.length === 0) return html`<p class="readout hint">${t("elsewhere.point")}</p>`;
  if (rows.length === 1 && matchMedia("(hover: hover)").matches) {
    return html`<p class="readout">${titled(rows[0])} ${figures(rows[0], own)}</p>`;
  }
  return html`<div class="readout">
    <ul>
      ${rows.slice(0, most).map(
        (one) =>
          html`<li>
            <button type="button" aria-current=${one.id === chosen ? "true" : nothing} @click=${() => pick(one.id)}>
              ${titled(one)}
            </button>
            ${figures(one, own)}
          </li>`,
      )}
    </ul>
    ${rows.length > most ? html`<p class="hint">${rich("elsewhere.near.more", { n: rows.length - most })}</p>` : nothing}
  </div>`;
}
