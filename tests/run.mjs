// What ./dev test does: every step, a line for each, the whole log of what failed, and the sum at the end. The steps with a
// browser mostly wait, so they run beside the others, which compile and compute.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { sources } from "./tools/files.mjs";

/** A step says how many checks it made, and anything worth a reader's eye. It throws a Failure otherwise. */
const steps = {
  format: async () => {
    const layout = async () => {
      await run("clang-format-14", "--dry-run", "-Werror", ...sources("*.cpp", "*.hpp"));
      await run("npx", "--no-install", "prettier", "--check", ".");
    };
    await layout().catch(({ log }) => {
      const files = new Set(log.match(/^[^\s:[]+(?=:\d+:\d+: error)|(?<=^\[\w+\] )\S+\.\w+$/gm));
      throw new Failure(`Not laid out by ./dev format:\n${files.size ? [...files].join("\n") : log}\n`);
    });
  },
  lint: async () => {
    await run("npx", "--no-install", "eslint", "--max-warnings=0", ".");
    for (const file of sources(".github/workflows/*.yml")) await run("npx", "--no-install", "action-validator", file);
  },
  build: () => run("./dev", "build"),
  types: () => run("npx", "--no-install", "tsc", "-p", "."),
  sizes: async () => {
    const output = await run("node", "tests/tools/sizes.mjs", ...(values["accept-sizes"] ? ["--accept"] : []));
    return { ...count(output), note: output.replace(/\d+ passed, .*/, "").trim() };
  },
  debug: () => native("debug"),
  release: () => native("release"),
  coverage: async () => {
    const output = await run("node", "tests/tools/coverage.mjs");
    return { ...count(output), note: /^TOTAL .*/m.exec(output)?.[0].replace(/ +/g, " ") };
  },
  tidy: async () => {
    await configure("debug");
    return count(await run("node", "tests/tools/tidy.mjs"));
  },
  fuzz: async () => {
    const output = await run("node", "tests/fuzz/run.mjs", "--seconds", "10");
    return { ...count(output), note: output.replace(/\d+ passed, .*/, "").trim() };
  },
  architecture: () => nodeTests("architecture"),
  data: () => nodeTests("data"),
  wasm: () => nodeTests("wasm"),
  conformance: () => nodeTests("conformance"),
  laws: () => madeRequests("laws"),
  bytes: () => madeRequests("bytes"),
  package: () => nodeTests("package"),
  web: () => nodeTests("web"),
  firefox: () => nodeTests("web", { browser: "firefox", files: mattersMost }),
  "firefox-all": () => nodeTests("web", { browser: "firefox" }),
  webkit: () => nodeTests("webkit"),
  lighthouse: async () => count(await run("node", "tests/tools/lighthouse.mjs")),
};

/** Steps that look at what `build` makes. */
const afterBuild = [
  "types",
  "sizes",
  "fuzz",
  "data",
  "wasm",
  "conformance",
  "laws",
  "bytes",
  "package",
  "web",
  "firefox",
  "firefox-all",
  "webkit",
  "lighthouse",
];

/** Steps that are taken only where they are named. */
const onRequest = ["firefox-all", "webkit"];

/** What browsers do differently: policies, modules, storage, workers, files, focus. */
const mattersMost =
  /\/(attacks|attacks-embed|embed|embed-attributes|embed-frame|embed-numbers|embed-trouble|five-paths|journal-exchange|offline-update|onefile|policy|trouble)\.test\.mjs$/;

/** Steps that have a browser open. */
const withBrowser = ["package", "web", "firefox", "firefox-all", "webkit", "lighthouse"];

class Failure extends Error {
  /** @param {string} log */
  constructor(log) {
    super("a command failed");
    this.log = log;
  }
}

/** @param {string} preset */
async function configure(preset) {
  if (!existsSync(`build/${preset}/build.ninja`)) await run("cmake", "--preset", preset);
}

/** @param {string} preset */
async function native(preset) {
  await configure(preset);
  await run("cmake", "--build", "--preset", preset);
  return count(await run("ctest", "--preset", preset, "--output-on-failure", "--no-tests=error"));
}

/** @param {string} folder @param {{ browser?: string, files?: RegExp }} [of] */
async function nodeTests(folder, { browser = "chromium", files: wantedFiles = /./ } = {}) {
  const files = sources(`tests/${folder}/*.test.mjs`).filter((file) => wantedFiles.test(file));
  if (files.length === 0) throw new Failure(`tests/${folder} has no *.test.mjs`);
  const output = await run("env", `GRAMME_BROWSER=${browser}`, "node", "--test", "--test-reporter=spec", ...files);
  return { ...count(output), note: [...new Set(output.match(/NOT COMPARED.*/g))].join("\n") };
}

/** @param {string} task */
async function madeRequests(task) {
  const output = await run("node", "tests/properties/run.mjs", task);
  return { ...count(output), note: /.* requests, seed \d+/.exec(output)?.[0] };
}

/**
 * Runs a command without standard input.
 * @param {string} program
 * @param {...string} options
 * @returns {Promise<string>} all that it printed; throws that as a Failure if it fails.
 */
function run(program, ...options) {
  return new Promise((resolve, reject) => {
    let output = "";
    const child = spawn(program, options, { stdio: ["ignore", "pipe", "pipe"], env: environment });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", (error) => reject(new Failure(`${program}: ${error.message}\n`)));
    child.on("close", (code) => (code === 0 ? resolve(output) : reject(new Failure(output))));
  });
}

const environment = { ...process.env, UBSAN_OPTIONS: "halt_on_error=1:print_stacktrace=1", NO_COLOR: "1" };

/**
 * How many checks a runner says passed and failed: ctest, node's test runner, or "N passed, N failed".
 * @param {string} output
 */
function count(output) {
  const ctest = /(\d+) tests? failed out of (\d+)/.exec(output);
  if (ctest) return { passed: Number(ctest[2]) - Number(ctest[1]), failed: Number(ctest[1]) };
  const node = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, "m").exec(output)?.[1] ?? 0);
  if (/^ℹ tests \d+$/m.test(output)) return { passed: node("pass"), failed: node("fail") + node("cancelled") };
  const plain = /^(\d+) passed, (\d+) failed$/m.exec(output);
  return plain ? { passed: Number(plain[1]), failed: Number(plain[2]) } : { passed: 1, failed: 0 };
}

