// Where dots stand that would hide one another: several places of one city share its coordinates.

/** @typedef {{ id: string, x: number, y: number }} Point in px. */

/** Nearer than this is the same point, px. */
const same = 1;
/** Between dots of one point, px: a part of each can be hit. */
const apart = 5;
/** 180° × (3 − √5): each turns away from all before it. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * @param {Point[]} points
 * @returns {Point[]} in the same order; dots of one point stand around it in a spiral, the first on it.
 */
export function spread(points) {
  /** @type {Map<string, number>} */
  const taken = new Map();
  return points.map(({ id, x, y }) => {
    const key = `${Math.round(x / same)} ${Math.round(y / same)}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const away = apart * Math.sqrt(before) * 0.85;
    return { id, x: x + away * Math.cos(before * turn), y: y + away * Math.sin(before * turn) };
  });
}

/**
 * The dot that an arrow key leads to: near, and in that direction rather than beside it.
 * @param {Point[]} points
 * @param {Point} from
 * @param {readonly [number, number]} direction (1, 0) is to the right, (0, 1) down.
 * @returns {Point | undefined} none if there is nothing on that side.
 */
export function towards(points, from, [dx, dy]) {
  let best;
  let least = Infinity;
  for (const point of points) {
    const along = (point.x - from.x) * dx + (point.y - from.y) * dy;
    if (along <= 0.01) continue;
    const aside = Math.abs((point.x - from.x) * dy) + Math.abs((point.y - from.y) * dx);
    // Rather beside than ahead is another direction's.
    const distance = along + (aside > along ? 6 : 2) * aside;
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}

/** Those within a distance, the nearest first. @param {Point[]} points @param {number} x @param {number} y @param {number} within px. */
export function near(points, x, y, within) {
  const distance = (point) => Math.hypot(point.x - x, point.y - y);
  return points.filter((point) => distance(point) <= within).sort((a, b) => distance(a) - distance(b));
}
