// A host on which versions of the page follow each other: two builds whose files have other names, and a folder that stands for
// either.
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { buildWorker } from "../../web/offline/build.mjs";
import { serve } from "../tools/server.mjs";

const text = [".js", ".css", ".html", ".json"];

/** What the data of the second version call themselves. */
export const laterData = "2099-01-01";

/** Makes a later version of a build: other data, and each file of assets/ under another name. @param {string} from @param {string} to */
async function later(from, to) {
  cpSync(from, to, { recursive: true });
  const assets = join(to, "assets");
  const named = readdirSync(assets).map((name) => /** @type {const} */ ([name, name.replace(/(\.\w+)$/, ".second$1")]));
  for (const [old, name] of named) renameSync(join(assets, old), join(assets, name));
  const all = new Map(named);
  const anyName = new RegExp([...all.keys()].map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  for (const file of [...all.values()].map((name) => join(assets, name)).concat(join(to, "index.html"))) {
    if (!text.includes(extname(file))) continue;
    const changed = readFileSync(file, "utf8")
      .replace(anyName, (name) => all.get(name) ?? "")
      .replace(/^(\{"part":"\w+","version":")[^"]+/, `$1${laterData}`);
    writeFileSync(file, changed);
  }
  await buildWorker(to);
}

/**
 * Copies dist into two versions and serves the first.
 * @param {string} [base] the path under which the page appears.
 */
export async function useDeployments(base = "/gramme/") {
  const folder = mkdtempSync(join(tmpdir(), "gramme-deployments-"));
  const site = join(folder, "site");
  cpSync("dist", join(folder, "first"), { recursive: true });
  await later(join(folder, "first"), join(folder, "second"));
  symlinkSync("first", site);
  let server = await serve(site, { base });
  let isOn = true;
  const port = Number(new URL(server.url).port);

  return {
    url: server.url,
    /** The folder of a version, to spoil a file of it. @param {"first" | "second"} version */
    folder: (version) => join(folder, version),
    /** All that was asked for since it was last switched on. */
    requests: () => server.requests,
    /** From now on the host has this version alone. @param {"first" | "second"} version */
    deploy(version) {
      symlinkSync(version, `${site}.next`);
      renameSync(`${site}.next`, site);
    },
    /** The network is gone. */
    async off() {
      isOn = false;
      await server.close();
    },
    async on() {
      if (!isOn) server = await serve(site, { base, port });
      isOn = true;
    },
    async end() {
      if (isOn) await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The versions that the files of a page are of, each once. Runs in the page. @returns {string[]} */
export function versionsOf() {
  const addresses = performance.getEntriesByType("resource").map(({ name }) => name);
  const assets = addresses.filter((name) => name.includes("/assets/"));
  return [...new Set(assets.map((name) => (name.includes(".second.") ? "second" : "first")))];
}
