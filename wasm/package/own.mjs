// The files that belong to the package: modules that hold them compressed, so that they come along wherever JavaScript does,
// through every bundler and without a server's help.

// @ts-expect-error build.mjs makes it
import { files } from "./files/files.mjs";

export const wasm = async () => unpack(await files.core());

/** @param {string} part */
export const data = async (part) => unpack(await files[part]());

/** @param {{ default: string }} file base64 of what gzip made of it. @returns {Promise<Uint8Array<ArrayBuffer>>} */
async function unpack({ default: text }) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
