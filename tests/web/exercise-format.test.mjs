// What an exercise is, however it comes, and that whatever else comes is refused with its place.
import assert from "node:assert/strict";
import test from "node:test";
import { check, formatLink, formatText, inputs, readLink, readText, readValue } from "../../web/exercise/format.js";

const request = { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }], place: "gcp:us-central1" };

/** @type {any} */
const whole = JSON.parse(
  JSON.stringify({
    title: "Où ? 在哪里 <b>&",
    text: "First line\nsecond line",
    lang: "fr",
    tasks: [
      { text: "How much?", request },
      {
        text: "And here?",
        request: { ...request, cpu: { wattsPerCore: 5, cores: 8 }, unit: { name: "epoch", count: 3 }, embodied: false },
        ask: "energy",
        lock: ["device", "cpu.cores"],
        within: 1.5,
        after: "Look.",
      },
    ],
  }),
);

/** @param {(exercise: any) => void} change of a copy. */
function changed(change) {
  const copy = structuredClone(whole);
  change(copy);
  return copy;
}

/** @param {import("../../web/exercise/format.js").Problem[]} problems */
const located = (problems) => problems.map(({ path, code }) => `${path} ${code}`);

test("an exercise comes back from its link and its file, whatever letters are in it", () => {
  assert.deepEqual(check(whole), []);
  const link = formatLink(whole);
  assert.match(link, /^[\w-]+$/);
  assert.deepEqual(readLink(link), { exercise: whole, problems: [] });
  assert.deepEqual(readText(formatText(whole)), { exercise: whole, problems: [] });
  assert.deepEqual(readValue(whole), { exercise: whole, problems: [] });
  // RFC 4648, section 5, of {"title":"é?>"}: made by hand from its bytes, 7b 22 74 … c3 a9 3f 3e 22 7d.
  assert.equal(formatLink(/** @type {any} */ ({ title: "é?>" })), "eyJ0aXRsZSI6IsOpPz4ifQ");
  // Other programs pad.
  assert.deepEqual(located(readLink("eyJ0aXRsZSI6IsOpPz4ifQ==").problems), ["/tasks missing"]);
});

test("what a program hands over is copied, so that it cannot change under the learner", () => {
  const given = structuredClone(whole);
  const { exercise } = readValue(given);
  given.tasks[0].request.hours = 1;
  assert.equal(exercise?.tasks[0].request.hours, 100);
});

test("names of inputs are those of links", () => {
  for (const name of [
    "device",
    "count",
    "load",
    "powerW",
    "hours",
    "place",
    "pue",
    "cpu.cores",
    "unit.name",
    "method",
  ]) {
    assert.ok(inputs.includes(name), name);
  }
  assert.equal(new Set(inputs).size, inputs.length);
});

