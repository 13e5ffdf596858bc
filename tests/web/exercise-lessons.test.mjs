// The lessons are exercises, and what their words say of the figures is so with today's data.
import assert from "node:assert/strict";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { check, formatLink } from "../../web/exercise/format.js";
import { exerciseOf, lessons } from "../../web/exercise/lessons.js";
import { prepare } from "../../web/exercise/prepare.js";
import en from "../../web/exercise/texts-en.js";
import fr from "../../web/exercise/texts-fr.js";
import zh from "../../web/exercise/texts-zh.js";

const gramme = await loadGramme();

/** @param {string} id @param {number} index from 1 @returns {import("../../wasm/gramme.d.ts").EstimateRequest} */
const given = (id, index) => lessons.find((lesson) => lesson.id === id)?.tasks[index - 1].request ?? {};

/** @param {string} id @param {number} index from 1 */
const estimated = (id, index) => gramme.estimate(given(id, index));

test("every lesson is an exercise in every language, of three to five tasks that can all be estimated", async () => {
  assert.deepEqual(
    lessons.map(({ id }) => id),
    ["where", "what", "sure"],
  );
  for (const lesson of lessons) {
    for (const [lang, texts] of Object.entries({ en, fr, zh })) {
      const text = texts.lessons[lesson.id];
      const exercise = exerciseOf(lesson, text, /** @type {any} */ (lang));
      assert.equal(text.tasks.length, lesson.tasks.length);
      assert.deepEqual(check(exercise), []);
      // Links that common mail programs and platforms take whole.
      assert.ok(formatLink(exercise).length < 8000);
    }
    assert.ok(lesson.tasks.length >= 3 && lesson.tasks.length <= 5);
    const { problems } = await prepare(gramme, exerciseOf(lesson, en.lessons[lesson.id], "en"));
    assert.deepEqual(problems, [], lesson.id);
  }
});

test("no figure stands in a text, where new data would belie it", () => {
  for (const { lessons: all } of [en, fr, zh]) {
    for (const { text, goals, discuss, tasks } of Object.values(all)) {
      const words = [text, ...goals, ...discuss, ...tasks.flatMap((task) => [task.text, task.after])].join("\n");
      // CO2e, and the year of a calculator.
      assert.deepEqual(words.replace(/CO2e|2019/g, "").match(/\d+/g), null);
    }
  }
});

test("where: the place alone changes the answer more than ten times, and not to know it widens the range", async () => {
  const [iowa, quebec, johannesburg, anywhere] = await Promise.all([1, 2, 3, 4].map((n) => estimated("where", n)));
  const total = ({ emissionsKg }) => emissionsKg.total;
  assert.ok(total(quebec) < total(iowa) && total(iowa) < total(johannesburg));
  assert.ok(total(johannesburg) / total(quebec) > 10);
  // "A large part", and the same kilograms everywhere.
  assert.ok((quebec.emissionsKg.embodied ?? 0) / total(quebec) > 0.3);
  assert.equal(quebec.emissionsKg.embodied, johannesburg.emissionsKg.embodied);
  const width = ({ range: { totalKg } = { totalKg: [1, 1, 1] } }) => Math.log(totalKg[2] / totalKg[0]);
  for (const known of [iowa, quebec, johannesburg]) assert.ok(width(anywhere) > width(known));
});

test("what: the small processor takes less for an hour and more for the work of the large one", async () => {
  const [large, small, same, making] = await Promise.all([1, 2, 3, 4].map((n) => estimated("what", n)));
  assert.ok(small.energyKwh.total * 5 < large.energyKwh.total, "far less");
  assert.ok(same.energyKwh.total > large.energyKwh.total);
  const devices = new Map((await gramme.devices()).map((device) => [device.id, device]));
  const of = (index) => devices.get(given("what", index).devices?.[0].device ?? "");
  const hours = (of(1)?.peak16 ?? 0) / (of(2)?.peak16 ?? 1);
  assert.equal(given("what", 3).hours, Math.round(hours), "hours for as many operations");
  assert.equal((of(1)?.year ?? 0) - (of(2)?.year ?? 0), 4, "four years older");
  const share = ({ emissionsKg }) => emissionsKg.embodied / emissionsKg.total;
  const dirty = await gramme.estimate({ ...given("what", 4), place: "gcp:africa-south1" });
  assert.ok(share(making) > 0.3 && share(dirty) < 0.1);
  assert.equal(making.emissionsKg.embodied, dirty.emissionsKg.embodied, "the same number");
});

test("sure: a meter leaves a fraction of the range, 2019 knew none, and all runs together are many times one", async () => {
  const [guessed, metered, old, all] = await Promise.all([1, 2, 3, 4].map((n) => estimated("sure", n)));
  const width = ({ range: { energyKwh } = { energyKwh: [0, 0, 0] } }) => energyKwh[2] - energyKwh[0];
  assert.ok(width(metered) < width(guessed) / 4);
  // The meter reads what the method had taken the devices to draw.
  assert.ok(Math.abs((guessed.energyKwh.devices ?? 0) - (given("sure", 2).measuredKwh ?? 0)) < 1e-9);
  assert.equal(old.range, undefined);
  const { runs = 1 } = given("sure", 4);
  assert.ok(Math.abs(all.emissionsKg.total / guessed.emissionsKg.total / runs - 1) < 1e-12);
  const [low, , high] = guessed.range?.totalKg ?? [1, 1, 1];
  assert.ok(runs > high / low, "more than the range spans");
});
