// The packed parts of the data: fetched once each, given to the core, and read as rows for those who list things.
import { valueOf } from "./error.mjs";
import { bytesOf } from "./files.mjs";

/** @typedef {Record<string, string | number | null>} Row */
/** @typedef {import("./gramme.d.ts").File} File */

export class Parts {
  /** @type {Map<string, Promise<Uint8Array>>} */
  #bytes = new Map();
  /** @type {Map<string, Promise<any>>} */
  #values = new Map();
  /** @type {Map<string, Promise<void>>} */
  #loaded = new Map();
  #fileOf;

  /** @param {(part: string) => File | Promise<File>} fileOf */
  constructor(fileOf) {
    this.#fileOf = fileOf;
  }

  /** @param {string} part */
  bytes(part) {
    return once(this.#bytes, part, () => bytesOf(() => this.#fileOf(part), part));
  }

  /**
   * Gives a part to the core, unless it has it. Throws GrammeError; the next call tries again.
   * @param {string} part @param {import("./build/core.mjs").Core} core
   */
  load(part, core) {
    return once(this.#loaded, part, async () => {
      const bytes = await this.bytes(part);
      try {
        const address = core.roomForPart(bytes.length);
        core.HEAPU8.set(bytes, address);
        valueOf(core.loadPart());
      } catch (error) {
        this.#bytes.delete(part);
        this.#values.delete(part);
        throw error;
      }
    });
  }

  /** The same value every time, for reading only. @param {string} part @returns {Promise<any>} */
  json(part) {
    return once(this.#values, part, async () => JSON.parse(new TextDecoder().decode(await this.bytes(part))));
  }

  /** @param {string} part @param {string} name @returns {Promise<Row[]>} */
  async rows(part, name) {
    const { tables } = await this.json(part);
    if (!Object.hasOwn(tables, name)) throw new RangeError(`The part ${part} has no table ${name}`);
    const columns = Object.entries(tables[name]);
    const height = columns[0]?.[1].length ?? 0;
    return Array.from({ length: height }, (_, index) => {
      /** @type {Row} */
      const row = {};
      for (const [key, cells] of columns) row[key] = cells[index];
      return row;
    });
  }
}

/**
 * The promise under a key; a failed one is forgotten.
 * @template T
 * @param {Map<string, Promise<T>>} promises @param {string} key @param {() => Promise<T>} make
 */
function once(promises, key, make) {
  const known = promises.get(key);
  if (known) return known;
  const made = make();
  promises.set(key, made);
  made.catch(() => promises.delete(key));
  return made;
}

/** A row's cells without the empty ones. @param {Row} row @param {string[]} names */
function pick(row, names) {
  /** @type {Row} */
  const picked = {};
  for (const name of names) if ((row[name] ?? null) !== null) picked[name] = row[name];
  return picked;
}

/** @param {Parts} parts @returns {Promise<any[]>} */
export async function listPlaces(parts) {
  const [places, grids, providers] = await Promise.all([
    parts.rows("places", "places"),
    parts.rows("grids", "grids"),
    parts.rows("grids", "providers"),
  ]);
  const providerNames = new Map(providers.map(({ id, name }) => [id, name]));
  const fields = "id name kind provider operator city country grid status lat lon pue pueYear pueSource".split(" ");
  const named = (place) =>
    providerNames.has(place.provider) ? { ...place, providerName: providerNames.get(place.provider) } : place;
  return [...places.map((row) => named(pick(row, fields))), ...grids.map(gridAsPlace)];
}

/** @param {Row} grid */
function gridAsPlace({ id, name, of }) {
  if (id === "world") return { id, name, kind: "world" };
  const country = String(of ?? id).replace(/^country:/, "");
  return { id, name, kind: of ? "country-part" : "country", country };
}

/** @param {Parts} parts @returns {Promise<any[]>} */
export async function listDevices(parts) {
  const fields = "id name vendor kind segment year ratedW averageW memoryGb peak16 source".split(" ");
  return (await parts.rows("devices", "devices")).map((row) => pick(row, fields));
}

/** @param {Parts} parts @returns {Promise<any[]>} */
export async function listCpus(parts) {
  return (await parts.rows("cpus", "cpus")).map((row) => pick(row, "id name cores tdpW year source".split(" ")));
}

/** @param {Parts} parts @returns {Promise<any[]>} */
export async function listSources(parts) {
  return (await parts.json("sources")).sources.map((source) => ({ ...source }));
}
