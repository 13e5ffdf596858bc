// ./dev data --from DIR: makes data/*.json and data/SOURCES.md from the publishers' files in DIR. Run again, it writes the same bytes.
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openRaw, ImportError } from "./raw.mjs";
import { render, write } from "./write.mjs";
import { mergeSources, sourcesPage } from "./sources.mjs";
import * as method from "./method-sources.mjs";
import * as page from "./page-sources.mjs";
import * as grids from "./grids.mjs";
import * as places from "./places.mjs";
import * as providers from "./providers.mjs";
import * as legacyRegions from "./legacy-regions.mjs";
import * as devices from "./devices.mjs";
import * as embodied from "./embodied.mjs";
import * as cpus from "./cpus.mjs";
import * as instances from "./instances.mjs";
import * as hosts from "./instance-hosts.mjs";
import * as aliases from "./aliases.mjs";
import * as equivalents from "./equivalents.mjs";
import * as recipes from "./recipes.mjs";
import * as continents from "./continents.mjs";
import * as legacyDevices from "./legacy-devices.mjs";

/** Those that name sources of their own. */
const modules = [
  method,
  page,
  grids,
  places,
  providers,
  devices,
  embodied,
  cpus,
  instances,
  hosts,
  equivalents,
  recipes,
  continents,
  legacyDevices,
];

/** @param {import("./raw.mjs").Raw} raw @returns {Record<string, string>} the text of each file by its name in data/. */
const importAll = (raw) => {
  const facts = {
    grids: grids.importGrids(raw),
    places: places.importPlaces(raw),
    providers: providers.importProviders(raw),
    devices: devices.importDevices(raw),
    cpus: cpus.importCpus(raw),
    instances: instances.importInstances(raw),
    aliases: aliases.importAliases(raw),
    equivalents: equivalents.importEquivalents(raw),
    recipes: recipes.importRecipes(raw),
    continents: continents.importContinents(),
    "legacy/mlco2-2019": { ...legacyRegions.importLegacyRegions(raw), ...legacyDevices.importLegacyDevices(raw) },
  };
  const sources = mergeSources(modules.map((module) => module.sources));
  const files = Object.entries({ ...facts, sources: { sources } });
  const texts = {
    ...Object.fromEntries(files.map(([name, content]) => [`${name}.json`, render(content)])),
    "SOURCES.md": sourcesPage(sources, { ...facts, method: method.methodFacts, page: page.pageFacts }),
  };
  return { ...texts, "checksums.json": checksums(texts) };
};

/** So that a figure changed by hand shows where the publishers' files are not at hand. @param {Record<string, string>} texts */
const checksums = (texts) => {
  const sha256 = (text) => createHash("sha256").update(text).digest("hex");
  return `${JSON.stringify(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, sha256(text)])), null, 2)}\n`;
};

const main = () => {
  const { values } = parseArgs({ options: { from: { type: "string" }, to: { type: "string" } } });
  if (!values.from) throw new ImportError("usage: ./dev data --from DIR [--to DIR]");
  const to = values.to ?? fileURLToPath(new URL("..", import.meta.url));
  const files = importAll(openRaw(resolve(values.from)));
  for (const [name, text] of Object.entries(files)) write(resolve(to, name), text);
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  try {
    main();
  } catch (error) {
    if (!(error instanceof ImportError) && !String(/** @type {any} */ (error).code).startsWith("ERR_PARSE_ARGS"))
      throw error;
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
