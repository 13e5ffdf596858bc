// Where the tasks of an exercise come from while it is made: the calculator, the journal, a file.
import { html, nothing } from "lit";
import { t } from "../messages/messages.js";
import { mostTasks } from "./format.js";
import { givenLines } from "./inputs.js";

/** @param {import("./editor.js").Editor} owner */
export function adding(owner) {
  const { request, estimate, stale } = owner.store;
  const full = owner.draft.tasks.length >= mostTasks;
  const now = givenLines(owner.store, request).map(({ text }) => text);
  const choose = ({ target }) => {
    const run = owner.runs?.find(({ id }) => id === target.value);
    target.value = "";
    if (run) owner.add(run.request);
  };
  return html`<p class="acts">
      <button
        type="button"
        id="exercise-own-add"
        class="small"
        ?disabled=${full || stale || !estimate}
        @click=${() => owner.add(request)}
      >
        ${t("exercise.editor.add")}
      </button>
      <button type="button" class="small" ?disabled=${full} @click=${() => owner.openJournal()}>
        ${t("exercise.editor.journal")}
      </button>
      <button
        type="button"
        id="exercise-own-open"
        class="small"
        @click=${({ target }) => target.parentElement.querySelector("input").click()}
      >
        ${t("exercise.editor.open")}
      </button>
      <input type="file" accept=".json,application/json" hidden @change=${(event) => owner.openFile(event)} />
    </p>
    <p class="hint">
      ${t("exercise.editor.now", { run: now.join(" · ") })} <a href="#calculator">${t("exercise.editor.change")}</a>
    </p>
    ${
      owner.runs
        ? owner.runs.length > 0
          ? html`<div class="field">
              <label for="exercise-own-run">${t("exercise.editor.run")}</label>
              <div class="select">
                <select id="exercise-own-run" @change=${choose}>
                  <option value=""></option>
                  ${owner.runs.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
                </select>
                <span class="chevron" aria-hidden="true"></span>
              </div>
            </div>`
          : html`<p class="hint" role="status">${t("exercise.editor.none")}</p>`
        : nothing
    }`;
}
