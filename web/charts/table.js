// A chart's figures as a table.
import { html, nothing } from "lit";
import { subscripted } from "../messages/messages.js";

/** @param {unknown} cell */
const shown = (cell) => (typeof cell === "string" ? subscripted(cell) : cell);

/**
 * @param {import("./frame.js").Table} table
 * @param {string} name of the region that scrolls.
 */
export function table({ head, rows, numeric = [] }, name) {
  const kind = (column) => (numeric.includes(column) ? "numeric" : nothing);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${name}>
    <table>
      <thead>
        <tr>
          ${head.map((cell, column) => html`<th scope="col" class=${kind(column)}>${shown(cell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${shown(first)}</th>
              ${rest.map((cell, index) => html`<td class=${kind(index + 1)}>${shown(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
