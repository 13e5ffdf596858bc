// An exercise: questions whose answers are to be guessed before the calculator gives them. It is JSON, in a file or, as
// base64url of its UTF-8, in a link, and nobody need have meant well who wrote it. Knows nothing of the page or the core.
//
//   { "title": text, "text"?: text, "lang"?: "en" | "fr" | "zh",
//     "tasks": [ { "text": text, "request": what is shown and estimated, "ask"?: one of `figures`, "total" unless said,
//                  "lock"?: true (unless said) or names of inputs, as in links, that a learner cannot change afterwards,
//                  "within"?: factor of the figure that a right guess lies within, above 1 to 1000, 3 unless said,
//                  "after"?: text for when the figure is seen } ] }
//
// What a learner did with it:
//
//   { "title", "lang", "version": of the data, a date,
//     "tasks": [ { "guess", "figure", "low", "high": the ends of its range, or the figure where the method knows none,
//                  "unit": "g CO2e" | "kWh", of all four, "right": whether, "seconds"?: until the guess } ],
//     "score": right answers of all tasks, 0 to 1, "completed": whether all were answered }
import { fields, parameters } from "../fields.js";

/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */
/** @typedef {"total" | "operational" | "embodied" | "energy"} Figure emissions of all, of the electricity, of the hardware; kWh */
/**
 * @typedef {object} Task
 * @property {string} text
 * @property {EstimateRequest} request its fields are of the right kinds; whether they are within bounds, the core says.
 * @property {Figure} [ask]
 * @property {true | string[]} [lock]
 * @property {number} [within]
 * @property {string} [after]
 */
/** @typedef {{ title: string, text?: string, lang?: "en" | "fr" | "zh", tasks: Task[] }} Exercise */
/**
 * @typedef {object} Answer
 * @property {number} guess 0 or more.
 * @property {number} figure
 * @property {number} low
 * @property {number} high
 * @property {"g CO2e" | "kWh"} unit of all four.
 * @property {boolean} right
 * @property {number} [seconds] from the question to the guess, whole.
 */
/** @typedef {{ title: string, lang: string, version: string, tasks: Answer[], score: number, completed: boolean }} Result */
/**
 * @typedef {object} Problem
 * @property {string} path JSON Pointer; "" is the whole.
 * @property {string} code of the message exercise.problem.*.
 * @property {Record<string, string | number>} [values] for the message.
 * @property {string} [core] of the core's own error, where it refused.
 */
/** @typedef {{ exercise?: Exercise, problems: Problem[] }} Reading an exercise, or why there is none */

/** @type {Figure[]} */
export const figures = ["total", "operational", "embodied", "energy"];
export const languages = ["en", "fr", "zh"];
export const mostTasks = 50;
/** Characters. */
export const longest = { title: 200, text: 2000 };
export const usualWithin = 3;
export const largestWithin = 1000;
/** Characters of a file. Fifty tasks with texts as long as can be are less. */
export const largest = 500_000;

/** Names of inputs, as links have them. */
export const inputs = parameters;

const mostGroups = 64;
const exerciseKeys = ["title", "text", "lang", "tasks"];
const taskKeys = ["text", "request", "ask", "lock", "within", "after"];

/** Control characters but for the end of a line; lone surrogates, which no file can hold. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** @param {unknown} value @returns {value is Record<string, any>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {string} path @param {string} code @param {Record<string, string | number>} [values] @returns {Problem[]} */
const wrong = (path, code, values) => [{ path, code, ...(values && { values }) }];

/** @param {Record<string, any>} object @param {readonly string[]} keys @param {string} path */
const strangers = (object, keys, path) =>
  Object.keys(object)
    .filter((key) => !keys.includes(key))
    .flatMap((key) => wrong(`${path}/${key.slice(0, 100)}`, "unknown_field"));

/** @param {unknown} value @param {string} path @param {{ most?: number, needed?: boolean }} [rest] */
function checkText(value, path, { most = longest.text, needed = false } = {}) {
  if (value === undefined) return needed ? wrong(path, "missing") : [];
  if (typeof value !== "string") return wrong(path, "not_text");
  if (value.length > most) return wrong(path, "too_long", { most: String(most) });
  if (needed && value.trim() === "") return wrong(path, "empty");
  return unprintable.test(value) ? wrong(path, "unprintable") : [];
}

/** @param {unknown} value @param {string} path @param {readonly string[]} all */
const checkChoice = (value, path, all) =>
  value === undefined || all.includes(/** @type {any} */ (value))
    ? []
    : wrong(path, "not_one_of", { all: all.join(", ") });

