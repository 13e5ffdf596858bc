// The kept runs, a row each, in the reader's order.
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { spanText } from "../calculator/range.js";
import { rampStep } from "../elsewhere/rows.js";
import { withLanguage } from "../language.js";
import { mass, massInColumn, roundPercent, t } from "../messages/messages.js";
import { property } from "../property.js";
import { formatLink } from "../url.js";
import { dayText, placeOf, scoreText, whatOf } from "./says.js";

/** @typedef {import("./record.js").Run} Run */
/** @typedef {import("./element.js").JournalElement} Owner */

/** As far as a row's bar and its range reach. @param {Run} run */
const reachOf = ({ estimate }) => Math.max(estimate.emissionsKg.total, estimate.range?.totalKg[2] ?? 0);

/** @param {Owner} owner */
export function list(owner) {
  const { runs } = owner.journal;
  const most = Math.max(...runs.map(reachOf));
  const older = runs.filter((run) => isOlder(owner, run));
  return html`<section class="runs" aria-labelledby="journal-runs">
    <h3 id="journal-runs">${t("journal.runs", { n: runs.length })}</h3>
    ${older.length > 0 ? renewal(owner, older) : nothing}
    <ol class="kept">
      ${repeat(
        runs,
        ({ id }) => id,
        (run, index) => row(owner, run, index, most),
      )}
      ${owner.draft?.gone ? html`<li>${edit(owner)}</li>` : nothing}
    </ol>
  </section>`;
}

/** Whether a run comes from a newer page than this one. @param {Owner} owner @param {Run} run */
export const isNewer = ({ store }, { dataVersion }) => dataVersion > (store.gramme?.version.data ?? dataVersion);

/** Whether a run is another figure today, by newer data or by a newer method. @param {Owner} owner @param {Run} run */
const isOlder = (owner, run) => !isNewer(owner, run) && differs(owner, run);

/** Whether a run is another figure by this page than as it was kept. @param {Owner} owner @param {Run} run */
function differs({ figures }, { id, estimate }) {
  const now = figures.get(id);
  return now !== undefined && now.ok && mass(now.totalKg) !== mass(estimate.emissionsKg.total);
}

/** @param {Owner} owner @param {Run[]} older */
const renewal = (owner, older) =>
  html`<p class="hint">
    ${t("journal.older", { n: older.length, version: owner.store.gramme?.version.data ?? "" })}
    <button type="button" class="text" @click=${() => owner.renew(older)}>${t("journal.renew")}</button>
  </p>`;

/** @param {Owner} owner @param {Run} run @param {number} index @param {number} most */
function row(owner, run, index, most) {
  const { store, draft } = owner;
  const open = draft?.base.id === run.id;
  const { estimate, score, request } = run;
  const { range, emissionsKg } = estimate;
  const share = (kilograms) => (most > 0 ? kilograms / most : 0);
  const step = rampStep(
    /** @type {any} */ ({ operationalKg: emissionsKg.operational, energyKwh: estimate.energyKwh.total }),
  );
  return html`<li>
    ${order(owner, run, index)}
    <p class="what">
      <a class="name" href=${addressOf(run)} title=${t("journal.open")} @click=${follow}>${run.name}</a>
      <span class="detail">${whatOf(store, request)}, ${placeOf(store, request)}, ${dayText(run.date)}</span>
      ${run.note ? html`<span class="detail note">${run.note}</span>` : nothing}
    </p>
    <p class="score">${score ? html`<span class="detail">${score.name}</span> ${scoreText(score.value)}` : nothing}</p>
    <span class="bar" aria-hidden="true"
      ><i class=${`ramp-${step}`} ${property("--share", share(emissionsKg.total))}></i>${
        range
          ? html`<b ${property("--from", share(range.totalKg[0]))} ${property("--to", share(range.totalKg[2]))}></b>`
          : nothing
      }</span
    >
    <p class="kilograms">
      ${massInColumn(emissionsKg.total)}${
        range ? html`<span class="visually-hidden"> ${spanText(emissionsKg.total, range.totalKg)}</span>` : nothing
      }${change(owner, run)}
    </p>
    <button
      type="button"
      class="text"
      data-edit=${run.id}
      aria-label=${t("journal.edit.of", { name: run.name })}
      aria-expanded=${open}
      @click=${() => owner.edit(open ? "" : run.id, run.id)}
    >
      ${t("journal.edit")}
    </button>
    ${open ? edit(owner) : nothing}
  </li>`;
}

/** @param {Owner} owner */
const edit = (owner) =>
  html`<gramme-journal-edit .store=${owner.store} .owner=${owner} .draft=${owner.draft}></gramme-journal-edit>`;

/** Old and new beside each other, where they differ. @param {Owner} owner @param {Run} run */
function change(owner, run) {
  const now = owner.figures.get(run.id);
  if (now && !now.ok) return html`<span class="change">${t("journal.cannot")}</span>`;
  if (!now || !differs(owner, run)) return nothing;
  const { total } = run.estimate.emissionsKg;
  const ratio = total > 0 ? (now.totalKg ?? 0) / total - 1 : 0;
  const percent = `${ratio < 0 ? "−" : "+"}${roundPercent(Math.abs(ratio))}`;
  const values = { now: mass(now.totalKg ?? 0), percent };
  const words = isNewer(owner, run) ? t("journal.change.newer", values) : t("journal.change", values);
  return html`<span class="change">${words}</span>`;
}

/** @param {Owner} owner @param {Run} run @param {number} index */
function order(owner, run, index) {
  const { length } = owner.journal.runs;
  const button = (by, key, sign, off) =>
    html`<button
      type="button"
      class="move"
      aria-label=${t(key, { name: run.name })}
      aria-disabled=${off}
      @click=${(event) => owner.move(run, by, event.currentTarget)}
    >
      ${sign}
    </button>`;
  return html`<span class="moves"
    >${button(-1, "journal.up", "↑", index === 0)}${button(1, "journal.down", "↓", index === length - 1)}</span
  >`;
}

/** The calculator with the run, and a word of what it was if it has moved. @param {Run} run */
const addressOf = ({ request, dataVersion, estimate }) =>
  `${withLanguage(`?${formatLink(request, dataVersion, estimate.emissionsKg.total)}`)}#calculator`;

/** Without loading the page again. @param {MouseEvent} event */
function follow(event) {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  try {
    history.pushState(null, "", /** @type {HTMLAnchorElement} */ (event.currentTarget).href);
  } catch {
    return; // the browser then follows the link itself
  }
  event.preventDefault();
  window.dispatchEvent(new PopStateEvent("popstate"));
}
