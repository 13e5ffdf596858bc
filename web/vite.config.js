import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vite";

const here = import.meta.dirname;

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
  if (first.size === 0) reach(join(here, "main.js"), (one) => graph.getModuleInfo(one));
  return first.has(id) || id.includes("rolldown/runtime") ? "page" : null;
}

/**
 * Tells embed/gramme.js, which imports nothing so that it can say what goes wrong, where the rest is.
 * @type {import("vite").Plugin}
 */
const embedding = {
  name: "embedding",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
    const view = chunks.find(({ facadeModuleId }) => facadeModuleId === join(here, "embed/view.js"));
    const entry = chunks.find(({ fileName }) => fileName === "embed/gramme.js");
    if (!view || !entry?.code.includes("GRAMME_VIEW")) throw new Error("embed/gramme.js names no code");
    if (entry.imports.length > 0) throw new Error(`embed/gramme.js imports ${entry.imports}`);
    entry.code = entry.code.replace("GRAMME_VIEW", `../${view.fileName}`);
  },
};

/**
 * Says in embed/files.json which files the elements may ever ask for, as `[{ path, integrity }]`, for who takes them along:
 * what embed/view.js imports, and what comes with it; and which file of this build packs them, whose name is another in every
 * version that packs otherwise.
 * @type {import("vite").Plugin}
 */
const taken = {
  name: "taken",
  writeBundle({ dir = "" }, bundle) {
    /** @type {Set<string>} */
    const modules = new Set();
    const visit = (id) => {
      if (modules.has(id)) return;
      modules.add(id);
      const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
      [...importedIds, ...dynamicallyImportedIds].forEach(visit);
    };
    visit(join(here, "embed/view.js"));
    const files = new Set(["embed/gramme.js"]);
    const take = (/** @type {string} */ path) => {
      if (files.has(path)) return;
      files.add(path);
      const { imports = [], viteMetadata } = /** @type {any} */ (bundle[path]);
      [...imports, ...(viteMetadata?.importedCss ?? []), ...(viteMetadata?.importedAssets ?? [])].forEach(take);
    };
    for (const file of Object.values(bundle)) {
      // A file may hold nothing but the way to a module in another.
      const held = file.type === "chunk" ? [...file.moduleIds, file.facadeModuleId ?? ""] : [];
      if (held.some((id) => modules.has(id))) take(file.fileName);
    }
    const list = [...files].sort().map((path) => {
      const digest = createHash("sha256")
        .update(readFileSync(join(dir, path)))
        .digest("base64");
      return { path, integrity: `sha256-${digest}` };
    });
    const maker = join(here, "scorm/make.js");
    const by = Object.values(bundle).find((file) => file.type === "chunk" && file.moduleIds.includes(maker))?.fileName;
    if (!by) throw new Error("Nothing packs the elements");
    writeFileSync(join(dir, "embed/files.json"), `${JSON.stringify({ by, files: list })}\n`);
  },
};

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
  // Relative addresses: the page works under any path of any host.
  base: "./",
  plugins: [claims, embedding, taken],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: ["chrome123", "firefox128", "safari18"],
    sourcemap: false,
    // The page's policy allows neither data: addresses for scripts and data nor inline code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: join(here, "index.html"),
        embed: join(here, "embed.html"),
        gramme: join(here, "embed/gramme.js"),
        view: join(here, "embed/view.js"),
      },
      // Other people's modules name these by hand.
      preserveEntrySignatures: "allow-extension",
      output: {
        codeSplitting: { groups: [{ debugName: "page", name: fileOf }] },
        entryFileNames: ({ name }) => (name === "gramme" ? "embed/gramme.js" : "assets/[name]-[hash].js"),
      },
    },
  },
});
