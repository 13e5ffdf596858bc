// Makes a package that a learning platform imports: the exercise, the elements with all that they need, and the account of
// SCORM 1.2. Nothing in it asks another host for anything.
import { strToU8, zipSync } from "fflate";
import { formatText } from "../exercise/format.js";
import { manifest } from "./manifest.js";

/** @typedef {import("../exercise/format.js").Exercise} Exercise */

/** A package of the same exercise is the same to the byte. The earliest day that a zip file can say. */
const day = new Date(1980, 0, 1);

/** FNV-1a in 32 bits: tells exercises apart, no more. @param {string} text */
function fingerprint(text) {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, "0");
}

/** The host has another version of all this by now, whose elements would not fit. */
export class Renewed extends Error {
  name = "Renewed";
}

/**
 * @param {string} base address of what holds embed/.
 * @param {string | undefined} by address of the file that packs them; undefined where it is of no build.
 * @returns {Promise<Record<string, Uint8Array>>} the files of the elements, by path.
 * @throws Renewed, or whatever if one does not arrive as the list says it is.
 */
async function elements(base, by) {
  // An older list out of the browser's store would have a new page wait for what has come already.
  const list = await get(new URL("embed/files.json", base), "no-cache").then((response) => response.json());
  if (by !== undefined && new URL(list.by, base).href !== by) throw new Renewed();
  const files = await Promise.all(
    list.files.map(async ({ path, integrity }) => {
      const response = await get(new URL(path, base), "default", integrity);
      return [path, new Uint8Array(await response.arrayBuffer())];
    }),
  );
  return Object.fromEntries(files);
}

/** @param {URL} url @param {RequestCache} cache @param {string} [integrity] */
async function get(url, cache, integrity = "") {
  const response = await fetch(url, { cache, integrity });
  if (!response.ok) throw new Error(`${response.status} ${url.pathname}`);
  return response;
}

/**
 * @param {Exercise} exercise a checked one.
 * @param {object} around
 * @param {number} around.passMark per cent, 0 to 100; 0 for none.
 * @param {string} around.home address of the calculator, which links in the exercise lead to; "" for none.
 * @param {string} around.base address of what holds embed/.
 * @param {Record<string, string>} around.shell the package's own files, by path.
 * @param {string} [around.by] address of the file that all this was built into, if it was.
 * @returns {Promise<Uint8Array<ArrayBuffer>>} a zip file.
 * @throws Renewed, or whatever if a file does not arrive.
 */
export async function packageOf(exercise, { passMark, home, base, shell, by }) {
  const text = formatText(exercise);
  const id = `gramme-${fingerprint(text)}`;
  const files = {
    ...Object.fromEntries(Object.entries(shell).map(([path, content]) => [path, strToU8(content)])),
    "exercise.json": strToU8(text),
    "settings.json": strToU8(JSON.stringify({ id, passMark, home })),
    ...(await elements(base, by)),
  };
  const contents = manifest({ id, title: exercise.title, passMark, files: Object.keys(files) });
  return zipSync({ "imsmanifest.xml": strToU8(contents), ...files }, { mtime: day });
}
