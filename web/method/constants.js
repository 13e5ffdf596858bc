// The constants of core/include/gramme/method.hpp, for the page and docs/method.md; a test proves them equal.

/**
 * @typedef {object} Constant
 * @property {string} core name in the core
 * @property {number} value
 * @property {string} unit
 * @property {string} [source] id in the data's sources; absent for a definition
 */

/** Id of the source of figures that are this project's own judgement. */
export const judgement = "gramme-judgement";

/** @type {Record<string, Constant>} by symbol */
export const constants = {
  load: { core: "kLoad", value: 0.7, unit: "1", source: "dodge-2022" },
  memoryWattsPerGb: { core: "kMemoryWattsPerGb", value: 0.3725, unit: "W/GB", source: "lannelongue-2021" },
  cloudPue: { core: "kCloudPue", value: 1.25, unit: "1", source: judgement },
  centrePue: { core: "kCentrePue", value: 1.54, unit: "1", source: "uptime-2025" },
  lifetimeYears: { core: "kLifetimeYears", value: 4, unit: "years", source: judgement },
  utilisation: { core: "kUtilisation", value: 0.85, unit: "1", source: judgement },
  hoursPerYear: { core: "kHoursPerYear", value: 8766, unit: "h" },
  serverKg: { core: "kServerKg", value: 5700, unit: "kgCO2e", source: "ecologits-server-2026" },
  efficiency: { core: "kEfficiency", value: 0.31, unit: "1" },
  devicesPerServer: { core: "kDevicesPerServer", value: 8, unit: "1", source: "ecologits-server-2026" },
};
