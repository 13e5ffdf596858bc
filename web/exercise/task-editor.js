// One task of an exercise while it is made.
import { html, nothing } from "lit";
import { t } from "../messages/messages.js";
import { openings } from "./draft.js";
import { figures, longest } from "./format.js";
import { givenLines } from "./inputs.js";
import { refusalText } from "./problems.js";

/** @typedef {import("./editor.js").Editor} Owner */
/** @typedef {import("./draft.js").DraftTask} DraftTask */

/** @param {Owner} owner @param {DraftTask} task @param {number} index */
export function edited(owner, task, index) {
  const { tasks } = owner.draft;
  const at = `/tasks/${index}`;
  const idOf = (name) => `exercise-own-${task.key}-${name}`;
  const set = (changes) => owner.set({ tasks: tasks.with(index, { ...task, ...changes }) });
  const remove = () => {
    owner.set({ tasks: tasks.toSpliced(index, 1) });
    const next = tasks[index + 1];
    owner.focusOn(...(next ? [`exercise-own-${next.key}-title`] : ["exercise-own-add", "exercise-own-open"]));
  };
  const move = (by) => {
    owner.set({ tasks: tasks.toSpliced(index, 1).toSpliced(index + by, 0, task) });
    owner.focusOn(...(by < 0 ? [idOf("up"), idOf("down")] : [idOf("down"), idOf("up")]));
  };
  const area = (name) => {
    const problem = owner.problemAt(`${at}/${name}`, idOf(name));
    return html`<div class="field">
      <label for=${idOf(name)}>${t(`exercise.editor.task.${name}`)}</label>
      <textarea
        id=${idOf(name)}
        rows="2"
        maxlength=${longest.text}
        aria-invalid=${problem ? "true" : nothing}
        aria-describedby=${problem ? `${idOf(name)}-problem` : nothing}
        .value=${task[name]}
        @input=${({ target }) => set({ [name]: target.value })}
      ></textarea>
      ${problem ?? nothing}
    </div>`;
  };
  const select = (name, options) => {
    const problem = owner.problemAt(`${at}/${name}`, idOf(name));
    return html`<div class="field">
      <label for=${idOf(name)}>${t(`exercise.editor.task.${name}`)}</label>
      <div class="select">
        <select
          id=${idOf(name)}
          aria-invalid=${problem ? "true" : nothing}
          aria-describedby=${problem ? `${idOf(name)}-problem` : nothing}
          @change=${({ target }) => set({ [name]: target.value })}
        >
          ${options.map(
            (one) =>
              html`<option value=${one} ?selected=${one === task[name]}>
                ${t(`exercise.editor.${name}.${one}`)}
              </option>`,
          )}
        </select>
        <span class="chevron" aria-hidden="true"></span>
      </div>
      ${problem ?? nothing}
    </div>`;
  };
  const openable = task.open === "own" ? [...Object.keys(openings), "own"] : Object.keys(openings);
  const act = (name, run, off = false) => {
    const key = `exercise.editor.${name}`;
    return html`<button
      type="button"
      id=${idOf(name)}
      class="text"
      ?disabled=${off}
      aria-label=${t("exercise.editor.of", { act: t(key), n: index + 1 })}
      @click=${run}
    >
      ${t(key)}
    </button>`;
  };
  const within = owner.problemAt(`${at}/within`, idOf("within"));
  const refusals = owner.refusals?.filter(({ path }) => path.startsWith(`${at}/request`)) ?? [];
  return html`<li aria-labelledby=${idOf("title")} aria-describedby=${refusals.length > 0 ? idOf("problem") : nothing}>
    <p class="task-title" id=${idOf("title")} tabindex="-1">
      <strong>${t("exercise.editor.task", { n: index + 1 })}</strong>
    </p>
    <p class="hint">
      ${givenLines(owner.store, task.request)
        .map(({ text }) => text)
        .join(" · ")}
    </p>
    ${
      refusals.length > 0
        ? html`<div class="problem" id=${idOf("problem")}>
            ${refusals.map((one) => html`<p>${refusalText(owner.store, one, task.request)}</p>`)}
          </div>`
        : nothing
    }
    ${area("text")}
    <div class="three">
      ${select("ask", figures)} ${select("open", openable)}
      <div class="field">
        <label for=${idOf("within")}>${t("exercise.editor.task.within")}</label>
        <input
          id=${idOf("within")}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-invalid=${within ? "true" : nothing}
          aria-describedby=${within ? `${idOf("within")}-problem` : nothing}
          .value=${task.within}
          @input=${({ target }) => set({ within: target.value })}
        />
        ${within ?? nothing}
      </div>
    </div>
    ${area("after")}
    <p class="acts">
      ${act("up", () => move(-1), index === 0)} ${act("down", () => move(1), index === tasks.length - 1)}
      ${act("remove", remove)}
    </p>
  </li>`;
}
