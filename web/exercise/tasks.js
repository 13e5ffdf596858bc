// <gramme-tasks>: an exercise, task after task. What a task's answer is stands nowhere before there is a guess.
import { html, nothing } from "lit";
import "../calculator/calculator.js";
import { Announcer } from "../announcer.js";
import { telling } from "../calculator/range.js";
import { rootOf } from "../embedding.js";
import { languageNow, languages, subscripted, t } from "../messages/messages.js";
import { StoreElement } from "../store-element.js";
import { formatLink } from "../url.js";
import { asking } from "./asking.js";
import { everyday } from "./everyday.js";
import { inputs, usualWithin } from "./format.js";
import { prepare } from "./prepare.js";
import { refused } from "./problems.js";
import { reveal, revealText } from "./reveal.js";
import { Session } from "./session.js";
import { sum } from "./sum.js";
import "./words.js";

/** @typedef {import("./format.js").Exercise} Exercise */
/** @typedef {import("./format.js").Problem} Problem */
/** @typedef {import("./format.js").Result} Result */

/** Inputs that are in view; all others are detail. */
const inView = ["device", "count", "hours", "place", "year"];

/** What of the calculator tells how an answer came about, and what else where inputs may be changed. @param {readonly string[]} locked */
function partsFor(locked) {
  const open = inputs.filter((name) => !locked.includes(name));
  const parts = ["drivers", "working"];
  if (open.length > 0) parts.push("what", "where", "result", "equivalents");
  if (open.some((name) => !inView.includes(name))) parts.push("detail");
  return new Set(parts);
}

/** In the language that the exercise says it is in. @param {Exercise} exercise */
export const tagOf = ({ lang }) => languages.find(({ id }) => id === lang)?.tag ?? nothing;

/** The teacher's words. @param {string | undefined} text @param {Exercise} exercise @param {string} kind */
export const said = (text, exercise, kind) =>
  text ? html`<p class=${`said ${kind}`} lang=${tagOf(exercise)}>${text}</p>` : nothing;

/** @param {import("./format.js").Answer} answer */
const spoken = (answer) => revealText(answer).replaceAll("CO2e", t("announce.co2e"));

export class Tasks extends StoreElement {
  static properties = {
    ...StoreElement.properties,
    exercise: { attribute: false },
    answers: { attribute: false },
    home: { attribute: false },
    target: { attribute: false },
    level: { attribute: false },
  };

  constructor() {
    super();
    /** A checked one. @type {Exercise | undefined} */
    this.exercise = undefined;
    /** To the first tasks, of an earlier visit. @type {readonly import("./format.js").Answer[]} */
    this.answers = [];
    /** Address of the calculator. */
    this.home = "";
    /** Where the calculator opens. @type {string | undefined} */
    this.target = undefined;
    /** Of the title among the headings around. */
    this.level = 2;
    /** @type {Session | undefined} */
    this.session = undefined;
    /** @type {import("./prepare.js").Prepared[] | undefined} */
    this.prepared = undefined;
    /** @type {Problem[]} */
    this.problems = [];
    /** Whether something did not arrive. */
    this.failed = false;
    /** What stands in the field, in whose language, and what is wrong with it. */
    this.typed = { text: "", tag: "", unit: "", code: "", values: /** @type {Record<string, string>} */ ({}) };
    /** Whether the calculator is shown below an answer. */
    this.open = false;
    this.round = 0;
  }

