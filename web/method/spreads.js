// The spreads of core/src/spreads.cpp and the sequence of core/src/sobol.cpp, for the page and docs/method.md; a test proves
// them equal.

/**
 * By name of the core's function: shape, and its numbers: from, mode and to of a triangle, or a geometric standard deviation.
 * @type {Record<string, { shape: "triangular" | "lognormal" | "overhead", numbers: number[] }>}
 */
export const spreads = {
  unstated_load: { shape: "triangular", numbers: [0.27, 0.75, 1] },
  stated_watts: { shape: "lognormal", numbers: [1.05] },
  fleet_average: { shape: "lognormal", numbers: [1.2] },
  meter: { shape: "lognormal", numbers: [1.02] },
  efficiency: { shape: "lognormal", numbers: [1.39] },
  memory: { shape: "triangular", numbers: [0.08, 0.3725, 0.45] },
  pue_of_place: { shape: "overhead", numbers: [1.3] },
  pue_of_provider: { shape: "overhead", numbers: [1.6] },
  pue_assumed_cloud: { shape: "triangular", numbers: [1.07, 1.25, 1.6] },
  pue_assumed_centre: { shape: "triangular", numbers: [1.1, 1.54, 2.2] },
  lifetime: { shape: "triangular", numbers: [3, 4, 6] },
  utilisation: { shape: "triangular", numbers: [0.5, 0.85, 1] },
};

/** By the core's name. */
export const spreadConstants = {
  kWorldLow: 20,
  kWorldMode: 458,
  kWorldHigh: 800,
  kDirtiest: 1100,
  kPart: 1.3,
  kSmallCountry: 1.2,
  kLargeCountry: 1.5,
  kPerYear: 0.1,
  kYearPower: 0.6,
  kNarrowestSpan: 3.5,
};

/** Countries whose zones differ much from the whole. */
export const largeCountries = ["USA", "CAN", "AUS", "CHN", "IND", "BRA", "JPN", "ITA", "RUS", "MEX", "IDN"];

/** What moves along each dimension of the sequence. */
export const dimensions = [
  "watts per GB",
  "grid",
  "manufacture",
  "utilisation",
  "CPU load",
  "PUE",
  "device load",
  "device watts",
  "lifetime",
  "meter",
];

/** Degree s, coefficients a and first numbers m of each dimension but the first (Joe and Kuo 2008, new-joe-kuo-6). */
export const directions = [
  { s: 1, a: 0, m: [1] },
  { s: 2, a: 1, m: [1, 3] },
  { s: 3, a: 1, m: [1, 3, 1] },
  { s: 3, a: 2, m: [1, 1, 1] },
  { s: 4, a: 1, m: [1, 1, 3, 3] },
  { s: 4, a: 4, m: [1, 3, 5, 13] },
  { s: 5, a: 2, m: [1, 1, 5, 5, 17] },
  { s: 5, a: 4, m: [1, 1, 5, 5, 5] },
  { s: 5, a: 7, m: [1, 1, 7, 11, 19] },
];

/** With what each dimension is combined bit by bit. */
export const shifts = [
  0xbd900000, 0x5ad00000, 0x68b00000, 0x9a400000, 0x1de00000, 0xb0900000, 0xd3300000, 0xb5100000, 0x31500000,
  0x3db00000,
];

/** Points of an estimate, and of each row of a comparison. */
export const points = 4096;
export const comparisonPoints = 512;
