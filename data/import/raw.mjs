// Reads the publishers' files from one folder; every failure is one line that names what is missing.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export class ImportError extends Error {}

const read = (folder, name) => {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    throw new ImportError(`missing source file: ${join(folder, name)}`);
  }
};

/**
 * @typedef {Record<string, string>} Row
 * @typedef {{ text: (name: string) => string, csv: (name: string) => Row[], json: (name: string) => any }} Raw
 */

/** @param {string} folder @returns {Raw} */
export const openRaw = (folder) => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new ImportError(`not a folder: ${folder}`);
  return {
    text: (name) => read(folder, name),
    csv: (name) => parse(read(folder, name), { columns: true, bom: true, relax_column_count: true }),
    json: (name) => JSON.parse(read(folder, name)),
  };
};

/** A CSV cell as a number; empty is absent, anything else that is no number is an error. */
export const number = (/** @type {string | undefined} */ cell) => {
  const text = (cell ?? "").trim();
  if (text === "") return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new ImportError(`not a number: "${cell}"`);
  return value;
};

/**
 * An object without its absent members, so that absent stays absent in the file.
 * @param {Record<string, any>} object
 * @returns {Record<string, any>}
 */
export const compact = (object) =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );

export const byId = (/** @type {any} */ a, /** @type {any} */ b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
