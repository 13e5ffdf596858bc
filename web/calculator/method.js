// What changes in the form with the method, so that the same run stays described.
import { editable } from "../numbers.js";
import { requestOf, textAt, textOf, withText } from "../fields.js";
import { oldDevice } from "../legacy.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../fields.js").Draft} Draft */
/** @typedef {Record<string, string>} Texts by path */

const OLD = "mlco2-2019";
const deviceHours = ["/hours", "/devices/0/count"];

/** What the last switch wrote, and what stood there before. @type {WeakMap<Store, { was: Texts, wrote: Texts }>} */
const switches = new WeakMap();

/** @param {Store} store @param {string} method */
export async function changeMethod(store, method) {
  const from = textAt(store.draft, "/method") || "standard";
  const taken = takenBack(store);
  const draft = Object.entries(taken).reduce((one, [path, text]) => withText(one, path, text), store.draft);
  const { "/method": chosen, ...wrote } = await textsFor(store, draft, method);
  if (from === OLD && method !== OLD) Object.assign(wrote, await fromOldNames(store, draft));
  const was = Object.fromEntries(Object.keys(wrote).map((path) => [path, textAt(draft, path)]));
  switches.set(store, { was, wrote });
  store.setAll({ ...taken, ...wrote, "/method": chosen });
}

/**
 * What a method makes of a draft by another.
 * @param {Store} store @param {Draft} draft @param {string} method
 * @returns {Promise<Texts>}
 */
export async function textsFor(store, draft, method) {
  if (method === "standard") return { "/method": "" };
  // That calculator takes the PUE from the person: what counted until now is said aloud.
  const pue = method === "green-algorithms" && !textAt(draft, "/pue") ? await usualPue(store, draft) : {};
  return { ...(method === OLD ? await toOldNames(store, draft) : pue), "/method": method };
}

/** What stood in the fields that the last switch wrote and nobody has edited since. @param {Store} store @returns {Texts} */
function takenBack(store) {
  const { was = {}, wrote = {} } = switches.get(store) ?? {};
  const untouched = (path) => textAt(store.draft, path) === wrote[path];
  // Hours and count are one figure there: with one of them edited, neither is what it was.
  const whole = deviceHours.every((path) => !(path in wrote) || untouched(path));
  const paths = Object.keys(wrote).filter((path) => (deviceHours.includes(path) ? whole : untouched(path)));
  return Object.fromEntries(paths.map((path) => [path, was[path]]));
}

/** @param {Store} store @param {Draft} draft @returns {Promise<Texts>} */
async function usualPue(store, draft) {
  const { request } = requestOf(withText(draft, "/method", ""));
  try {
    const pue = (await store.gramme?.estimate(request))?.factors.find(({ name }) => name === "pue");
    return pue ? { "/pue": textOf("/pue", pue.value) } : {};
  } catch {
    return {};
  }
}

/**
 * The 2019 calculator has names of its own, and device-hours in place of a number of devices.
 * @param {Store} store @param {Draft} draft @returns {Promise<Texts>}
 */
async function toOldNames(store, draft) {
  const { request } = requestOf(withText(draft, "/method", ""));
  const { device = "", count = 1 } = request.devices?.[0] ?? {};
  /** @type {Texts} */
  const texts = {};
  if (request.hours && count !== 1) {
    texts["/hours"] = editable(request.hours * count);
    texts["/devices/0/count"] = "";
  }
  const name = await oldDevice(store, device);
  return name === device ? texts : { ...texts, "/devices/0/device": name };
}

/** @param {Store} store @param {Draft} draft @returns {Promise<Texts>} */
async function fromOldNames(store, draft) {
  const name = textAt(draft, "/devices/0/device");
  if (!name || store.names.has(name)) return {};
  const id = await store.resolve(name, "device");
  return id ? { "/devices/0/device": id } : {};
}
