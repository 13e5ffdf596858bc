// What runs add up to, with the data of today.

/** @typedef {import("./record.js").Run} Run */
/** @typedef {import("../../wasm/gramme.d.ts").Gramme} Gramme */
/** @typedef {readonly number[]} Span 5th, 50th and 95th percentile */
/** @typedef {{ ok: boolean, energyKwh?: number, operationalKg?: number, totalKg?: number, errors?: { code: string }[] }} Figure of one run */
/**
 * @typedef {object} Sum
 * @property {number} energyKwh
 * @property {{ operational: number, embodied?: number, total: number }} emissionsKg
 * @property {{ operationalKg: Span, totalKg: Span, energyKwh: Span }} [range] absent if a method of some run has none.
 * @property {Figure[]} runs in the order of the runs; what cannot be estimated is not in the sum.
 */

/** @param {Gramme} gramme @param {Run[]} runs @returns {Promise<Sum>} */
export async function sumOf(gramme, runs) {
  const requests = runs.map(({ request }) => request);
  const { ledger } = /** @type {any} */ (gramme);
  return ledger ? ledger(requests) : plainSum(gramme, requests);
}

/** Without a range. @param {Gramme} gramme @param {import("./record.js").EstimateRequest[]} requests @returns {Promise<Sum>} */
async function plainSum(gramme, requests) {
  /** @type {Sum} */
  const sum = { energyKwh: 0, emissionsKg: { operational: 0, total: 0 }, runs: [] };
  for (const request of requests) {
    const one = await gramme.estimate(request).catch((error) => ({ errors: error.errors ?? [] }));
    if ("errors" in one) {
      sum.runs.push({ ok: false, errors: one.errors });
      continue;
    }
    const { operational, embodied, total } = one.emissionsKg;
    sum.energyKwh += one.energyKwh.total;
    sum.emissionsKg.operational += operational;
    if (embodied !== undefined) sum.emissionsKg.embodied = (sum.emissionsKg.embodied ?? 0) + embodied;
    sum.emissionsKg.total += total;
    sum.runs.push({ ok: true, energyKwh: one.energyKwh.total, operationalKg: operational, totalKg: total });
  }
  return sum;
}

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
