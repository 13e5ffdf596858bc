// What is wrong with the journal itself, and what can be done about it.
import { html, nothing } from "lit";
import { t } from "../messages/messages.js";
import { download } from "./download.js";
import { problemText } from "./problems.js";

/** @typedef {import("./element.js").JournalElement} Owner */

/** @param {Owner} owner */
export function notices(owner) {
  const { journal } = owner;
  if (journal.state === "waiting") return notice(t("journal.waiting"));
  if (journal.state === "closed") {
    return notice(
      html`${t("journal.closed")}
        <button type="button" class="text" @click=${() => location.reload()}>${t("journal.reload")}</button>`,
    );
  }
  return html`${journal.state === "memory" ? memory(owner) : nothing}
  ${journal.damaged.length > 0 ? damaged(owner) : nothing}`;
}

/** @param {unknown} content */
const notice = (content) => html`<div class="notice" role="alert">${content}</div>`;

/** Runs are only in this page. @param {Owner} owner */
function memory(owner) {
  const { reason } = owner.journal;
  return notice(
    html`<p>${t(`journal.memory.${reason}`)} ${t("journal.memory")}</p>
      ${reason === "none" ? nothing : html`<p class="acts">${rawButton(owner)} ${anew(owner)}</p>`}`,
  );
}

/** Deleting needs a second press. @param {Owner} owner */
function anew(owner) {
  const start = () => owner.act(() => owner.journal.startAnew());
  if (!owner.certain) {
    return html`<button type="button" class="small" @click=${() => (owner.certain = true)}>
      ${t("journal.anew")}
    </button>`;
  }
  return html`<span>${t("journal.anew.certain")}</span>
    <button type="button" class="small" @click=${start}>${t("journal.anew.yes")}</button>
    <button type="button" class="small" @click=${() => (owner.certain = false)}>${t("journal.cancel")}</button>`;
}

/** @param {Owner} owner */
const rawButton = (owner) =>
  html`<button
    type="button"
    class="small"
    @click=${() => owner.act(async () => download("gramme-journal-raw.json", await owner.journal.raw(), "application/json"))}
  >
    ${t("journal.raw")}
  </button>`;

/** Records that are no runs. @param {Owner} owner */
function damaged(owner) {
  const { damaged: all } = owner.journal;
  return notice(
    html`<p>${t("journal.damaged", { n: all.length })}</p>
      <ul>
        ${all.slice(0, mostShown).map(
          (one) =>
            html`<li>
              <strong>${nameOf(one)}</strong>
              ${one.problems.slice(0, 2).map((problem) => html`${problemText(problem)} `)}
              <button
                type="button"
                class="text"
                aria-label=${t("journal.delete.of", { name: nameOf(one) })}
                @click=${() => owner.removeDamaged(one)}
              >
                ${t("journal.delete")}
              </button>
            </li>`,
        )}
      </ul>
      <p class="acts">${rawButton(owner)}</p>`,
  );
}

/** The others are in the raw file. */
const mostShown = 20;

/** @param {import("./journal.js").Damaged} damaged */
function nameOf({ key, value }) {
  const name = /** @type {any} */ (value)?.name;
  return (typeof name === "string" && name ? name : String(key)).slice(0, 60);
}
