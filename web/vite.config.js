import { join } from "node:path";
import { defineConfig } from "vite";

/**
 * Everything that the page needs before its first result, in one file. Left to itself the bundler splits what later
 * sections share with the page into files of its own, each of which would be one more request.
 * @type {Set<string>}
 */
const first = new Set();

/** @param {string} id @param {(id: string) => { importedIds: string[] } | null} infoOf */
function reach(id, infoOf) {
  const info = infoOf(id);
  if (!info || first.has(id)) return;
  first.add(id);
  for (const imported of info.importedIds) reach(imported, infoOf);
}

/** @param {string} id @param {{ getModuleInfo: (id: string) => any }} graph */
function fileOf(id, graph) {
  if (first.size === 0) reach(join(import.meta.dirname, "main.js"), (one) => graph.getModuleInfo(one));
  return first.has(id) || id.includes("rolldown/runtime") ? "page" : null;
}

/**
 * Of the providers the page only shows what they claim. The averages of their fleets come with the packed data.
 * @type {import("vite").Plugin}
 */
const claims = {
  name: "claims",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith("/data/providers.json")) return undefined;
    return JSON.stringify(JSON.parse(code), (key, value) => (key === "fleet" ? undefined : value));
  },
};

export default defineConfig({
  plugins: [claims],
  // Relative addresses: the page works under any path of any host.
  base: "./",
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: ["chrome123", "firefox128", "safari18"],
    sourcemap: false,
    // The page's policy allows neither data: addresses for scripts and data nor inline code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ debugName: "page", name: fileOf }] } } },
  },
});
