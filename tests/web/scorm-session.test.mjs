// What a package tells the learning platform, with the platform's side played by scorm-again.
import assert from "node:assert/strict";
import test from "node:test";
import { Scorm12API } from "scorm-again";
import { findApi } from "../../web/scorm/package/api.js";
import { read, write } from "../../web/scorm/package/saved.js";
import { Session, decimal, timespan } from "../../web/scorm/package/session.js";

/** @param {boolean} right @param {object} [more] @returns {import("../../web/exercise/format.js").Answer} */
const answer = (right, more = {}) => ({ guess: 9.5, figure: 12, low: 7, high: 20, unit: "g CO2e", right, ...more });

/** A platform that keeps what every call answered. @param {Record<string, string>} [given] as launched with. */
function platform(given = {}) {
  const api = /** @type {any} */ (new Scorm12API({ logLevel: 5 }));
  api.loadFromFlattenedJSON(given, "cmi");
  /** @type {string[]} */
  const refused = [];
  const calls = ["LMSInitialize", "LMSSetValue", "LMSCommit", "LMSFinish"];
  const watched = { LMSGetValue: (name) => api.LMSGetValue(name) };
  for (const call of calls) {
    watched[call] = (...values) => {
      const said = api[call](...values);
      if (String(said) !== "true") refused.push(`${call} ${values.join(" ")}`);
      return said;
    };
  }
  return { api: /** @type {any} */ (watched), cmi: api.cmi, refused };
}

const settings = { id: "gramme-1", tasks: 3, passMark: 60 };
const start = new Date(2026, 0, 2, 3, 4, 5).getTime();

test("a visit through all tasks ends with a score, a status and every answer, and nothing of it is refused", () => {
  const { api, cmi, refused } = platform();
  let now = start;
  const session = new Session(api, settings, () => now);
  assert.ok(session.open && session.counts);
  assert.deepEqual([cmi.core.lesson_status, cmi.core.lesson_location], ["incomplete", "1"]);
  session.answered(answer(true, { seconds: 61.5 }));
  assert.deepEqual([cmi.core.lesson_status, cmi.core.lesson_location, cmi.core.score.raw], ["incomplete", "2", ""]);
  session.answered(answer(false, { guess: 0, figure: 1.25e15 }));
  now += 3_723_450;
  session.answered(answer(true, { guess: 1e-9 }));
  assert.equal(session.taken, true);
  session.end();
  session.end();
  const { core, interactions } = JSON.parse(JSON.stringify(cmi));
  assert.deepEqual(core.score, { raw: "67", min: "0", max: "100" });
  assert.equal(core.lesson_status, "passed");
  assert.equal(core.lesson_location, "3");
  assert.equal(core.session_time, "01:02:03.45");
  // The platform writes times in its own way.
  const told = Object.values(interactions).map((one) => [
    one.id,
    one.type,
    one.time,
    one.student_response,
    one.correct_responses[0].pattern,
    one.result,
    one.latency,
  ]);
  assert.deepEqual(told, [
    ["task-1", "numeric", "03:04:05", "9.5", "12", "correct", "00:01:01.5"],
    ["task-2", "numeric", "03:04:05", "0", "1250000000000000", "wrong", "00:00:00"],
    ["task-3", "numeric", "04:06:08", "0.000000001", "12", "correct", "00:00:00"],
  ]);
  assert.deepEqual(refused, []);
});

test("who leaves half-way goes on where they were, whatever the platform and another exercise have kept", () => {
  const first = platform();
  const left = new Session(first.api, settings);
  left.answered(answer(false, { seconds: 4 }));
  left.answered(answer(true, { unit: "kWh" }));
  left.end();
  assert.deepEqual([first.cmi.core.lesson_status, first.cmi.core.score.raw], ["incomplete", ""]);
  assert.equal(JSON.parse(JSON.stringify(first.cmi)).core.exit, "suspend");

  const kept = first.cmi.suspend_data;
  const again = platform({ "core.lesson_status": "incomplete", suspend_data: kept });
  const back = new Session(again.api, settings);
  assert.deepEqual(back.answers, [answer(false, { seconds: 4 }), answer(true, { unit: "kWh", seconds: 0 })]);
  assert.equal(again.cmi.core.lesson_location, "3");
  back.answered(answer(true));
  assert.deepEqual([again.cmi.core.lesson_status, again.cmi.core.score.raw], ["passed", "67"]);

  for (const suspended of [
    "",
    "gramme-2;1,1,1,1,0,1,1",
    "gramme-1;x",
    "gramme-1:101;1,1,1,1,0,1,1",
    "gramme-1:5:5;1,1,1,1,0,1,1",
    "gramme-1;1,1,1,1,0,1,1;1,1,1",
    "gramme-1;1,1,1,1,2,1,1",
    `${kept};${kept}`,
  ]) {
    const other = platform({ "core.lesson_status": "incomplete", suspend_data: suspended });
    assert.deepEqual(new Session(other.api, settings).answers, [], suspended);
  }
});

