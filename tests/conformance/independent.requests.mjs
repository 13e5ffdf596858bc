// Requests over the whole of the standard method and the whole catalog, for the second computation.
import { catalog } from "./independent.mjs";
import { randomFrom } from "./independent.range.mjs";

const devices = [...catalog.devices.keys()];
const cpus = [...catalog.cpus.keys()];
const regions = [...catalog.places.keys()];
const grids = [...catalog.grids.keys()];
// The few that take paths of their own would hardly come up otherwise.
const unusual = devices.filter((id) => catalog.devices.get(id).averageW || !catalog.devices.get(id).ratedW);

/** An endless sequence of requests. @param {number} seed */
export function* requestsFrom(seed) {
  const random = randomFrom(seed);
  const oneIn = (/** @type {number} */ n) => random() * n < 1;
  const pick = (/** @type {string[]} */ list) => list[Math.floor(random() * list.length)];
  const between = (/** @type {number} */ low, /** @type {number} */ high) => low + (high - low) * random();
  /** Spread over magnitudes. */
  const magnitude = (/** @type {number} */ low, /** @type {number} */ high) => low * (high / low) ** random();
  const load = () => (oneIn(12) ? 0 : between(0.05, 1.5));

  const group = () => {
    const said = { ...(!oneIn(4) && { count: oneIn(2) ? Math.ceil(magnitude(1, 4096)) : between(0.25, 64) }) };
    if (oneIn(5)) {
      const named = oneIn(2) && { device: pick(devices) };
      return { ...said, ...named, powerW: oneIn(20) ? 0 : magnitude(1, 5000), ...(oneIn(2) && { load: load() }) };
    }
    return { ...said, device: pick(oneIn(20) ? unusual : devices), ...(oneIn(3) && { load: load() }) };
  };
  const cpu = () => ({
    ...(oneIn(2)
      ? { device: pick(cpus), ...(oneIn(2) && { cores: Math.ceil(magnitude(1, 256)) }) }
      : { wattsPerCore: between(0.5, 30), cores: magnitude(1, 512) }),
    ...(oneIn(3) && { load: load() }),
  });

  while (true) {
    const metered = oneIn(6);
    const request = {
      ...((!metered || oneIn(2)) && { hours: magnitude(0.001, 1e5) }),
      ...(oneIn(4) && { runs: oneIn(2) ? Math.ceil(magnitude(1, 1000)) : between(0.1, 20) }),
      ...(!oneIn(5) && { devices: Array.from({ length: Math.ceil(magnitude(0.5, 8)) }, group) }),
      ...(oneIn(3) && { cpu: cpu() }),
      ...(oneIn(3) && { memoryGb: oneIn(10) ? 0 : magnitude(1, 1e5) }),
      ...(metered && { measuredKwh: oneIn(20) ? 0 : magnitude(0.01, 1e7) }),
      ...(!oneIn(5) && { place: pick(oneIn(3) ? grids : regions) }),
      ...(oneIn(3) && { year: Math.floor(between(1995, 2036)) }),
      ...(oneIn(8) && { gridGco2ePerKwh: between(0, 1500) }),
      ...(oneIn(4) && { marketGco2ePerKwh: oneIn(3) ? 0 : between(0, 1000) }),
      ...(oneIn(6) && { pue: oneIn(4) ? 1 : between(1, 3) }),
      ...(oneIn(6) && { wueLPerKwh: oneIn(4) ? 0 : between(0, 10) }),
      ...(oneIn(6) && { offSiteWaterLPerKwh: between(0, 20) }),
      ...(oneIn(5) && { offsetPercent: between(0, 100) }),
      ...(oneIn(5) && { embodied: oneIn(2) }),
      ...(oneIn(6) && { deviceLifetimeYears: between(0.5, 12) }),
      ...(oneIn(6) && { utilisation: between(0.05, 1) }),
      ...(oneIn(4) && { unit: { name: "query", count: magnitude(1, 1e12) } }),
    };
    if (metered || request.cpu || request.devices?.length || request.memoryGb !== undefined) yield request;
  }
}
