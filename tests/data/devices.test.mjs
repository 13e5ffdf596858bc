// Accelerators in data/devices.json: figures read by hand from the sources, and what other sources say.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** @param {string} name */
const facts = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));

/** @type {{ devices: any[], embodiedFamilies: any[], embodiedClasses: any[] }} */
const { devices, embodiedFamilies, embodiedClasses } = facts("devices");
const byId = new Map(devices.map((device) => [device.id, device]));

test("at least 330 accelerators have a power figure with its source", () => {
  const powered = devices.filter(({ ratedW, averageW }) => ratedW ?? averageW);
  assert.ok(powered.length >= 330, `${powered.length}`);
});

test("the ids that the contract fixes are there, with a power figure", () => {
  const fixed = [
    ...["a100-sxm4-80gb", "a100-sxm4-40gb", "a100-pcie-40gb", "h100-sxm5-80gb", "h100-pcie-80gb", "h200-sxm-141gb"],
    ...["b200-sxm-192gb", "v100-sxm2-16gb", "v100-sxm2-32gb", "v100-pcie-16gb", "p100-pcie-16gb", "t4", "l4", "l40s"],
    ...["a10g", "rtx-4090", "rtx-3090"],
  ].map((id) => `nvidia-${id}`);
  const others = ["amd-mi250x", "amd-mi300x", ...["v3", "v4", "v5e", "v5p", "v6e"].map((id) => `google-tpu-${id}`)];
  for (const id of [...fixed, ...others]) {
    const device = byId.get(id);
    assert.ok(device, id);
    assert.ok(device.ratedW ?? device.averageW, id);
  }
});

// Rated watts, memory in GB and release year, as the makers' data sheets have them.
const read = {
  "nvidia-a100-sxm4-80gb": [400, 80, 2020],
  "nvidia-a100-pcie-40gb": [250, 40, 2020],
  "nvidia-a100-pcie-80gb": [300, 80, 2021],
  "nvidia-h100-sxm5-80gb": [700, 80, 2022],
  "nvidia-h100-pcie-80gb": [350, 80, 2022],
  "nvidia-h200-sxm-141gb": [700, 141, 2024],
  "nvidia-b200-sxm-192gb": [1000, 192, 2024],
  "nvidia-v100-sxm2-16gb": [300, 16, 2017],
  "nvidia-v100-pcie-16gb": [250, 16, 2017],
  "nvidia-p100-pcie-16gb": [250, 16, 2016],
  "nvidia-p100-sxm2-16gb": [300, 16, 2016],
  "nvidia-t4": [70, 16, 2018],
  "nvidia-l4": [72, 24, 2023],
  "nvidia-l40s": [350, 48, 2023],
  "nvidia-a10g": [150, 24, 2021],
  "nvidia-k80": [300, 24, 2014],
  "nvidia-k40-12gb": [235, 12, 2013],
  "nvidia-rtx-a6000": [300, 48, 2020],
  "nvidia-rtx-3090": [350, 24, 2020],
  "nvidia-rtx-4090": [450, 24, 2022],
  "nvidia-rtx-4070": [200, 12, 2023],
  "nvidia-rtx-5090": [575, 32, 2025],
  "nvidia-gtx-1080-ti": [250, 11, 2017],
  "nvidia-gtx-750": [55, 1, 2014],
  "amd-mi250x": [500, 128, 2021],
  "amd-mi300x": [750, 192, 2023],
  "amd-rx-7900-xtx": [355, 24, 2022],
  "intel-gaudi2": [600, 96, 2022],
};
test("power, memory and year of 28 devices are those of the data sheets", () => {
  for (const [id, [ratedW, memoryGb, year]] of Object.entries(read)) {
    const device = byId.get(id);
    assert.deepEqual([device.ratedW, device.memoryGb, device.year], [ratedW, memoryGb, year], id);
  }
});

test("TPUs go by the published average of one chip, and by TDP only where it is published", () => {
  const averages = { v3: 220, v4: 170, v5e: 66, v5p: 331, v6e: 153 };
  for (const [version, watts] of Object.entries(averages)) {
    const { averageW, averageSource } = byId.get(`google-tpu-${version}`);
    assert.equal(averageW, watts, version);
    assert.match(averageSource, version > "v5" ? /schneider-2025/ : /google-tpu-docs/);
  }
  for (const version of ["v4", "v5e", "v5p", "v6e", "v7-ironwood"])
    assert.equal(byId.get(`google-tpu-${version}`).ratedW, undefined, version);
  assert.deepEqual([byId.get("google-tpu-v2").ratedW, byId.get("google-tpu-v3").ratedW], [280, 450]);
});

test("dense peaks of data-centre cards are those of the data sheets, not the sparse ones", () => {
  const peaks = { "a100-sxm4-80gb": 312, "h100-sxm5-80gb": 989.4, "v100-sxm2-16gb": 125, t4: 65, "rtx-4090": 165.2 };
  for (const [id, tflops] of Object.entries(peaks)) assert.equal(byId.get(`nvidia-${id}`).peak16Tflops, tflops, id);
});

