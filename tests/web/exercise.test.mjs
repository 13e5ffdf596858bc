// Guesses, how far off they are, where they stand on the scale, and what comes of an exercise. Figures by hand.
import assert from "node:assert/strict";
import test from "node:test";
import "./english.mjs";
import { loadGramme } from "../../wasm/gramme.mjs";
import { answerOf, isRight, timesOff, truthOf } from "../../web/exercise/answer.js";
import { everyday } from "../../web/exercise/everyday.js";
import { toCsv, toJson } from "../../web/exercise/files.js";
import { readGuess } from "../../web/exercise/guess.js";
import { Judge } from "../../web/exercise/judge.js";
import { prepare } from "../../web/exercise/prepare.js";
import { span } from "../../web/exercise/quantity.js";
import { positionOn, scaleOf, ticksOf } from "../../web/exercise/scale.js";
import { Session } from "../../web/exercise/session.js";
import { setNumberLocale } from "../../web/numbers.js";
import { parseCsv } from "../../web/journal/csv.js";

/** @type {any} */
const estimate = {
  energyKwh: { total: 244 },
  emissionsKg: { operational: 100, embodied: 5, total: 105 },
  range: { operationalKg: [50, 99, 200], totalKg: [54, 104, 206], energyKwh: [200, 240, 300] },
  equivalents: [
    { id: "us-car-km", amount: 420 },
    { id: "smartphone-charge", amount: 8000 },
  ],
};

test("the figure that is asked for, with its range, in grams or kilowatt-hours", () => {
  assert.deepEqual(truthOf(estimate), { figure: 105_000, low: 54_000, high: 206_000, unit: "g CO2e" });
  assert.deepEqual(truthOf(estimate, "operational"), { figure: 1e5, low: 5e4, high: 2e5, unit: "g CO2e" });
  assert.deepEqual(truthOf(estimate, "energy"), { figure: 244, low: 200, high: 300, unit: "kWh" });
  // Without a range of its own, the figure is both ends; a figure that does not apply is no figure.
  assert.deepEqual(truthOf(estimate, "embodied"), { figure: 5000, low: 5000, high: 5000, unit: "g CO2e" });
  const without = { ...estimate, emissionsKg: { operational: 1, total: 1 } };
  assert.equal(truthOf(without, "embodied"), undefined);
});

test("a range names its unit once, that of the figure it belongs to", () => {
  const written = (/** @type {any} */ truth) => span(truth).replace("\u202f", " ");
  assert.equal(written({ figure: 105_000, low: 54_000, high: 206_000, unit: "g CO2e" }), "54 to 206 kg");
  assert.equal(written({ figure: 244, low: 142.3, high: 320.4, unit: "kWh" }), "142 to 320 kWh");
  assert.equal(written({ figure: 1.2, low: 0.94, high: 1.31, unit: "kWh" }), "0.94 to 1.31 kWh");
  assert.equal(written({ figure: 12_000, low: 9_000, high: 15_120, unit: "kWh" }), "9 to 15.1 MWh");
  assert.equal(written({ figure: 5, low: 5, high: 5, unit: "kWh" }), "");
});

test("a guess is right within the factor, both ways, to the digit that people write", () => {
  for (const [guess, right] of /** @type {[number, boolean][]} */ ([
    [34, false],
    [35, true],
    [105, true],
    [315, true],
    [316, false],
    [0, false],
  ])) {
    assert.equal(isRight(guess, 105, 3), right, String(guess));
  }
  // 0.3 / 0.1 is 2.9999999999999996, and 0.1 * 3 is 0.30000000000000004.
  assert.deepEqual([isRight(0.1, 0.3, 3), isRight(0.1 * 3, 0.1, 3)], [true, true]);
  assert.deepEqual([isRight(0, 0, 3), isRight(1, 0, 3)], [true, false]);
  const off = (guess, figure) => timesOff(/** @type {any} */ ({ guess, figure }));
  assert.deepEqual([off(5, 10), off(10, 5), off(3, 3), off(0, 3), off(0, 0)], [2, 2, 1, Infinity, 1]);
});

