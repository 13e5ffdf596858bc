// The shape of what the wrapper gives, and what it does when something cannot be loaded.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { GrammeError, loadGramme } from "../../wasm/gramme.mjs";
import { nativeAnswers, wasmAnswers } from "../conformance/answers.mjs";

const gramme = await loadGramme();
const example = {
  hours: 100,
  devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }],
  place: "gcp:us-central1",
};

/** @param {Promise<unknown>} promise @returns {Promise<GrammeError>} */
async function failure(promise) {
  const error = await promise.then(
    () => assert.fail("should not succeed"),
    (reason) => reason,
  );
  assert.ok(error instanceof GrammeError, String(error));
  return error;
}

test("an estimate has the members of the contract and no others", async () => {
  const estimate = await gramme.estimate({
    ...example,
    offsetPercent: 50,
    marketGco2ePerKwh: 0,
    unit: { name: "run", count: 1 },
  });
  const members =
    "method energyKwh emissionsKg waterL atRatedPower sci range drivers factors context boundary equivalents".split(
      " ",
    );
  assert.deepEqual(Object.keys(estimate), members);
  assert.deepEqual(Object.keys(estimate.energyKwh), ["devices", "overhead", "total"]);
  assert.deepEqual(Object.keys(estimate.emissionsKg), ["operational", "embodied", "total", "market", "offset"]);
  assert.equal(estimate.energyKwh.devices, 224); // 8 x 400 W x 0.70 x 100 h
  assert.equal(estimate.emissionsKg.market, 0);
  for (const factor of estimate.factors) {
    assert.equal(typeof factor.value, "number", factor.name);
    assert.equal(typeof factor.unit, "string", factor.name);
    assert.ok(factor.given || factor.source, `${factor.name} has a source`);
  }
});

test("what does not apply is absent", async () => {
  const metered = await gramme.estimate({ measuredKwh: 10, gridGco2ePerKwh: 100, pue: 1 });
  assert.deepEqual(metered.energyKwh, { overhead: 0, total: 10 });
  assert.deepEqual(metered.emissionsKg, { operational: 1, total: 1 });
  assert.equal(metered.atRatedPower, undefined);
  assert.equal(metered.context, undefined);
});

test("whole numbers are written without a fraction, others as the shortest decimal", async () => {
  const text = await gramme.estimateText('{"measuredKwh":0.1,"gridGco2ePerKwh":3000,"pue":1}');
  assert.match(text, /"overhead":0,"total":0\.1\}/);
  assert.match(text, /"value":3000,/);
});

test("absent parts are loaded when a request needs them", async () => {
  assert.ok((await gramme.estimate({ ...example, year: 2015 })).emissionsKg.total > 0);
  assert.ok((await gramme.estimate({ hours: 1, cpu: { device: (await gramme.cpus())[0].id } })).energyKwh.total > 0);
  const legacy = { method: /** @type {const} */ ("mlco2-2019"), hours: 1, devices: [{ device: "A100 PCIe 40/80GB" }] };
  assert.ok((await gramme.estimate({ ...legacy, place: "gcp:asia-east1" })).emissionsKg.total > 0);
});

test("a ledger has the members of the contract and no others", async () => {
  const alone = await gramme.estimate(example);
  const ledger = await gramme.ledger([example, { hours: -1 }]);
  assert.deepEqual(Object.keys(ledger), ["energyKwh", "emissionsKg", "range", "runs"]);
  assert.deepEqual(Object.keys(ledger.emissionsKg), ["operational", "embodied", "total"]);
  assert.deepEqual(Object.keys(ledger.runs[0]), ["ok", "energyKwh", "operationalKg", "embodiedKg", "totalKg"]);
  assert.deepEqual(Object.keys(ledger.runs[1]), ["ok", "errors"]);
  assert.equal(ledger.emissionsKg.total, alone.emissionsKg.total);
  const { waterL, ...range } = alone.range ?? assert.fail("an estimate has a range");
  assert.deepEqual(ledger.range, range);
  assert.ok(waterL);
  assert.deepEqual((await gramme.ledger([])).runs, []);
  const { errors } = await failure(gramme.ledger(/** @type {any} */ ({})));
  assert.deepEqual([errors[0].code, errors[0].path], ["wrong_type", ""]);
});

