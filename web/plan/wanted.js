// What is planned, as it stands in the fields, and what the core is asked of it.
import { editable, parseNumber } from "../numbers.js";
import { parseCount } from "./count.js";
import { wantedIn } from "./link.js";
import { share } from "./typed.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").PlanRequest} PlanRequest */
/** @typedef {"params" | "tokens" | "device" | "count" | "place" | "efficiency"} Name */
/** @typedef {Record<Name, string> & { training: "full" | "adapters" }} Wanted texts; device and place are ids, or what nothing is called */

/** A small model of a kind that a group at a university trains, with some twenty tokens for each parameter. */
const example = { params: "1B", tokens: "20B" };
const exampleDevice = { device: "nvidia-a100-sxm4-80gb", count: "8" };

/** By the path of the core's errors. @type {Record<string, Name>} */
export const fieldOf = {
  "/activeParams": "params",
  "/tokens": "tokens",
  "/efficiency": "efficiency",
  "/request/devices": "device",
  "/request/devices/0": "device",
  "/request/devices/0/device": "device",
  "/request/devices/0/count": "count",
  "/request/place": "place",
};

/** With the link that says the same. @type {WeakMap<Store, { wanted: Wanted, plan: Record<string, string> }>} */
const memories = new WeakMap();

/**
 * What was planned last, or what the address says, on an example with the calculator's own device and place.
 * @param {Store} store
 * @param {Set<string>} peaks devices whose peak is known.
 * @returns {Promise<Wanted>}
 */
export async function wantedOf(store, peaks) {
  const known = memories.get(store);
  if (known?.plan === store.plan) return known.wanted;
  const { devices = [], place: theirs = "", method = "standard" } = store.request;
  const [{ device = "", count = 1 } = {}] = devices;
  // The 2019 method has names of its own for places.
  const place = method === "mlco2-2019" ? "" : theirs;
  const own = devices.length === 1 && peaks.has(device);
  const on = own ? { device, count: editable(count) } : exampleDevice;
  const { plan } = store;
  /** @type {Wanted} */
  const wanted = { ...example, ...on, place, efficiency: "", training: "full", ...wantedIn(plan) };
  for (const kind of /** @type {const} */ (["device", "place"])) {
    const name = wanted[kind];
    if (name && !store.names.has(name)) wanted[kind] = (await store.resolve(name, kind)) ?? name;
  }
  return plan === store.plan ? remember(store, wanted) : wantedOf(store, peaks);
}

/** @param {Store} store @param {Wanted} wanted what the store's link says. */
export function remember(store, wanted) {
  memories.set(store, { wanted, plan: store.plan });
  return wanted;
}

/**
 * @param {Wanted} wanted
 * @param {string} language of the page.
 * @returns {{ request: PlanRequest, wrong: Partial<Record<Name, string>> }} wrong: error codes by field. What cannot be read
 *   has a stand-in in the request, so that whatever else is wrong can be told.
 */
export function planRequest({ params, tokens, training, device, count, place, efficiency }, language) {
  const activeParams = parseCount(params, language);
  const many = parseCount(tokens, language);
  const devices = count.trim() === "" ? 1 : parseNumber(count);
  const given = efficiency.trim() === "" ? undefined : share(efficiency);
  /** @type {Partial<Record<Name, string>>} */
  const wrong = {};
  if (activeParams === undefined) wrong.params = params.trim() ? "not_count" : "missing";
  if (many === undefined) wrong.tokens = tokens.trim() ? "not_count" : "missing";
  if (devices === undefined) wrong.count = "not_number";
  if (efficiency.trim() !== "" && given === undefined) wrong.efficiency = "not_number";
  if (!device.trim()) wrong.device = "missing";
  return {
    request: {
      activeParams: activeParams ?? 1,
      tokens: many ?? 1,
      ...(training === "adapters" && { training }),
      ...(given !== undefined && { efficiency: given }),
      request: { devices: [{ device, count: devices ?? 1 }], ...(place && { place }) },
    },
    wrong,
  };
}