test("what people type is read as a guess, or refused for a reason", () => {
  /** @type {[string, string, string, unknown][]} */
  const cases = [
    ["5", "kg", "en-GB", 5000],
    ["1e3", "kg", "en-GB", 1e6],
    ["1,5", "kg", "fr", 1500],
    ["1,5", "kg", "en-GB", 1500],
    ["1.5", "t", "fr", 1.5e6],
    ["1,500", "kg", "en-GB", 1.5e6],
    ["1 500", "g", "fr", 1500],
    ["2 t", "kg", "en-GB", 2e6],
    ["2t CO2e", "g", "en-GB", 2e6],
    ["300 G", "kg", "en-GB", 300],
    ["１２，５", "kg", "zh-Hans", 12500],
    ["0", "kg", "en-GB", 0],
    ["-0", "kg", "en-GB", 0],
    ["", "kg", "en-GB", "empty"],
    ["  ", "kg", "en-GB", "empty"],
    ["kg", "g", "en-GB", "empty"],
    ["-3", "kg", "en-GB", "negative"],
    ["−3", "kg", "en-GB", "negative"],
    ["many", "kg", "en-GB", "not_number"],
    ["5 miles", "kg", "en-GB", "not_number"],
    ["1e", "kg", "en-GB", "not_number"],
    ["1e400", "kg", "en-GB", "not_number"],
    ["NaN", "kg", "en-GB", "not_number"],
    ["Infinity", "kg", "en-GB", "not_number"],
    ["0x10", "kg", "en-GB", "not_number"],
    ["1e30", "t", "en-GB", "too_large"],
  ];
  for (const [text, unit, tag, wanted] of cases) {
    const guess = /** @type {any} */ (readGuess(text, unit, "g CO2e", tag));
    assert.deepEqual(guess.code ?? guess.value, wanted, `${text} ${unit} ${tag}`);
  }
  setNumberLocale("fr");
  const two = { text: "1.500", small: "1,5", large: "1500" };
  assert.deepEqual(readGuess("1.500", "kg", "g CO2e"), { code: "ambiguous", values: two });
  setNumberLocale("en-GB");
  assert.deepEqual(readGuess("250 wh", "MWh", "kWh"), { value: 0.25, unit: "Wh" });
  // A unit of something else is no unit here.
  assert.deepEqual(readGuess("5 kg", "kWh", "kWh"), { code: "not_number" });
});

test("on the scale, ten times as much is always one step further", () => {
  const scale = scaleOf([5000, 119_000, 62_000, 193_000]);
  assert.deepEqual(scale, { from: 3, to: 6 });
  assert.equal(positionOn(scale, 1000), 0);
  assert.ok(Math.abs(positionOn(scale, 1e5) - 2 / 3) < 1e-12);
  assert.deepEqual(ticksOf(scale), [1000, 10_000, 100_000, 1_000_000]);
  // Nothing has no place on it and stands at its lower end; what is alike still gets some room.
  assert.deepEqual(scaleOf([0, 50, 50, 50]), { from: 0, to: 3 });
  assert.equal(positionOn(scaleOf([0, 50]), 0), 0);
  assert.deepEqual(scaleOf([0, 0]), { from: -1, to: 2 });
  const wide = ticksOf(scaleOf([1e-9, 1e15]));
  assert.ok(wide.length <= 7 && wide[0] === 1e-9 && wide.at(-1) === 1e15, wide.join());
  for (const value of [1e-30, 1e30]) assert.ok([0, 1].includes(positionOn(scale, value)));
});

test("guess and answer are the same everyday thing, in proportion", () => {
  const answer = answerOf(10_500, /** @type {any} */ (truthOf(estimate)), 3);
  assert.deepEqual(everyday(answer, estimate), {
    guess: "42\u202fkm in an average US petrol car",
    figure: "420\u202fkm in an average US petrol car",
  });
  const energy = answerOf(10, /** @type {any} */ (truthOf(estimate, "energy")), 3);
  assert.deepEqual(everyday(energy, estimate), { guess: "", figure: "" });
});

/** @type {import("../../web/exercise/format.js").Exercise} */
const exercise = {
  title: "=Where?",
  tasks: [
    { text: 'One,\n"two"', request: { hours: 1 } },
    { text: "Three", request: { hours: 1 }, within: 1.5 },
    { text: "Four", request: { hours: 1 }, ask: "energy" },
  ],
};

