// What is wrong with an exercise, in words.
import { html } from "lit";
import { rich, t } from "../messages/messages.js";
import { accepted, keyOf } from "../calculator/field.js";
import { fields, templateOf } from "../fields.js";

/** @typedef {import("./format.js").Problem} Problem */

/** Of many, the first say enough. */
const most = 5;

/** Names of what an exercise and a task have. */
const named = ["title", "text", "lang", "tasks", "request", "ask", "lock", "within", "after"];

/** "Task 3: For how long". @param {string} path JSON Pointer into the exercise. */
function placeText(path) {
  const [, index, rest] = /^\/tasks\/(\d+)(?:\/(.*))?$/.exec(path) ?? [];
  const inside = index === undefined ? path.slice(1) : (rest ?? "");
  const asked = inside.startsWith("request/") ? inside.slice("request".length) : "";
  const known = fields[templateOf(asked)] !== undefined;
  const name = named.includes(inside) ? t(`exercise.part.${inside}`) : known ? rich(keyOf(asked)) : inside;
  if (index === undefined) return name;
  const task = t("exercise.part.task", { n: Number(index) + 1 });
  return name ? html`${task}, ${name}` : task;
}

/** @param {Problem} problem */
export function problemText({ path, code, values }) {
  const said = t(`exercise.problem.${code}`, values);
  return path ? html`<strong>${placeText(path)}${t("exercise.part.says")}</strong>${said}` : said;
}

/**
 * What the core will not have of a request, for who can change it: in the words that the calculator has for its fields.
 * @param {import("../store.js").Store} store
 * @param {Problem} problem of that request.
 * @param {import("../../wasm/gramme.d.ts").EstimateRequest} request
 */
export function refusalText(store, { path, core = "" }, request) {
  const at = path.replace(/^\/tasks\/\d+\/request/, "");
  const steps = at.split("/").slice(1);
  const text = String(steps.reduce((node, step) => node?.[step], /** @type {any} */ (request)));
  // There is no list here to choose from.
  const said =
    core === "unknown_id" ? t("exercise.problem.unknown_id", { text }) : accepted(store, { code: core, path: at });
  return html`<strong>${placeText(`/request${at}`)}${t("exercise.part.says")}</strong>${said}`;
}

/** @param {readonly Problem[]} problems at least one. */
export const refused = (problems) =>
  html`<div class="problem" role="alert">
    <p>${t("exercise.refused")}</p>
    <ul>
      ${problems.slice(0, most).map((problem) => html`<li>${problemText(problem)}</li>`)}
      ${problems.length > most ? html`<li>${t("exercise.problem.more", { n: problems.length - most })}</li>` : ""}
    </ul>
  </div>`;
