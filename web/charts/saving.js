// "Save as SVG" and "Save as PNG", for every chart alike.
import { html } from "lit";
import { section, t } from "../messages/messages.js";
import { pictureOf } from "./picture.js";
import { saveAs } from "./save.js";

await section({
  en: () => import("./messages-en.js"),
  fr: () => import("./messages-fr.js"),
  zh: () => import("./messages-zh.js"),
});

/** @typedef {"svg" | "png"} Kind */

/** Text that cannot set a subscript otherwise. @param {string} text */
export const plain = (text) => text.replaceAll("CO2e", "CO₂e");

/**
 * Hands the reader a chart as a picture that says what it shows and where its figures come from. Rejects if the browser
 * cannot draw it.
 * @param {Kind} kind
 * @param {string} name of the file without its ending.
 * @param {SVGSVGElement} chart
 * @param {{ heading: string, line?: string, summary: string, source: string, permalink: string }} facts
 */
export async function saveChart(kind, name, chart, { heading, line = "", summary, source, permalink }) {
  const said = source && t("chart.source", { source });
  const facts = {
    title: plain(heading),
    line: plain(line),
    summary: plain(summary),
    source: plain(said),
    link: permalink,
  };
  return saveAs(kind, name, pictureOf(chart, facts));
}

/** @param {string} heading what is saved. @param {(kind: Kind) => void} save */
export const saveButtons = (heading, save) =>
  /** @type {const} */ (["svg", "png"]).map(
    (kind) =>
      html`<button
        type="button"
        class="text"
        aria-label=${t(`chart.save.${kind}.of`, { chart: heading })}
        @click=${() => save(kind)}
      >
        ${t(`chart.save.${kind}`)}
      </button>`,
  );
