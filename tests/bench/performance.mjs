// Lighthouse's performance of the page's own address with its mobile preset: a slow telephone on a slow net, simulated.
import { withLighthouse } from "../tools/lighthouse.mjs";

const runs = 5;
const metrics = {
  first: "first-contentful-paint",
  largest: "largest-contentful-paint",
  blocked: "total-blocking-time",
};

/**
 * @returns {Promise<{ score: number, first: number, largest: number, blocked: number }>} the median of five: of 100, and
 *   milliseconds until the first paint, until the largest, and of tasks that keep the page from answering.
 */
export async function performanceScore() {
  /** @type {{ score: number, [metric: string]: number }[]} */
  const all = [];
  await withLighthouse("dist", async (audit) => {
    for (let run = 0; run < runs; run += 1) {
      const { categories, audits } = await audit("", { onlyCategories: ["performance"] });
      const values = Object.entries(metrics).map(([name, id]) => [name, audits[id].numericValue ?? NaN]);
      all.push({ score: (categories.performance.score ?? 0) * 100, ...Object.fromEntries(values) });
    }
  });
  const median = (name) => all.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(runs / 2)];
  return { score: median("score"), first: median("first"), largest: median("largest"), blocked: median("blocked") };
}
