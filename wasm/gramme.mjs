// The core for JavaScript: loads it and the data, and turns its text into values. Types and documentation: gramme.d.ts.
import createCore from "./build/core.mjs";
import { Parts, listCpus, listDevices, listPlaces, listSources } from "./catalog.mjs";
import { compared } from "./compared.mjs";
import { GrammeError, valueOf } from "./error.mjs";
import { absolute, bytesOf } from "./files.mjs";
import * as own from "./own.mjs";

export { GrammeError };

/**
 * @typedef {import("./gramme.d.ts").Gramme} Gramme
 * @typedef {import("./gramme.d.ts").File} File
 */

/** What most requests need. */
const firstParts = ["grids", "places", "devices"];
const defaultLimit = 10;

/** @type {{ wasm: unknown, data: unknown, gramme: Promise<Gramme> }[]} */
const loaded = [];

/** @type {typeof import("./gramme.d.ts").loadGramme} */
export function loadGramme({ wasm = own.wasm, data = own.data } = {}) {
  const code = typeof wasm === "function" ? wasm : absolute(wasm).href;
  const folder = typeof data === "function" ? data : folderOf(data);
  const known = loaded.find((one) => one.wasm === code && one.data === folder);
  if (known) return known.gramme;
  const entry = { wasm: code, data: folder, gramme: load(code, folder) };
  loaded.push(entry);
  entry.gramme.catch(() => loaded.splice(loaded.indexOf(entry), 1));
  return entry.gramme;
}

/** @param {string | URL} data */
const folderOf = (data) => absolute(data).href.replace(/\/?$/, "/");

/** The sources are not packed. @param {string} part @param {string} folder */
const fileOf = (part, folder) => new URL(part === "sources" ? "../sources.json" : `${part}.json`, folder);

/** @param {string | (() => File | Promise<File>)} wasm @param {string | ((part: string) => File | Promise<File>)} data */
async function load(wasm, data) {
  const parts = new Parts((part) => (typeof data === "function" ? data(part) : fileOf(part, data)));
  const [core] = await Promise.all([instantiate(wasm), ...firstParts.map((part) => parts.bytes(part))]);
  for (const part of firstParts) {
    await pause();
    await parts.load(part, core);
  }
  await pause();
  return makeGramme(core, parts);
}

/** Lets a page answer its reader between the steps of loading. */
const pause = () => new Promise((resolve) => void setTimeout(resolve));

/** @param {string | (() => File | Promise<File>)} wasm @returns {Promise<import("./build/core.mjs").Core>} */
async function instantiate(wasm) {
  const module = await WebAssembly.compile(
    await bytesOf(() => (typeof wasm === "function" ? wasm() : wasm), "core.wasm"),
  );
  return new Promise((resolve, reject) => {
    /** @type {Parameters<typeof createCore>[0]["instantiateWasm"]} */
    const instantiateWasm = (imports, receive) => {
      WebAssembly.instantiate(module, imports).then((instance) => receive(instance, module), reject);
      return {};
    };
    createCore({ instantiateWasm }).then(resolve, reject);
  });
}

/** @param {import("./build/core.mjs").Core} core @param {Parts} parts @returns {Gramme} */
function makeGramme(core, parts) {
  /** Asks the core, and asks again once it has the parts that it misses. @param {() => string} ask */
  const answer = async (ask) => {
    const asked = new Set();
    for (;;) {
      const text = ask();
      const needed = neededParts(text).filter((part) => !asked.has(part));
      if (needed.length === 0) return text;
      for (const part of needed) asked.add(part);
      await Promise.all(needed.map((part) => parts.load(part, core)));
    }
  };
  const value = async (ask) => valueOf(await answer(ask));

  return {
    estimate: (request) => value(() => core.estimate(textOf(request))),
    compare: (request, { over = "places" } = {}) => value(() => compared(core, textOf(request), over)),
    plan: (wanted) => value(() => core.plan(textOf(wanted))),
    reduce: (request, inputs = {}) => value(() => core.reduce(textOf(request), textOf(inputs))),
    ledger: (runs) => value(() => core.ledger(textOf(runs))),
    find: async (text, { kinds = [], limit = defaultLimit } = {}) =>
      text.trim() === "" ? [] : value(() => core.find(text, kinds.join(), limit)),
    expand: (instance) => value(() => core.expand(instance)),
    estimateText: (text) => answer(() => core.estimate(text)),
    compareText: (text, over = "places") => answer(() => compared(core, text, over)),
    planText: (text) => answer(() => core.plan(text)),
    reduceText: (text, inputs = "{}") => answer(() => core.reduce(text, inputs)),
    ledgerText: (text) => answer(() => core.ledger(text)),
    places: () => listPlaces(parts),
    devices: () => listDevices(parts),
    cpus: () => listCpus(parts),
    sources: () => listSources(parts),
    table: (part, name) => parts.rows(part, name),
    bounds: valueOf(core.bounds()),
    errorCodes: valueOf(core.errorCodes()),
    version: valueOf(core.version()),
  };
}

/** The parts that an answer asks for. @param {string} text */
function neededParts(text) {
  if (text.startsWith('{"ok":true')) return [];
  const { errors } = JSON.parse(text);
  return [
    ...new Set(errors.filter(({ code }) => code === "data_needed").flatMap(({ candidates }) => candidates ?? [])),
  ];
}

/** @param {unknown} request @returns {string} throws GrammeError for what JSON cannot hold. */
function textOf(request) {
  try {
    return JSON.stringify(request) ?? "null";
  } catch (error) {
    throw new GrammeError([{ code: "wrong_type", path: "", detail: String(error) }]);
  }
}