test("of several rounds the best counts", () => {
  const { api, cmi, refused } = platform();
  const session = new Session(api, { ...settings, tasks: 2 });
  const rounds = [
    [[false, false], "0", "failed"],
    [[true, true], "100", "passed"],
    [[true, false], "100", "passed"],
  ];
  for (const [answers, raw, status] of /** @type {[boolean[], string, string][]} */ (rounds)) {
    for (const right of answers) session.answered(answer(right));
    assert.deepEqual([cmi.core.score.raw, cmi.core.lesson_status], [raw, status]);
  }
  assert.equal(session.answers.length, 2);
  assert.deepEqual(refused, []);
});

test("a better result is named as long as the present round does not come up to it", () => {
  const first = platform();
  const session = new Session(first.api, { ...settings, tasks: 2 });
  assert.equal(session.better, undefined);
  const after = (/** @type {boolean} */ right) => {
    session.answered(answer(right));
    return session.better;
  };
  assert.deepEqual([true, false, true, true, false, false].map(after), [undefined, undefined, 50, undefined, 100, 100]);
  session.end();
  const again = platform({
    "core.lesson_status": "passed",
    "core.score.raw": "100",
    suspend_data: first.cmi.suspend_data,
  });
  assert.equal(new Session(again.api, { ...settings, tasks: 2 }).better, 100);
});

for (const refuses of [
  "cmi.core.score.raw",
  "cmi.core.lesson_status",
  "cmi.interactions.1.id",
  "cmi.interactions.1.result",
  "cmi.suspend_data",
]) {
  test(`what a platform refuses of the last answer is sent again: ${refuses}`, () => {
    for (const when of ["leaving", "the next visit"]) {
      const { api, cmi } = platform();
      let strict = false;
      const set = (name, value) => (strict && name === refuses ? "false" : api.LMSSetValue(name, value));
      const session = new Session({ ...api, LMSSetValue: set }, { ...settings, tasks: 2 });
      session.answered(answer(true));
      strict = true;
      session.answered(answer(true));
      assert.equal(session.taken, false);
      strict = when === "the next visit";
      session.end();
      const kept = JSON.parse(JSON.stringify(cmi));
      let now = cmi;
      if (strict) {
        const again = platform({
          "core.lesson_status": kept.core.lesson_status,
          "core.score.raw": kept.core.score.raw,
          suspend_data: kept.suspend_data,
        });
        const back = new Session(again.api, { ...settings, tasks: 2 });
        // Without its answers a platform's learner has to give the last one again.
        if (refuses === "cmi.suspend_data") back.answered(answer(true));
        assert.equal(back.taken, true);
        now = again.cmi;
      } else {
        const told = Object.values(kept.interactions).map(({ id, result }) => [id, result]);
        assert.deepEqual(told, [
          ["task-1", "correct"],
          ["task-2", "correct"],
        ]);
      }
      assert.deepEqual([now.core.score.raw, now.core.lesson_status], ["100", "passed"], when);
    }
  });
}

test("a refused score outlasts a new round, in the same visit and in the next", () => {
  const first = platform();
  const set = (name, value) => (name === "cmi.core.score.raw" ? "false" : first.api.LMSSetValue(name, value));
  const session = new Session({ ...first.api, LMSSetValue: set }, { ...settings, tasks: 1 });
  session.answered(answer(true));
  session.answered(answer(false));
  session.end();
  assert.equal(first.cmi.core.score.raw, "");
  const { suspend_data } = first.cmi;
  const second = platform({ "core.lesson_status": "passed", suspend_data });
  const back = new Session(second.api, { ...settings, tasks: 1 });
  assert.deepEqual([second.cmi.core.score.raw, back.taken], ["100", true]);
});

test("opening it again leaves a pass that the teacher's new mark would take away", () => {
  const passed = { "core.lesson_status": "passed", "core.score.raw": "60" };
  const given = { ...passed, "student_data.mastery_score": "90", suspend_data: "gramme-1:60;1,1,1,1,0,1,1" };
  const { api, cmi } = platform(given);
  new Session(api, { ...settings, tasks: 1 }).end();
  assert.deepEqual([cmi.core.lesson_status, cmi.core.score.raw], ["passed", "60"]);
});

test("the score of another exercise counts for nothing, even after a visit that stopped half-way", () => {
  const others = { "core.lesson_status": "passed", "core.score.raw": "100" };
  const first = platform({ ...others, suspend_data: "gramme-2:100;1,1,1,1,0,1,1" });
  const half = new Session(first.api, settings);
  half.answered(answer(true));
  half.end();
  const second = platform({ ...others, suspend_data: first.cmi.suspend_data });
  const session = new Session(second.api, settings);
  for (const right of [false, false]) session.answered(answer(right));
  assert.deepEqual([second.cmi.core.score.raw, second.cmi.core.lesson_status], ["33", "failed"]);
});

