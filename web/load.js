// The core and the data, each file under a name that changes with its content.
import { loadGramme } from "../wasm/gramme.mjs";
import wasm from "../wasm/build/core.wasm?url";
import grids from "../data/build/grids.json?url";
import places from "../data/build/places.json?url";
import devices from "../data/build/devices.json?url";
import aliases from "../data/build/aliases.json?url";
import cpus from "../data/build/cpus.json?url";
import instances from "../data/build/instances.json?url";
import recipes from "../data/build/recipes.json?url";
import history from "../data/build/history.json?url";
import legacy from "../data/build/legacy.json?url";
import sources from "../data/sources.json?url";

/** @type {Record<string, string>} */
const parts = { grids, places, devices, aliases, cpus, instances, history, legacy, recipes, sources };

/** @param {string} address as the bundler writes it. */
const absolute = (address) => new URL(address, import.meta.url).href;

/** One and the same function, by which every call finds the core that is loaded. @param {string} part */
const data = (part) => absolute(parts[part]);

export const load = () => loadGramme({ wasm: absolute(wasm), data });
