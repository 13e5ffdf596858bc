// At least 100,000 made requests. `run.mjs laws`: laws, natively under the sanitizers. `run.mjs bytes`: the same bytes
// natively and in WebAssembly. GRAMME_SEED=N makes the requests of an earlier run again, GRAMME_REQUESTS=N more or fewer.
import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { asked, askedSeed } from "../tools/asked.mjs";
import { dataParts, program } from "./native.mjs";

const seed = String(askedSeed(randomInt(2 ** 47)));
const requests = asked("GRAMME_REQUESTS", 100_000, { to: 1e9 });

/** @param {string} preset @param {string[]} targets */
function build(preset, targets) {
  if (!existsSync(`build/${preset}/build.ninja`)) execFileSync("cmake", ["--preset", preset]);
  execFileSync("cmake", ["--build", "--preset", preset, "--target", ...targets]);
}

/**
 * Shares the requests out over the processors.
 * @param {(from: string, to: string) => Promise<{ passed: number, log: string }>} task
 */
async function shared(task) {
  const shares = availableParallelism();
  const at = (share) => String(Math.floor((requests * share) / shares));
  const reports = await Promise.all(Array.from({ length: shares }, (_, share) => task(at(share), at(share + 1))));
  return { passed: Math.min(...reports.map(({ passed }) => passed)), log: reports.map(({ log }) => log).join("") };
}

/** @param {string} from @param {string} to @returns {Promise<{ passed: number, log: string }>} */
const laws = (from, to) =>
  new Promise((resolve) => {
    execFile(program("debug"), ["laws", seed, from, to, ...dataParts()], (error, stdout, stderr) => {
      const [, passed] = /^(\d+) passed/m.exec(stdout) ?? [0, 0];
      resolve({ passed: Number(passed), log: error ? stdout + stderr : "" });
    });
  });

/** @param {string} from @param {string} to @returns {Promise<{ passed: number, log: string }>} */
const sameBytes = (from, to) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("compare.mjs", import.meta.url), { workerData: { seed, from, to } });
    worker.on("error", reject).on("message", (log) => resolve({ passed: log ? 0 : 1, log }));
  });

const tasks = {
  laws: { preset: "debug", targets: ["gramme_properties"], task: laws },
  // The second of them is what shrinks a request that differs.
  bytes: { preset: "release", targets: ["gramme_properties", "gramme_native"], task: sameBytes },
};
const { preset, targets, task } = tasks[process.argv[2]];
build(preset, targets);
const { passed, log } = await shared(task);
console.log(`${requests} requests, seed ${seed}`);
if (log) console.log(log);
console.log(`${passed} passed, ${log ? 1 : 0} failed`);
process.exitCode = log ? 1 : 0;
