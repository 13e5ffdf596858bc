// <gramme-exercise-editor>: makes an exercise out of what stands in the calculator and the journal. Its `exercise` is what it
// makes at the moment, and "change" tells that it has become another. Needs a store, and what tries exercises as `owner`.
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import { language, languages, t } from "../messages/messages.js";
import { lost } from "../calculator/lost.js";
import { StoreElement } from "../store-element.js";
import { adding } from "./adding.js";
import { draftOf, draftTask, exerciseFrom } from "./draft.js";
import { largest, longest, mostTasks, readText } from "./format.js";
import { handing, trial } from "./handing.js";
import { Judge } from "./judge.js";
import { keepDraft, keptDraft } from "./kept.js";
import { problemText, refused } from "./problems.js";
import { edited } from "./task-editor.js";
import "../course/element.js";
import "../scorm/element.js";
import "./words.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./format.js").Exercise} Exercise */
/** @typedef {import("./format.js").Problem} Problem */

export class Editor extends StoreElement {
  static properties = {
    ...StoreElement.properties,
    owner: { attribute: false },
    // The owner's, so that they are drawn again here.
    trying: { attribute: false },
    said: { attribute: false },
    runs: { state: true },
    wrong: { state: true },
    checked: { state: true },
    replaced: { state: true },
  };

  constructor() {
    super();
    /** @type {any} */
    this.owner = undefined;
    /** Of the journal, once they are asked for. @type {import("../journal/record.js").Run[] | undefined} */
    this.runs = undefined;
    /** Of a file that was opened. @type {Problem[]} */
    this.wrong = [];
    /** Whether what is missing is marked. */
    this.checked = false;
    /** What a file has just replaced. @type {Draft | undefined} */
    this.replaced = undefined;
    /** @type {{ exercise?: Exercise, problems: Problem[] }} */
    this.made = { problems: [] };
    this.told = "";
    this.judge = new Judge();
    /** What the core will not have; undefined before it was asked of what was opened. @type {Problem[] | undefined} */
    this.refusals = undefined;
    /** Of the draft that it was asked of. */
    this.judged = 0;
  }

  get draft() {
    return keptDraft();
  }

  /** What it makes at the moment; undefined as long as something is missing. @returns {Exercise | undefined} */
  get exercise() {
    return this.made.exercise;
  }

