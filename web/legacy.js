// The 2019 calculator's own names of hardware and regions, for what goes by others here.

/** @typedef {import("./store.js").Store} Store */

/** Upper case and signs make no difference. @param {string} text */
const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** @param {Store} store @param {"legacyDevices" | "legacyRegions"} table */
const rows = async (store, table) => (await store.gramme?.table("legacy", table)) ?? [];

/** @param {Store} store @param {string} text an id, or any name. @returns {Promise<string>} the text itself if it has none. */
export async function oldDevice(store, text) {
  if (!text) return text;
  const names = (await rows(store, "legacyDevices")).map(({ name }) => String(name));
  const same = names.find((name) => name === text) ?? names.find((name) => plain(name) === plain(text));
  if (same) return same;
  const id = store.names.has(text) ? text : await store.resolve(text, "device");
  if (!id) return text;
  for (const name of names) if ((await store.idsOf(name, "device")).includes(id)) return name;
  return text;
}

/** @param {Store} store @returns {Promise<string[]>} ids of the regions that it knew. */
export const oldPlaces = async (store) => (await rows(store, "legacyRegions")).map(({ id }) => String(id));

/** @param {Store} store @param {string} text an id, or any name. @returns {Promise<string>} the text itself if it has none. */
export async function oldPlace(store, text) {
  if (!text) return text;
  const ids = await oldPlaces(store);
  if (ids.includes(text)) return text;
  const coded = ids.filter((id) => id.slice(id.indexOf(":") + 1) === text.toLowerCase());
  if (coded.length === 1) return coded[0];
  const known = (await store.idsOf(text, "place")).filter((id) => ids.includes(id));
  return known.length === 1 ? known[0] : text;
}
