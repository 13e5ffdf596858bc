// The packed tables of hardware: the columns of PACKED.md, and what a cell holds.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as pack from "../../data/pack-devices.mjs";

/** @param {string} name */
const read = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
/** @param {string} name */
const facts = (name) => JSON.parse(read(`${name}.json`));

const devices = pack.packDevices(facts("devices"), facts("sources").sources);
const tables = {
  ...devices,
  ...pack.packAliases(facts("aliases")),
  ...pack.packCpus(facts("cpus")),
  ...pack.packInstances(facts("instances")),
  ...pack.packEquivalents(facts("equivalents")),
  ...pack.packLegacyDevices(facts("legacy/mlco2-2019")),
};

test("tables have the columns of PACKED.md, in its order and equally long", () => {
  for (const [name, columns] of Object.entries(tables)) {
    const row = new RegExp(`^\\| \\w+ +\\| ${name} +\\| (.+?) +\\|$`, "m").exec(read("PACKED.md"));
    assert.deepEqual(Object.keys(columns), row?.[1].split(" "), name);
    assert.equal(new Set(Object.values(columns).map((cells) => cells.length)).size, 1, name);
  }
});

test("a device says what its watts are: a rating, a maximum, a whole system's, or an estimate", () => {
  const basis = (/** @type {string} */ id) => devices.devices.ratedBasis[devices.devices.id.indexOf(id)];
  assert.equal(basis("nvidia-a100-pcie-40gb"), "rated power (TDP)");
  assert.equal(basis("nvidia-a100-sxm4-80gb"), "rated power (TDP)");
  assert.equal(basis("aws-trainium2"), "estimated power");
  assert.equal(basis("google-tpu-v4"), null);
});

test("a device carries the span of its family's manufacture and says what it spans", () => {
  /** @param {string} id */
  const made = (id) => {
    const row = devices.devices.id.indexOf(id);
    const { embodiedLow, embodiedHigh, embodiedSource, embodiedBasis, embodiedLowSource } = devices.devices;
    return [embodiedLow[row], embodiedHigh[row], embodiedSource[row], embodiedBasis[row], embodiedLowSource[row]];
  };
  const h100 = "cradle-to-gate 164 kg (NVIDIA 2025) to cradle-to-grave 575.2 kg (Boavizta)";
  assert.deepEqual(made("nvidia-h100-pcie-80gb"), [164, 575.2, "boavizta-gpu-2026", h100, "nvidia-pcf-hgx-h100-2025"]);
  assert.deepEqual(made("nvidia-l4").slice(0, 3), [113.6, 113.6, "boavizta-gpu-2026"]);
  assert.equal(made("nvidia-l4")[4], null);
  assert.deepEqual(made("nvidia-t4"), [null, null, null, null, null]);
});

test("what no source states is null, not zero", () => {
  const row = devices.devices.id.indexOf("aws-trainium1");
  assert.equal(devices.devices.ratedW[row], null);
  for (const columns of Object.values(tables))
    for (const cells of Object.values(columns)) assert.ok(!cells.includes(0));
});