test("whole boards, modules and systems are named as such", () => {
  for (const id of ["nvidia-k80", "nvidia-m60", "nvidia-m10", "nvidia-k10", "nvidia-a16", "nvidia-gtx-titan-z"])
    assert.match(byId.get(id).name, /board, \d GPUs/, id);
  for (const id of ["amd-mi250", "amd-mi250x"]) assert.match(byId.get(id).name, /module, 2 GCDs/, id);
  for (const { name } of devices.filter(({ segment }) => segment === "system"))
    assert.match(name, /system|machine|Rack/, name);
});

// Where another source has another figure: which is taken, and why the other is not.
const deviations = {
  "amd-mi250": "560 W is the peak board power, the TDP is 500 W",
  "amd-mi300a": "760 W is the peak with liquid cooling, 550 W the TDP",
  "amd-rx-7900-xtx": "Wikipedia and Hugging Face have 355 W; Epoch AI errs",
  "amd-rx-9060-xt": "150 W is the 8 GB card",
  "nvidia-a100-pcie-40gb":
    "Wikipedia, Green Algorithms and the 2019 page have 250 W; Epoch AI has the 80 GB card's 300 W",
  "nvidia-a800-pcie-80gb": "nvidia-smi reports 300 W, as for the A100; Epoch AI has the 40 GB card's 250 W",
  "nvidia-b300-sxm-288gb": "1400 W is the figure of GB300, 1000 W a power cap of DGX B300",
  "nvidia-c2050": "9 W apart, no third source found; Epoch AI's is kept",
  "nvidia-gtx-780": "reviews and databases have 250 W; Wikipedia's 230 W is not NVIDIA's",
  "nvidia-gtx-780-ti": "as GTX 780, the same chip",
  "nvidia-gtx-titan": "as GTX 780",
  "nvidia-gtx-titan-black": "as GTX 780",
  "nvidia-k40-12gb": "the board specification's 12 V at 19.6 A is 235 W",
  "nvidia-quadro-rtx-4000": "100 to 125 W is the graphics processor, 160 W the board",
  "nvidia-rtx-2060-12gb": "one watt apart",
  "nvidia-rtx-2060-laptop": "laptop makers choose between 80 and 90 W",
  "nvidia-rtx-3050-laptop": "laptop makers choose; the upper end of Wikipedia's range",
  "nvidia-rtx-4060-ti-16gb": "160 W is the 8 GB card",
  "nvidia-rtx-4070": "Wikipedia and Hugging Face have 200 W; 285 W is the RTX 4070 Ti",
  "nvidia-rtx-5050": "NVIDIA announced 130 W",
  "nvidia-rtx-5060": "5 W apart; Wikipedia's is kept",
  "nvidia-rtx-5070-ti-laptop": "laptop makers choose; the upper end of Wikipedia's range",
  "nvidia-rtx-5080-laptop": "laptop makers choose; the upper end of Wikipedia's range",
  "nvidia-rtx-5090-laptop": "laptop makers choose; the upper end of Wikipedia's range",
  "nvidia-v100-sxm2-32gb": "Green Algorithms has the PCIe card's 250 W",
};
test("a second source agrees on the rated power, but for the deviations listed with their reason", () => {
  const differ = devices
    .filter(({ ratedW, alsoStated = [] }) => ratedW && alsoStated.some((other) => other.ratedW !== ratedW))
    .map(({ id }) => id);
  assert.deepEqual(differ, Object.keys(deviations));
});

test("every figure for the manufacture of a device names its boundary, and families share nothing", () => {
  const all = embodiedFamilies.flatMap(({ devices: ids }) => ids);
  assert.equal(new Set(all).size, all.length);
  for (const id of all) assert.ok(byId.has(id), id);
  for (const { figures } of embodiedFamilies) for (const { boundary } of figures) assert.ok(boundary);
});

test("manufacture of H100, A100 and TPU v6e spans the published figures", () => {
  /** @param {string} id */
  const span = (id) => {
    const { figures } = embodiedFamilies.find(({ devices: ids }) => ids.includes(id));
    const kg = figures.map((/** @type {any} */ figure) => figure.kg);
    return [Math.min(...kg), Math.max(...kg)];
  };
  assert.deepEqual(span("nvidia-h100-pcie-80gb"), [164, 575.2]);
  assert.deepEqual(span("nvidia-a100-sxm4-80gb"), [127.6, 275.7]);
  assert.deepEqual(span("google-tpu-v6e"), [323, 323]);
  const classes = Object.fromEntries(embodiedClasses.map(({ segment, low, high }) => [segment, [low, high]]));
  assert.deepEqual(classes, { datacentre: [113.6, 575.2], workstation: [89.1, 159.6], consumer: [89.1, 159.6] });
});
