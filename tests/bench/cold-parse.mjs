// How long the core takes to take in each part of the data, in the order in which the page loads them, in a process that has
// run none of its code before. The first parts pay for the cold start.
//   node tests/bench/cold-parse.mjs PART...
import { pathToFileURL } from "node:url";

/**
 * Runs in Node and in a page alike, so it uses nothing around it.
 * @param {{ folder: string, parts: string[] }} where URL of the repository, "file:" or "http:"
 * @returns {Promise<number[]>} milliseconds, of each part
 */
export async function coldParse({ folder, parts }) {
  const read = async (url) =>
    url.startsWith("file:")
      ? (await import("node:fs/promises")).readFile(new URL(url))
      : new Uint8Array(await (await fetch(url)).arrayBuffer());
  const { default: createCore } = await import(`${folder}wasm/build/core.mjs`);
  const module = await WebAssembly.compile(await read(`${folder}wasm/build/core.wasm`));
  const core = await createCore({
    instantiateWasm: (imports, receive) => {
      WebAssembly.instantiate(module, imports).then((instance) => receive(instance, module));
      return {};
    },
  });
  const texts = await Promise.all(parts.map((part) => read(`${folder}data/build/${part}.json`)));
  return texts.map((bytes) => {
    const started = performance.now();
    const address = core.roomForPart(bytes.length);
    core.HEAPU8.set(bytes, address);
    const answer = core.loadPart();
    const milliseconds = performance.now() - started;
    if (!answer.startsWith('{"ok":true')) throw new Error(answer);
    return milliseconds;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(await coldParse({ folder: pathToFileURL("./").href, parts: process.argv.slice(2) })));
}
