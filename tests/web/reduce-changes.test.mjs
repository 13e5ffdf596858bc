// Changes that were chosen, combined and taken back: requests in, requests out.
import assert from "node:assert/strict";
import test from "node:test";
import { choosing, patched, standing, takenBack, withLater } from "../../web/reduce/changes.js";

const run = {
  hours: 100,
  runs: 8,
  devices: [{ device: "a", count: 8 }],
  place: "cloud:old",
  pue: 1.2,
  gridGco2ePerKwh: 400,
};
const move = (place) => ({ id: "place-of-all", subject: place, change: { place, pue: null, gridGco2ePerKwh: null } });
const device = { id: "device", subject: "b", change: { devices: [{ device: "b", count: 8 }], hours: 40 } };
const tuned = { id: "pretrained", change: { hours: 4 } };
const half = { id: "half-runs", change: { runs: 4 } };

/** @param {any} request @param {any[]} actions */
function after(request, actions) {
  let state = { request, chosen: /** @type {any[]} */ ([]) };
  for (const action of actions) state = choosing(state.request, state.chosen, action);
  return state;
}

test("a merge patch sets, removes and goes into objects, and leaves the request as it was", () => {
  const request = { hours: 3, cpu: { cores: 4, load: 0.5 }, pue: 1.1 };
  const change = /** @type {any} */ ({ hours: 1 / 3, pue: null, cpu: { load: null, wattsPerCore: 9 } });
  assert.deepEqual(patched(request, change), { hours: 0.333333, cpu: { cores: 4, wattsPerCore: 9 } });
  assert.deepEqual(request, { hours: 3, cpu: { cores: 4, load: 0.5 }, pue: 1.1 });
});

test("numbers that somebody gave keep all their digits", () => {
  assert.equal(patched({ hours: 1, pue: 1.23456789 }, { runs: 2 }).pue, 1.23456789);
});

test("taken back at once, a run is what it was", () => {
  for (const actions of [[move("cloud:new")], [device], [half], [move("cloud:new"), device, half]]) {
    const { request, chosen } = after(run, actions);
    assert.deepEqual(takenBack(request, chosen).request, run);
    assert.deepEqual(standing(request, chosen).without, run);
  }
});

test("one of two independent changes is taken back, the other stays", () => {
  const { request, chosen } = after(run, [move("cloud:new"), half]);
  const [first] = chosen;
  assert.deepEqual(withLater(chosen, first), [first]);
  assert.deepEqual(takenBack(request, [first]).request, { ...run, runs: 4 });
});

test("what builds on a change goes with it", () => {
  const { request, chosen } = after(run, [device, tuned]);
  assert.equal(request.hours, 4);
  const group = withLater(chosen, chosen[0]);
  assert.deepEqual(group, chosen);
  assert.deepEqual(takenBack(request, group).request, run);
  // The later alone leaves the earlier as it was.
  assert.equal(takenBack(request, [chosen[1]]).request.hours, 40);
});

test("an edit that came later survives, field by field", () => {
  const { request, chosen } = after(run, [device]);
  const edited = { ...request, hours: 55 };
  const { request: back, kept } = takenBack(edited, chosen);
  assert.deepEqual(back, { ...run, hours: 55 });
  assert.deepEqual(kept, ["/hours"]);
});

test("an edit of a field that the change emptied survives", () => {
  const { request, chosen } = after(run, [move("cloud:new")]);
  const { request: back, kept } = takenBack({ ...request, pue: 1.5 }, chosen);
  assert.deepEqual(back, { ...run, pue: 1.5 });
  assert.deepEqual(kept, ["/pue"]);
});

test("a change of which nothing stands any more is no longer counted", () => {
  const { request, chosen } = after(run, [move("cloud:new"), half]);
  const elsewhere = { ...request, place: "cloud:third" };
  const { chosen: left, without } = standing(elsewhere, chosen);
  assert.deepEqual(
    left.map(({ id }) => id),
    ["half-runs"],
  );
  assert.deepEqual(without, { ...elsewhere, runs: 8 });
});

test("a second move takes the place of the first, and leads back to where the work was", () => {
  const { request, chosen } = after(run, [move("cloud:new"), move("cloud:newer")]);
  assert.equal(chosen.length, 1);
  assert.equal(request.place, "cloud:newer");
  assert.deepEqual(takenBack(request, chosen).request, run);
});

test("a building's overhead goes when the work moves back", () => {
  const pue = { id: "pue", change: { pue: 1.05 } };
  const { request, chosen } = after(run, [move("cloud:new"), pue]);
  assert.deepEqual(withLater(chosen, chosen[0]), chosen);
  assert.deepEqual(takenBack(request, chosen).request, run);
});

test("groups of devices that became one come back as they were", () => {
  const two = { ...run, devices: [{ device: "a", count: 4 }, { device: "c" }] };
  const { request, chosen } = after(two, [device]);
  assert.equal(request.devices?.length, 1);
  assert.deepEqual(takenBack(request, chosen).request, two);
  const edited = { ...request, devices: [{ device: "b", count: 9 }] };
  assert.deepEqual(takenBack(edited, chosen).request.devices, edited.devices);
});
