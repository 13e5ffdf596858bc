// A page stays open for days: calls must not eat memory.
import assert from "node:assert/strict";
import test from "node:test";
import { compared } from "../../wasm/compared.mjs";
import { coreWithData } from "../tools/core.mjs";

const million = 1_000_000;
const { core, memory } = await coreWithData();

const work = { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }], place: "gcp:us-central1" };
const older = { ...work, method: "green-algorithms", pue: 1.1 };
const unknown = { hours: 1, devices: [{ device: "nvidia-a100-sxm4-80gg", count: 1 }] };
const bytes = (request) => new TextEncoder().encode(typeof request === "string" ? request : JSON.stringify(request));

const [plain, metered, stranger, truncated, unfitting, nested] = [
  older,
  { method: "green-algorithms", hours: 1, memoryGb: 4, pue: 1, gridGco2ePerKwh: 100 },
  unknown,
  '{"hours":1,"devices":[{"dev',
  '{"hours":"1","devices":[{"device":1,"count":null,"x":[{}]}],"pue":0}',
  "[".repeat(2000),
].map(bytes);
const sampled = JSON.stringify(work);
const many = JSON.stringify([work, older, { ...work, place: "country:FRA" }]);
const planned = JSON.stringify({ activeParams: 7e9, tokens: 1e12, request: { devices: work.devices } });

/** Every call of the contract; the cheap ones nearly always, since what they keep would be kept as well. @param {number} i */
function call(i) {
  if (i % 10_000 === 0) return compared(core, sampled, i % 20_000 === 0 ? "places" : "devices");
  if (i % 1000 === 1) return core.estimate(sampled);
  if (i % 1000 === 2) return core.find("a100 sxm", "", 10);
  if (i % 1000 === 3) return core.expand("p4d.24xlarge x 2");
  if (i % 1000 === 4) return core.estimate(stranger);
  if (i % 5000 === 6) return core.plan(planned);
  if (i % 5000 === 7) return core.reduce(sampled, "{}");
  if (i % 5000 === 8) return core.ledger(many);
  if (i % 1000 === 5) return core.version() + core.bounds() + core.errorCodes();
  return core.estimate([metered, truncated, unfitting, nested, truncated, unfitting, nested, plain][i % 8]);
}

test("a million calls leave the memory as large as the first thousands made it", () => {
  for (let i = 0; i < 20_000; ++i) call(i);
  const before = memory.buffer.byteLength;
  for (let i = 0; i < million; ++i) call(i);
  assert.equal(memory.buffer.byteLength, before);
  assert.equal(core.HEAPU8.length, before);
});

test("a part that is loaded again, or refused, leaves the memory as large as it was", () => {
  const broken = bytes('{"part":"grids","version":"x","tables":{"grids":{"id":["a"]}}}');
  const load = () => {
    const address = core.roomForPart(broken.length);
    core.HEAPU8.set(broken, address);
    assert.match(core.loadPart(), /"ok":false/);
  };
  for (let i = 0; i < 100; ++i) load();
  const before = memory.buffer.byteLength;
  for (let i = 0; i < 10_000; ++i) load();
  assert.equal(memory.buffer.byteLength, before);
});
