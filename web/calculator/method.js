// What changes in the form with the method, so that the same run stays described.
import { editable } from "../numbers.js";
import { requestOf, textAt, textOf } from "../fields.js";

/** @typedef {import("../store.js").Store} Store */

const OLD = "mlco2-2019";

/** One of its names may stand for several devices: which one it was. @type {WeakMap<Store, { name: string, device: string }>} */
const origins = new WeakMap();

/** @param {Store} store @param {string} method */
export async function changeMethod(store, method) {
  const from = textAt(store.draft, "/method") || "standard";
  /** @type {Record<string, string>} */
  const texts = { "/method": method === "standard" ? "" : method };
  // That calculator takes the PUE from the person: what counted until now is said aloud.
  const pue = store.estimate?.factors.find(({ name }) => name === "pue");
  if (method === "green-algorithms" && pue && !textAt(store.draft, "/pue")) texts["/pue"] = textOf("/pue", pue.value);
  if (method === OLD) Object.assign(texts, await toOldNames(store));
  if (from === OLD) Object.assign(texts, await fromOldNames(store));
  store.setAll(texts);
}

/** The 2019 calculator has names of its own, and device-hours in place of a number of devices. @param {Store} store */
async function toOldNames(store) {
  const { request } = requestOf(store.draft);
  const { device = "", count = 1 } = request.devices?.[0] ?? {};
  /** @type {Record<string, string>} */
  const texts = {};
  if (request.hours && count !== 1) {
    texts["/hours"] = editable(request.hours * count);
    texts["/devices/0/count"] = "";
  }
  const rows = (await store.gramme?.table("legacy", "legacyDevices")) ?? [];
  const names = rows.map(({ name }) => String(name));
  if (names.includes(device)) return texts;
  for (const name of names) {
    if (!(await store.idsOf(name, "device")).includes(device)) continue;
    origins.set(store, { name, device });
    return { ...texts, "/devices/0/device": name };
  }
  return texts;
}

/** @param {Store} store */
async function fromOldNames(store) {
  const name = textAt(store.draft, "/devices/0/device");
  const origin = origins.get(store);
  if (origin?.name === name) return { "/devices/0/device": origin.device };
  const id = name && (await store.resolve(name, "device"));
  return id ? { "/devices/0/device": id } : {};
}
