// Flips operators and constants in the arithmetic, one at a time, and reports which mutants the core's tests kill.
// mutate.mjs [FILE...]: sources of core/src; all of the arithmetic without one. Exit 1 below 95 %.
// What equivalents.mjs proves to compute the same is not counted, and printed with its proof.
import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { equivalents } from "./equivalents.mjs";
import { mutantsOf } from "./mutations.mjs";

// elementary.cpp is not among them: the last terms of its series are below half a unit in the last place.
const arithmetic = ["footprint", "resolve", "resolve_place", "range", "spread", "spreads", "sobol"];
const files = process.argv.length > 2 ? process.argv.slice(2) : arithmetic.map((name) => `core/src/${name}.cpp`);
const wanted = 0.95;
const folder = "build/mutate";
const seconds = 600; // a mutant that runs longer goes round in circles
const compiler = process.env.CXX ?? "c++";
const flags = ["-std=c++20", "-O1", "-ffp-contract=off", "-fno-exceptions", "-w", "-Icore/include", "-Icore/src"];
/** ./dev test runs the tests under these too: slow, so that only what survives without them is tried. */
const sanitizers = ["-D_GLIBCXX_ASSERTIONS", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"];

/** The unmutated objects, as they are now: a copy that nobody's build changes. */
function prepare() {
  if (!existsSync("build/release/build.ninja")) execFileSync("cmake", ["--preset", "release"]);
  execFileSync("cmake", ["--build", "--preset", "release", "--target", "core_tests"], { stdio: "inherit" });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync("build/release/CMakeFiles/core_tests.dir/tests/core", `${folder}/tests`, { recursive: true });
  for (const library of ["libgramme_json.a", "libgramme_core.a"]) {
    cpSync(`build/release/${library}`, `${folder}/${library}`);
  }
  // The headers that the sources share, compiled once.
  const headers = ["<algorithm>", "<array>", "<cmath>", "<memory>", "<span>", "<utility>", '"gramme/resolve.hpp"'];
  writeFileSync(`${folder}/headers.hpp`, headers.map((header) => `#include ${header}\n`).join(""));
  execFileSync(compiler, [...flags, "-x", "c++-header", `${folder}/headers.hpp`, "-o", `${folder}/headers.hpp.gch`]);
}

/** @param {string} program @param {string[]} options @returns {Promise<boolean>} whether it succeeded. */
const succeeds = (program, options) =>
  new Promise((resolve) => {
    execFile(program, options, { timeout: seconds * 1000, maxBuffer: 2 ** 28 }, (error) => resolve(!error));
  });

/** Of a compiler, which always ends: to run out of time says nothing of the mutant. @param {string[]} options @returns {Promise<boolean>} */
const compiles = (options) =>
  new Promise((resolve, reject) => {
    execFile(compiler, options, { timeout: seconds * 1000, maxBuffer: 2 ** 28 }, (error) =>
      error?.killed ? reject(new Error("the compiler ran out of time")) : resolve(!error),
    );
  });

/** Tests that sample much: they run where nothing else has killed the mutant. */
const slow = "*/properties.cpp,*/range_monte_carlo.cpp,*/range_laws.cpp,*/range_typical.cpp";
const rounds = [`--source-file-exclude=*/json_*,${slow}`, `--source-file=${slow}`]; // JSON has no arithmetic

/**
 * @param {string} file @param {import("./mutations.mjs").Mutant} mutant @param {string} own folder of this worker
 * @returns {Promise<"killed" | "survived" | "invalid">}
 */
async function fate(file, mutant, own) {
  const source = `${own}/${basename(file)}`;
  writeFileSync(source, mutant.text);
  const objects = readdirSync(`${folder}/tests`).map((name) => `${folder}/tests/${name}`);
  const libraries = [`${folder}/libgramme_json.a`, `${folder}/libgramme_core.a`];
  for (const more of [[], sanitizers]) {
    const compile = [...flags, ...more, "-include", `${folder}/headers.hpp`, "-c", source, "-o", `${own}/mutant.o`];
    if (!(await compiles(compile))) return "invalid"; // no mutant: the types forbid it
    const link = [...more, `${own}/mutant.o`, ...objects, ...libraries, "-o", `${own}/tests`];
    if (!(await compiles(link))) return "invalid";
    for (const round of rounds) {
      if (!(await succeeds(`${own}/tests`, [round, "--abort-after=1", "--no-intro"]))) return "killed";
    }
  }
  return "survived";
}

prepare();
const unchanged = { line: 0, before: "", from: "", to: "", text: readFileSync(files[0], "utf8") };
mkdirSync(`${folder}/0`);
if ((await fate(files[0], unchanged, `${folder}/0`)) !== "survived")
  throw new Error("the tests fail without any mutant");
const queue = files.flatMap((file) => mutantsOf(readFileSync(file, "utf8")).map((mutant) => ({ file, mutant })));
const total = queue.length;
const fates = () => ({ killed: 0, survived: 0, invalid: 0, equivalent: 0 });
const counts = fates();
const perFile = new Map(files.map((file) => [file, fates()]));

const possible = equivalents.filter(({ file }) => files.some((name) => name.endsWith(`/${file}`)));
/** What was met of them, to be printed. @type {Map<(typeof possible)[number], string>} */
const met = new Map();

/** @param {number} number */
async function worker(number) {
  const own = `${folder}/${number}`;
  mkdirSync(own, { recursive: true });
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { file, mutant } = next;
    const line = readFileSync(file, "utf8").split("\n")[mutant.line - 1].trim();
    const same = possible.find(
      (known) =>
        file.endsWith(`/${known.file}`) &&
        known.line === line &&
        mutant.before.endsWith(known.before ?? "") &&
        known.from === mutant.from &&
        known.to === mutant.to,
    );
    const end = same ? "equivalent" : await fate(file, mutant, own);
    counts[end] += 1;
    /** @type {ReturnType<typeof fates>} */ (perFile.get(file))[end] += 1;
    const what = `${file}:${mutant.line}: '${mutant.from}' as '${mutant.to}'`;
    if (end === "survived") console.log(`${what} survived: ${line}`);
    if (same) met.set(same, `${what} computes the same: ${same.why}`);
    if (process.stderr.isTTY) process.stderr.write(`${total - queue.length} of ${total}\r`);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, (_, number) => worker(number)));
for (const text of met.values()) console.log(text);
const stale = possible.filter((known) => !met.has(known));
for (const { file, line } of stale) console.log(`equivalents.mjs names what is no mutant of ${file}: ${line}`);
for (const [file, own] of perFile) {
  console.log(`${file}: ${own.killed} of ${own.killed + own.survived} killed, ${own.equivalent} equivalent`);
}
const { killed, survived, invalid, equivalent } = counts;
const share = killed / (killed + survived);
console.log(
  `${total} mutants: ${killed} killed, ${survived} survived (${(100 * share).toFixed(1)} % killed), ` +
    `${equivalent} equivalent, ${invalid} do not compile`,
);
process.exitCode = share >= wanted && stale.length === 0 ? 0 : 1;
