// <gramme-scorm>: a package of an exercise for a learning platform. Needs an exercise, and a key for each of its tasks by which
// the task is known wherever it moves.
import { LitElement, html, nothing } from "lit";
import { served } from "../course/served.js";
import { download } from "../journal/download.js";
import { exact, number, section, t } from "../messages/messages.js";
import { parseNumber } from "../numbers.js";
import "./scorm.css";

/** @typedef {import("../exercise/format.js").Exercise} Exercise */

await section({
  en: () => import("./messages-en.js"),
  fr: () => import("./messages-fr.js"),
  zh: () => import("./messages-zh.js"),
});

const defaultMark = 60;

/** As much of a task as tells it from others: whole words where there are such. @param {string} text */
function beginning(text) {
  const [line] = text.trim().split("\n");
  return line.length > 72 ? `${line.slice(0, 72).replace(/(?<=.{40})\s\S*$/u, "")}…` : line;
}

/** @param {string} title @returns {string} letters, digits and hyphens. */
const fileName = (title) =>
  title
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join("-")
    .slice(0, 60) ?? "exercise";

class Scorm extends LitElement {
  static properties = {
    exercise: { attribute: false },
    keys: { attribute: false },
    name: { state: true },
    mark: { state: true },
    left: { state: true },
    said: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {Exercise | undefined} */
    this.exercise = undefined;
    /** In the order of the tasks. @type {readonly number[]} */
    this.keys = [];
    /** The package's title, where it is another than the exercise's. @type {string | undefined} */
    this.name = undefined;
    this.mark = exact(defaultMark);
    /** Keys of the tasks that do not come along. @type {ReadonlySet<number>} */
    this.left = new Set();
    /** What became of the last package. @type {{ key: string, values?: Record<string, string | number>, wrong?: boolean } | undefined} */
    this.said = undefined;
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has("exercise")) this.said = undefined;
  }

  get #tasks() {
    return this.exercise?.tasks.filter((_, place) => !this.left.has(this.keys[place])) ?? [];
  }

  get #mark() {
    const value = parseNumber(this.mark.replace("%", ""));
    return value !== undefined && Number.isInteger(value) && value >= 0 && value <= 100 ? value : undefined;
  }

  render() {
    return html`<section class="scorm" aria-labelledby="scorm-title">
      <h5 id="scorm-title">${t("scorm.title")}</h5>
      <p>${t("scorm.lead")}</p>
      ${served() ? this.exercise && this.#form(this.exercise) : html`<p class="hint">${t("scorm.oneFile")}</p>`}
    </section>`;
  }

  /** @param {Exercise} exercise */
  #form(exercise) {
    const wrong = this.#mark === undefined;
    const ready = !wrong && this.#tasks.length > 0 && !this.busy;
    return html`<form autocomplete="off" @submit=${this.#save}>
      <div class="field scorm-name">
        <label for="scorm-name">${t("scorm.name")}</label>
        <input
          id="scorm-name"
          type="text"
          maxlength="200"
          .value=${this.name ?? exercise.title}
          @input=${(event) => this.#change({ name: event.target.value })}
        />
      </div>
      <fieldset>
        <legend class="label">${t("scorm.tasks")}</legend>
        ${exercise.tasks.map((task, place) => this.#task(task.text, place))}
        ${this.#tasks.length > 0 ? nothing : html`<p class="problem">${t("scorm.noTask")}</p>`}
      </fieldset>
      <div class="field scorm-mark">
        <label for="scorm-mark">${t("scorm.mark")}</label>
        <div class="entry">
          <input
            id="scorm-mark"
            type="text"
            inputmode="numeric"
            aria-invalid=${wrong ? "true" : nothing}
            aria-describedby=${wrong ? "scorm-mark-problem" : "scorm-mark-hint"}
            .value=${this.mark}
            @input=${(event) => this.#change({ mark: event.target.value })}
          />
          <span class="unit">%</span>
        </div>
      </div>
      ${
        wrong
          ? html`<p class="problem" id="scorm-mark-problem">${t("scorm.markWrong")}</p>`
          : html`<p class="hint" id="scorm-mark-hint">${t("scorm.markHint")}</p>`
      }
      <p class="scorm-do">
        <button type="submit" class="small" ?disabled=${!ready}>${t("scorm.save")}</button>
      </p>
      <p role="status" class=${this.said?.wrong ? "problem" : ""}>
        ${this.said ? t(this.said.key, this.said.values) : ""}
      </p>
    </form>`;
  }

  /** @param {string} text @param {number} place */
  #task(text, place) {
    const key = this.keys[place];
    const change = () => {
      const left = new Set(this.left);
      if (!left.delete(key)) left.add(key);
      this.#change({ left });
    };
    return html`<label class="check">
      <input type="checkbox" .checked=${!this.left.has(key)} @change=${change} />
      <span>${t("scorm.task", { place: exact(place + 1), text: beginning(text) })}</span>
    </label>`;
  }

  /** @param {Partial<Pick<Scorm, "name" | "mark" | "left">>} values */
  #change(values) {
    Object.assign(this, values, { said: undefined });
  }

  /** @param {Event} event */
  async #save(event) {
    event.preventDefault();
    const { exercise } = this;
    const mark = this.#mark;
    if (!exercise || mark === undefined || this.busy) return;
    const title = this.name?.trim() || exercise.title;
    const tasks = this.#tasks;
    this.busy = true;
    this.said = { key: "scorm.busy" };
    try {
      const { make } = await import("./make.js");
      const bytes = await make({ ...exercise, title, tasks }, mark);
      const file = `${fileName(title)}-scorm.zip`;
      download(file, bytes, "application/zip");
      const size = number(bytes.length / 1000, { maximumFractionDigits: 0 });
      this.said = { key: "scorm.saved", values: { file, size, tasks: tasks.length } };
    } catch (error) {
      // By name: the class comes with what packs, which may not have come.
      const renewed = /** @type {any} */ (error).name === "Renewed";
      this.said = { key: renewed ? "scorm.renewed" : "scorm.failed", wrong: true };
    } finally {
      this.busy = false;
    }
  }
}

customElements.define("gramme-scorm", Scorm);
