// What a text in the place of a device means, where it is no id: a device by another name, with a count, or a cloud's
// instance type with all that is in it.
import { parseNumber } from "./numbers.js";

/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./fields.js").DraftGroup} DraftGroup */
/** @typedef {import("../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */
/** @typedef {{ id: string, provider: string, count: number, host?: Pick<EstimateRequest, "cpu" | "memoryGb"> }} Machine */

/** "h100 x 8", "8 × h100": the count, and what it counts. @param {string} text */
export function splitCount(text) {
  const after = /^(.+?)(?:\s+[x×*]\s*|\s*[×*]\s*)(\d[\d.,]*)$/i.exec(text);
  if (after) return { what: after[1].trim(), times: after[2] };
  const before = /^(\d[\d.,]*)(?:\s*[x×*]\s+|\s*[×*]\s*)(.+)$/i.exec(text);
  if (before) return { what: before[2].trim(), times: before[1] };
  return { what: text, times: "" };
}

/**
 * @param {Store} store
 * @param {string} text as somebody typed it, or as a link has it.
 * @param {string} [count] what stands in the field of the count.
 * @returns {Promise<{ groups: DraftGroup[], machine?: Machine }>} no groups if it is neither.
 */
export async function readDevice(store, text, count) {
  const whole = await store.resolve(text, "device");
  if (whole) return { groups: [{ device: whole }] };
  const { what, times } = splitCount(text);
  const device = times && (await store.resolve(what, "device"));
  if (device) return { groups: [{ device, count: times }] };
  const instance = await store.resolve(what, "instance");
  return instance ? expand(store, instance, times || count || "1") : { groups: [] };
}

/**
 * @param {Store} store
 * @param {string} id of an instance type.
 * @param {string} times how many, as typed; where that is no number of machines, it is the count that is wrong.
 * @returns {Promise<{ groups: DraftGroup[], machine?: Machine }>}
 */
export async function expand(store, id, times) {
  const number = parseNumber(times);
  const count = number && number > 0 ? number : 1;
  try {
    const { devices = [], ...host } = (await store.gramme?.expand(`${id} x ${count}`)) ?? {};
    const counted = (group) => (count === number ? String(group.count ?? 1) : times);
    const groups = devices.map((group) => ({ device: group.device, count: counted(group) }));
    const rest = count === number && (host.cpu || host.memoryGb) ? { host } : {};
    return { groups, machine: { id, provider: id.slice(0, id.indexOf(":")), count, ...rest } };
  } catch {
    return { groups: [{ device: id, count: times }] };
  }
}

/**
 * The CPU and memory of a machine, as they stand in the form.
 * @param {Store} store
 * @param {NonNullable<Machine["host"]>} host
 * @returns {Promise<Record<string, string>>} by path
 */
export async function hostTexts(store, { cpu = {}, memoryGb }) {
  const text = (value) => (value === undefined ? "" : String(value));
  // Its name, which the field shows.
  if (cpu.device) await store.idsOf(cpu.device, "cpu");
  return {
    "/cpu/device": text(cpu.device),
    "/cpu/wattsPerCore": text(cpu.wattsPerCore),
    "/cpu/cores": text(cpu.cores),
    "/memoryGb": text(memoryGb),
  };
}
