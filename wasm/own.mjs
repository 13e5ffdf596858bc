// Where the files are that belong to this code. The package has wasm/package/own.mjs in its place.

// Not literals of import.meta.url: bundlers of a page that says where its own are would take these along.
const here = import.meta.url;
const [wasmFile, dataFolder] = ["build/core.wasm", "../data/build/"];

export const wasm = new URL(wasmFile, here);
export const data = new URL(dataFolder, here);
