// clang-tidy over every source of the core, two at a time. What passed once is not checked again until it changes.
import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { executable } from "./executable.mjs";
import { sources } from "./files.mjs";

const tidy = executable("CLANG_TIDY", ["clang-tidy-14", "clang-tidy"]);
const database = "build/debug";
const passedFile = "build/tidy/passed.json";

/** @type {{ file: string, command: string }[]} */
const commands = JSON.parse(readFileSync(`${database}/compile_commands.json`, "utf8"));
const core = `${process.cwd()}/core/`;
const queue = commands.filter(({ file }) => file.startsWith(core));
if (queue.length === 0) throw new Error(`${database}/compile_commands.json names no file of core/`);

const headers = sources("*.hpp").map((file) => readFileSync(file));
const settings = [tidy, readFileSync(".clang-tidy"), ...headers];

/** @param {{ file: string, command: string }} entry */
function fingerprint({ file, command }) {
  const hash = createHash("sha256");
  for (const part of [...settings, command, readFileSync(file)]) hash.update(part).update("\0");
  return hash.digest("hex");
}

/** @param {string} file @returns {Promise<{ code: number, output: string }>} */
function check(file) {
  const options = ["--quiet", "-p", database, "--extra-arg=-Wno-unknown-warning-option", file];
  return new Promise((resolve) => {
    execFile(tidy, options, { maxBuffer: 1 << 26 }, (error, stdout) =>
      resolve({ code: error ? 1 : 0, output: stdout }),
    );
  });
}

/** @type {Record<string, string>} file to the fingerprint it passed with */
const passed = existsSync(passedFile) ? JSON.parse(readFileSync(passedFile, "utf8")) : {};
const files = queue.length;
let failed = 0;

async function worker() {
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    const current = fingerprint(entry);
    if (passed[entry.file] === current) continue;
    const { code, output } = await check(entry.file);
    if (code === 0) {
      passed[entry.file] = current;
    } else {
      failed += 1;
      console.log(output);
    }
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, worker));
mkdirSync(dirname(passedFile), { recursive: true });
writeFileSync(passedFile, JSON.stringify(passed, null, 1));
console.log(`${files - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
