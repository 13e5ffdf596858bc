// The facts as the repository holds them.
import { readFileSync } from "node:fs";

export const dataFolder = new URL("../../data/", import.meta.url);
/** @param {string} name @returns {string} */
export const textOf = (name) => readFileSync(new URL(name, dataFolder), "utf8");
/** @param {string} name without .json @returns {any} */
export const facts = (name) => JSON.parse(textOf(`${name}.json`));

/** Every file of facts and the name of its schema. */
export const files = {
  grids: "grids",
  places: "places",
  providers: "providers",
  sources: "sources",
  version: "version",
  checksums: "checksums",
  devices: "devices",
  cpus: "cpus",
  instances: "instances",
  aliases: "aliases",
  equivalents: "equivalents",
  recipes: "recipes",
  continents: "continents",
  "legacy/mlco2-2019": "mlco2-2019",
};
