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
/** @typedef {{ answer: Answer, name: string, time: string, at?: number }} Untold at: its place with the platform, once it has one. */

/** Statuses that say that somebody has finished. */
const final = ["passed", "completed", "failed"];

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
  /** Of all rounds of this exercise, per cent; the platform's score may be another exercise's. @type {number | undefined} */
  #best;
  /** Whether the platform lacks the best result. */
  #owed = false;
  /** Answers that it lacks. @type {Untold[]} */
  #untold = [];

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
    const { answers, best } = read(this.#get("cmi.suspend_data"), settings.id, settings.tasks);
    this.answers = answers;
    if (!this.counts) return;
    this.#best = best;
    const status = this.#get("cmi.core.lesson_status");
    if (["", "not attempted"].includes(status)) this.#set("cmi.core.lesson_status", "incomplete");
    this.#owed = best !== undefined && this.#lacks(best, status);
    this.#keep();
  }

  /** Whether the platform has taken up the visit. */
  get open() {
    return this.#open;
  }

  /** Per cent, of an earlier round that counts for more than the present one as far as it goes; undefined if there is none. */
  get better() {
    if (this.#best === undefined) return undefined;
    const whole = this.answers.length === this.#settings.tasks;
    return whole && this.#points() === this.#best ? undefined : this.#best;
  }

  /** @param {Answer} answer to the next task. */
  answered(answer) {
    const { tasks } = this.#settings;
    if (this.answers.length >= tasks) this.answers = [];
    this.answers.push(answer);
    if (!this.#open || !this.counts) return;
    const time = new Date(this.#now()).toTimeString().slice(0, 8);
    if (this.#interactions) this.#untold.push({ answer, name: `task-${this.answers.length}`, time });
    // A score before the end would let the platform judge half an exercise.
    if (this.answers.length === tasks) {
      this.#best = Math.max(this.#points(), this.#best ?? 0);
      this.#owed = true;
    }
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

  /** Of the round as far as it goes, per cent of all tasks. */
  #points() {
    const right = this.answers.filter((one) => one.right).length;
    return Math.round((100 * right) / this.#settings.tasks);
  }

  /** What is better than our own judgement stays: the teacher may have raised the mark since. @param {number} best @param {string} status */
  #lacks(best, status) {
    const raw = this.#get("cmi.core.score.raw");
    if (raw === "" || Number(raw) !== best || !final.includes(status)) return true;
    return status === "failed" && this.#statusFor(best) !== "failed";
  }

  /** Of several rounds the best one counts. @param {number} best @returns {boolean} whether it was taken. */
  #judge(best) {
    // A platform need not know these two.
    this.#set("cmi.core.score.min", "0");
    this.#set("cmi.core.score.max", "100");
    const judged = [
      this.#set("cmi.core.score.raw", String(best)),
      this.#set("cmi.core.lesson_status", this.#statusFor(best)),
    ];
    return judged.every(Boolean);
  }

  /** @param {number} points */
  #statusFor(points) {
    const { passMark } = this.#settings;
    if (passMark === 0) return "completed";
    // The teacher may have set another one in the platform.
    const theirs = this.#get("cmi.student_data.mastery_score");
    return points >= (theirs === "" ? passMark : Number(theirs)) ? "passed" : "failed";
  }

  /** @param {Untold} one @returns {boolean} whether it was taken. */
  #tell(one) {
    const { guess, figure, right, seconds = 0 } = one.answer;
    const at = one.at ?? Number(this.#get("cmi.interactions._count"));
    const of = `cmi.interactions.${at}`;
    if (!this.#set(`${of}.id`, one.name)) return false;
    // It has a place from now on, even if the rest is refused.
    one.at = at;
    const told = [
      this.#set(`${of}.type`, "numeric"),
      this.#set(`${of}.time`, one.time),
      this.#set(`${of}.student_response`, decimal(guess)),
      this.#set(`${of}.correct_responses.0.pattern`, decimal(figure)),
      this.#set(`${of}.result`, right ? "correct" : "wrong"),
      this.#set(`${of}.latency`, timespan(seconds * 1000)),
    ];
    return told.every(Boolean);
  }

  /** Tells the platform what it lacks, and how far the learner is. */
  #keep() {
    const { id, tasks } = this.#settings;
    this.#untold = this.#untold.filter((one) => !this.#tell(one));
    if (this.#owed && this.#best !== undefined) this.#owed = !this.#judge(this.#best);
    const kept = [
      this.#untold.length === 0,
      !this.#owed,
      this.#set("cmi.suspend_data", write(id, { answers: this.answers, best: this.#best })),
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
