// From a number of the result to the field that would make it more certain.
import { rootOf } from "../embedding.js";
import { isKnown, textAt } from "../fields.js";
import { idOf } from "./field.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").Factor} Factor */

/** What narrows a factor; of a device group where it begins with no slash. @type {Record<string, string>} */
const narrowing = {
  deviceLoad: "load",
  deviceWatts: "/measuredKwh",
  deviceLifetime: "/deviceLifetimeYears",
  utilisation: "/utilisation",
  cpuLoad: "/cpu/load",
  memoryWattsPerGb: "/measuredKwh",
  measuredKwh: "/measuredKwh",
  pue: "/pue",
  grid: "/gridGco2ePerKwh",
};

/** The factor that a driver stands for: the first of its name that is not certain. @param {Store} store @param {string} name */
export const factorOf = (store, name) =>
  store.estimate?.factors.find((factor) => factor.name === name && factor.low !== undefined);

/** The path of the field that would narrow a driver. @param {Store} store @param {string} name @returns {string | undefined} */
export function fieldOf(store, name) {
  const field = narrowing[name];
  if (!field) return undefined;
  const { path: group = "/devices/0", given } = factorOf(store, name) ?? {};
  // An average over somebody else's fleet is replaced by one's own; what was given or goes with a load, by a meter.
  const own = name === "deviceWatts" && !given && !textAt(store.draft, `${group}/load`);
  const path = own ? `${group}/powerW` : field.startsWith("/") ? field : `${group}/${field}`;
  return isKnown(path, textAt(store.draft, "/method")) ? path : undefined;
}

/** Gives a field the focus, and opens what it stands in. @param {Store} store @param {string} path */
export function reach(store, path) {
  const field = rootOf(store).getElementById(idOf(path));
  const closed = field?.closest("details");
  if (closed) closed.open = true;
  field?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}
