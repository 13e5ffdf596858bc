// What a figure is of, as the core and the data say it, which is English: the message that says the same.

/** @type {Record<string, string>} */
const keys = {
  "share of rated power while training; centre of the measured span by judgement": "basis.load",
  "rated power": "basis.rated",
  "rated power (TDP)": "basis.tdp",
  "average draw": "basis.average",
  "average draw of one chip over the operator's fleet": "basis.fleetDraw",
  "TDP / cores": "basis.perCore",
  "memory requested": "basis.memory",
  "metered IT energy, without PUE": "basis.metered",
  "class of device": "basis.class",
  "server of eight accelerators, a share for each": "basis.server",
  "life-cycle, production-based": "basis.lifeCycleProduction",
  "life-cycle": "basis.lifeCycle",
  direct: "basis.direct",
  "average of the provider's fleet": "basis.fleet",
  "average of the provider's fleet, per kWh of IT energy": "basis.fleetWater",
  "a cloud region whose provider publishes none": "basis.cloudPue",
  "average data centre": "basis.centrePue",
  measured: "basis.measured",
  reported: "basis.reported",
  design: "basis.design",
  unclear: "basis.unclear",
  "per kWh of IT energy": "basis.perItEnergy",
  "electricity mix of the country": "basis.mix",
  "hourly matched, as the provider states it": "basis.hourlyMatched",
  "whole g, then kg to two places": "basis.oldRounding",
  "what the provider states": "basis.providerStates",
};

/** Boundaries of published figures of manufacture. @type {Record<string, string>} */
const boundaries = {
  "cradle-to-gate": "basis.cradleToGate",
  "cradle-to-grave": "basis.cradleToGrave",
  embodied: "basis.embodied",
  "manufacture and transport of the chip alone": "basis.chipAlone",
};

/** "cradle-to-gate 164 kg (NVIDIA 2025)". */
const published = /^(\D+) ([\d.]+) kg \((.+)\)$/;

/**
 * @param {string} basis
 * @returns {{ key: string, values?: { kilograms: number, source: string } }[]} messages, of which several are the ends of a span;
 *   none if it has no words but its own.
 */
export function basisKeys(basis) {
  if (Object.hasOwn(keys, basis)) return [{ key: keys[basis] }];
  const ends = basis.split(" to cradle-").map((end, index) => published.exec(index > 0 ? `cradle-${end}` : end));
  return ends.every((end) => end && Object.hasOwn(boundaries, end[1]))
    ? ends.map((end) => {
        const [, boundary, kilograms, source] = /** @type {RegExpExecArray} */ (end);
        return { key: boundaries[boundary], values: { kilograms: Number(kilograms), source } };
      })
    : [];
}
