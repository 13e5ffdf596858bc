// Which lines and branches of core/ the tests in tests/core leave out, by clang's source-based coverage. Fails at the first.
// The counts are of the source: optimisation does not move them, and what a compiler adds has none. A line or a branch of a
// template counts as reached if any of its instantiations reaches it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { executable } from "./executable.mjs";

const folder = "build/coverage";
const program = `${folder}/core_tests`;
const raw = `${folder}/core_tests.profraw`;
const profile = `${folder}/core_tests.profdata`;
const profdata = executable("LLVM_PROFDATA", ["llvm-profdata-14"]);
const cov = executable("LLVM_COV", ["llvm-cov-14"]);

/** Runs to its end in silence, or ends this program with all that it said. @param {string} command @param {string[]} options */
function run(command, options, env = process.env) {
  const { status, stdout, stderr, error } = spawnSync(command, options, {
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) {
    console.log(`${stdout}${stderr}${error ?? ""}`);
    process.exit(1);
  }
  return stdout;
}

/** @typedef {{ line: number, column: number, outcome: string }} Branch */

/**
 * What was never reached in each file, over all instantiations.
 * @param {any} data of `llvm-cov export`
 * @returns {Map<string, { lines: Set<number>, branches: Branch[] }>}
 */
function gaps(data) {
  const files = new Map();
  for (const { filename, segments } of data.files) {
    files.set(filename, { lines: linesWithout(segments), branches: new Map() });
  }
  for (const { branches, filenames } of data.functions) {
    for (const [line, column, , , taken, passed, file] of branches) {
      const known = files.get(filenames[file])?.branches;
      if (!known) continue;
      const sum = known.get(`${line}:${column}`) ?? { line, column, taken: 0, passed: 0 };
      known.set(`${line}:${column}`, { ...sum, taken: sum.taken + taken, passed: sum.passed + passed });
    }
  }
  const never = ({ line, column, taken, passed }) => [
    ...(taken ? [] : [{ line, column, outcome: "never true" }]),
    ...(passed ? [] : [{ line, column, outcome: "never false" }]),
  ];
  return new Map(
    [...files].map(([name, { lines, branches }]) => [name, { lines, branches: [...branches.values()].flatMap(never) }]),
  );
}

/**
 * Lines that hold code of which none was ever run; llvm-cov's own rule (LineCoverageStats).
 * @param {[number, number, number, boolean, boolean, boolean][]} segments line, column, count, whether it has a count, whether
 * a region begins with it, whether that is a gap
 */
function linesWithout(segments) {
  const never = new Set();
  /** @type {typeof segments[number] | undefined} the last one of the lines before */
  let wrapped;
  for (let i = 0; i < segments.length;) {
    const line = segments[i][0];
    const own = [];
    for (; segments[i]?.[0] === line; i += 1) own.push(segments[i]);
    const begins = own.filter(([, , , hasCount, isEntry, isGap]) => hasCount && isEntry && !isGap);
    const counts = begins.map(([, , count]) => count);
    if (wrapped?.[3]) counts.push(wrapped[2]);
    const skipped = !own[0][3] && own[0][4];
    if (!skipped && counts.length > 0 && Math.max(...counts) === 0) never.add(line);
    const last = own[own.length - 1];
    wrapped = last;
    if (last[3] && last[2] === 0 && !last[5]) {
      for (let l = line + 1; l < (segments[i]?.[0] ?? l); l += 1) never.add(l);
    }
  }
  return never;
}

if (!existsSync(`${folder}/build.ninja`)) run("cmake", ["--preset", "coverage"]);
run("cmake", ["--build", "--preset", "coverage"]);
run(program, ["--no-intro", "--minimal"], { ...process.env, LLVM_PROFILE_FILE: raw });
run(profdata, ["merge", "-sparse", raw, "-o", profile]);

const selection = [program, `-instr-profile=${profile}`, "core"];
console.log(run(cov, ["report", "--show-branch-summary", ...selection]));
const found = gaps(JSON.parse(run(cov, ["export", ...selection])).data[0]);

let complete = 0;
for (const [name, { lines, branches }] of found) {
  if (lines.size + branches.length === 0) complete += 1;
  const text = readFileSync(name, "utf8").split("\n");
  const say = (/** @type {number} */ line, /** @type {string} */ what) =>
    console.log(`${relative(".", name)}:${line}: ${what}: ${text[line - 1].trim()}`);
  for (const line of lines) say(line, "never run");
  for (const { line, column, outcome } of branches) say(line, `column ${column} ${outcome}`);
}
console.log(`${complete} passed, ${found.size - complete} failed`);
process.exit(complete === found.size ? 0 : 1);
