// Actions on generated requests over the whole catalog: applying one gives the total that it names, applying two what the
// estimate of both gives; and the cleanest place is the one that a comparison ranks first.
import assert from "node:assert/strict";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { asked, askedSeed } from "../tools/asked.mjs";
import { requestsFrom } from "./independent.requests.mjs";

const gramme = await loadGramme();
const seed = askedSeed(20261125);
const count = Math.min(asked("GRAMME_REQUESTS", 150, { to: 1e9 }), 5000);
const inputs = { gridPoints: 81, randomTrials: 20, training: /** @type {const} */ ("full"), pretrainedShare: 0.15 };
const ids = "place-of-provider place-of-continent place-of-all device pue adapters pretrained random-search half-runs";

/** A merge patch (RFC 7396) of an object whose members are replaced whole. @param {any} request @param {any} change @returns {any} */
function patched(request, change) {
  const out = { ...request };
  for (const [name, value] of Object.entries(change)) {
    if (value === null) delete out[name];
    else out[name] = value;
  }
  return out;
}

/** @param {number} n @param {number} from @returns {any[]} requests that can be estimated. */
function requests(n, from) {
  const all = requestsFrom(from);
  return Array.from({ length: n }, () => all.next().value);
}

/** @param {any} request */
const ask = (request) =>
  gramme.reduce(request, inputs).then(
    (value) => value,
    () => undefined,
  );
/** @param {any} request */
const totalOf = async (request) => (await gramme.estimate(request)).emissionsKg.total;

test(`${count} generated requests: an action's change estimates to its total, and two applied to what both give`, async () => {
  let actions = 0;
  for (const request of requests(count, seed)) {
    const today = await ask(request);
    if (!today) {
      await assert.rejects(gramme.estimate(request));
      continue;
    }
    const where = JSON.stringify(request);
    assert.equal(today.totalKg, await totalOf(request), where);
    assert.deepEqual([...today.actions, ...today.impossible].map(({ id }) => id).sort(), ids.split(" ").sort(), where);
    for (const [i, { id, totalKg, savedKg, savedPercent, change }] of today.actions.entries()) {
      actions += 1;
      const said = `${id} of ${where}`;
      assert.equal(await totalOf(patched(request, change)), totalKg, said);
      assert.ok(savedKg > 0 && savedKg === today.totalKg - totalKg, said);
      assert.ok(savedPercent > 0 && savedPercent <= 100, said);
      assert.ok(i === 0 || today.actions[i - 1].savedKg >= savedKg, said);
    }
    const [first] = today.actions;
    if (!first) continue;
    const changed = patched(request, first.change);
    const after = /** @type {any} */ (await ask(changed));
    assert.equal(after.totalKg, first.totalKg, where);
    for (const { id, totalKg, change } of after.actions)
      assert.equal(await totalOf(patched(changed, change)), totalKg, `${first.id}, then ${id} of ${where}`);
  }
  assert.ok(actions > count, `${actions} actions`);
});

test("the place that it names is the first in a comparison of those that anybody may use", async () => {
  const places = new Map((await gramme.places()).map((place) => [place.id, place]));
  const usable = (/** @type {any} */ { place }) => places.get(place)?.kind === "cloud" && !places.get(place)?.status;
  for (const place of ["gcp:us-central1", "aws:ap-southeast-2", "country:POL", "azure:southafricanorth"]) {
    const request = { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }], place };
    const rows = (await gramme.compare(request)).filter(usable);
    const { actions } = await gramme.reduce(request);
    const subjects = new Set(actions.filter(({ id }) => id.startsWith("place")).map(({ subject }) => subject));
    assert.ok(subjects.has(rows[0].place), `${rows[0].place} for ${place}`);
    const own = places.get(place);
    if (!own?.provider) continue;
    const sibling = rows.find((row) => places.get(String(row.place))?.provider === own.provider);
    if (sibling?.place !== place) assert.ok(subjects.has(sibling?.place), `${sibling?.place} for ${place}`);
  }
});

test("the 2019 paper's point: from a coal grid to Quebec", async () => {
  const request = { hours: 100, devices: [{ device: "nvidia-v100-sxm2-16gb" }], place: "gcp:asia-south1" };
  const { actions } = await gramme.reduce(request);
  const best = actions.find(({ id }) => id === "place-of-provider");
  assert.equal(best?.subject, "gcp:northamerica-northeast1");
  assert.ok(Number(best?.savedPercent) > 80);
});

test("what a request or its inputs do wrong is said as strictly as by an estimate", async () => {
  const good = { hours: 1, devices: [{ device: "nvidia-t4" }] };
  /** @param {Promise<unknown>} promise @param {string} code @param {string} path */
  const fails = (promise, code, path) =>
    assert.rejects(promise, (/** @type {any} */ error) =>
      error.errors.some((one) => one.code === code && one.path === path),
    );
  await fails(gramme.reduce(good, /** @type {any} */ ({ trials: 1 })), "unknown_field", "/inputs/trials");
  await fails(gramme.reduce(good, { gridPoints: 0.5 }), "out_of_range", "/inputs/gridPoints");
  await fails(gramme.reduce(good, /** @type {any} */ (null)), "wrong_type", "/inputs");
  await fails(gramme.reduce({ ...good, place: "nowhere" }), "unknown_id", "/place");
  const wanted = { activeParams: 7e9, tokens: 1e12, request: { devices: [{ device: "nvidia-t4" }] } };
  await fails(gramme.plan({ ...wanted, efficiency: 2 }), "out_of_range", "/efficiency");
  await fails(gramme.plan({ ...wanted, request: { ...wanted.request, pue: 0 } }), "out_of_range", "/request/pue");
  await fails(gramme.plan(/** @type {any} */ ({})), "missing", "/request/devices");
});
