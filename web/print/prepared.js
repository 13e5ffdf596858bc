// Whole estimates of kept runs, made while nobody waits: a page is printed at once, and cannot wait for them.

/** @typedef {import("../../wasm/gramme.d.ts").Gramme} Gramme */
/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */
/** @typedef {import("../journal/record.js").Run} Run */

/** @type {WeakMap<Run, Estimate>} */
const estimates = new WeakMap();
let round = 0;

const pause = () => new Promise((resolve) => void setTimeout(resolve));

/** @param {Run} run @returns {Estimate | undefined} undefined if it is not made yet, or was kept with other data. */
export const prepared = (run) => estimates.get(run);

/** Begins with these runs, and leaves those of before. @param {Gramme} gramme @param {Run[]} runs */
export async function prepare(gramme, runs) {
  const mine = ++round;
  for (const run of runs) {
    if (estimates.has(run) || run.dataVersion !== gramme.version.data) continue;
    await pause();
    if (mine !== round) return;
    // What cannot be estimated any more is printed as it was kept.
    await gramme.estimate(run.request).then(
      (estimate) => estimates.set(run, estimate),
      () => undefined,
    );
  }
}
