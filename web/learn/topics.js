// What there is a short text about, and which numbers of a result each one explains.

/** In the order in which they build on one another. */
export const topics = [
  "co2e",
  "intensity",
  "pue",
  "load",
  "embodied",
  "accounts",
  "certificates",
  "water",
  "uncertainty",
  "unknown",
];

/** What each text rests on: keys of references.js. @type {Record<string, string[]>} */
export const sourcesOf = {
  co2e: ["ipcc"],
  intensity: ["owid", "lacoste"],
  pue: ["pue", "uptime"],
  load: ["dodge"],
  embodied: ["nvidia", "boavizta", "schneider"],
  accounts: ["scope2"],
  certificates: ["certificates", "offsets"],
  water: ["mixes", "water"],
  uncertainty: ["dodge", "patterson"],
  unknown: ["dodge", "inference"],
};

/** Factors of an estimate by the text that explains them. @type {Record<string, string>} */
const byFactor = {
  grid: "intensity",
  pue: "pue",
  deviceWatts: "load",
  deviceLoad: "load",
  cpuWattsPerCore: "load",
  cpuLoad: "load",
  deviceEmbodied: "embodied",
  hostEmbodied: "embodied",
  deviceLifetime: "embodied",
  utilisation: "embodied",
  wue: "water",
  offSiteWater: "water",
  market: "accounts",
  offset: "certificates",
};

/** @param {string} factor name of a factor. @returns {string} "" where there is nothing to explain. */
export const topicOf = (factor) => byFactor[factor] ?? "";

/** Fields of the form by the text that explains them. @type {Record<string, string>} */
const byField = {
  "/pue": "pue",
  "/gridGco2ePerKwh": "intensity",
  "/marketGco2ePerKwh": "accounts",
  "/wueLPerKwh": "water",
  "/offsetPercent": "certificates",
};

/** @param {string} path of a field. @returns {string} "" where there is nothing to explain. */
export const topicAt = (path) => byField[path] ?? "";