  /** What was done up to now; undefined before the first task is shown. @returns {Result | undefined} */
  get result() {
    return this.session?.result(languageNow().id, this.store.gramme?.version.data ?? "");
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has("store")) this.announcer = new Announcer(this.store, () => this.requestUpdate());
    if (changed.has("exercise") || changed.has("store")) this.prepared = undefined;
    if (!this.prepared && this.exercise && this.store.gramme) this.begin();
    if (this.open) this.announcer?.update();
  }

  /** From the first task on. */
  async begin() {
    const { exercise, store } = this;
    const { gramme } = store;
    if (!exercise || !gramme) return;
    const round = ++this.round;
    this.prepared = [];
    this.session = undefined;
    this.failed = false;
    try {
      if (exercise.tasks.some(({ request }) => request.cpu?.device)) {
        for (const { id, name } of await gramme.cpus()) store.names.set(id, name);
      }
      const { prepared, problems } = await prepare(gramme, exercise);
      if (round !== this.round) return;
      Object.assign(this, { prepared, problems });
      if (problems.length === 0) this.session = new Session(exercise, undefined, this.answers);
      else this.#tell("error", problems);
    } catch {
      if (round !== this.round) return;
      this.failed = true;
    }
    this.#ask();
  }

  #ask() {
    this.typed = { text: "", tag: "", unit: "", code: "", values: {} };
    this.open = false;
    this.requestUpdate();
  }

  /** An error does not bubble, like those of the other elements. @param {"answer" | "complete" | "error"} type @param {unknown} detail */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: type !== "error", composed: true }));
  }

  /** Shows the answer. @param {number} value in its unit. */
  take(value) {
    const { session, exercise, store } = this;
    const truth = session && this.prepared?.[session.index]?.truth;
    if (!truth || !session.task || !exercise) return;
    const answer = session.guess(value, truth);
    const { lock = true, request } = session.task;
    const locked = lock === true ? inputs : lock;
    const root = /** @type {ShadowRoot} */ (this.getRootNode());
    store.embedding = { root, locked: new Set(locked), parts: partsFor(locked) };
    store.readLink(`?${formatLink(request)}`);
    this.#focus("verdict");
    this.#tell("answer", structuredClone(answer));
    if (session.completed) this.#tell("complete", this.result);
  }

  next() {
    this.session?.next();
    this.#ask();
    this.#focus(this.session?.task ? "task" : "sum");
  }

  again() {
    if (this.exercise) this.session = new Session(this.exercise);
    this.#ask();
    this.#focus("task");
  }

  /** What had the focus is gone. @param {string} part */
  async #focus(part) {
    this.requestUpdate();
    await this.updateComplete;
    const heading = rootOf(this.store).getElementById(`exercise-${part}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "nearest" });
  }

  render() {
    const { exercise, session, problems, level } = this;
    if (!exercise) return nothing;
    return html`<div class="exercise" role="group" aria-labelledby="exercise-title">
      <p class="title" role="heading" aria-level=${level} id="exercise-title" lang=${tagOf(exercise)}>
        ${exercise.title}
      </p>
      ${this.failed ? this.#missing() : problems.length > 0 ? refused(problems) : session ? this.#task(session) : nothing}
    </div>`;
  }

  #missing() {
    return html`<p class="problem" role="alert">
      ${t("failed.load")}
      <button type="button" class="text" @click=${() => this.begin()}>${t("failed.again")}</button>
    </p>`;
  }

  /** @param {Session} session */
  #task(session) {
    const { exercise, index, answer, task } = session;
    if (!task) return sum(this, session);
    const all = exercise.tasks.length;
    return html`${index === 0 && !answer ? said(exercise.text, exercise, "introduction") : nothing}
      <p class="progress" role="heading" aria-level=${this.level + 1} id="exercise-task" tabindex="-1">
        ${t("exercise.task", { n: index + 1, all })}
      </p>
      ${said(task.text, exercise, "question")} ${asking(this, session, task)}
      <p class="visually-hidden" role="status">${answer ? spoken(answer) : ""}</p>
      ${answer ? this.#answer(session, answer) : nothing}`;
  }

  /** @param {Session} session @param {import("./format.js").Answer} answer */
  #answer({ exercise, index, task }, answer) {
    const prepared = this.prepared?.[index];
    if (!task || !prepared) return nothing;
    const { within = usualWithin, after, ask = "total" } = task;
    const [widest] = ask === "total" ? telling(prepared.estimate) : [];
    return html`<section class="verdict" aria-labelledby="exercise-verdict">
      <p
        class=${answer.right ? "heading yes" : "heading"}
        role="heading"
        aria-level=${this.level + 2}
        id="exercise-verdict"
        tabindex="-1"
      >
        ${t(answer.right ? "exercise.right" : "exercise.wrong")}
      </p>
      <p>${subscripted(revealText(answer))}</p>
      ${reveal(answer, within, everyday(answer, prepared.estimate))} ${said(after, exercise, "after")}
      ${widest ? html`<p>${t("exercise.widest", { most: t(`range.most.${widest.factor}`) })}</p>` : nothing}
      <p class="acts">
        <button type="button" class="main" @click=${() => this.next()}>
          ${t(index + 1 < exercise.tasks.length ? "exercise.next" : "exercise.finish")}
        </button>
        <a part="link" target=${this.target ?? nothing} href=${this.home + this.store.search}>${t("exercise.open")}</a>
      </p>
      ${this.#calculator(task)}
    </section>`;
  }

  /** @param {import("./format.js").Task} task */
  #calculator({ lock = true }) {
    const changeable = lock !== true && inputs.some((name) => !lock.includes(name));
    return html`<details class="unfold" ?open=${this.open} @toggle=${this.#toggle}>
        <summary><span>${t(changeable ? "exercise.change" : "exercise.how")}</span></summary>
        ${this.open ? html`<gramme-form .store=${this.store}></gramme-form>` : nothing}
      </details>
      <p class="visually-hidden" role="status">${this.announcer?.text ?? ""}</p>`;
  }

  #toggle = ({ target }) => {
    this.open = target.open;
    this.requestUpdate();
  };
}

customElements.define("gramme-tasks", Tasks);