  /** It stays what it was at the first word, whatever language the page speaks later. */
  get #lang() {
    return this.draft.lang ?? language();
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { key, tasks } = this.draft;
    const refusals = this.judge.of(tasks);
    // While one task is asked of, what was offered stays, with what was chosen there.
    if (refusals || key !== this.judged) this.refusals = refusals;
    this.judged = key;
    const made = exerciseFrom(this.draft, language());
    const told = JSON.stringify(made.exercise);
    // The same object as long as it is the same exercise.
    if (told !== JSON.stringify(this.made.exercise) || !made.exercise) this.made = made;
    if (told === this.told) return;
    this.told = told;
    this.dispatchEvent(new CustomEvent("change", { detail: this.exercise }));
  }

  async updated() {
    const { gramme } = this.store;
    if (!gramme || this.judge.failed) return;
    if (await this.judge.ask(gramme, this.draft.tasks)) this.requestUpdate();
  }

  /** @param {Partial<Draft>} changes */
  set(changes) {
    keepDraft({ ...this.draft, lang: this.#lang, ...changes });
    this.requestUpdate();
    // What is being tried, or was copied, is another by now.
    if (this.owner?.trying === "own") this.owner.try("");
    if (this.owner?.said?.id === "own") this.owner.said = undefined;
  }

  /** What had the focus has moved or is gone. @param {...string} ids the first of them that can have it gets it. */
  async focusOn(...ids) {
    await this.updateComplete;
    const found = ids.map((id) => this.querySelector(`#${id}:not(:disabled)`)).find(Boolean);
    /** @type {HTMLElement | undefined} */ (found)?.focus();
  }

  /** @param {import("../../wasm/gramme.d.ts").EstimateRequest} request */
  add(request) {
    const { tasks } = this.draft;
    if (tasks.length < mostTasks) this.set({ tasks: [...tasks, draftTask(request)] });
    this.checked = false;
  }

  /** Appends the tasks of another; its title and text where there are none. @param {Exercise} exercise */
  take(exercise) {
    const kept = this.draft;
    const { title, text, lang, tasks } = draftOf(exercise);
    this.set({
      ...(!kept.title && !kept.text && kept.tasks.length === 0 && { lang }),
      title: kept.title || title,
      text: kept.text || text,
      tasks: [...kept.tasks, ...tasks].slice(0, mostTasks),
    });
  }

  /** Its runs are offered from then on. */
  async openJournal() {
    const { theJournal } = await import("../journal/journal.js");
    const journal = theJournal();
    await journal.opened;
    this.runs = journal.runs;
  }

  /** @param {Event} event */
  async openFile({ target }) {
    const input = /** @type {HTMLInputElement} */ (target);
    const [file] = input.files ?? [];
    if (!file) return;
    const { exercise, problems } = file.size > largest * 4 ? readText("") : readText(await file.text());
    input.value = "";
    this.wrong = problems;
    if (!exercise) return;
    const { draft } = this;
    const opened = draftOf(exercise);
    this.set({ ...opened, lang: opened.lang ?? language() });
    if (draft.title || draft.text || draft.tasks.length > 0) this.replaced = draft;
  }

  render() {
    const { draft, made, owner } = this;
    return html`<div class="editor">
      <p>${t("exercise.editor.lead")}</p>
      ${this.#field("title", longest.title)} ${this.#text()} ${this.#language()}
      <ol class="tasks">
        ${repeat(
          draft.tasks,
          ({ key }) => key,
          (task, index) => edited(this, task, index),
        )}
      </ol>
      ${adding(this)} ${this.wrong.length > 0 ? refused(this.wrong) : nothing}
      <p role="status">${this.replaced ? this.#undo(this.replaced) : ""}</p>
      ${
        made.exercise && this.refusals?.length === 0
          ? html`${handing(owner, "own", made.exercise)} ${trial(owner, "own", 5)}
              ${keyed(
                draft.key,
                html`<gramme-scorm
                  .exercise=${made.exercise}
                  .keys=${draft.tasks.map(({ key }) => key)}
                ></gramme-scorm>`,
              )} <gramme-course .exercise=${made.exercise} .level=${5}></gramme-course>`
          : this.#missing()
      }
    </div>`;
  }

  /** @param {"title"} name @param {number} most */
  #field(name, most) {
    const id = `exercise-own-${name}`;
    const problem = this.problemAt(`/${name}`, id);
    return html`<div class="field">
      <label for=${id}>${t(`exercise.editor.${name}`)}</label>
      <input
        id=${id}
        type="text"
        maxlength=${most}
        aria-invalid=${problem ? "true" : nothing}
        aria-describedby=${problem ? `${id}-problem` : nothing}
        .value=${this.draft[name]}
        @input=${({ target }) => this.set({ [name]: target.value })}
      />
      ${problem ?? nothing}
    </div>`;
  }

  #text() {
    return html`<div class="field">
      <label for="exercise-own-text">${t("exercise.editor.text")}</label>
      <textarea
        id="exercise-own-text"
        rows="2"
        maxlength=${longest.text}
        .value=${this.draft.text}
        @input=${({ target }) => this.set({ text: target.value })}
      ></textarea>
    </div>`;
  }

  #language() {
    return html`<div class="field">
      <label for="exercise-own-lang">${t("exercise.editor.lang")}</label>
      <div class="select">
        <select id="exercise-own-lang" @change=${({ target }) => this.set({ lang: target.value })}>
          ${languages.map(
            (one) =>
              html`<option value=${one.id} lang=${one.tag} ?selected=${one.id === this.#lang}>${one.name}</option>`,
          )}
        </select>
        <span class="chevron" aria-hidden="true"></span>
      </div>
    </div>`;
  }

  /** What is wrong there, once it is time to say so. @param {string} path @param {string} id of the field. */
  problemAt(path, id) {
    const unready = this.checked ? this.made.problems : [];
    const found = [...unready, ...(this.refusals ?? [])].find((problem) => problem.path === path);
    return found && html`<p class="problem" id=${`${id}-problem`}>${problemText({ ...found, path: "" })}</p>`;
  }

  /** @param {Draft} before */
  #undo(before) {
    const { title } = before;
    const undo = () => {
      this.set(before);
      this.replaced = undefined;
      this.focusOn("exercise-own-open");
    };
    return html`${t(title ? "exercise.editor.replaced" : "exercise.editor.replacedNameless", { title })}
      <button type="button" class="small" @click=${undo}>${t("exercise.editor.back")}</button>`;
  }

  /** Asks the core once more where something did not arrive. */
  again() {
    this.judge.failed = false;
    this.requestUpdate();
  }

  /** The button is gone then. */
  #check = async () => {
    this.checked = true;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector("[aria-invalid]"))?.focus();
  };

  /** Nothing is wrong with what nobody has begun. */
  #missing() {
    if (this.draft.tasks.length === 0) return html`<p class="hint">${t("exercise.editor.empty")}</p>`;
    if (this.refusals?.length) return html`<p class="problem" role="alert">${t("exercise.editor.refused")}</p>`;
    if (this.made.exercise)
      return this.judge.failed ? html`<p class="problem" role="alert">${lost(this)}</p>` : nothing;
    if (this.checked) return html`<p class="problem" role="alert">${t("exercise.editor.missing")}</p>`;
    return html`<p class="acts">
      <button type="button" class="small" @click=${this.#check}>${t("exercise.hand.try")}</button>
    </p>`;
  }
}

customElements.define("gramme-exercise-editor", Editor);