test("tasks follow one another, the first guess counts, and the score is the share that is right", () => {
  let now = 0;
  const session = new Session(exercise, () => now);
  const total = /** @type {any} */ (truthOf(estimate));
  session.next();
  assert.equal(session.index, 0, "nothing is passed over");
  now = 12_400;
  assert.deepEqual(session.guess(50_000, total), { guess: 50_000, ...total, right: true, seconds: 12 });
  assert.equal(session.guess(1, total).guess, 50_000);
  assert.deepEqual([session.completed, session.result("en", "2026-11-25").score], [false, 1 / 3]);
  session.next();
  now = 13_000;
  assert.equal(session.guess(50_000, total).right, false, "within 1.5");
  assert.equal(session.answers[1].seconds, 1);
  session.next();
  session.guess(244, /** @type {any} */ (truthOf(estimate, "energy")));
  session.next();
  assert.equal(session.task, undefined);
  const result = session.result("fr", "2026-11-25");
  assert.deepEqual(
    { ...result, tasks: result.tasks.map(({ right }) => right) },
    { title: "=Where?", lang: "fr", version: "2026-11-25", tasks: [true, false, true], score: 2 / 3, completed: true },
  );
});

test("the result is a file that other programs read, and that no spreadsheet runs", () => {
  const session = new Session(exercise, () => 0);
  session.guess(50_000, /** @type {any} */ (truthOf(estimate)));
  const result = session.result("en", "2026-11-25");
  assert.deepEqual(JSON.parse(toJson(result)), result);
  const { rows } = parseCsv(toCsv(result, exercise.tasks).slice(1));
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [
      ["title", "version", "task", "text", "guess", "figure", "low", "high", "unit", "right", "seconds"],
      ["'=Where?", "2026-11-25", "1", 'One,\n"two"', "50000", "105000", "54000", "206000", "g CO2e", "true", "0"],
    ],
  );
});

test("every task is estimated before the first is asked, and what cannot be is told with its place", async () => {
  const gramme = await loadGramme();
  const good = { hours: 1, devices: [{ device: "nvidia-t4" }], place: "country:FRA" };
  const { prepared, problems } = await prepare(gramme, {
    title: "x",
    tasks: [
      { text: "a", request: good },
      { text: "b", request: good, ask: "energy" },
    ],
  });
  const own = await gramme.estimate(good);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    prepared.map(({ truth }) => truth.figure),
    [own.emissionsKg.total * 1000, own.energyKwh.total],
  );
  const bad = await prepare(gramme, {
    title: "x",
    tasks: [
      { text: "a", request: { ...good, hours: -1 } },
      { text: "b", request: good },
      { text: "c", request: { ...good, embodied: false }, ask: "embodied" },
      { text: "d", request: { ...good, devices: [{ device: "nvidia-t4000" }] } },
    ],
  });
  assert.deepEqual(
    bad.problems.map(({ path, code }) => `${path} ${code}`),
    ["/tasks/0/request/hours refused", "/tasks/2/ask no_figure", "/tasks/3/request/devices/0/device refused"],
  );
  assert.deepEqual(
    bad.problems.map(({ core }) => core),
    ["out_of_range", undefined, "unknown_id"],
  );
});

test("while an exercise is made, the core is asked of each run once, and again only when told to", async () => {
  const gramme = await loadGramme();
  let asked = 0;
  let lost = false;
  const counted = /** @type {any} */ ({
    estimate: async (request) => {
      asked += 1;
      if (lost) throw Object.assign(new Error("lost"), { errors: [{ code: "data_needed", path: "" }] });
      return gramme.estimate(request);
    },
  });
  const good = { request: { hours: 1, devices: [{ device: "nvidia-t4" }] } };
  const bad = { request: { hours: 0, devices: [{ device: "nope" }] } };
  const judge = new Judge();
  assert.deepEqual(judge.of([]), []);
  assert.equal(judge.of([good, bad]), undefined);
  assert.equal(await judge.ask(counted, [good, bad]), true);
  assert.equal(await judge.ask(counted, [bad, good, bad]), false);
  assert.equal(asked, 2);
  assert.deepEqual(judge.of([good]), []);
  assert.deepEqual(
    judge.of([good, bad, bad])?.map(({ path }) => path),
    [1, 2].flatMap((index) => [`/tasks/${index}/request/hours`, `/tasks/${index}/request/devices/0/device`]),
  );
  // Data that do not arrive are nothing that is wrong with the run.
  lost = true;
  const other = { ...good, ask: /** @type {const} */ ("energy") };
  assert.equal(await judge.ask(counted, [good, other]), true);
  assert.deepEqual([judge.failed, judge.of([good, other])], [true, undefined]);
  lost = false;
  await judge.ask(counted, [good, other]);
  assert.deepEqual([judge.failed, judge.of([good, other])], [false, []]);
});
