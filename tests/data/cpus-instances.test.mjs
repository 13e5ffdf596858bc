// CPUs, cloud instance types and equivalents: figures read by hand from their sources.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** @param {string} name */
const facts = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));
/** @param {any[]} rows */
const byId = (rows) => new Map(rows.map((row) => [row.id, row]));

const cpus = byId(facts("cpus").cpus);
const instances = byId(facts("instances").instances);
const devices = byId(facts("devices").devices);

test("at least 500 CPUs have cores and TDP", () => {
  assert.ok([...cpus.values()].filter(({ cores, tdpW }) => cores && tdpW).length >= 500);
});

test("cores and TDP of common CPUs are those of their makers", () => {
  const read = {
    "intel-xeon-e5-2690-v4": [14, 135],
    "intel-xeon-e5-2699-v3": [18, 145],
    "intel-xeon-gold-6148": [20, 150],
    "intel-xeon-platinum-8168": [24, 205],
    "amd-epyc-7763": [64, 280],
    "amd-epyc-7282": [16, 120],
    "amd-epyc-9654": [96, 360],
    "intel-core-i7-12700k": [12, 125],
  };
  for (const [id, figures] of Object.entries(read)) {
    const { cores, tdpW } = cpus.get(id);
    assert.deepEqual([cores, tdpW], figures, id);
  }
});

test("instances lead to devices and CPUs that exist", () => {
  for (const { id, provider, name, device, cpu } of instances.values()) {
    assert.equal(id, `${provider}:${name}`);
    assert.ok(devices.has(device), `${id}: ${device}`);
    if (cpu) assert.ok(cpus.has(cpu), `${id}: ${cpu}`);
  }
});

test("devices, vCPUs and memory of common instances are those of the clouds", () => {
  const read = {
    "aws:p4d.24xlarge": ["nvidia-a100-sxm4-40gb", 8, 96, 1152],
    "aws:p5.48xlarge": ["nvidia-h100-sxm5-80gb", 8, 192, 2048],
    "aws:p3.2xlarge": ["nvidia-v100-sxm2-16gb", 1, 8, 61],
    "aws:p2.xlarge": ["nvidia-k80", 0.5, 4, 61],
    "aws:g5.xlarge": ["nvidia-a10g", 1, 4, 16],
    "gcp:a2-highgpu-8g": ["nvidia-a100-sxm4-40gb", 8, 96, 680],
    "gcp:a3-highgpu-8g": ["nvidia-h100-sxm5-80gb", 8, 208, 1872],
    "gcp:g2-standard-24": ["nvidia-l4", 2, 24, 96],
    "azure:Standard_NC6s_v3": ["nvidia-v100-pcie-16gb", 1, 6, 112],
    "azure:Standard_ND96isr_H100_v5": ["nvidia-h100-sxm5-80gb", 8, 96, 1900],
  };
  for (const [id, figures] of Object.entries(read)) {
    const { device, deviceCount, vcpus, memoryGb } = instances.get(id);
    assert.deepEqual([device, deviceCount, vcpus, memoryGb], figures, id);
  }
});

test("a host without a row of its own has the watts of its microarchitecture at full load", () => {
  // Cloud Carbon Footprint, AWS: Cascade Lake 4.0632, EPYC 3rd Gen 1.9573, Broadwell 3.6853 W per vCPU.
  assert.equal(instances.get("aws:p4d.24xlarge").wattsPerVcpu, 4.063);
  assert.equal(instances.get("aws:p5.48xlarge").wattsPerVcpu, 1.957);
  assert.equal(instances.get("aws:p3.2xlarge").wattsPerVcpu, 3.685);
  assert.equal(instances.get("azure:Standard_NC6s_v3").cpu, "intel-xeon-e5-2690-v4");
  assert.equal(instances.get("aws:g5g.xlarge").threadsPerCore, 1);
  for (const { id, cpu, wattsPerVcpu } of instances.values()) assert.ok(!(cpu && wattsPerVcpu), id);
});

test("equivalents are those of EPA and ADEME", () => {
  const kilograms = Object.fromEntries(
    facts("equivalents").equivalents.map((/** @type {any} */ one) => [one.id, one.kilograms]),
  );
  assert.deepEqual(kilograms, {
    "us-car-km": 0.2442, // 0.393 kg per mile / 1.609344
    "french-car-km": 0.2176, // 0.192 + 0.0256
    "smartphone-charge": 0.0124,
    "tree-seedling-10-years": 60,
    "video-streaming-hour": 0.064, // 0.0327 + 0.0029 + 0.0278 + 0.0002 + 0.0003
  });
});
