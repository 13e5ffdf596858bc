// A scale on which each step is ten times the last, wide enough for a guess that is far off.

/** @typedef {{ from: number, to: number }} Scale powers of ten, from below to */

/** Powers of ten that are always shown. */
const least = 3;
/** Marks that fit side by side on a phone. */
const mostTicks = 7;

/**
 * @param {readonly number[]} values what has to be on it; nothing and less cannot be.
 * @returns {Scale} whole powers of ten around them.
 */
export function scaleOf(values) {
  const powers = values.filter((value) => value > 0).map((value) => Math.log10(value));
  if (powers.length === 0) return { from: -1, to: 2 };
  let from = Math.floor(Math.min(...powers));
  let to = Math.ceil(Math.max(...powers));
  for (let end = 0; to - from < least; end += 1) {
    if (end % 2 === 0) to += 1;
    else from -= 1;
  }
  return { from, to };
}

/** @param {Scale} scale @param {number} value @returns {number} 0 to 1; nothing stands at the lower end. */
export function positionOn({ from, to }, value) {
  if (value <= 0) return 0;
  return Math.min(1, Math.max(0, (Math.log10(value) - from) / (to - from)));
}

/** @param {Scale} scale @returns {number[]} values to mark: powers of ten, the ends among them where they fit evenly. */
export function ticksOf({ from, to }) {
  const step = Math.ceil((to - from) / (mostTicks - 1));
  const count = Math.floor((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index) => 10 ** (from + index * step));
}
