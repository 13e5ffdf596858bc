// A package out of the files that this page was built with. web/onefile/ has none of them, and another module in this place.
import { here } from "../here.js";
import { packageOf } from "./build.js";

/** The package's own files. @type {Record<string, string>} */
const files = import.meta.glob("./package/*", { query: "?raw", import: "default", eager: true });

const shell = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace("./package/", ""), text]));

/**
 * @type {(exercise: import("./build.js").Exercise, passMark: number) => Promise<Uint8Array<ArrayBuffer>>} a zip
 *   file; rejects if a file does not arrive, with Renewed if the page has to be loaded anew.
 */
export const make = (exercise, passMark) =>
  packageOf(exercise, { passMark, home: here(), base: document.baseURI, shell, by: import.meta.url });
