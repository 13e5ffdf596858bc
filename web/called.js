// What a text names: an id, a name or another name of a device, a place, a CPU or an instance type.
import { oldPlaces } from "./legacy.js";
import { calledSo } from "./placenames.js";

/** @typedef {"device" | "place" | "cpu" | "instance"} Kind */

/** Longer texts are nobody's name. */
const longestName = 100;

/**
 * @param {import("./store.js").Store} store learns the names of what is found.
 * @param {readonly import("../wasm/gramme.d.ts").Place[]} places all that the data know.
 * @param {string} text
 * @param {Kind} kind
 * @returns {Promise<string[]>} the ids of all that are called so; of those, the one that is called so to the letter.
 */
export async function idsCalled(store, places, text, kind) {
  if (!store.gramme || text.length > longestName) return [];
  const plain = (name) => name?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const found = await store.gramme.find(text, { kinds: [kind], limit: 12 }).catch(() => []);
  for (const { id, name } of found) if (!store.names.has(id)) store.names.set(id, name);
  const local =
    kind === "place" ? calledSo(places, text).filter(({ id }) => plain(store.names.get(id)) === plain(text)) : [];
  if (local.length > 0) return local.map(({ id }) => id);
  const coded = (id) => id.slice(id.indexOf(":") + 1);
  const equal = found.filter(({ id, name, alias }) =>
    [id, name, alias, coded(id)].some((one) => plain(one) === plain(text)),
  );
  const lower = text.toLowerCase();
  /** @type {((one: import("../wasm/gramme.d.ts").Found) => boolean)[]} */
  const tiers = [
    ({ id }) => id.toLowerCase() === lower,
    ({ id, name }) => id.startsWith("country:") && name.toLowerCase() === lower,
    ({ name, alias }) => [name, alias].some((one) => one?.toLowerCase() === lower),
    ({ id }) => coded(id).toLowerCase() === lower,
  ];
  const literal = tiers.map((holds) => equal.filter(holds)).find((some) => some.length > 0) ?? [];
  // A code may be that of several clouds' regions, of which the 2019 page knew one.
  const old = kind === "place" && literal.length > 1 ? await oldPlaces(store) : [];
  const known = literal.filter(({ id }) => old.includes(id));
  const only = [literal, known].find((some) => some.length === 1);
  return (only ?? equal).map(({ id }) => id);
}
