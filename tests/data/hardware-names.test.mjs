// Names that people and the 2019 calculator write, and the entries they lead to.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** @param {string} name */
const facts = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));

/** @type {{ alias: string, id: string }[]} */
const aliases = facts("aliases").aliases;
const devices = new Map(facts("devices").devices.map((/** @type {any} */ device) => [device.id, device]));
const cpus = new Map(facts("cpus").cpus.map((/** @type {any} */ cpu) => [cpu.id, cpu]));
const places = new Set([...facts("places").places, ...facts("grids").grids].map(({ id }) => id));
const legacy = facts("legacy/mlco2-2019");

/** @param {string} name */
const idsOf = (name) => aliases.filter(({ alias }) => alias === name).map(({ id }) => id);

test("every name leads to an entry, and no pair stands twice", () => {
  for (const { alias, id } of aliases) {
    const known = id.startsWith("cpu:") ? cpus.has(id.slice(4)) : devices.has(id) || places.has(id);
    assert.ok(known, `${alias} -> ${id}`);
  }
  assert.equal(new Set(aliases.map(({ alias, id }) => `${alias}\n${id}`)).size, aliases.length);
});

test("at least 1,870 names are known", () => {
  assert.ok(new Set(aliases.map(({ alias }) => alias)).size >= 1870);
});

// That page's 48 names with the watts that are right; its own, where they differ, are in `wrong` below.
const of2019 = {
  "H100 SXM": ["nvidia-h100-sxm5-80gb", 700],
  "H100 NVL": ["nvidia-h100-nvl-94gb", 400],
  "A100 PCIe 40/80GB": ["nvidia-a100-pcie-40gb", 250],
  "A100 SXM4 80 GB": ["nvidia-a100-sxm4-80gb", 400],
  A10G: ["nvidia-a10g", 150],
  "AGX Xavier": ["nvidia-jetson-agx-xavier", 30],
  "AMD RX480": ["amd-rx-480", 150],
  "GIGABYTE GTX 1660 OC": ["nvidia-gtx-1660", 120],
  "GTX 1080 Ti": ["nvidia-gtx-1080-ti", 250],
  "GTX 1080": ["nvidia-gtx-1080", 180],
  "GTX 750": ["nvidia-gtx-750", 55],
  "GTX TITAN X": ["nvidia-titan-x-maxwell", 250],
  "Quadro K6000": ["nvidia-quadro-k6000", 225],
  "Quadro P6000": ["nvidia-quadro-p6000", 250],
  "RTX 2080 Ti": ["nvidia-rtx-2080-ti", 250],
  "RTX 2080": ["nvidia-rtx-2080", 215],
  "RTX 8000": ["nvidia-quadro-rtx-8000", 260],
  T4: ["nvidia-t4", 70],
  "Tesla K40c": ["nvidia-k40-12gb", 235],
  "Tesla K80": ["nvidia-k80", 300],
  "Tesla M40 24GB": ["nvidia-m40-24gb", 250],
  "Tesla P100": ["nvidia-p100-pcie-16gb", 250],
  "Tesla P40": ["nvidia-p40", 250],
  "Tesla V100-PCIE-16GB": ["nvidia-v100-pcie-16gb", 250],
  "Tesla V100-SXM2-16GB": ["nvidia-v100-sxm2-16gb", 300],
  "Tesla V100-SXM2-32GB": ["nvidia-v100-sxm2-32gb", 300],
  "Titan RTX": ["nvidia-titan-rtx", 280],
  "Titan V": ["nvidia-titan-v", 250],
  "TITAN X Pascal": ["nvidia-titan-x-pascal", 250],
  "Titan Xp": ["nvidia-titan-xp", 250],
  "TPUv2 Chip": ["google-tpu-v2", 280],
  "TPUv3 Chip": ["google-tpu-v3", 450],
  "RTX 3080": ["nvidia-rtx-3080", 320],
  "RTX 3080 TI": ["nvidia-rtx-3080-ti", 350],
  "RTX 3090": ["nvidia-rtx-3090", 350],
  "RTX 4090": ["nvidia-rtx-4090", 450],
  "RTX A5000": ["nvidia-rtx-a5000", 230],
  "RTX A6000": ["nvidia-rtx-a6000", 300],
  "Intel Xeon E5-2699": ["cpu:intel-xeon-e5-2699-v3", 145],
  "Intel Xeon E5-2630v4": ["cpu:intel-xeon-e5-2630-v4", 85],
  "Intel Xeon E5-2650": ["cpu:intel-xeon-e5-2650-v4", 105],
  "Intel Xeon Gold 5220": ["cpu:intel-xeon-gold-5220", 125],
  "Intel Xeon Gold 6148": ["cpu:intel-xeon-gold-6148", 150],
  L4: ["nvidia-l4", 72],
  L40S: ["nvidia-l40s", 350],
  "AMD EPYC 7763": ["cpu:amd-epyc-7763", 280],
  "AMD EPYC 7282": ["cpu:amd-epyc-7282", 120],
  "AMD EPYC 7702": ["cpu:amd-epyc-7702", 200],
};
const wrong = {
  "GTX 750": "250 W is not that card's",
  "Tesla K40c": "245 W; NVIDIA's board specification has 235 W",
  "Tesla V100-PCIE-16GB": "swapped with SXM2",
  "Tesla V100-SXM2-16GB": "swapped with PCIe",
  "TPUv2 Chip": "221 W is average power with a share of the system",
  "TPUv3 Chip": "283 W is average power with a share of the system",
};

