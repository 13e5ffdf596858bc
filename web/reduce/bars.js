// A bar from today's emissions down: what remains, what an action saves, and what is saved already.
import { html, nothing } from "lit";
import { property } from "../property.js";

/**
 * @param {object} kilograms
 * @param {number} kilograms.full the whole width.
 * @param {number} kilograms.now before the action.
 * @param {number} [kilograms.left] after it; none is an action that cannot be worked out yet.
 */
export function bar({ full, now, left = now }) {
  const share = (value) => (full > 0 ? Math.min(1, value / full) : 0);
  return html`<span class="reduce-bar" aria-hidden="true">
    <i class="left" ${property("--to", share(left))}></i>
    ${left < now ? html`<i class="saved" ${property("--from", share(left))} ${property("--to", share(now))}></i>` : nothing}
  </span>`;
}
