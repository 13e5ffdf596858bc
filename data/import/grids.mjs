// Electricity: countries by year (life-cycle), and the parts of a country as part / whole of one source and year.
import { byId, compact, number, ImportError } from "./raw.mjs";
import { canadianProvinces, indianStates, usStates } from "./names.mjs";
import { subregions } from "./us-grids.mjs";

const firstYear = 2000;

// Our World in Data marks its own entities with OWID_; two of them are places. Kosovo has no ISO 3166-1 code: XKX is
// the user-assigned one in common use.
const ownCodes = { OWID_WRL: "world", OWID_KOS: "country:XKX" };

const idOf = (code) => ownCodes[code] ?? (/^[A-Z]{3}$/.test(code) ? `country:${code}` : undefined);

const offSiteWater = (raw) =>
  new Map(
    raw
      .csv("ecologits/electricity_mixes.csv")
      .map(({ name, wue }) => [
        name === "WOR" ? "world" : `country:${name}`,
        { unit: "L/kWh", value: number(wue), source: "ecologits-mixes-2026" },
      ]),
  );

const countries = (raw) => {
  const water = offSiteWater(raw);
  const grids = new Map();
  for (const row of raw.csv("owid/carbon-intensity-electricity_OurWorldInData.csv")) {
    const id = idOf(row.Code);
    if (!id || Number(row.Year) < firstYear) continue;
    if (!grids.has(id))
      grids.set(
        id,
        compact({
          id,
          name: row.Entity,
          series: { unit: "gCO2e/kWh", basis: "life-cycle", source: "owid-2026-07" },
          offSiteWater: water.get(id),
        }),
      );
    // Life-cycle figures cannot be zero: where one is, the emissions were rounded to none (Burundi, Central African Republic).
    const value = number(row["Carbon intensity of electricity - gCO2e/kWh"]);
    if (value) grids.get(id).series[row.Year] = value;
  }
  for (const id of water.keys()) if (!grids.has(id)) throw new ImportError(`water for an unknown grid: ${id}`);
  return [...grids.values()];
};

const part = (id, name, of, basis, source, years) => ({
  id,
  name,
  of,
  ratio: { unit: "gCO2e/kWh", basis, source, part: {}, whole: {}, ...years },
});

const emberStates = (raw, { file, of, country, prefix, codes, total, source }) => {
  const rows = raw.csv(file);
  const wholes = new Map(
    rows.filter((row) => row.state === total).map((row) => [row.year, number(row.emissions_intensity_gco2_per_kwh)]),
  );
  const grids = new Map();
  for (const row of rows) {
    const code = codes[row.state];
    const value = number(row.emissions_intensity_gco2_per_kwh);
    if (!code || value === undefined) continue;
    const id = `${prefix}:${code}`;
    if (!grids.has(id)) grids.set(id, part(id, `${row.state}, ${country}`, of, "life-cycle", source));
    const { ratio } = grids.get(id);
    ratio.part[row.year] = value;
    ratio.whole[row.year] = wholes.get(row.year);
  }
  return [...grids.values()];
};

const egrid = (raw) => {
  const rows = raw.csv("compiled/egrid2023_rev2_subregions.csv");
  const whole = number(rows.find((row) => row.subregion === "US").gco2e_per_kwh);
  return rows
    .filter((row) => row.subregion !== "US")
    .map((row) =>
      part(`egrid:${row.subregion}`, subregions[row.subregion], "country:USA", "direct", "egrid-2023-rev2", {
        part: { 2023: number(row.gco2e_per_kwh) },
        whole: { 2023: whole },
      }),
    );
};

// The share of each fuel times the g/kWh of that fuel, over the fuels that have a factor. Biomass, tidal and "other" have
// none in the table and are left out of both the provinces and the country.
const fuels = {
  coal: ["coal", "coal_TWh"],
  petroleum: ["petroleum", "oil_TWh"],
  natural_gas: ["naturalGas", "gas_TWh"],
  hydroelectricity: ["hydro", "hydroelectricity_TWh"],
  nuclear: ["nuclear", "nuclear_TWh"],
  solar: ["solar", "solar_TWh"],
  wind: ["wind", "wind_TWh"],
};

