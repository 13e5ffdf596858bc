// The command line, run as people run it.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

const good = '{"hours":100,"devices":[{"device":"nvidia-a100-sxm4-80gb","count":8}],"place":"gcp:us-central1"}';
const cheap = '{"measuredKwh":1,"gridGco2ePerKwh":100,"pue":1}';

/**
 * @param {string[]} words
 * @param {string | Buffer} [input]
 * @returns {Promise<{ code: number | null, out: string, err: string }>}
 */
function run(words, input = "") {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["wasm/cli.mjs", ...words]);
    const text = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk) => (text.out += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk) => (text.err += chunk));
    child.on("close", (code) => resolve({ code, ...text }));
    child.stdin.on("error", () => {}); // it may end without having read everything
    child.stdin.end(input);
  });
}

/** @param {string} out */
const answersIn = (out) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("estimate answers one JSON value, also over several lines", async () => {
  for (const input of [good, `${JSON.stringify(JSON.parse(good), null, 2)}\n\n`]) {
    const { code, out, err } = await run(["estimate", "-"], input);
    assert.deepEqual([code, err], [0, ""]);
    assert.equal(out.split("\n").length, 2);
    assert.equal(JSON.parse(out).value.energyKwh.devices, 224);
  }
});

test("estimate answers one request a line, in order, and fails if any failed", async () => {
  const { code, out } = await run(["estimate"], `${cheap}\r\n\n{"hours":1}\n{"hours":\n${good}`);
  const answers = answersIn(out);
  assert.deepEqual(
    answers.map(({ ok }) => ok),
    [true, false, false, true],
  );
  assert.deepEqual(
    answers.slice(1, 3).map(({ errors }) => errors[0].code),
    ["no_work", "malformed_json"],
  );
  assert.equal(code, 1);
  assert.equal((await run(["estimate"], `${cheap}\n${cheap}\n`)).code, 0);
});

test("estimate answers empty and broken input with one error", async () => {
  for (const input of ["", "\n \n", '{"hours":', "{}\n", Buffer.from([0xff, 0xfe])]) {
    const { code, out, err } = await run(["estimate"], input);
    assert.deepEqual([code, answersIn(out).length, answersIn(out)[0].ok, err], [1, 1, false, ""]);
  }
});

test("estimate reads far more than a request may have, line by line", async () => {
  const lines = [...Array(20_000).fill(cheap), "[".repeat(1 << 20), cheap];
  const { code, out } = await run(["estimate"], lines.join("\n"));
  const answers = answersIn(out);
  assert.equal(answers.length, lines.length);
  assert.equal(answers.at(-2).errors[0].code, "too_large");
  assert.equal(answers.at(-1).value.emissionsKg.total, 0.1);
  assert.equal(code, 1);
});

test("a file is read, and a missing one is one line on standard error", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "gramme-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "request.json"), good);
  assert.equal((await run(["estimate", join(folder, "request.json")])).code, 0);
  for (const [command, file] of [
    ["estimate", "absent.json"],
    ["compare", "absent.json"],
    ["estimate", "."],
  ]) {
    const { code, out, err } = await run([command, join(folder, file)]);
    assert.deepEqual([code, out, err.split("\n").length], [1, "", 2], err);
    assert.match(err, /^Cannot read .*: (there is no such file|it is a folder)\n$/);
  }
});

test("compare prints a ranked table, or JSON", async () => {
  const table = await run(["compare", "-"], good);
  assert.equal(table.code, 0);
  assert.match(
    table.out,
    /^ *rank +place +name +kind +status +energy kwh +operational kg +low +high +total kg +assumed\n/,
  );
  const [, first] = table.out.split("\n");
  assert.match(first, /^ *1 +\S+ +\S/);
  assert.match(table.out, /^ *\d+ +azure:usgovvirginia .* cloud +government +\d/m);
  assert.match(table.out, /^ *\d+ +gcp:us-central1 .* cloud +\d/m);
  const places = JSON.parse((await run(["compare", "--json"], good)).out);
  const [low, high] = /(\S+) +(\S+) +\S+(?: +yes)?$/.exec(first)?.slice(1).map(Number) ?? [];
  const [p5, , p95] = places[0].range.operationalKg;
  assert.deepEqual([low, high], [Number(p5.toPrecision(5)), Number(p95.toPrecision(5))]);
  assert.ok(places.length > 850 && places[0].operationalKg <= places[1].operationalKg);
  const devices = JSON.parse((await run(["compare", "--devices", "--json"], good)).out);
  assert.ok(devices.every(({ device }) => typeof device === "string"));
  const failed = await run(["compare"], "{");
  assert.deepEqual([failed.code, failed.out], [1, ""]);
  assert.match(failed.err, /^gramme compare takes one request: parse error/);
});

