// An exercise while a teacher makes it: the same tree, but numbers are the text that stands in their fields, and what a learner
// may change is one of a few choices. Knows nothing of the page.
import { editable, parseNumber } from "../numbers.js";
import { check, inputs, largest, mostTasks, usualWithin } from "./format.js";

/** @typedef {import("./format.js").Exercise} Exercise */
/** @typedef {import("./format.js").Task} Task */
/** @typedef {import("./format.js").Problem} Problem */
/**
 * @typedef {object} DraftTask
 * @property {number} key that nothing else of the page has.
 * @property {Task["request"]} request
 * @property {string} text
 * @property {NonNullable<Task["ask"]>} ask
 * @property {string} open one of `openings`, or "own" for a lock that is none of theirs.
 * @property {true | string[]} lock what "own" stands for.
 * @property {string} within
 * @property {string} after
 */
/**
 * @typedef {object} Draft
 * @property {number} key of what was opened or begun; it stays while that is changed.
 * @property {string} title
 * @property {string} text
 * @property {Exercise["lang"]} lang that it is written in; undefined before anything is written.
 * @property {DraftTask[]} tasks
 */

/** What a learner may change once the answer is seen. @type {Record<string, readonly string[]>} */
export const openings = {
  nothing: [],
  place: ["place", "year"],
  work: ["device", "count", "load", "hours", "runs"],
  all: inputs,
};

let keys = 0;

/** @param {string} open @returns {true | string[]} */
const lockOf = (open) => (open === "nothing" ? true : inputs.filter((name) => !openings[open].includes(name)));

/** @param {true | string[]} lock @returns {string} */
function openingOf(lock) {
  const held = lock === true ? inputs : inputs.filter((name) => lock.includes(name));
  const same = (open) => held.join() === inputs.filter((name) => !openings[open].includes(name)).join();
  return Object.keys(openings).find(same) ?? "own";
}

/** @param {Task["request"]} request @param {Partial<Task>} [task] @returns {DraftTask} */
export function draftTask(request, { text = "", ask = "total", lock = true, within = usualWithin, after = "" } = {}) {
  const open = openingOf(lock);
  return { key: ++keys, request: structuredClone(request), text, ask, open, lock, within: editable(within), after };
}

/** @param {Exercise} exercise @returns {Draft} */
export const draftOf = ({ title, text = "", lang, tasks }) => ({
  key: ++keys,
  title,
  text,
  lang,
  tasks: tasks.map((task) => draftTask(task.request, task)),
});

/**
 * @param {Draft} draft
 * @param {NonNullable<Exercise["lang"]>} spoken where the draft does not say its language.
 * @returns {{ exercise?: Exercise, problems: Problem[] }}
 */
export function exerciseFrom({ title, text, lang, tasks }, spoken) {
  const exercise = {
    title: title.trim(),
    ...(text.trim() && { text: text.trim() }),
    lang: lang ?? spoken,
    tasks: tasks.map(({ text: asked, request, ask, open, lock, within, after }) => ({
      text: asked.trim(),
      request,
      ...(ask !== "total" && { ask }),
      ...(open !== "nothing" && { lock: open === "own" ? lock : lockOf(open) }),
      // What is no number is refused like any other that cannot be.
      ...(parseNumber(within) !== usualWithin && { within: parseNumber(within) ?? 0 }),
      ...(after.trim() && { after: after.trim() }),
    })),
  };
  const problems = check(exercise);
  return problems.length > 0 ? { problems } : { exercise, problems };
}

/** What of a task is text, or names a choice. */
const written = /** @type {const} */ (["text", "ask", "open", "within", "after"]);

/** @param {any} value @returns {DraftTask} with whatever the value holds. */
const taskFrom = ({ request, text, ask, open, lock, within, after }) => ({
  key: ++keys,
  request,
  text,
  ask,
  open,
  lock: open === "own" ? lock : true,
  within,
  after,
});

/**
 * @param {string} text JSON of a draft, or whatever stands in its place.
 * @returns {Draft | undefined} undefined if no teacher can have got so far with this page.
 */
export function readDraft(text) {
  if (text.length > 2 * largest) return undefined;
  try {
    const { title, text: before, lang, tasks } = JSON.parse(text);
    if (![title, before].every((one) => typeof one === "string") || tasks.length > mostTasks) return undefined;
    const draft = { key: ++keys, title, text: before, lang, tasks: /** @type {any[]} */ (tasks).map(taskFrom) };
    const known = ({ open }) => open === "own" || Object.hasOwn(openings, open);
    const whole = (task) => written.every((name) => typeof task[name] === "string") && known(task);
    if (!draft.tasks.every(whole)) return undefined;
    const { problems } = exerciseFrom(draft, "en");
    const unfinished = ({ path, code }) => ["empty", "unprintable"].includes(code) || path.endsWith("/within");
    return problems.every(unfinished) ? draft : undefined;
  } catch {
    return undefined;
  }
}
