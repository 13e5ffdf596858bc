// What runs add up to, with the data of today.

/** @typedef {import("./record.js").Run} Run */
/** @typedef {import("../../wasm/gramme.d.ts").Gramme} Gramme */
/** @typedef {import("../../wasm/gramme.d.ts").Ledger} Sum */
/** @typedef {import("../../wasm/gramme.d.ts").LedgerRun} Figure of one run */

/** @param {Gramme} gramme @param {Run[]} runs @returns {Promise<Sum>} */
export const sumOf = (gramme, runs) => gramme.ledger(runs.map(({ request }) => request));

/** By what runs are added up. */
export const kinds = /** @type {const} */ (["place", "device", "month"]);
/** @typedef {typeof kinds[number]} Kind */

/**
 * What a run belongs to: ids joined by "+" of several devices, "" where the request says nothing of it.
 * @param {Run} run @param {Kind} kind
 */
export function groupOf({ request, date }, kind) {
  if (kind === "month") return date.slice(0, 7);
  if (kind === "place") return request.gridGco2ePerKwh === undefined || request.place ? (request.place ?? "") : "own";
  if (request.measuredKwh !== undefined) return "metered";
  const devices = new Set((request.devices ?? []).map(({ device = "own" }) => device));
  return [...devices].sort().join("+");
}

/** @param {Run[]} runs @param {Kind} kind @returns {Map<string, Run[]>} */
export function grouped(runs, kind) {
  /** @type {Map<string, Run[]>} */
  const groups = new Map();
  for (const run of runs) {
    const key = groupOf(run, kind);
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return groups;
}

/**
 * @param {Gramme} gramme @param {Run[]} runs @param {Kind} kind
 * @returns {Promise<{ key: string, runs: Run[], sum: Sum }[]>} most emissions first; months in their order.
 */
export async function groupSums(gramme, runs, kind) {
  const groups = [...grouped(runs, kind)].map(async ([key, some]) => ({
    key,
    runs: some,
    sum: await sumOf(gramme, some),
  }));
  const sums = await Promise.all(groups);
  if (kind === "month") return sums.sort((a, b) => (a.key < b.key ? -1 : 1));
  return sums.sort((a, b) => b.sum.emissionsKg.total - a.sum.emissionsKg.total);
}