/** @type {[string, (exercise: any) => void, string[]][]} */
const wrong = [
  ["a part that no exercise has", (one) => (one.score = 1), ["/score unknown_field"]],
  ["a part that no task has", (one) => (one.tasks[1].answer = 1), ["/tasks/1/answer unknown_field"]],
  ["no title", (one) => delete one.title, ["/title missing"]],
  ["an empty title", (one) => (one.title = " "), ["/title empty"]],
  ["a long title", (one) => (one.title = "x".repeat(201)), ["/title too_long"]],
  ["a long text", (one) => (one.tasks[0].text = "x".repeat(2001)), ["/tasks/0/text too_long"]],
  ["a text that is none", (one) => (one.text = ["x"]), ["/text not_text"]],
  ["a bell", (one) => (one.tasks[1].after = "a\u0007"), ["/tasks/1/after unprintable"]],
  ["half a character", (one) => (one.text = "\ud800"), ["/text unprintable"]],
  ["a language that is none of three", (one) => (one.lang = "de"), ["/lang not_one_of"]],
  ["no tasks", (one) => (one.tasks = []), ["/tasks empty"]],
  ["tasks that are no list", (one) => (one.tasks = { 0: one.tasks[0] }), ["/tasks not_list"]],
  ["51 tasks", (one) => (one.tasks = Array(51).fill(one.tasks[0])), ["/tasks too_many"]],
  ["a task that is none", (one) => (one.tasks[1] = null), ["/tasks/1 not_object"]],
  ["no request", (one) => delete one.tasks[0].request, ["/tasks/0/request missing"]],
  ["a request that is a link", (one) => (one.tasks[0].request = "?hours=1"), ["/tasks/0/request not_object"]],
  ["a field that no request has", (one) => (one.tasks[0].request.watts = 1), ["/tasks/0/request/watts unknown_field"]],
  ["a number as text", (one) => (one.tasks[0].request.hours = "100"), ["/tasks/0/request/hours not_number"]],
  ["no number", (one) => (one.tasks[0].request.hours = NaN), ["/tasks/0/request/hours not_number"]],
  ["a flag as text", (one) => (one.tasks[1].request.embodied = "no"), ["/tasks/1/request/embodied not_flag"]],
  ["a name that is none", (one) => (one.tasks[0].request.place = 3), ["/tasks/0/request/place not_text"]],
  [
    "devices that are no list",
    (one) => (one.tasks[0].request.devices = { device: "x" }),
    ["/tasks/0/request/devices not_list"],
  ],
  [
    "too many devices",
    (one) => (one.tasks[0].request.devices = Array(65).fill({})),
    ["/tasks/0/request/devices too_many"],
  ],
  [
    "a part that no device has",
    (one) => (one.tasks[0].request.devices[0].colour = 1),
    ["/tasks/0/request/devices/0/colour unknown_field"],
  ],
  [
    "a part that no CPU has",
    (one) => (one.tasks[1].request.cpu.colour = 1),
    ["/tasks/1/request/cpu/colour unknown_field"],
  ],
  ["a figure that is none", (one) => (one.tasks[0].ask = "water"), ["/tasks/0/ask not_one_of"]],
  ["a figure by an inherited name", (one) => (one.tasks[0].ask = "constructor"), ["/tasks/0/ask not_one_of"]],
  ["a lock that is none", (one) => (one.tasks[0].lock = "all"), ["/tasks/0/lock not_lock"]],
  ["a lock on what is no input", (one) => (one.tasks[1].lock = ["device", "wheels"]), ["/tasks/1/lock/1 not_one_of"]],
  ["a factor of one", (one) => (one.tasks[0].within = 1), ["/tasks/0/within not_within"]],
  ["a factor of a million", (one) => (one.tasks[0].within = 1e6), ["/tasks/0/within not_within"]],
];
for (const [name, change, problems] of wrong) {
  test(`refused with its place: ${name}`, () => {
    const given = changed(change);
    assert.deepEqual(located(check(given)), problems);
    assert.equal(readValue(given).exercise, undefined);
  });
}

test("every place that is wrong is told at once", () => {
  const given = changed((one) => {
    delete one.title;
    one.tasks[0].within = 0;
    one.tasks[1].request.pue = "1";
  });
  assert.deepEqual(located(check(given)), [
    "/title missing",
    "/tasks/0/within not_within",
    "/tasks/1/request/pue not_number",
  ]);
});

test("nothing throws, whatever comes, and nothing of it reaches other objects", () => {
  const loop = /** @type {any} */ ({});
  loop.tasks = [loop];
  for (const value of [undefined, null, 1, "x", [], () => 1, Symbol("x"), 1n, loop]) {
    assert.equal(readValue(value).problems.length > 0, true);
  }
  for (const text of [
    "",
    "%%%",
    "e30=e30=",
    "_",
    "\u00e9",
    "a".repeat(1e6),
    "eyJ0aXRsZSI6Iv8ifQ",
    btoa("[".repeat(3e5)),
  ]) {
    const { exercise, problems } = readLink(text);
    assert.deepEqual([exercise, problems.length], [undefined, 1], text.slice(0, 20));
  }
  const { problems } = readText(`{"__proto__":{"polluted":1},"constructor":1,"title":"x","tasks":[{"__proto__":1}]}`);
  assert.deepEqual(located(problems), [
    "/__proto__ unknown_field",
    "/constructor unknown_field",
    "/tasks/0/__proto__ unknown_field",
    "/tasks/0/text missing",
    "/tasks/0/request missing",
  ]);
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
});
