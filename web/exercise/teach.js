// <gramme-teach>: for teachers. How exercises are used, three lessons, and the making of one's own. Needs a store.
import { html } from "lit";
import "../styles/locked.css";
import "./exercise.css";
import "./scale.css";
import "./teach.css";
import { content, language, languageChanges, subscripted, t } from "../messages/messages.js";
import { StoreElement } from "../store-element.js";
import { handing, trial } from "./handing.js";
import { exerciseOf, lessons } from "./lessons.js";
import { trialStore } from "./trial.js";
import "./editor.js";
import "./tasks.js";
import "./words.js";

/** @typedef {import("./format.js").Exercise} Exercise */

const texts = await content({
  en: () => import("./texts-en.js"),
  fr: () => import("./texts-fr.js"),
  zh: () => import("./texts-zh.js"),
});

export class Teach extends StoreElement {
  static properties = {
    ...StoreElement.properties,
    trying: { state: true },
    tried: { state: true },
    said: { state: true },
  };

  constructor() {
    super();
    /** Which exercise is open to be tried: a lesson, "own" or none. */
    this.trying = "";
    /** @type {Exercise | undefined} */
    this.tried = undefined;
    /** @type {import("./handing.js").Said | undefined} */
    this.said = undefined;
    /** @type {import("../store.js").Store | undefined} */
    this.trial = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    languageChanges.addEventListener("change", this.#reword);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    languageChanges.removeEventListener("change", this.#reword);
  }

  /** @param {any} event */
  #reword = (event) => {
    this.trial?.reword(event.detail.from);
    // A lesson is another exercise in another language.
    if (this.trying !== "own") this.trying = "";
    this.said = undefined;
  };

  /** @param {string} id "" closes what is open. @param {Exercise} exercise */
  async try(id, exercise) {
    const { gramme } = this.store;
    if (!gramme) return;
    this.trial ??= await trialStore(gramme);
    this.tried = exercise;
    this.trying = id;
  }

  render() {
    const { guide } = texts().default;
    return html`<div class="guide">${guide.map((paragraph) => html`<p>${subscripted(paragraph)}</p>`)}</div>
      <p class="part-title">${t("exercise.lessons")}</p>
      ${lessons.map((lesson) => this.#lesson(lesson))}
      <h4 class="part-title" id="exercise-own" tabindex="-1">${t("exercise.own")}</h4>
      <gramme-exercise-editor
        .store=${this.store}
        .owner=${this}
        .trying=${this.trying}
        .said=${this.said}
      ></gramme-exercise-editor>`;
  }

  /** @param {Exercise} exercise */
  #copy(exercise) {
    const copy = () => {
      const editor = /** @type {import("./editor.js").Editor | null} */ (this.querySelector("gramme-exercise-editor"));
      editor?.take(exercise);
      const title = /** @type {HTMLElement | null} */ (this.querySelector("#exercise-own"));
      title?.scrollIntoView({ block: "start" });
      title?.focus({ preventScroll: true });
    };
    return html`<button type="button" class="small" @click=${copy}>${t("exercise.lesson.copy")}</button>`;
  }

  /** @param {(typeof lessons)[number]} lesson */
  #lesson(lesson) {
    const { id, minutes, tasks } = lesson;
    const text = texts().default.lessons[id];
    const exercise = exerciseOf(lesson, text, language());
    const list = (key, items) =>
      html`<h5>${t(key)}</h5>
        <ul class="points">
          ${items.map((item) => html`<li>${subscripted(item)}</li>`)}
        </ul>`;
    return html`<section class="lesson" aria-labelledby=${`exercise-${id}`}>
      <h4 id=${`exercise-${id}`}>${text.title}</h4>
      <p class="hint">
        ${t("exercise.lesson.tasks", { n: tasks.length })} · ${t("exercise.lesson.minutes", { n: minutes })}
      </p>
      <div class="two">
        <div>${list("exercise.lesson.goals", text.goals)}</div>
        <div>${list("exercise.lesson.discuss", text.discuss)}</div>
      </div>
      ${handing(/** @type {any} */ (this), id, exercise, this.#copy(exercise))}
      ${trial(/** @type {any} */ (this), id, 5)}
    </section>`;
  }
}

customElements.define("gramme-teach", Teach);
