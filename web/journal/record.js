// A kept run: what it holds, and how two versions of one are put together.

/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */
/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */

/** @typedef {{ name: string, value: number, better: "higher" | "lower" }} Score one point is 1 of `value` */

/** The part of an estimate that is its answer; the factors follow from the request and the version of the data. */
/** @typedef {Pick<Estimate, "method" | "energyKwh" | "emissionsKg" | "waterL" | "range">} Result */

/**
 * @typedef {object} Entry what is kept of a run, and what a file of runs holds.
 * @property {string} id
 * @property {string} name
 * @property {string} date of the run, as 2026-11-25.
 * @property {string} dataVersion that the estimate was made with; a date.
 * @property {EstimateRequest} request
 * @property {Result} estimate
 * @property {Score} [score]
 * @property {string} note "" if there is none.
 */

/** @typedef {Entry & { revision: number, order: number }} Run an entry in its place; each write adds 1 to the revision */

/** Lengths in UTF-16 units. */
export const longest = { id: 64, name: 200, note: 5000, text: 200 };
/** Runs that one journal or file may hold. */
export const mostRuns = 1000;

/** What changes as a whole: the estimate means nothing without its request. @type {Record<string, string[]>} */
const parts = {
  name: ["name"],
  date: ["date"],
  result: ["request", "estimate", "dataVersion"],
  score: ["score"],
  note: ["note"],
  order: ["order"],
};

/** @param {Estimate} estimate @returns {Result} */
export function resultOf({ method, energyKwh, emissionsKg, waterL, range }) {
  const kept = { method, energyKwh, emissionsKg, ...(waterL && { waterL }), ...(range && { range }) };
  // A copy without whatever is undefined, as a file would give it back.
  return JSON.parse(JSON.stringify(kept));
}

/** @param {Run} run @returns {Entry} without what belongs to its place in this browser. */
export function entryOf({ id, name, date, dataVersion, request, estimate, score, note }) {
  return { id, name, date, dataVersion, request, estimate, ...(score && { score }), note };
}

/** Whether two values of JSON are equal, whatever the order of their keys. @param {any} a @param {any} b */
export function same(a, b) {
  if (a === b) return true;
  if (!a || !b || typeof a !== "object" || typeof b !== "object" || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** @param {string[]} fields @param {any} a @param {any} b */
const alike = (fields, a, b) => fields.every((field) => same(a[field], b[field]));

/**
 * Puts a change onto what another tab has written since.
 * @param {Run} base what the change began from. @param {Run} mine @param {Run} theirs
 * @returns {{ run: Run, clashes: string[] }} clashes: parts that both changed, each otherwise; `run` has mine there.
 */
export function merge(base, mine, theirs) {
  const run = { ...theirs };
  const clashes = [];
  for (const [part, fields] of Object.entries(parts)) {
    if (alike(fields, mine, base)) continue;
    if (!alike(fields, theirs, base) && !alike(fields, theirs, mine)) clashes.push(part);
    for (const field of fields) {
      if (mine[field] === undefined) delete run[field];
      else run[field] = mine[field];
    }
  }
  return { run, clashes };
}

/** A version-4 UUID; its own making where the page is not served securely. */
export function newId() {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Today where the reader is, as 2026-11-25. */
export function today() {
  const now = new Date();
  const two = (value) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
