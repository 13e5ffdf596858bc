// Published runs of about this size, each with its source.
import { html, nothing } from "lit";
import "./published.css";
import { percent, readable, t } from "../messages/messages.js";
import { editable } from "../numbers.js";
import { nearest } from "./scale.js";

const billion = 1e9;

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").PublishedRun} PublishedRun */
/** @typedef {import("../../wasm/gramme.d.ts").Source} Source */

/**
 * @param {Store} store
 * @param {PublishedRun[]} runs nearest in size first.
 * @param {Map<string, Source>} sources
 * @param {boolean} all
 * @param {{ use: (text: string) => void, more: () => void }} on
 */
export function published(store, runs, sources, all, { use, more }) {
  const shown = all ? runs : runs.slice(0, nearest);
  return html`<div class="plan-published">
    <h3 id="plan-published">${t("plan.published")}</h3>
    <p class="hint">${t("plan.published.hint", { n: runs.length })}</p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="plan-published">
      <table>
        <thead>
          <tr>
            <th scope="col">${t("plan.run.model")}</th>
            <th scope="col" class="number">${t("plan.run.params")}</th>
            <th scope="col">${t("plan.run.device")}</th>
            <th scope="col" class="number">${t("plan.run.hours")}</th>
            <th scope="col" class="number">${t("plan.run.efficiency")}</th>
            <th scope="col">${t("factor.source")}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((run) => row(store, run, sources, use))}
        </tbody>
      </table>
    </div>
    ${
      runs.length > nearest
        ? html`<p>
            <button type="button" class="text" aria-expanded=${all} @click=${more}>
              ${all ? t("plan.published.fewer") : t("plan.published.all", { n: runs.length })}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}

/** @param {Store} store @param {PublishedRun} run @param {Map<string, Source>} sources @param {(text: string) => void} use */
function row(store, { model, device, activeParams, deviceHours, efficiency, basis, source }, sources, use) {
  const share = percent(efficiency);
  const { title = source, url } = sources.get(source) ?? {};
  return html`<tr>
    <th scope="row">${model}</th>
    <td class="number" data-label=${t("plan.run.params")}>${readable(activeParams / billion)}</td>
    <td class="device">${store.nameOf(device)}</td>
    <td class="number" data-label=${t("plan.run.hours")}>
      ${deviceHours === undefined ? nothing : readable(deviceHours)}
    </td>
    <td class="number" data-label=${t("plan.run.efficiency")}>
      <button
        type="button"
        class="text"
        aria-label=${t("plan.run.use", { efficiency: share, model })}
        title=${t(`plan.run.${basis}`)}
        @click=${() => use(editable(Number((efficiency * 100).toPrecision(3))))}
      >
        ${share}
      </button>
    </td>
    <td>${url ? html`<a href=${url} rel="noreferrer">${title}</a>` : title}</td>
  </tr>`;
}