/** @param {unknown} value @param {string} path */
function checkLock(value, path) {
  if (value === undefined || value === true) return [];
  if (!Array.isArray(value)) return wrong(path, "not_lock");
  return value.flatMap((name, index) => checkChoice(name ?? "", `${path}/${index}`, inputs));
}

/** @param {unknown} value @param {string} path */
function checkWithin(value, path) {
  const fits = value === undefined || (typeof value === "number" && value > 1 && value <= largestWithin);
  return fits ? [] : wrong(path, "not_within", { most: String(largestWithin) });
}

/**
 * Whether every field is one that requests have, and of its kind.
 * @param {unknown} value
 * @param {string} path in the exercise.
 * @param {string} [at] template of the path in the request.
 * @returns {Problem[]}
 */
function checkRequest(value, path, at = "") {
  const field = fields[at];
  if (field) {
    if (field.kind === "text") return checkText(value, path, { most: longest.title });
    if (field.kind === "flag") return typeof value === "boolean" ? [] : wrong(path, "not_flag");
    return Number.isFinite(value) ? [] : wrong(path, "not_number");
  }
  if (at === "/devices") {
    if (!Array.isArray(value)) return wrong(path, "not_list");
    if (value.length > mostGroups) return wrong(path, "too_many", { most: String(mostGroups) });
    return value.flatMap((group, index) => checkRequest(group, `${path}/${index}`, `${at}/*`));
  }
  if (!isObject(value)) return wrong(path, value === undefined ? "missing" : "not_object");
  const known = Object.keys(fields).filter((one) => one.startsWith(`${at}/`));
  return [
    ...strangers(value, [...new Set(known.map((one) => one.slice(at.length + 1).split("/")[0]))], path),
    ...Object.entries(value).flatMap(([name, inner]) =>
      known.some((one) => `${one}/`.startsWith(`${at}/${name}/`))
        ? checkRequest(inner, `${path}/${name}`, `${at}/${name}`)
        : [],
    ),
  ];
}

/** @param {unknown} task @param {string} path @returns {Problem[]} */
function checkTask(task, path) {
  if (!isObject(task)) return wrong(path, "not_object");
  return [
    ...strangers(task, taskKeys, path),
    ...checkText(task.text, `${path}/text`, { needed: true }),
    ...checkRequest(task.request, `${path}/request`),
    ...checkChoice(task.ask, `${path}/ask`, figures),
    ...checkLock(task.lock, `${path}/lock`),
    ...checkWithin(task.within, `${path}/within`),
    ...checkText(task.after, `${path}/after`),
  ];
}

/** @param {unknown} tasks @returns {Problem[]} */
function checkTasks(tasks) {
  if (tasks === undefined) return wrong("/tasks", "missing");
  if (!Array.isArray(tasks)) return wrong("/tasks", "not_list");
  if (tasks.length === 0) return wrong("/tasks", "empty");
  if (tasks.length > mostTasks) return wrong("/tasks", "too_many", { most: String(mostTasks) });
  return tasks.flatMap((task, index) => checkTask(task, `/tasks/${index}`));
}

/** @param {unknown} value @returns {Problem[]} empty if it is an exercise. */
export function check(value) {
  if (!isObject(value)) return wrong("", "not_object");
  return [
    ...strangers(value, exerciseKeys, ""),
    ...checkText(value.title, "/title", { most: longest.title, needed: true }),
    ...checkText(value.text, "/text"),
    ...checkChoice(value.lang, "/lang", languages),
    ...checkTasks(value.tasks),
  ];
}

/** @param {string} text JSON, of anybody. @returns {Reading} */
export function readText(text) {
  if (text.length > largest) return { problems: wrong("", "too_large") };
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: wrong("", "not_json") };
  }
  const problems = check(value);
  return problems.length > 0 ? { problems } : { exercise: value, problems };
}

/** @param {unknown} value that a program handed over. @returns {Reading} a copy that nobody else can change. */
export function readValue(value) {
  try {
    return readText(JSON.stringify(value) ?? "");
  } catch {
    return { problems: wrong("", "not_json") };
  }
}

/** @param {string} text the value of exercise= in a link, of anybody. @returns {Reading} */
export function readLink(text) {
  try {
    const letters = atob(text.trim().replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return readText(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { problems: wrong("", "not_link") };
  }
}

/** @param {Exercise} exercise @returns {string} for exercise= in a link; letters, digits, - and _. */
export function formatLink(exercise) {
  const bytes = new TextEncoder().encode(JSON.stringify(exercise));
  // One at a time: a call takes no hundred thousand arguments.
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @param {Exercise} exercise @returns {string} for a file. */
export const formatText = (exercise) => `${JSON.stringify(exercise, null, 2)}\n`;
