// Packs data/*.json into the parts that the core reads: data/build/<part>.json, as PACKED.md describes them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  packAliases,
  packCpus,
  packDevices,
  packEquivalents,
  packInstances,
  packLegacyDevices,
} from "./pack-devices.mjs";
import { packGrids, packHistory, packLegacyRegions, packPlaces, packProviders } from "./pack-places.mjs";
import { packRecipes } from "./pack-recipes.mjs";

const facts = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8"));

/** @returns {Record<string, { part: string, version: string, tables: object }>} */
export const pack = () => {
  const { version } = facts("version");
  const grids = facts("grids");
  const continents = facts("continents");
  const legacy = facts("legacy/mlco2-2019");
  const tables = {
    grids: {
      ...packGrids({ ...grids, ...continents }),
      ...packProviders(facts("providers")),
      ...packEquivalents(facts("equivalents")),
    },
    places: packPlaces({ ...facts("places"), ...continents }),
    devices: packDevices(facts("devices"), facts("sources").sources),
    aliases: packAliases(facts("aliases")),
    cpus: packCpus(facts("cpus")),
    instances: packInstances(facts("instances")),
    history: packHistory(grids),
    recipes: packRecipes(facts("recipes"), facts("devices")),
    legacy: { ...packLegacyDevices(legacy), ...packLegacyRegions(legacy) },
  };
  return Object.fromEntries(Object.entries(tables).map(([part, of]) => [part, { part, version, tables: of }]));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("build/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [part, content] of Object.entries(pack()))
    writeFileSync(new URL(`${part}.json`, folder), JSON.stringify(content));
}
