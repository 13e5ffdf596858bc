// Adds sw.js to a built page, the last step of a build: it names every file with its digest.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

/** What is not kept: the worker itself, what only crawlers read, and the page in one file, which is there to be taken away. */
const left = ["sw.js", "robots.txt", "gramme.html"];

/**
 * @typedef {object} Entry
 * @property {string} url relative to the folder.
 * @property {string | null} revision null where the name changes with the content.
 * @property {string} integrity as in the attribute of that name: a file that arrives in part, or is another by now, is not kept.
 */

/** @param {string} folder of a built page. @returns {Entry[]} what is kept for use without a network, sorted. */
export function filesToKeep(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({ file, url: relative(folder, file).split(sep).join("/") }))
    .filter(({ url }) => !left.includes(url))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ file, url }) => {
      const digest = createHash("sha256").update(readFileSync(file)).digest("base64");
      return { url, revision: url.startsWith("assets/") ? null : digest.slice(0, 16), integrity: `sha256-${digest}` };
    });
}

/** @param {string} folder of a built page. */
export async function buildWorker(folder) {
  await build({
    configFile: false,
    logLevel: "warn",
    define: {
      "process.env.NODE_ENV": JSON.stringify("production"),
      "self.__WB_MANIFEST": JSON.stringify(filesToKeep(folder)),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: ["chrome123", "firefox128", "safari18"],
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, "sw.js"),
        // No browser that is older than two years takes a worker that is a module.
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildWorker(process.argv[2]);
