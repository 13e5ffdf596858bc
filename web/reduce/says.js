// Actions in words.
import { has, mass, number, percent, roundPercent, t } from "../messages/messages.js";
import { massInDigits } from "../numbers.js";
import { patched } from "./changes.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").Action} Action */
/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */

/** @param {Store} store @param {Pick<Action, "id" | "subject" | "change">} action */
export function title(store, { id, subject = "", change }) {
  const pue = typeof change.pue === "number" ? number(change.pue) : "";
  return t(`reduce.action.${id}`, { subject: store.nameOf(subject), pue });
}

/** "100 h become 17.8 h", "10 runs become 5". @param {EstimateRequest} request @param {Action["change"]} change */
function became(request, change) {
  const next = patched(request, change);
  for (const name of /** @type {const} */ (["hours", "runs", "measuredKwh"])) {
    const from = request[name] ?? (name === "runs" ? 1 : undefined);
    const to = next[name];
    if (from === undefined || to === undefined || from === to) continue;
    return t(`reduce.became.${name}`, { from: number(from), to: number(to) });
  }
  return "";
}

/**
 * What the action is, in a line.
 * @param {Store} store
 * @param {Pick<Action, "id" | "subject" | "change">} action
 * @param {EstimateRequest} request
 * @param {import("./memory.js").Said} said
 */
export function detail(store, { id, subject = "", change }, request, said) {
  // The run counts all points of the grid, in its hours or its runs.
  if (id === "random-search") return t("reduce.became.trials", { from: said.points, to: said.trials });
  const about = has(`reduce.detail.${id}`) ? t(`reduce.detail.${id}`, { subject: store.nameOf(subject) }) : "";
  return [about, became(request, change)].filter(Boolean).join(" · ");
}

/** @param {Action} action */
export const assumed = ({ assumes }) => assumes.map((code) => t(`reduce.assumes.${code}`)).join(" ");

/**
 * What an action saves, with a digit more where another saves something else that would read the same.
 * @param {Pick<Action, "savedKg">} action
 * @param {readonly Pick<Action, "savedKg">[]} actions all that stand together.
 */
export function savedMass({ savedKg }, actions) {
  const alike = actions.some((other) => other.savedKg !== savedKg && mass(other.savedKg) === mass(savedKg));
  return alike ? massInDigits(savedKg, 4) : mass(savedKg);
}

/** @param {Action} action @param {readonly Action[]} actions all that stand together. */
export const figures = (action, actions) => ({
  saved: t("reduce.saved", { mass: savedMass(action, actions) }),
  percent: t("reduce.less", { percent: roundPercent(action.savedPercent / 100) }),
  left: t("reduce.left", { mass: mass(action.totalKg) }),
});

/** Why something is not offered. @param {string} id @param {string} reason */
export function why(id, reason) {
  const own = `reduce.why.${reason}.${id}`;
  return t(has(own) ? own : `reduce.why.${reason}`);
}

/** How one figure stands to another. @param {number} now @param {number} before */
export function difference(now, before) {
  if (!(before > 0) || now === before) return t("reduce.same");
  const share = Math.abs(now / before - 1);
  // Tenths, where whole per cent would be none.
  const text = share < 0.01 ? percent(Number(share.toPrecision(2))) : roundPercent(share);
  return t(now < before ? "reduce.less" : "reduce.more", { percent: text });
}