test("a ledger loads the parts that any of its runs needs, and counts by every method", async () => {
  const fresh = await loadGramme({ data: new URL("../../data/build", import.meta.url) });
  const [cpu] = await gramme.cpus();
  const legacy = { method: /** @type {const} */ ("mlco2-2019"), hours: 1, devices: [{ device: "A100 PCIe 40/80GB" }] };
  const ledger = await fresh.ledger([
    { ...example, year: 2015 },
    { hours: 1, cpu: { device: cpu.id } },
    { ...legacy, place: "gcp:asia-east1" },
    { hours: 1, devices: [{ device: "nvidia-a1000000" }] },
  ]);
  assert.deepEqual(
    ledger.runs.map(({ ok }) => ok),
    [true, true, true, false],
  );
  assert.equal(ledger.range, undefined);
});

test("a comparison is ranked and covers every place", async () => {
  const rows = await gramme.compare(example);
  assert.equal(rows.length, (await gramme.places()).length);
  assert.ok(rows.every((row, i) => i === 0 || rows[i - 1].operationalKg <= row.operationalKg));
  assert.deepEqual(Object.keys(rows[0]), ["place", "energyKwh", "operationalKg", "totalKg", "range", "assumed"]);
  const devices = await gramme.compare(example, { over: "devices" });
  assert.ok(devices.some(({ device }) => device === "nvidia-h100-sxm5-80gb"));
});

test("a plan has the members of the contract, and loads the published runs when it is asked for", async () => {
  const plan = await gramme.plan({
    activeParams: 7e9,
    tokens: 2e12,
    request: { devices: example.devices, place: example.place },
  });
  assert.deepEqual(
    Object.keys(plan),
    "operations efficiency deviceHours hours request estimate range published".split(" "),
  );
  assert.deepEqual(Object.keys(plan.efficiency), ["value", "low", "high", "given"]);
  assert.deepEqual(Object.keys(plan.range ?? {}), ["operationalKg", "totalKg", "energyKwh"]);
  assert.equal(plan.operations, 8.4e22); // 6 x 7e9 x 2e12
  assert.equal(plan.hours.value, plan.deviceHours.value / 8);
  const { hours, ...rest } = plan.request;
  assert.equal(hours, plan.hours.value);
  assert.deepEqual(rest, { devices: example.devices, place: example.place });
  assert.deepEqual(await gramme.estimate(plan.request), plan.estimate);
  const members = "model device activeParams tokens deviceHours efficiency basis source".split(" ");
  assert.deepEqual(Object.keys(plan.published[0]), members);
});

test("a reduction has the members of the contract, and every action once", async () => {
  const { totalKg, actions, impossible } = await gramme.reduce({ ...example, gridGco2ePerKwh: 900, runs: 4 });
  assert.equal(totalKg, (await gramme.estimate({ ...example, gridGco2ePerKwh: 900, runs: 4 })).emissionsKg.total);
  assert.equal(actions.length + impossible.length, 9);
  const move = actions.find(({ id }) => id === "place-of-provider");
  assert.deepEqual(Object.keys(move ?? {}), "id subject savedKg savedPercent totalKg change assumes".split(" "));
  assert.deepEqual(move?.change, { place: "gcp:northamerica-northeast1", gridGco2ePerKwh: null });
  assert.ok(move?.assumes.includes("ownFiguresLeave"));
  for (const { reason } of impossible) assert.match(reason, /^[a-zA-Z]+$/);
});

test("find leads from people's words to ids", async () => {
  assert.ok((await gramme.find("A100")).some(({ id }) => id === "nvidia-a100-sxm4-80gb"));
  assert.equal((await gramme.find("tesla t4", { kinds: ["device"], limit: 3 }))[0].id, "nvidia-t4");
  assert.ok((await gramme.find("lumi", { kinds: ["place"] })).every(({ kind }) => kind === "place"));
  assert.equal((await gramme.find("nvidia", { limit: 4 })).length, 4);
  assert.deepEqual(await gramme.find(" "), []);
  assert.deepEqual(await gramme.find("\ud800"), []);
});

test("expand turns an instance type into devices, CPU and memory", async () => {
  const { devices } = await gramme.expand("p4d.24xlarge x 2");
  assert.deepEqual(
    devices?.map(({ device, count }) => [device, count]),
    [["nvidia-a100-sxm4-40gb", 16]],
  );
  assert.equal((await failure(gramme.expand("nothing.large"))).errors[0].code, "unknown_id");
});

