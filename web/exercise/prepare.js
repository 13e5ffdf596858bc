// Estimates every task of an exercise before the first is asked, so that none turns out to have no answer half-way.
import { isMissing } from "../store.js";
import { truthOf } from "./answer.js";

/** @typedef {import("./format.js").Exercise} Exercise */
/** @typedef {import("./format.js").Problem} Problem */
/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */
/** @typedef {{ estimate: Estimate, truth: import("./answer.js").Truth }} Prepared */

/** Lets what waits be drawn or answered first. */
const pause = () => new Promise((resolve) => void setTimeout(resolve));

/**
 * @param {import("../../wasm/gramme.d.ts").Gramme} gramme
 * @param {Exercise} exercise
 * @returns {Promise<{ prepared: Prepared[], problems: Problem[] }>} one of each task, if there are no problems.
 * @throws if data do not arrive.
 */
export async function prepare(gramme, { tasks }) {
  /** @type {Prepared[]} */
  const prepared = [];
  /** @type {Problem[]} */
  const problems = [];
  for (const [index, { request, ask }] of tasks.entries()) {
    await pause();
    const at = `/tasks/${index}`;
    try {
      const estimate = await gramme.estimate(request);
      const truth = truthOf(estimate, ask);
      if (truth) prepared.push({ estimate, truth });
      else problems.push({ path: `${at}/ask`, code: "no_figure" });
    } catch (error) {
      const errors = /** @type {any} */ (error).errors;
      if (!errors || errors.some(isMissing)) throw error;
      problems.push(...errors.map(({ path, code }) => ({ path: `${at}/request${path}`, code: "refused", core: code })));
    }
  }
  return { prepared, problems };
}