const mixIntensity = (mix, column, factors) => {
  let grams = 0;
  let share = 0;
  for (const [fuel, columns] of Object.entries(fuels)) {
    grams += mix[columns[column]] * factors[fuel];
    share += mix[columns[column]];
  }
  return Math.round((grams / share) * 100) / 100;
};

const canada = (raw) => {
  const factors = raw.json("codecarbon/carbon_intensity_per_source.json");
  const country = raw.json("codecarbon/global_energy_mix.json").CAN;
  const whole = mixIntensity(country, 1, factors);
  const mixes = raw.json("codecarbon/canada_energy_mix.json");
  return Object.entries(canadianProvinces).map(([name, code]) => {
    const mix = mixes[name.toLowerCase()];
    if (!mix) throw new ImportError(`no electricity mix for ${name}`);
    return part(`ca-province:${code}`, `${name}, Canada`, "country:CAN", "life-cycle", "codecarbon-canada-2023", {
      computed: "share of each fuel x life-cycle g/kWh of that fuel",
      part: { [country.year]: mixIntensity(mix, 0, factors) },
      whole: { [country.year]: whole },
    });
  });
};

export const importGrids = (raw) => ({
  grids: [
    ...countries(raw),
    ...emberStates(raw, {
      file: "ember/api_overview_usa_yearly.csv",
      of: "country:USA",
      country: "United States",
      prefix: "us-state",
      codes: usStates,
      total: "US Total",
      source: "ember-us-2024",
    }),
    ...emberStates(raw, {
      file: "ember/api_overview_ind_yearly.csv",
      of: "country:IND",
      country: "India",
      prefix: "in-state",
      codes: indianStates,
      total: "India Total",
      source: "ember-india-2024",
    }),
    ...egrid(raw),
    ...canada(raw),
  ].sort(byId),
});

export const sources = [
  {
    id: "owid-2026-07",
    title: "Carbon intensity of electricity generation",
    publisher: "Our World in Data, from Ember and the Energy Institute",
    licence: "CC BY 4.0",
    url: "https://ourworldindata.org/grapher/carbon-intensity-electricity",
    retrieved: "2026-11-24",
    year: 2025,
    note:
      "Life-cycle, production-based. Figures of 0 are left out: no generation is without life-cycle emissions, and these come from " +
      "emissions rounded to none (Burundi 2000 to 2009 and 2012, Central African Republic 2013 to 2023). Only entities with a country code, Kosovo and the world",
  },
  {
    id: "ember-us-2024",
    title: "Yearly electricity overview by US state",
    publisher: "Ember",
    licence: "CC BY 4.0",
    url: "https://ember-energy.org/data/",
    retrieved: "2026-11-24",
    year: 2024,
    note: "Used as a ratio of state to US total. Puerto Rico is a country in the series of Our World in Data",
  },
  {
    id: "ember-india-2024",
    title: "Yearly electricity overview by Indian state",
    publisher: "Ember",
    licence: "CC BY 4.0",
    url: "https://ember-energy.org/data/",
    retrieved: "2026-11-24",
    year: 2024,
    note: "Used as a ratio of state to India's total. Its row of others is left out",
  },
  {
    id: "egrid-2023-rev2",
    title: "eGRID2023, revision 2: total output emission rates by subregion",
    publisher: "US Environmental Protection Agency",
    licence: "Public domain",
    url: "https://www.epa.gov/egrid/summary-data",
    retrieved: "2026-11-24",
    year: 2023,
    note: "Combustion only (basis direct); used as a ratio of subregion to the United States",
  },
  {
    id: "codecarbon-canada-2023",
    title: "Electricity mix of Canadian provinces in 2023 and of Canada, and g/kWh by fuel",
    publisher: "CodeCarbon, from the Canada Energy Regulator (Canada's Energy Future 2023) and Our World in Data",
    licence: "MIT",
    url: "https://github.com/mlco2/codecarbon/tree/master/codecarbon/data/private_infra",
    retrieved: "2026-11-24",
    year: 2023,
    note: "Computed: the sum of share x life-cycle g/kWh of the fuel, for province and country alike, over the fuels that have a factor (not biomass and tidal)",
  },
  {
    id: "ecologits-mixes-2026",
    title: "Electricity mixes with off-site water by country",
    publisher: "EcoLogits",
    licence: "MPL-2.0; facts only",
    url: "https://github.com/genai-impact/ecologits",
    retrieved: "2026-11-24",
    year: 2026,
  },
];
