// Everyday quantities that a mass of CO2e can be compared with (docs/method.md).
import { number, ImportError } from "./raw.mjs";

export const sources = [
  {
    id: "epa-equivalencies-2026",
    title: "Greenhouse Gas Equivalencies Calculator: Calculations and References (4 August 2026)",
    publisher: "US Environmental Protection Agency",
    licence: "Public domain",
    url: "https://www.epa.gov/energy/greenhouse-gas-equivalencies-calculator-calculations-and-references",
    retrieved: "2026-11-24",
    year: 2026,
  },
  {
    id: "impactco2-2026",
    title: "Impact CO2",
    publisher: "ADEME",
    licence: "MIT",
    url: "https://github.com/incubateur-ademe/impactco2",
    retrieved: "2026-11-24",
    year: 2026,
  },
];

const kmPerMile = 1.609344;

const rounded = (value, digits) => Number(value.toPrecision(digits));

const epa = (raw) => {
  const rows = new Map(raw.csv("compiled/equivalences.csv").map((row) => [row.unit, number(row.kgco2e_per_unit)]));
  return (unit) => {
    const value = rows.get(unit);
    if (value === undefined) throw new ImportError(`no equivalence for ${unit}`);
    return value;
  };
};

/** The sum of the life-cycle parts of one entry. */
const impactCo2 = (raw, file, slug) => {
  const entry = raw.json(`impactco2/${file}.json`).find((candidate) => candidate.slug === slug);
  if (!entry) throw new ImportError(`impactco2: no entry ${slug}`);
  return entry.ecv.reduce((sum, { value }) => sum + value, 0);
};

export const importEquivalents = (raw) => {
  const us = epa(raw);
  const perMile = us("mile, average US gasoline passenger vehicle");
  return {
    equivalents: [
      {
        id: "us-car-km",
        unit: "km in an average US petrol car",
        kilograms: rounded(perMile / kmPerMile, 4),
        year: 2026,
        source: "epa-equivalencies-2026",
        boundary: "driving only",
        computed: `${perMile} kg per mile / ${kmPerMile}`,
      },
      {
        id: "french-car-km",
        unit: "km in an average French car",
        kilograms: rounded(impactCo2(raw, "deplacement", "voiturethermique"), 4),
        year: 2026,
        source: "impactco2-2026",
        boundary: "fuel, its supply and the making of the car",
      },
      {
        id: "smartphone-charge",
        unit: "charge of a smartphone",
        kilograms: us("smartphone charged (delivered electricity)"),
        year: 2026,
        source: "epa-equivalencies-2026",
        boundary: "electricity delivered in the United States",
      },
      {
        id: "tree-seedling-10-years",
        unit: "urban tree seedling grown for 10 years",
        kilograms: us("urban tree seedling grown for 10 years (sequestered)"),
        year: 2026,
        source: "epa-equivalencies-2026",
        boundary: "carbon taken up in ten years",
      },
      {
        id: "video-streaming-hour",
        unit: "hour of video streaming",
        kilograms: rounded(impactCo2(raw, "usagenumerique", "streamingvideo"), 3),
        year: 2026,
        source: "impactco2-2026",
        boundary: "device, network and data centre, manufacture and use, in France",
      },
    ],
  };
};
