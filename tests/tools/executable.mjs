// Finds a program of the system.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The path of the first of some programs that exists.
 * @param {string} variable environment variable that overrides the search.
 * @param {string[]} names in order of preference.
 * @returns {string} throws if there is none.
 */
export function executable(variable, names) {
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(`None of ${names.join(", ")} is on the PATH; ${variable}=/path/to/it names one elsewhere.`);
}