/** @param {string} name @returns {Promise<{ passed: number, failed: number }>} */
async function take(name) {
  const started = performance.now();
  const report = (word) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${word.padEnd(7)} ${name.padEnd(13)} ${seconds.padStart(6)} s`);
  };
  try {
    const { note, ...counted } = { passed: 1, failed: 0, note: "", ...((await steps[name]()) ?? {}) };
    report("ok");
    if (note) console.log(note.replace(/^/gm, "          "));
    return counted;
  } catch (error) {
    report("FAILED");
    const log = error instanceof Failure ? error.log : String(/** @type {Error} */ (error).stack);
    console.log(log);
    const counted = count(log);
    return { passed: counted.failed ? counted.passed : 0, failed: counted.failed || 1 };
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: "boolean" }, "accept-sizes": { type: "boolean" } },
});
const names = Object.keys(steps);
const usual = names.filter((name) => !onRequest.includes(name));
const unknown = positionals.filter((name) => !names.includes(name));
if (values.list || unknown.length > 0) {
  if (unknown.length > 0) console.error(`No such step: ${unknown.join(", ")}`);
  console.log(`Steps: ${names.join(" ")}`);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const wanted = new Set(values["accept-sizes"] ? [...positionals, "sizes"] : positionals.length ? positionals : usual);
if (afterBuild.some((name) => wanted.has(name))) wanted.add("build");

const total = { passed: 0, failed: 0 };

/** @param {string[]} lane steps to take one after the other, those wanted */
async function takeAll(lane) {
  for (const name of lane.filter((step) => wanted.has(step))) {
    const { passed, failed } = await take(name);
    total.passed += passed;
    total.failed += failed;
  }
}

// Of the sizes, one is that of the package, which a later step makes again.
const untilSizes = names.slice(0, names.indexOf("sizes") + 1);
await takeAll(untilSizes);
await Promise.all([
  takeAll(withBrowser),
  takeAll(names.filter((name) => ![...untilSizes, ...withBrowser].includes(name))),
]);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
