// The WebAssembly itself: for tests that look at what the wrapper hides.
import { readFileSync, readdirSync } from "node:fs";
import createCore from "../../wasm/build/core.mjs";

/** @typedef {{ core: import("../../wasm/build/core.mjs").Core, memory: WebAssembly.Memory }} Loaded */

/** Without any data. @returns {Promise<Loaded>} */
export async function emptyCore() {
  const module = new WebAssembly.Module(readFileSync("wasm/build/core.wasm"));
  /** @type {WebAssembly.Memory | undefined} */
  let memory;
  const core = await createCore({
    instantiateWasm(imports, receive) {
      const instance = new WebAssembly.Instance(module, imports);
      memory = Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory);
      receive(instance, module);
      return instance.exports;
    },
  });
  if (!memory) throw new Error("the WebAssembly exports no memory");
  return { core, memory };
}

/** With all of it. @returns {Promise<Loaded>} */
export async function coreWithData() {
  const { core, memory } = await emptyCore();
  for (const name of readdirSync("data/build").filter((file) => file.endsWith(".json"))) {
    const bytes = readFileSync(`data/build/${name}`);
    const address = core.roomForPart(bytes.length);
    core.HEAPU8.set(bytes, address);
    const answer = core.loadPart();
    if (!answer.startsWith('{"ok":true')) throw new Error(`${name}: ${answer}`);
  }
  return { core, memory };
}
