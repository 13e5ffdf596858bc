// What stands in the shadow root of <gramme-exercise>.
import { html, nothing } from "lit";
import rules from "./exercise.css?inline";
import scaleRules from "./scale.css?inline";
import { View } from "../embed/view.js";
import { carriedOver, shared } from "../embed/styles.js";
import { languageNow } from "../messages/messages.js";
import { readLink, readValue } from "./format.js";
import { refused } from "./problems.js";
import "./tasks.js";

/** @typedef {import("../embed/gramme.js").Asked} Asked */

/** @type {CSSStyleSheet | undefined} */
let sheet;

export class ExerciseView extends View {
  /** @type {import("./format.js").Reading} */
  #reading = { problems: [] };
  /** What was read last. @type {unknown} */
  #read;
  /** That it begins with. @type {readonly import("./format.js").Answer[]} */
  #answers = [];

  get styles() {
    return [shared(), (sheet ??= carriedOver(rules + scaleRules))];
  }

  /** @param {Asked} asked */
  start(asked) {
    return super.start(this.#with(asked));
  }

  /** @param {Asked} asked @param {boolean} [afresh] */
  read(asked, afresh) {
    super.read(this.#with(asked), afresh);
  }

  /** The element's own language counts most, then the exercise's. @param {Asked} asked @returns {Asked} */
  #with(asked) {
    if (asked.exercise !== this.#read) this.#readExercise(asked);
    const own = this.root.host.getAttribute("lang");
    const lang = [own, this.#reading.exercise?.lang, ...asked.lang].filter((tag) => typeof tag === "string");
    return { ...asked, lang };
  }

  /** @param {Asked} asked */
  #readExercise({ exercise: given, takeAnswers }) {
    this.#read = given;
    this.#reading = { problems: [] };
    if (!given) return;
    this.#reading = typeof given === "string" ? readLink(given) : readValue(given);
    const { problems } = this.#reading;
    if (problems.length > 0) this.tell("error", problems);
    else this.#answers = takeAnswers?.() ?? [];
  }

  // The store follows the tasks; what it holds is nobody's business before there is a guess.
  take() {}

  change() {
    this.draw();
  }

  /** What was done up to now. */
  get result() {
    return /** @type {any} */ (this.root.querySelector("gramme-tasks"))?.result;
  }

  template() {
    const { exercise, problems } = this.#reading;
    if (!exercise && problems.length === 0) return html`<slot></slot>`;
    return html`${exercise ? nothing : html`<slot></slot>`}
      <div class="gramme" part="exercise" lang=${languageNow().tag} data-theme=${this.asked.theme}>
        ${
          exercise
            ? html`<gramme-tasks
                .store=${this.store}
                .exercise=${exercise}
                .answers=${this.#answers}
                .home=${this.around.home}
              ></gramme-tasks>`
            : refused(problems)
        }
      </div>`;
  }
}
