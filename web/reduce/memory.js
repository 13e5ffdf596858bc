// What the section remembers while the page is open: the changes that were chosen, and what was said of the training.
import { draftOf, textAt, textOf } from "../fields.js";
import { takenBack, withLater, writesOf } from "./changes.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("./changes.js").Chosen} Chosen */
/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */
/** @typedef {{ training: boolean, share: string, points: string, trials: string }} Said texts as they were typed */
/** @typedef {{ chosen: Chosen[], said: Said }} Memory */

/** @type {WeakMap<Store, Memory>} */
const memories = new WeakMap();

/** @param {Store} store @returns {Memory} */
export function memoryOf(store) {
  const known = memories.get(store);
  if (known) return known;
  const memory = { chosen: [], said: { training: false, share: "", points: "", trials: "" } };
  memories.set(store, memory);
  return memory;
}

/**
 * Writes into the form what makes one request another, and leaves the rest of it as it is.
 * @param {Store} store @param {EstimateRequest} from @param {EstimateRequest} to
 * @param {string[]} [except] paths that stay as they are.
 */
export async function rewrite(store, from, to, except = []) {
  await store.edit((draft) => {
    for (const { path, after } of writesOf(from, to)) {
      if (except.includes(path)) continue;
      if (path === "/devices") draft.devices = draftOf({ devices: after }).devices;
      else write(draft, path, after === undefined ? "" : textOf(path, after));
    }
  });
  store.writeAddress({ push: true });
}

/** @param {any} draft @param {string} path @param {string} text */
function write(draft, path, text) {
  const names = path.split("/").slice(1);
  const last = names.pop() ?? "";
  const node = names.reduce((at, step) => (at[step] ??= {}), draft);
  if (text === "") delete node[last];
  else node[last] = text;
}

/**
 * Takes a change back, with all that build on it.
 * @param {Store} store
 * @param {Chosen[]} chosen those that stand.
 * @param {Chosen} one
 * @returns {Promise<string[]>} paths of what was edited since and therefore stays.
 */
export async function takeBack(store, chosen, one) {
  const { request } = store;
  const group = withLater(chosen, one);
  const back = takenBack(request, group);
  memoryOf(store).chosen = chosen.filter((other) => !group.includes(other));
  // A field that cannot be read says nothing in the request, yet somebody is at it.
  const unread = writesOf(request, back.request)
    .map(({ path }) => path)
    .filter((path) => isUnread(store, path));
  await rewrite(store, request, back.request, unread);
  return [...back.kept, ...unread];
}

/** @param {Store} store @param {string} path */
const isUnread = ({ draft, problems }, path) =>
  textAt(draft, path) !== "" && problems.some((problem) => problem.path === path);
