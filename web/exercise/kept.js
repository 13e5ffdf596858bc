// The exercise that a teacher is making, for as long as the tab is there: it outlives the element, because who adds a task goes
// to the calculator and comes back, and the page, because a newer version reloads it.
import { draftOf, readDraft } from "./draft.js";

/** @typedef {import("./draft.js").Draft} Draft */

const key = "gramme-exercise-draft";

/** Storage may be forbidden; so is then the worker that would bring a newer version. @returns {string} */
function stored() {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** @type {Draft | undefined} */
let kept;

/** @returns {Draft} one with nothing in it unless something was kept. */
export function keptDraft() {
  kept ??= readDraft(stored()) ?? draftOf({ title: "", tasks: [] });
  return kept;
}

/** @param {Draft} draft */
export function keepDraft(draft) {
  kept = draft;
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // It lasts as long as the page.
  }
}
