// Compares the download sizes of the build with wasm/sizes.json. `--accept` makes the present ones the expected ones.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** What may be downloaded at most, in bytes after `gzip -9`. */
const budgets = [
  { name: "core.wasm", files: ["wasm/build/core.wasm"], limit: 80 * 1024 },
  { name: "core.mjs", files: ["wasm/build/core.mjs"], limit: 10 * 1024 },
  {
    name: "first data",
    files: ["data/build/grids.json", "data/build/places.json", "data/build/devices.json"],
    limit: 45 * 1024,
  },
];

/** Of the compiled files, how far the size may drift from the expected one before somebody has to look. */
const tolerance = 0.01;
const expectedFile = "wasm/sizes.json";
const compiler = execFileSync("emcc", ["-dumpversion"], { encoding: "utf8" }).trim();

/** @param {string} file */
const gzipSize = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

const measured = budgets.map((budget) => ({
  ...budget,
  bytes: budget.files.map(gzipSize).reduce((sum, bytes) => sum + bytes, 0),
  compiled: budget.name.startsWith("core"),
}));

if (process.argv.includes("--accept")) {
  const accepted = Object.fromEntries(measured.filter((m) => m.compiled).map((m) => [m.name, m.bytes]));
  writeFileSync(expectedFile, `${JSON.stringify({ compiler: `emcc ${compiler}`, gzipBytes: accepted }, null, 2)}\n`);
}

const expected = JSON.parse(readFileSync(expectedFile, "utf8"));
const comparable = expected.compiler === `emcc ${compiler}`;
let failed = 0;

for (const { name, bytes, limit, compiled } of measured) {
  const difference = compiled ? bytes - expected.gzipBytes[name] : 0;
  const drifted = comparable && Math.abs(difference) > tolerance * expected.gzipBytes[name];
  const sign = difference > 0 ? "+" : "";
  const comparison = compiled ? `, ${sign}${difference} against ${expectedFile}` : "";
  console.log(`${name}: ${bytes} bytes gzipped of ${limit}${comparison}`);
  if (bytes > limit) console.log(`  is over its limit`);
  if (drifted) console.log("  differs by over 1 %; if that is meant: ./dev test --accept-sizes");
  if (bytes > limit || drifted) failed += 1;
}
if (!comparable)
  console.log(`(${expectedFile} is of ${expected.compiler}, this is emcc ${compiler}: only limits count)`);
console.log(`${measured.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
