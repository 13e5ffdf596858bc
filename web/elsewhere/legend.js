// The carbon ramp with its limits, drawn so that it is part of a saved picture.
import { nothing, svg } from "lit";
import { mass, t } from "../messages/messages.js";
import { steps } from "./scale.js";

/** px. */
export const legendHeight = 52;
const barHeight = 8;
/** A step is no wider than this, so that limits stay near their colours. */
const widest = 56;
/** A limit takes this much of it. */
const readable = 46;

/**
 * @param {import("./scale.js").Scale} scale
 * @param {number} width px that there is.
 * @param {number} top px.
 */
export function legend({ limits }, width, top) {
  const step = Math.min(widest, Math.floor(width / steps));
  const bar = top + 20;
  return svg`<g class="legend" aria-hidden="true">
    <text x="0" y=${top + 11}>${t("elsewhere.legend").replace("CO2e", "CO₂e")}</text>
    ${Array.from(
      { length: steps },
      (_, index) =>
        svg`<rect class=${`fill-${index}`} x=${index * step} y=${bar} width=${step - 1} height=${barHeight} />`,
    )}
    ${limits.map((limit, index) =>
      step < readable && index % 2 === 1
        ? nothing
        : svg`<text class="limit" x=${(index + 1) * step - 0.5} y=${bar + barHeight + 14}>${mass(limit)}</text>`,
    )}
  </g>`;
}
