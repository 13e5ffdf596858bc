// What Google publishes about its own regions: context, never the factor (docs/method.md).
import { compact, number } from "./raw.mjs";

const years = [2019, 2020, 2021, 2022, 2023, 2024];

/** The column's name changed with the basis: life-cycle in 2019 and 2020, operational emissions since. */
const columns = {
  "Lifecycle grid carbon intensity (gCO2eq / kWh)": "life-cycle",
  "Grid carbon intensity (gCO2eq / kWh)": "direct",
};

/** @returns {Map<string, object[]>} the yearly figures of each region. */
export const googleFigures = (raw) => {
  const regions = new Map();
  for (const year of years)
    for (const row of raw.csv(`gcp-region-carbon-info/${year}.csv`)) {
      const column = Object.keys(columns).find((name) => name in row) ?? "";
      const figures = compact({
        year,
        value: number(row[column]),
        basis: columns[column],
        carbonFree: number(row["Google CFE"]),
      });
      const region = row["Google Cloud Region"].trim();
      if (!region) continue; // a row of commas ends some of the files
      regions.set(region, [...(regions.get(region) ?? []), figures]);
    }
  return regions;
};

export const ownGrid = (figures) =>
  figures && { unit: "gCO2e/kWh", source: "google-region-carbon-2024", years: figures };
