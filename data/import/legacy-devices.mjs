// The hardware table of the 2019 calculator, as it stands there: its errors stay, because the method reproduces that page.
import { number } from "./raw.mjs";

export const sources = [
  {
    id: "mlco2-impact-hardware",
    title: "Machine Learning Emissions Calculator: data/gpus.csv",
    publisher: "ML CO2 Impact",
    licence: "MIT",
    url: "https://github.com/mlco2/impact/blob/master/data/gpus.csv",
    retrieved: "2026-11-24",
    note: "For the method mlco2-2019 alone. Known errors: V100 PCIe and SXM2 16 GB have each other's watts, GTX 750 is 55 W",
  },
];

export const importLegacyDevices = (raw) => ({
  devices: raw
    .csv("mlco2-impact/gpus.csv")
    .map((row) => ({ name: row.name, watts: number(row.tdp_watts), source: "mlco2-impact-hardware" })),
});
