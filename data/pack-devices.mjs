// The packed tables of devices, names, CPUs, instance types, equivalents and the 2019 hardware (PACKED.md), from the facts.

/** One array a column; what is absent is null. */
const table = (rows, columns) =>
  Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, rows.map((row) => of(row) ?? null)]));

const same = (...names) => Object.fromEntries(names.map((name) => [name, (row) => row[name]]));

/** What the watts are, in the words of the core's factors. @param {string} text as the facts say it. */
const ratedBasis = (text) => {
  if (/^TDP/.test(text)) return "rated power (TDP)";
  if (/^TGP/.test(text)) return "rated power (TGP)";
  if (/^(TBP|total board)/.test(text)) return "rated power (TBP)";
  if (/system|machine/.test(text)) return "power of the whole system";
  if (/estimated|third-party/.test(text)) return "estimated power";
  if (/maximum/.test(text)) return "maximum power";
  throw new Error(`no word for the power that is called "${text}"`);
};

const said = ({ boundary, kg, by }) => `${boundary} ${kg} kg (${by})`;

/** The span of a family's figures: where it begins, where it ends, and their sources; that of the end first, whose boundary is wider. */
const spans = (families) => {
  const out = new Map();
  for (const { devices, figures } of families) {
    const low = figures[0];
    const high = figures[figures.length - 1];
    const basis = low === high ? said(low) : `${said(low)} to ${said(high)}`;
    const lowSource = low.source === high.source ? undefined : low.source;
    for (const id of devices) out.set(id, { low: low.kg, high: high.kg, source: high.source, lowSource, basis });
  }
  return out;
};

/** @param {{ devices: any[], embodiedFamilies: any[], embodiedClasses: any[] }} facts */
export const packDevices = ({ devices, embodiedFamilies, embodiedClasses }, sources) => {
  const made = spans(embodiedFamilies);
  const years = new Map(sources.map(({ id, year }) => [id, year]));
  const yearOf = (source) => years.get(source);
  return {
    devices: table(devices, {
      ...same("id", "name", "vendor", "kind", "segment", "year", "source", "ratedW"),
      ratedBasis: (row) => (row.ratedW === undefined ? undefined : ratedBasis(row.ratedBasis)),
      ...same("averageW", "averageSource", "memoryGb"),
      peak16: (row) => row.peak16Tflops,
      peak8: (row) => row.peakFp8Tflops ?? row.peakInt8Tops,
      peakTf32: (row) => row.peakTf32Tflops,
      peak32: (row) => row.peak32Tflops,
      embodiedLow: ({ id }) => made.get(id)?.low,
      embodiedHigh: ({ id }) => made.get(id)?.high,
      embodiedSource: ({ id }) => made.get(id)?.source,
      embodiedLowSource: ({ id }) => made.get(id)?.lowSource,
      embodiedYear: ({ id }) => yearOf(made.get(id)?.source),
      embodiedBasis: ({ id }) => made.get(id)?.basis,
    }),
    embodiedClasses: table(embodiedClasses, same("segment", "low", "high", "source")),
  };
};

/** @param {{ aliases: any[] }} facts */
export const packAliases = ({ aliases }) => ({ aliases: table(aliases, same("alias", "id")) });

/** @param {{ cpus: any[] }} facts */
export const packCpus = ({ cpus }) => ({ cpus: table(cpus, same("id", "name", "cores", "tdpW", "year", "source")) });

/** @param {{ instances: any[] }} facts */
export const packInstances = ({ instances }) => ({
  instances: table(instances, {
    ...same("id", "provider", "name", "device", "deviceCount", "cpu"),
    cpuSource: (row) => row.wattsSource ?? row.hostSource,
    ...same("vcpus", "memoryGb", "wattsPerVcpu"),
    threadsPerCore: (row) => row.threadsPerCore ?? 2,
    source: (row) => row.source,
  }),
});

/** @param {{ equivalents: any[] }} facts */
export const packEquivalents = ({ equivalents }) => ({
  equivalents: table(equivalents, same("id", "kilograms", "year", "source", "boundary")),
});

/** @param {{ devices: any[] }} facts */
export const packLegacyDevices = ({ devices }) => ({
  legacyDevices: table(devices, same("name", "watts")),
});