test("plan and reduce answer a request a line, and fail if any failed", async () => {
  const wanted = `{"activeParams":7e9,"tokens":2e12,"request":{"devices":[{"device":"nvidia-a100-sxm4-80gb","count":8}]}}`;
  const plans = await run(["plan", "-"], `${wanted}\n{"tokens":1}\n`);
  assert.deepEqual([plans.code, answersIn(plans.out).map(({ ok }) => ok)], [1, [true, false]]);
  assert.equal(answersIn(plans.out)[0].value.operations, 8.4e22);
  const bare = await run(["reduce"], good);
  assert.equal(bare.code, 0);
  assert.ok(answersIn(bare.out)[0].value.impossible.some(({ id }) => id === "adapters"));
  const full = await run(["reduce", "--inputs", '{"training":"full"}', "-"], good);
  assert.ok(answersIn(full.out)[0].value.actions.some(({ id }) => id === "adapters"));
  assert.equal((await run(["reduce", "--inputs", "{"], good)).code, 1);
  assert.equal((await run(["reduce", "--inputs"], good)).code, 2);
});

test("ledger adds up an array, one value, or a value a line", async () => {
  const doubled = JSON.parse(cheap);
  for (const [input, kg] of /** @type {[string, number][]} */ ([
    [`[${cheap}, ${cheap}]`, 0.2],
    [`${cheap}\r\n\n${cheap}\n${cheap}`, 0.3],
    [JSON.stringify(doubled, null, 2), 0.1],
  ])) {
    const { code, out, err } = await run(["ledger", "-"], input);
    assert.deepEqual([code, err], [0, ""]);
    assert.equal(JSON.parse(out).value.emissionsKg.total.toFixed(12), kg.toFixed(12), input);
  }
});

test("ledger of nothing says that there is nothing", async () => {
  for (const input of ["", " [ ] ", "\n \n"]) {
    const { code, out, err } = await run(["ledger", "-"], input);
    assert.deepEqual([code, out, err], [1, "", "gramme ledger: there is no run in standard input\n"], input);
  }
});

test("ledger says in its place what is wrong with a run, and fails", async () => {
  const { code, out } = await run(["ledger"], `${cheap}\n{"hours":\n${cheap}\n{"hours":1}\n`);
  const { runs, emissionsKg } = JSON.parse(out).value;
  assert.deepEqual(
    runs.map(({ ok, errors }) => ok || errors[0].code),
    [true, "malformed_json", true, "no_work"],
  );
  assert.deepEqual([code, emissionsKg.total], [1, 0.2]);
  for (const input of ['{"hours":', "[{}", "[".repeat(5 << 20)]) {
    const failed = await run(["ledger"], input);
    assert.deepEqual([failed.code, JSON.parse(failed.out).ok, failed.err], [1, false, ""]);
  }
});

test("places, devices and cpus list the catalog", async () => {
  const json = async (command) => JSON.parse((await run([command, "--json"])).out);
  assert.ok((await json("places")).length >= 850);
  const devices = await json("devices");
  assert.ok(devices.filter(({ kind }) => kind !== "cpu").length >= 330);
  assert.ok(devices.filter(({ kind }) => kind === "cpu").length >= 500);
  assert.ok((await json("cpus")).every(({ cores, tdpW }) => cores > 0 && tdpW > 0));
  for (const command of ["places", "devices", "cpus"]) {
    const { code, out } = await run([command]);
    assert.equal(code, 0);
    assert.match(out, /^id /);
  }
});

test("version and help say what they should", async () => {
  assert.match((await run(["version"])).out, /^gramme \d+\.\d+\.\d+, data of \d{4}-\d\d-\d\d\n$/);
  for (const words of [[], ["help"], ["--help"], ["estimate", "--help"]]) {
    const { code, out } = await run(words);
    assert.equal(code, 0);
    assert.match(out, /gramme estimate/);
  }
});

test("what the command line does not know ends with 2 and the usage", async () => {
  for (const words of [
    ["fly"],
    ["toString"],
    ["places", "--yaml"],
    ["estimate", "a", "b"],
    ["places", "a"],
    ["estimate", "--json"],
  ]) {
    const { code, out, err } = await run(words);
    assert.deepEqual([code, out], [2, ""], words.join(" "));
    assert.match(err, /gramme estimate/);
    assert.doesNotMatch(err, / at .*\.mjs/);
  }
});

test("a reader that has seen enough causes no complaint", () => {
  const command = '"$0" wasm/cli.mjs places --json | head -n 2; "$0" wasm/cli.mjs places | head -n 1';
  const both = execFileSync("bash", ["-c", `(${command}) 2>&1`, process.execPath], { encoding: "utf8" });
  assert.equal(both.split("\n").length, 4, both);
});
