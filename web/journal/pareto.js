// Emissions against score: which runs no other beats, and what lies between two of them.

/** @typedef {{ id: string, name: string, kilograms: number, score: number }} Point */
/** @typedef {"higher" | "lower"} Better */

/**
 * @template {Point} P
 * @param {P[]} points @param {Better} better which score is.
 * @returns {P[]} those than which none emits less without scoring worse, or scores better without emitting more; cleanest first.
 */
export function front(points, better) {
  const sign = better === "higher" ? 1 : -1;
  const sorted = [...points].sort((a, b) => a.kilograms - b.kilograms || sign * (b.score - a.score));
  /** @type {P[]} */
  const best = [];
  for (const point of sorted) {
    const last = best[best.length - 1];
    const gain = last ? sign * (point.score - last.score) : 1;
    const twin = last && gain === 0 && point.kilograms === last.kilograms;
    if (gain > 0 || twin) best.push(point);
  }
  return best;
}

/**
 * @param {Point} from @param {Point} to
 * @param {Better} better
 * @returns {{ kilograms: number, points: number, gramsPerPoint?: number }} what changes from one to the other: emissions,
 *   points of score gained (negative: lost), and grams per point where the score differs.
 */
export function between(from, to, better) {
  const kilograms = to.kilograms - from.kilograms;
  const gain = (to.score - from.score) * (better === "higher" ? 1 : -1);
  // -0 would be written with its sign.
  const points = gain === 0 ? 0 : gain;
  return points === 0 ? { kilograms, points } : { kilograms, points, gramsPerPoint: (kilograms * 1000) / points };
}
