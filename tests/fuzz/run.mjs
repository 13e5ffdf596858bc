// Runs the fuzzers: the texts of tests/fuzz/corpus in every depth, then mutations of them for some time.
// What breaks a law is kept in build/fuzz/found; what reaches new code, in build/fuzz/corpus. To take it over into git:
// build/fuzz/fuzz_TARGET -merge=1 tests/fuzz/corpus/TARGET build/fuzz/corpus/TARGET
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { parseArgs } from "node:util";

const targets = ["request", "catalog", "cli"];
const folder = "build/fuzz";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "60" } },
});
const seconds = Number(values.seconds);
const chosen = positionals.length > 0 ? positionals : targets;
if (!(seconds > 0) || chosen.some((name) => !targets.includes(name))) {
  console.error(`./dev fuzz [--seconds N] [TARGET...]   targets: ${targets.join(", ")}`);
  process.exit(2);
}

/** Most executions stay shallow, so that a range or a comparison, a thousand times as dear, leaves time for the others. */
const deepOneIn = "256";
const limits = ["-max_len=2048", "-timeout=30", "-rss_limit_mb=2048"];

/** @param {string} command @param {string[]} options @param {Record<string, string>} variables */
function run(command, options, variables = {}) {
  const environment = {
    UBSAN_OPTIONS: "halt_on_error=1:print_stacktrace=1",
    ASAN_OPTIONS: "quarantine_size_mb=8:malloc_context_size=8",
  };
  const env = { ...process.env, ...environment, ...variables };
  const { status, stdout, stderr, error } = spawnSync(command, options, { env, encoding: "utf8", maxBuffer: 1 << 28 });
  return { ok: status === 0, log: `${stdout}${stderr}${error ?? ""}` };
}

/** @param {string} command @param {string[]} options */
function prepare(command, options) {
  const { ok, log } = run(command, options);
  if (ok) return;
  console.log(log);
  process.exit(1);
}

/** @param {string} target @returns {string} the log of what went wrong, or nothing */
function fuzz(target) {
  const grown = `${folder}/corpus/${target}`;
  mkdirSync(grown, { recursive: true });
  mkdirSync(`${folder}/found`, { recursive: true });
  const kept = `tests/fuzz/corpus/${target}`;
  const common = [...limits, `-artifact_prefix=${folder}/found/${target}-`];
  const replay = run(`${folder}/fuzz_${target}`, [kept, "-runs=0", ...common]);
  if (!replay.ok) return replay.log;
  const time = [`-max_total_time=${Math.ceil(seconds / chosen.length)}`, "-print_final_stats=1"];
  const options = [grown, kept, "-dict=tests/fuzz/gramme.dict", "-entropic_scale_per_exec_time=1", ...time, ...common];
  const { ok, log } = run(`${folder}/fuzz_${target}`, options, { GRAMME_FUZZ_DEEP: deepOneIn });
  const figure = (/** @type {string} */ name) => Number(new RegExp(`stat::${name}: *(\\d+)`).exec(log)?.[1] ?? 0);
  const units = figure("number_of_executed_units").toLocaleString("en");
  console.log(`${target.padEnd(8)} ${units} executions, ${figure("average_exec_per_sec")} a second`);
  return ok ? "" : log;
}

if (!existsSync(`${folder}/build.ninja`)) prepare("cmake", ["--preset", "fuzz"]);
prepare("cmake", ["--build", "--preset", "fuzz"]);
let failed = 0;
for (const target of chosen) {
  const log = fuzz(target);
  if (!log) continue;
  failed += 1;
  console.log(`${target} failed; the text is in ${folder}/found.\n${log.slice(-8000)}`);
}
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