test("the platform's own pass mark counts, and without one nobody fails", () => {
  for (const [mark, given, status] of [
    [60, {}, "failed"],
    [50, {}, "passed"],
    [60, { "student_data.mastery_score": "50" }, "passed"],
    [50, { "student_data.mastery_score": "51" }, "failed"],
    [0, {}, "completed"],
  ]) {
    const { api, cmi } = platform(/** @type {any} */ (given));
    const session = new Session(api, { id: "gramme-1", tasks: 2, passMark: Number(mark) });
    session.answered(answer(true));
    session.answered(answer(false));
    session.end();
    assert.equal(cmi.core.lesson_status, status, JSON.stringify([mark, given]));
  }
});

test("in a review nothing is written", () => {
  const { api, cmi } = platform({ "core.lesson_mode": "review", "core.lesson_status": "passed" });
  const session = new Session(api, settings);
  assert.deepEqual([session.open, session.counts, session.taken], [true, false, true]);
  const before = JSON.stringify(cmi);
  for (const right of [false, false, false]) session.answered(answer(right));
  assert.equal(JSON.stringify(cmi), before);
});

test("a platform that refuses, fails or knows only what it must does not stop the exercise", () => {
  const { api } = platform();
  const closed = new Session({ ...api, LMSInitialize: () => "false" }, settings);
  closed.answered(answer(true));
  closed.end();
  assert.deepEqual([closed.open, closed.answers.length], [false, 1]);

  const broken = new Session(/** @type {any} */ ({ LMSInitialize: () => true }), settings);
  broken.answered(answer(true));
  assert.deepEqual([broken.open, broken.taken], [true, false]);

  let commits = 0;
  const full = { ...api, LMSCommit: () => ((commits += 1) === 2 ? "false" : "true") };
  const session = new Session(full, settings);
  assert.equal(session.taken, true);
  session.answered(answer(true));
  assert.equal(session.taken, false);
  session.answered(answer(true));
  assert.equal(session.taken, true);

  /** @type {string[]} */
  const asked = [];
  const small = new Session(
    {
      ...api,
      LMSGetValue: (name) => (name.includes("interactions") ? "" : api.LMSGetValue(name)),
      LMSSetValue: (name) => (asked.push(name), "true"),
    },
    settings,
  );
  small.answered(answer(true));
  assert.deepEqual(
    asked.filter((name) => name.includes("interactions")),
    [],
  );
});

test("fifty answers of the longest kind fit into what a platform has to keep", () => {
  const long = answer(false, {
    guess: -1.234567e-300,
    figure: 1.234567e300,
    low: 1.234567e-300,
    high: 1.234567e300,
    seconds: 359999,
  });
  const answers = Array(50).fill(long);
  const text = write("gramme-01234567", { answers, best: 100 });
  assert.ok(text.length <= 4096, String(text.length));
  assert.match(text, /^[\x21-\x7e]*$/);
  const {
    answers: [one],
    best,
  } = read(text, "gramme-01234567", 50);
  assert.equal(best, 100);
  assert.deepEqual([one.guess, one.figure, one.unit, one.seconds], [-1.23457e-300, 1.23457e300, "g CO2e", 359999]);
});

test("times and numbers are written as the standard says", () => {
  assert.equal(timespan(0), "0000:00:00.00");
  assert.equal(timespan(59_994), "0000:00:59.99");
  assert.equal(timespan(59_996), "0000:01:00.00");
  assert.equal(timespan(Infinity), "9999:00:00.00");
  for (const [value, text] of [
    [0, "0"],
    [1234567, "1234570"],
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0.00000015"],
  ])
    assert.equal(decimal(Number(value)), text);
});

test("the platform is found above, in a window that opened it, and never across origins", () => {
  const api = {};
  const top = /** @type {any} */ ({ API: api });
  top.parent = top;
  const alone = /** @type {any} */ ({});
  alone.parent = alone;
  alone.top = alone;
  const stranger = {
    get API() {
      throw new DOMException("", "SecurityError");
    },
  };
  assert.equal(findApi({ parent: { parent: top } }), api);
  assert.equal(findApi(alone), undefined);
  assert.equal(findApi({ ...alone, opener: { parent: top } }), api);
  const inside = { parent: alone, top: { opener: { parent: top } } };
  assert.equal(findApi(inside), api);
  assert.equal(findApi({ parent: stranger, top: stranger }), undefined);
  assert.equal(findApi({ parent: stranger, opener: top }), api);
  const endless = {
    get parent() {
      return { ...endless };
    },
    top: alone,
  };
  assert.equal(findApi(endless), undefined);
});
