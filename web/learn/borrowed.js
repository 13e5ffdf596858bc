// Borrows the page's state for an example and puts everything back: the form with whatever was wrong in it, the last valid
// result, what the link said, and the address, which does not follow meanwhile.
import { draftFrom, draftOf } from "../fields.js";
import { languageChanges } from "../messages/messages.js";
import { example } from "../store.js";

/** @typedef {import("../store.js").Store} Store */

/** What an edit of the form touches. */
const touched = /** @type {const} */ (["machine", "link", "leftOut", "unknownParameters"]);

/**
 * Shows the page's own example.
 * @param {Store} store
 * @returns {Promise<() => Promise<void>>} puts back what was there; to be called once.
 */
export async function borrow(store) {
  let draft = structuredClone(store.draft);
  const reword = (event) => (draft = draftFrom(draft, event.detail.from));
  languageChanges.addEventListener("change", reword);
  const { request, estimate } = store;
  const kept = Object.fromEntries(touched.map((name) => [name, store[name]]));
  store.follows = false;
  store.machine = undefined;
  await showExample(store);
  return async () => {
    languageChanges.removeEventListener("change", reword);
    await replaceDraft(store, draft);
    Object.assign(store, kept);
    // What was shown for a form that cannot be used is older than the example.
    if (store.stale) Object.assign(store, { request, estimate });
    store.follows = true;
    store.dispatchEvent(new Event("change"));
  };
}

/** @param {Store} store */
export const showExample = (store) => replaceDraft(store, draftOf(example));

/** @param {Store} store @param {import("../fields.js").Draft} draft */
const replaceDraft = (store, draft) =>
  store.edit((now) => {
    for (const name of Object.keys(now)) delete now[name];
    Object.assign(now, draft);
  });
