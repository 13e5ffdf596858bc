// A package in a platform, in the real Firefox.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchFirefox } from "../tools/firefox.mjs";
import { serve } from "../tools/server.mjs";
import { imported, packed } from "./packaged.mjs";

/** @type {import("../../web/exercise/format.js").Exercise} */
const exercise = {
  title: "Two tasks",
  lang: "fr",
  tasks: ["country:FRA", "country:POL"].map((place) => ({
    text: place,
    request: { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }], place },
  })),
};

/** @type {Awaited<ReturnType<typeof serve>>} */
let dist;
/** @type {Awaited<ReturnType<typeof serve>>} */
let lms;
/** @type {import("puppeteer-core").Browser} */
let browser;
/** @type {ReturnType<typeof imported>} */
let course;
before(async () => {
  dist = await serve("dist", { base: "/gramme/" });
  course = imported(await packed(exercise, dist.url, 50));
  lms = await serve(course.folder);
  browser = await launchFirefox();
});
after(async () => {
  await browser?.close();
  await lms?.close();
  await dist?.close();
  course?.remove();
});

/**
 * Gives a guess to the task that is shown, until its answer is.
 * @param {import("puppeteer-core").Frame} frame
 * @param {string} guess in kg
 */
async function answer(frame, guess) {
  await frame.evaluate(async (text) => {
    const { shadowRoot } = document.querySelector("gramme-exercise") ?? {};
    const tasks = /** @type {any} */ (shadowRoot?.querySelector("gramme-tasks"));
    const input = tasks.querySelector("#exercise-guess");
    input.value = text;
    input.dispatchEvent(new Event("input"));
    await tasks.updateComplete;
    tasks.querySelector(".guess button").click();
  }, guess);
  await untilThere(frame, "#exercise-verdict");
}

/** @param {import("puppeteer-core").Frame} frame @param {string} selector in the exercise. */
const untilThere = (frame, selector) =>
  frame.waitForFunction(
    (one) => document.querySelector("gramme-exercise")?.shadowRoot?.querySelector(one),
    {},
    selector,
  );

/** Opens the course. @param {import("puppeteer-core").Page} page */
async function opened(page) {
  await page.evaluate(() => /** @type {any} */ (window).launch());
  const player = await (await page.waitForSelector("iframe"))?.contentFrame();
  const frame = await (await player?.waitForSelector("iframe"))?.contentFrame();
  if (!frame) throw new Error("The course did not open");
  await untilThere(frame, "#exercise-guess");
  return frame;
}

test("a learner leaves after a task and comes back to the second, and the platform learns all of it", async () => {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  const told = () => page.evaluate(() => /** @type {any} */ (window).told());
  await page.goto(`${lms.url}platform.html`);
  const frame = await opened(page);
  assert.match(await frame.evaluate(() => document.getElementById("note")?.textContent ?? ""), /^Vos réponses/);
  await answer(frame, "20");
  await page.evaluate(() => /** @type {any} */ (window).leave());
  const left = await told();
  assert.deepEqual([left.core.lesson_status, left.core.exit, left.finished], ["incomplete", "suspend", 1]);

  await page.reload();
  const again = await opened(page);
  await answer(again, "1");
  await page.evaluate(() => /** @type {any} */ (window).leave());
  const done = await told();
  assert.deepEqual([done.core.lesson_status, done.core.score.raw, done.finished], ["passed", "50", 1]);
  assert.deepEqual(done.refused, []);
  assert.deepEqual(complaints, []);
  await page.close();
});
