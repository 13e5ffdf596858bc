// Runs by the kind of their score, and what lies between two of them in words.
import { mass } from "../messages/messages.js";
import { between } from "./pareto.js";
import { scoreText } from "./says.js";

/** @typedef {import("./record.js").Run} Run */
/** @typedef {import("./pareto.js").Point} Point */
/** @typedef {{ key: string, name: string, better: "higher" | "lower", points: Point[] }} Scale runs that have one kind of score */

/** @param {Run[]} runs @param {Map<string, import("./totals.js").Figure>} figures @returns {Scale[]} the one of most runs first. */
export function scalesOf(runs, figures) {
  /** @type {Map<string, Scale>} */
  const scales = new Map();
  for (const { id, name, score, estimate } of runs) {
    if (!score) continue;
    const key = JSON.stringify([score.name, score.better]);
    const scale = scales.get(key) ?? { key, name: score.name, better: score.better, points: [] };
    // All with the data of one day, where they can be; else two runs would differ by the day that they were kept.
    const today = figures.get(id);
    const kilograms = today?.ok ? today.totalKg : estimate.emissionsKg.total;
    scale.points.push({ id, name, kilograms, score: score.value });
    scales.set(key, scale);
  }
  return [...scales.values()].sort((a, b) => b.points.length - a.points.length);
}

/** What a price is of: a point, or the tenth, hundredth ... of one that a smaller difference is made of. @param {number} points */
const stepOf = (points) => (points >= 1 || points === 0 ? 1 : Number(`1e${Math.floor(Math.log10(points))}`));

/** The message of what lies between two runs. @param {Point} from @param {Point} to @param {Scale} scale @returns {[string, Record<string, string>]} */
export function betweenText(from, to, { name, better }) {
  const { kilograms, points, gramsPerPoint = 0 } = between(from, to, better);
  const step = stepOf(Math.abs(points));
  const values = {
    mass: mass(Math.abs(kilograms)),
    points: scoreText(Number(Math.abs(points).toPrecision(6))),
    name,
    each: mass((Math.abs(gramsPerPoint) / 1000) * step),
    step: scoreText(step),
  };
  const more = kilograms > 0 ? "more" : kilograms < 0 ? "less" : "same";
  const gained = points > 0 ? "better" : points < 0 ? "worse" : "equal";
  return [`journal.between.${more}.${gained}`, values];
}