test("the 48 devices of the 2019 calculator lead to the right entry first", () => {
  assert.equal(Object.keys(of2019).length, 48);
  assert.deepEqual(legacy.devices.map((/** @type {any} */ { name }) => name).sort(), Object.keys(of2019).sort());
  for (const [name, [id, watts]] of Object.entries(of2019)) {
    assert.equal(idsOf(name)[0], id, name);
    const cpu = String(id).startsWith("cpu:") ? cpus.get(String(id).slice(4)) : undefined;
    assert.equal(cpu ? cpu.tdpW : devices.get(id).ratedW, watts, name);
  }
});

test("its table stands as it was, and differs from the entries exactly where it is known to err", () => {
  const differ = legacy.devices.filter((/** @type {any} */ { name, watts }) => of2019[name][1] !== watts);
  assert.deepEqual(differ.map((/** @type {any} */ { name }) => name).sort(), Object.keys(wrong).sort());
});

test("an ambiguous name offers its candidates, the likeliest first", () => {
  const sxm = ["nvidia-a100-sxm4-40gb", "nvidia-a100-sxm4-80gb"];
  const pcie = ["nvidia-a100-pcie-40gb", "nvidia-a100-pcie-80gb"];
  assert.deepEqual(idsOf("A100"), [...sxm, ...pcie]);
  assert.deepEqual(idsOf("gpu:a100"), [...sxm, ...pcie]);
  assert.deepEqual(idsOf("A100 PCIe 40/80GB"), pcie);
  assert.deepEqual(idsOf("V100 32GB"), ["nvidia-v100-sxm2-32gb", "nvidia-v100-pcie-32gb"]);
  assert.deepEqual(idsOf("H100"), ["nvidia-h100-sxm5-80gb", "nvidia-h100-pcie-80gb", "nvidia-h100-nvl-94gb"]);
  assert.deepEqual(idsOf("Tesla V100-SXM2-16GB"), ["nvidia-v100-sxm2-16gb"]);
});

test("regions of the 2019 calculator and short forms of countries are known", () => {
  assert.deepEqual(idsOf("us-central1"), ["gcp:us-central1"]);
  assert.deepEqual(idsOf("US East (Ohio)"), ["aws:us-east-2"]);
  assert.deepEqual(idsOf("West Europe"), ["azure:westeurope"]);
  assert.deepEqual(idsOf("USA"), ["country:USA"]);
  assert.ok(idsOf("UK").includes("country:GBR"));
});
