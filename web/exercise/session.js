// How far somebody has come in an exercise. Pure: knows neither the page nor the core.
import { answerOf } from "./answer.js";
import { usualWithin } from "./format.js";

/** @typedef {import("./format.js").Exercise} Exercise */
/** @typedef {import("./format.js").Answer} Answer */
/** @typedef {import("./format.js").Result} Result */
/** @typedef {import("./answer.js").Truth} Truth */

export class Session {
  /**
   * @param {Exercise} exercise a checked one.
   * @param {() => number} [now] milliseconds.
   * @param {readonly Answer[]} [answers] to the first tasks, of an earlier visit.
   */
  constructor(exercise, now = () => performance.now(), answers = []) {
    this.exercise = exercise;
    /** Of tasks that were answered, in their order. @type {Answer[]} */
    this.answers = answers.slice(0, exercise.tasks.length);
    /** Of the task that is shown; as many as there are tasks once the sum is shown. */
    this.index = this.answers.length;
    this.now = now;
    this.asked = now();
  }

  /** The task that is shown; undefined once the sum is. */
  get task() {
    return this.index < this.exercise.tasks.length ? this.exercise.tasks[this.index] : undefined;
  }

  /** To the task that is shown, if it was given. @returns {Answer | undefined} */
  get answer() {
    return this.answers[this.index];
  }

  get completed() {
    return this.answers.length === this.exercise.tasks.length;
  }

  /** @param {number} guess in the unit of the truth, 0 or more. @param {Truth} truth @returns {Answer} the first one counts. */
  guess(guess, truth) {
    const { task } = this;
    if (!task) throw new Error("there is no task");
    const { within = usualWithin } = task;
    return (this.answers[this.index] ??= answerOf(guess, truth, within, (this.now() - this.asked) / 1000));
  }

  /** To the next task, or the sum. */
  next() {
    if (!this.answer) return;
    this.index += 1;
    this.asked = this.now();
  }

  /** @param {string} lang that it was done in. @param {string} version of the data. @returns {Result} */
  result(lang, version) {
    const { exercise, answers, completed } = this;
    const right = answers.filter((answer) => answer.right).length;
    return {
      title: exercise.title,
      lang,
      version,
      tasks: structuredClone(answers),
      score: right / exercise.tasks.length,
      completed,
    };
  }
}
