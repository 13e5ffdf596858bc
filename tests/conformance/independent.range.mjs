// Ranges of the second computation, at points of a Kronecker sequence (Richtmyer 1951): multiples of the square roots of
// primes, which has nothing in common with the core's sequence.
import { multiply, resolve } from "./independent.mjs";

/** Sean Anderson's one-word generator mulberry32: the same numbers on every machine. @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const density = (/** @type {number} */ z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Share of the standard normal below z: Marsaglia's series (J. Stat. Software 11, 2004). @param {number} z */
export function normalBelow(z) {
  let term = z;
  let sum = z;
  for (let i = 3; sum + (term *= (z * z) / i) !== sum; i += 2) sum += term;
  return 0.5 + sum * density(z);
}

/** The standard normal at the middles of n equal shares, each by Newton's method from its neighbour. @param {number} n */
function normalQuantiles(n) {
  const out = new Float64Array(n);
  let z = 0;
  for (let i = Math.floor(n / 2) - 1; i >= 0; i--) {
    for (let step = 1; Math.abs(step) > 1e-9;) {
      step = (normalBelow(z) - (i + 0.5) / n) / density(z);
      z -= step;
    }
    out[i] = z;
    out[n - 1 - i] = -z;
  }
  return out;
}

/** @param {number} low @param {number} mode @param {number} high @param {number} u */
const inverseTriangular = (low, mode, high, u) =>
  u < (mode - low) / (high - low)
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));

/** @param {import("./independent.mjs").Factor} factor @param {number} u @param {number} z the normal at u */
function draw({ centre, spread }, u, z) {
  switch (spread?.kind) {
    case undefined:
      return centre;
    case "triangular":
      return inverseTriangular(spread.low, spread.mode, spread.high, u);
    case "logTriangular":
      return Math.exp(inverseTriangular(spread.low, spread.mode, spread.high, u));
    case "lognormal":
      return Math.min(centre * Math.exp(spread.logSd * z), spread.most ?? Infinity);
    case "overhead":
      return 1 + (centre - 1) * Math.exp(spread.logSd * z);
  }
}

const dimensions = "deviceLoad cpuLoad watts manufacture lifetime utilisation memory pue grid meter".split(" ");
const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29];

/** Points that any request can be sampled at. @param {number} points @param {number} seed */
export function sampler(points, seed) {
  const random = randomFrom(seed);
  const normals = normalQuantiles(points);
  const cells = Object.fromEntries(
    dimensions.map((name, index) => {
      const step = Math.sqrt(primes[index]);
      const shift = random();
      return [name, Uint32Array.from({ length: points }, (_, i) => Math.floor(((i * step + shift) % 1) * points))];
    }),
  );

  /**
   * Every figure of a request at every point, ascending.
   * @param {any} request
   * @returns {Record<string, Float64Array>}
   */
  return (request) => {
    const factors = resolve(request);
    let point = 0;
    const of = (/** @type {import("./independent.mjs").Factor} */ factor, /** @type {string} */ dimension) => {
      if (!factor.spread) return factor.centre;
      const cell = cells[dimension][point];
      return draw(factor, (cell + 0.5) / points, normals[cell]);
    };
    const [operationalKg, embodiedKg, totalKg, energyKwh, waterL] = Array.from(
      { length: 5 },
      () => new Float64Array(points),
    );
    for (; point < points; point++) {
      const at = multiply(factors, of);
      operationalKg[point] = at.operational;
      totalKg[point] = at.total;
      energyKwh[point] = at.energy;
      embodiedKg[point] = at.embodied ?? NaN;
      waterL[point] = (at.onSite ?? NaN) + (at.offSite ?? NaN);
    }
    const samples = { operationalKg, embodiedKg, totalKg, energyKwh, waterL };
    return Object.fromEntries(
      Object.entries(samples)
        .filter(([, sample]) => !Number.isNaN(sample[0]))
        .map(([name, sample]) => [name, sample.sort()]),
    );
  };
}

/** The ceil(share x N)-th smallest. @param {Float64Array} ascending @param {number} share */
export const percentile = (ascending, share) => ascending[Math.ceil(share * ascending.length) - 1];