test("every call throws a GrammeError with the core's own errors", async () => {
  const { errors, message } = await failure(gramme.estimate({ ...example, hours: -1 }));
  assert.deepEqual(
    errors.map(({ code, path }) => [code, path]),
    [["out_of_range", "/hours"]],
  );
  assert.match(message, /out_of_range \/hours/);
  await failure(gramme.compare({}));
  await failure(gramme.estimate({ ...example, hours: NaN }));
  await failure(gramme.estimate(/** @type {any} */ ({ hours: 1n })));
  await failure(gramme.estimate(/** @type {any} */ (undefined)));
  await failure(gramme.compare(example, { over: /** @type {any} */ ("planets") }));
});

test("places, devices, CPUs and sources are listed with ids that are unique", async () => {
  const kinds = new Set((await gramme.places()).map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), ["centre", "cloud", "country", "country-part", "world"]);
  for (const list of [await gramme.places(), await gramme.devices(), await gramme.cpus(), await gramme.sources()]) {
    assert.equal(new Set(list.map(({ id }) => id)).size, list.length);
    assert.ok(list.every((row) => Object.values(row).every((value) => value !== null)));
  }
  assert.ok((await gramme.table("grids", "equivalents")).every(({ kilograms }) => Number(kilograms) > 0));
  await assert.rejects(gramme.table("places", "nonsense"), RangeError);
});

test("bounds, error codes and versions are there without asking", () => {
  const hours = gramme.bounds.find(({ path }) => path === "/hours");
  assert.deepEqual(hours, {
    field: "hours",
    path: "/hours",
    unit: "h",
    min: 0,
    max: 1e9,
    minExclusive: true,
    whole: false,
  });
  assert.ok(gramme.errorCodes.some(({ code }) => code === "unknown_id"));
  assert.equal(new Set(gramme.errorCodes.map(({ code }) => code)).size, gramme.errorCodes.length);
  const [, core] = /VERSION ([\d.]+)/.exec(readFileSync("CMakeLists.txt", "utf8").split("project(gramme")[1]) ?? [];
  assert.equal(gramme.version.core, core);
  assert.equal(gramme.version.data, JSON.parse(readFileSync("data/version.json", "utf8")).version);
});

test("one module serves equal options", async () => {
  assert.equal(loadGramme(), loadGramme({}));
  assert.equal(loadGramme({ data: "data/build" }), loadGramme({ data: "data/build/" }));
});

test("a part that fails is named, and the next call tries again", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "gramme-"));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync("data/build", folder, { recursive: true });
  rmSync(join(folder, "history.json"));
  writeFileSync(join(folder, "cpus.json"), readFileSync("data/build/cpus.json").subarray(0, 1000));
  const own = await loadGramme({ data: pathToFileURL(folder) });
  const past = { ...example, year: 2015 };
  const cpu = { hours: 1, cpu: { device: (await gramme.cpus())[0].id } };

  const [missing] = (await failure(own.estimate(past))).errors;
  assert.deepEqual([missing.code, missing.candidates], ["data_needed", ["history"]]);
  assert.equal((await failure(own.estimate(cpu))).errors[0].code, "bad_data");
  assert.ok((await own.estimate(example)).emissionsKg.total > 0);

  cpSync("data/build", folder, { recursive: true });
  assert.deepEqual(await own.estimate(past), await gramme.estimate(past));
  assert.deepEqual(await own.estimate(cpu), await gramme.estimate(cpu));
});

test("without its files nothing loads, and a later attempt can", async () => {
  const wasm = new URL("nowhere.wasm", import.meta.url);
  const first = loadGramme({ wasm });
  assert.deepEqual((await failure(first)).errors[0].candidates, ["core.wasm"]);
  const second = loadGramme({ wasm });
  assert.notEqual(first, second);
  await failure(second);
});

test("natively and in WebAssembly the answers are the same bytes", async () => {
  const places = [
    "world",
    "country:FRA",
    "us-state:CA",
    "aws:us-east-1",
    "azure:westeurope",
    "site:lumi",
    "country:NONE",
  ];
  const requests = places.flatMap((place, i) => [
    { ...example, place, hours: 1 / (i + 3) },
    { ...example, place, year: 2001 + 3 * i, runs: 7, cpu: { wattsPerCore: 3.3, cores: 11 }, memoryGb: 123.4 },
    { measuredKwh: 1e12 / (i + 7), place, unit: { name: 'é\u0001"', count: 3 } },
  ]);
  const texts = [...requests.map((request) => JSON.stringify(request)), "{", '{"hours":1e400}', '{"x":1}', "[[[["];
  assert.deepEqual(await wasmAnswers(texts), nativeAnswers(texts));
});
