// Compares the sizes of what people download with wasm/sizes.json. `--accept` makes the present ones the expected ones.
import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { filesToKeep } from "../../web/offline/build.mjs";

/** @param {string[]} files @returns {number} bytes after `gzip -9`. */
const gzipped = (...files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** @param {string} address within dist/ */
const built = (address) => `dist/${address}`;

/** @returns {number} bytes of the npm package once it is installed. */
function unpacked() {
  const said = execFileSync(process.execPath, ["wasm/package/build.mjs"], { encoding: "utf8" });
  return Number(/(\d+) unpacked/.exec(said)?.[1]);
}

/** Bytes. */
const measured = [
  { name: "core.wasm, gzipped", bytes: gzipped("wasm/build/core.wasm"), limit: 80 * 1024 },
  { name: "core.mjs, gzipped", bytes: gzipped("wasm/build/core.mjs"), limit: 10 * 1024 },
  {
    name: "first data, gzipped",
    bytes: gzipped(...["grids", "places", "devices"].map((part) => `data/build/${part}.json`)),
    limit: 45 * 1024,
  },
  {
    name: "kept for use without a network, gzipped",
    bytes: gzipped(...filesToKeep("dist").map(({ url }) => built(url))),
    limit: 750_000,
  },
  {
    name: "elements for other pages, gzipped",
    bytes: gzipped(...JSON.parse(readFileSync("dist/embed/files.json", "utf8")).files.map(({ path }) => built(path))),
    limit: 400_000,
  },
  { name: "gramme.html", bytes: statSync("dist/gramme.html").size, limit: 1_200_000 },
  { name: "npm package, unpacked", bytes: unpacked(), limit: 600 * 1024 },
];

/** How far a size may drift from the expected one before somebody has to look. */
const tolerance = 0.01;
const expectedFile = "wasm/sizes.json";
const compiler = execFileSync("emcc", ["-dumpversion"], { encoding: "utf8" }).trim();

if (process.argv.includes("--accept")) {
  const bytes = Object.fromEntries(measured.map((one) => [one.name, one.bytes]));
  writeFileSync(expectedFile, `${JSON.stringify({ compiler: `emcc ${compiler}`, bytes }, null, 2)}\n`);
}

const expected = JSON.parse(readFileSync(expectedFile, "utf8"));
const comparable = expected.compiler === `emcc ${compiler}`;
let failed = 0;

for (const { name, bytes, limit } of measured) {
  const difference = bytes - expected.bytes[name];
  const drifted = comparable && !(Math.abs(difference) <= tolerance * expected.bytes[name]);
  const sign = difference > 0 ? "+" : "";
  console.log(`${name}: ${bytes} bytes of ${limit}, ${sign}${difference} against ${expectedFile}`);
  if (bytes > limit) console.log(`  is over its limit`);
  if (drifted) console.log("  differs by over 1 %; if that is meant: ./dev test --accept-sizes");
  if (bytes > limit || drifted) failed += 1;
}
if (!comparable)
  console.log(`(${expectedFile} is of ${expected.compiler}, this is emcc ${compiler}: only limits count)`);
console.log(`${measured.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
