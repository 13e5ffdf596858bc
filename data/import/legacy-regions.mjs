// The 2019 calculator's regions, as they stand in its own table: for the mlco2-2019 method and nothing else.
import { number } from "./raw.mjs";

const source = "mlco2-impact-regions";

export const importLegacyRegions = (raw) => ({
  regions: raw.csv("mlco2-impact/impact.csv").map((row) => ({
    id: `${row.provider}:${row.region}`,
    provider: row.provider,
    gramsPerKwh: number(row.impact),
    offsetPercent: number(row.offsetRatio),
    source,
  })),
});
