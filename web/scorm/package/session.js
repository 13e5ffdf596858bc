// One visit to the exercise, as a platform of SCORM 1.2 keeps account of it: how far the learner is, and the best result.
// Names and kinds of values: The SCORM Run-Time Environment, version 1.2, 3.4.4.
import { read, write } from "./saved.js";

/** @typedef {import("./api.js").Api} Api */
/** @typedef {import("../../exercise/format.js").Answer} Answer */
/**
 * @typedef {object} Settings
 * @property {string} id of the exercise; what was kept of another one does not count.
 * @property {number} tasks how many the exercise has.
 * @property {number} passMark per cent, 0 to 100; at 0 whoever finishes has completed it, and nobody fails.
 */

/** Hundredths of a second in 9,999 hours, which is what a CMITimespan can say. */
const longest = 9999 * 360000;

/** CMITimespan, HHHH:MM:SS.SS. @param {number} milliseconds from 0; more than 9,999 hours count as those. */
export function timespan(milliseconds) {
  const hundredths = Math.min(Math.round(milliseconds / 10), longest);
  const two = (value) => String(Math.floor(value)).padStart(2, "0");
  const hours = two(hundredths / 360000).padStart(4, "0");
  return `${hours}:${two((hundredths / 6000) % 60)}:${two((hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}

/** A CMIDecimal has no exponent. @param {number} value */
export const decimal = (value) => value.toLocaleString("en", { useGrouping: false, maximumSignificantDigits: 6 });

export class Session {
  /** Of the present round: who has been through all tasks may begin again. @type {Answer[]} */
  answers = [];
  /** Whether the platform has taken all of it so far. */
  taken = true;
  #api;
  #settings;
  #began;
  #now;
  #open;
  #interactions;

  /** @param {Api} api @param {Settings} settings @param {() => number} [now] milliseconds. */
  constructor(api, settings, now = Date.now) {
    this.#api = api;
    this.#settings = settings;
    this.#now = now;
    this.#began = now();
    this.#open = this.#ask("LMSInitialize", "") === "true";
    if (!this.#open) return;
    /** Where the learner only looks, nothing is reported. */
    this.counts = !["browse", "review"].includes(this.#get("cmi.core.lesson_mode"));
    this.#interactions = this.#get("cmi.interactions._children") !== "";
    this.answers = read(this.#get("cmi.suspend_data"), settings.id, settings.tasks);
    if (!this.counts) return;
    const status = this.#get("cmi.core.lesson_status");
    if (["", "not attempted"].includes(status)) this.#set("cmi.core.lesson_status", "incomplete");
    this.#keep();
  }

  /** Whether the platform has taken up the visit. */
  get open() {
    return this.#open;
  }

  /** @param {Answer} answer to the next task. */
  answered(answer) {
    const { tasks } = this.#settings;
    if (this.answers.length >= tasks) this.answers = [];
    this.answers.push(answer);
    if (!this.#open || !this.counts) return;
    this.#tell(answer);
    if (this.answers.length === tasks) this.#judge();
    this.#keep();
  }

  /** The learner leaves. */
  end() {
    if (!this.#open) return;
    if (this.counts) {
      // Without this a platform forgets the answers.
      this.#set("cmi.core.exit", this.answers.length < this.#settings.tasks ? "suspend" : "");
      this.#keep();
    }
    this.#open = false;
    this.#ask("LMSFinish", "");
  }

  /** Of several rounds the best one counts. A score before the end would let the platform judge half an exercise. */
  #judge() {
    const right = this.answers.filter((answer) => answer.right).length;
    const points = Math.round((100 * right) / this.answers.length);
    const best = Math.max(points, Number(this.#get("cmi.core.score.raw")) || 0);
    this.#set("cmi.core.score.min", "0");
    this.#set("cmi.core.score.max", "100");
    this.#set("cmi.core.score.raw", String(best));
    this.#set("cmi.core.lesson_status", this.#statusFor(best));
  }

  /** @param {number} points */
  #statusFor(points) {
    const { passMark } = this.#settings;
    if (passMark === 0) return "completed";
    // The teacher may have set another one in the platform.
    const theirs = this.#get("cmi.student_data.mastery_score");
    return points >= (theirs === "" ? passMark : Number(theirs)) ? "passed" : "failed";
  }

  /** @param {Answer} answer */
  #tell({ guess, figure, right, seconds = 0 }) {
    if (!this.#interactions) return;
    const of = `cmi.interactions.${Number(this.#get("cmi.interactions._count"))}`;
    this.#set(`${of}.id`, `task-${this.answers.length}`);
    this.#set(`${of}.type`, "numeric");
    this.#set(`${of}.time`, new Date(this.#now()).toTimeString().slice(0, 8));
    this.#set(`${of}.student_response`, decimal(guess));
    this.#set(`${of}.correct_responses.0.pattern`, decimal(figure));
    this.#set(`${of}.result`, right ? "correct" : "wrong");
    this.#set(`${of}.latency`, timespan(seconds * 1000));
  }

  #keep() {
    const { id, tasks } = this.#settings;
    const kept = [
      this.#set("cmi.suspend_data", write(id, this.answers)),
      this.#set("cmi.core.lesson_location", String(Math.min(this.answers.length + 1, tasks))),
      this.#set("cmi.core.session_time", timespan(this.#now() - this.#began)),
      this.#ask("LMSCommit", "") === "true",
    ];
    this.taken = kept.every(Boolean);
  }

  /** @param {string} name @returns {string} "" if there is no such thing. */
  #get(name) {
    return this.#ask("LMSGetValue", name);
  }

  /** @param {string} name @param {string} value @returns {boolean} whether it was taken. */
  #set(name, value) {
    return this.#ask("LMSSetValue", name, value) === "true";
  }

  /** A platform that fails must not stop the exercise. @param {keyof Api} call @param {...string} values */
  #ask(call, ...values) {
    try {
      return String(/** @type {any} */ (this.#api)[call](...values) ?? "");
    } catch {
      return "";
    }
  }
}
