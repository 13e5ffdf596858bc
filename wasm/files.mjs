// Files by URL, in browsers and in Node.
import { GrammeError } from "./error.mjs";

/** @typedef {import("./gramme.d.ts").File} File */

const inNode = typeof globalThis.process?.versions?.node === "string";

/**
 * @param {string | URL} url relative ones are meant from the page, or from Node's working directory.
 * @returns {URL}
 */
export function absolute(url) {
  const base = globalThis.document?.baseURI ?? globalThis.location?.href ?? `file://${globalThis.process?.cwd()}/`;
  return new URL(url, base);
}

/**
 * @param {() => File | Promise<File>} find says where it is, or what it holds.
 * @param {string} part what it is, for the error.
 * @returns {Promise<Uint8Array<ArrayBuffer>>} throws GrammeError.
 */
export async function bytesOf(find, part) {
  try {
    const file = await find();
    if (file instanceof Uint8Array) return file;
    const url = absolute(file);
    return url.protocol === "file:" && inNode ? await readLocal(url) : await fetchBytes(url);
  } catch (error) {
    const detail = `${part} cannot be read: ${error instanceof Error ? error.message : error}`;
    throw new GrammeError([{ code: "data_needed", path: "", detail, candidates: [part] }]);
  }
}

/** @param {URL} url */
async function readLocal(url) {
  // Put together at run time, so that no bundler of a page looks for it.
  const { readFile } = await import(/* @vite-ignore */ ["node:fs", "promises"].join("/"));
  return new Uint8Array(await readFile(url));
}

/** @param {URL} url */
async function fetchBytes(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
