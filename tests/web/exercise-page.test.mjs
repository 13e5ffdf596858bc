// An exercise in somebody else's page and in an iframe, in Chromium: nothing of an answer is there before a guess.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { formatLink } from "../../web/exercise/format.js";
import { violations } from "./axe.mjs";
import { foreign, framing, policyFor, useHost, useVisitor } from "./embedded.mjs";

/** @typedef {import("playwright-core").Page} Page */

const host = useHost();
const { open, complaints } = useVisitor();

const work = { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }] };
/** @type {import("../../web/exercise/format.js").Exercise} */
const exercise = {
  title: "Where it runs",
  text: "Guess first.\nThen look.",
  lang: "en",
  tasks: [
    { text: "In Iowa?", request: { ...work, place: "gcp:us-central1" }, after: "The place decides." },
    {
      text: "In Québec?",
      request: { ...work, place: "gcp:northamerica-northeast1" },
      ask: "operational",
      lock: ["device", "hours", "place"],
    },
    { text: "How much electricity?", request: { ...work, place: "country:FRA" }, ask: "energy", within: 1.2 },
  ],
};

/** Everything that is said of the exercise: texts, values, names, descriptions. @param {Page} page */
const everything = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("gramme-exercise")?.shadowRoot;
    return [...(root?.querySelectorAll("*") ?? [])]
      .flatMap((one) => [
        ...[...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent),
        ...[...one.attributes].map(({ value }) => value),
        /** @type {any} */ (one).value ?? "",
      ])
      .join("\n");
  });

/** @param {Page} page @returns {Promise<any[]>} */
const told = (page) => page.evaluate(() => /** @type {any} */ (window).told);

/** @param {Page} page */
const focused = (page) =>
  page.evaluate(() => document.querySelector("gramme-exercise")?.shadowRoot?.activeElement?.textContent?.trim());

test("a learner goes through an exercise by keyboard, and sees each answer after a guess alone", async () => {
  const gramme = await loadGramme();
  const estimates = await Promise.all(exercise.tasks.map(({ request }) => gramme.estimate(request)));
  const listen = `<script>
    window.told = [];
    for (const type of ["answer", "complete", "estimate", "error"])
      document.addEventListener(type, ({ detail, target }) => detail && told.push({ type, detail: structuredClone(detail), of: target.localName }), true);
  </script>`;
  const body = `<gramme-exercise exercise="${formatLink(exercise)}">What the author wrote</gramme-exercise>`;
  const page = await open(host.page(foreign(host.script, body, listen)));
  const guess = page.getByRole("textbox", { name: /Your guess/ });
  await guess.waitFor();

  const before = await everything(page);
  for (const text of [
    "Where it runs",
    "Guess first.\nThen look.",
    "In Iowa?",
    "8\u00a0×\u00a0NVIDIA A100 SXM4 80GB",
    "100\u202fh",
    "Iowa, us-central1, Google Cloud",
  ]) {
    assert.ok(before.includes(text), text);
  }
  // Not the number, nor its range, nor what it is made of; nor in what the element tells a program.
  const { emissionsKg, range } = estimates[0];
  for (const number of [emissionsKg.total, emissionsKg.operational, range?.totalKg[0] ?? 0, range?.totalKg[2] ?? 0]) {
    assert.ok(!before.includes(String(Math.round(number))), `${number} is there before the guess`);
  }
  assert.deepEqual(await told(page), []);
  assert.deepEqual(
    await page.evaluate(() => /** @type {any} */ (document.querySelector("gramme-exercise")).result.tasks),
    [],
  );
  assert.deepEqual(await violations(page), []);
  // The whole of the tab order.
  const order = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press("Tab");
    order.push(
      await page.evaluate(() => {
        const active = document.querySelector("gramme-exercise")?.shadowRoot?.activeElement;
        return active?.localName ?? document.activeElement?.localName;
      }),
    );
  }
  assert.deepEqual(order, ["input", "select", "button", "body"]);

  for (const [text, problem] of [
    ["", "Please write a number first"],
    ["-3", "0 or more"],
    ["a lot", "such as 5"],
  ]) {
    await guess.fill(text);
    await guess.press("Enter");
    await page.getByText(problem).waitFor();
    assert.equal(await guess.getAttribute("aria-invalid"), "true");
    assert.equal(await page.locator(".verdict").count(), 0);
  }
  await guess.fill("5e0");
  await guess.press("Enter");
  const verdict = page.getByRole("heading", { name: "Too far off" });
  await verdict.waitFor();
  // 119 kg on the page of the calculator, and 119 / 5 is 24.
  assert.match(
    String(await page.locator(".verdict").textContent()),
    /You guessed 5\skg CO2e: 24 times too low\. The answer is 119\skg/,
  );
  assert.equal(await focused(page), "Too far off");
  assert.match(
    String(await page.locator("[role=status]").first().textContent()),
    /119\skg C O 2 equivalent, most likely \d+ to \d+/,
  );
  assert.ok(await page.getByText("The place decides.").isVisible());
  assert.ok(
    await page
      .getByText(/km in an average US petrol car/)
      .first()
      .isVisible(),
  );
  assert.match(
    String(await page.getByText("Open it in the calculator").getAttribute("href")),
    new RegExp(`^${host.url}\\?.*us-central1`),
  );
  // Ten times as much is always as far: the marks stand where their logarithms say.
  const marks = await page.locator(".scale").evaluate((scale) => {
    const middle = (selector) => {
      const box = /** @type {Element} */ (scale.querySelector(selector)).getBoundingClientRect();
      return box.x + box.width / 2;
    };
    const ticks = [...scale.querySelectorAll(".ticks span")].map((one) => one.getBoundingClientRect());
    return { mark: middle(".mark"), centre: middle(".centre"), ticks: ticks.map(({ x, width }) => x + width / 2) };
  });
  const step = marks.ticks[1] - marks.ticks[0];
  const apart = Math.log10(emissionsKg.total / 5);
  assert.ok(Math.abs((marks.centre - marks.mark) / step - apart) < 0.02, JSON.stringify(marks));
  assert.deepEqual(await violations(page), []);
  // What cannot be changed is not there to be changed; what made the difference is.
  await page.getByText("What made the difference").click();
  await page.getByText("What makes it uncertain").last().waitFor();
  assert.equal(await page.locator("form").count(), 0);

  await page.getByRole("button", { name: "Next task" }).click();
  assert.equal(await focused(page), "Task 2 of 3");
  assert.ok(!(await everything(page)).includes("CO2e</"), "the second answer waits for its own guess");
  assert.equal(await page.locator(".verdict, gramme-form").count(), 0);
  await page.getByRole("textbox", { name: /electricity emit/ }).fill("7,5");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Right" }).waitFor();
  await page.getByText("Change it, and see what that does").click();
  const many = page.getByLabel("How many");
  await many.waitFor();
  assert.equal(await page.locator("#f-hours").isEditable(), false);
  const figure = page.locator("gramme-result .amount");
  const was = await figure.textContent();
  await many.fill("80");
  await page.waitForFunction(
    (old) =>
      document.querySelector("gramme-exercise")?.shadowRoot?.querySelector("gramme-result .amount")?.textContent !==
      old,
    was,
  );
  // The answer stays that of the task.
  assert.match(String(await page.locator(".verdict > p").nth(1).textContent()), /You guessed 7\.5\skg/);
  assert.deepEqual(await violations(page), []);

  await page.getByRole("button", { name: "Next task" }).click();
  await page.getByRole("textbox", { name: /how much electricity/ }).fill("0");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Too far off" }).waitFor();
  await page.getByRole("button", { name: "See how you did" }).click();
  await page.getByRole("heading", { name: "1 of 3 right" }).waitFor();
  assert.deepEqual(await violations(page), []);

  const events = await told(page);
  assert.deepEqual(
    events.map(({ type, of }) => `${type} ${of}`),
    ["answer gramme-exercise", "answer gramme-exercise", "answer gramme-exercise", "complete gramme-exercise"],
  );
  const [first, second, third, { detail: result }] = events;
  const grams = (kilograms) => kilograms * 1000;
  const { seconds, ...answer } = first.detail;
  assert.ok(Number.isInteger(seconds) && seconds >= 0);
  assert.deepEqual(answer, {
    guess: 5000,
    figure: grams(emissionsKg.total),
    low: grams(range?.totalKg[0]),
    high: grams(range?.totalKg[2]),
    unit: "g CO2e",
    right: false,
  });
  assert.deepEqual([second.detail.figure, second.detail.right], [grams(estimates[1].emissionsKg.operational), true]);
  assert.deepEqual([third.detail.guess, third.detail.unit, third.detail.right], [0, "kWh", false]);
  assert.deepEqual(result, {
    title: exercise.title,
    lang: "en",
    version: gramme.version.data,
    tasks: [first.detail, second.detail, third.detail],
    score: 1 / 3,
    completed: true,
  });
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as JSON" }).click();
  const chunks = [];
  for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk);
  assert.deepEqual(JSON.parse(Buffer.concat(chunks).toString()), result);

  await page.getByRole("button", { name: "Start again" }).click();
  await page.getByText("Task 1 of 3").waitFor();
  assert.equal(await page.locator(".verdict").count(), 0);
  // A program may put another in its place, and one that is none is refused in words.
  await page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector("gramme-exercise"));
    element.exercise = {
      title: "<img src=x onerror=hacked()>",
      tasks: [{ text: "<b>", request: { hours: 1, place: "mars" } }],
    };
  });
  await page.getByText("The calculator cannot take this as it is.").first().waitFor();
  await page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector("gramme-exercise"));
    element.exercise = { title: "x" };
  });
  await page.getByText("This is missing.").waitFor();
  assert.equal(await page.locator("img, b").count(), 0);
  assert.equal((await told(page)).filter(({ type }) => type === "error").length, 2);
  await page.context().close();
});

test("answers of an earlier visit are of the exercise that begins next, and of no other", async () => {
  const page = await open(host.page(foreign(host.script, "<gramme-exercise></gramme-exercise>")));
  const progress = await page.evaluate(async (one) => {
    const element = /** @type {any} */ (document.querySelector("gramme-exercise"));
    const answer = { guess: 1, figure: 1, low: 1, high: 1, unit: "g CO2e", right: true };
    /** @param {string} title */
    const shown = async (title) => {
      for (;;) {
        const root = element.shadowRoot;
        const task = root.getElementById("exercise-task")?.textContent.trim();
        if (task && root.getElementById("exercise-title").textContent.trim() === title) return task;
        await new Promise(requestAnimationFrame);
      }
    };
    element.answers = [answer];
    element.exercise = one;
    const tasks = [await shown(one.title)];
    element.exercise = { ...one, title: "Another" };
    tasks.push(await shown("Another"), element.result.tasks.length);
    element.answers = [answer, answer];
    element.exercise = { ...one, title: "The last" };
    tasks.push(await shown("The last"));
    return tasks;
  }, exercise);
  assert.deepEqual(progress, ["Task 2 of 3", "Task 1 of 3", 0, "Task 3 of 3"]);
  await page.context().close();
});

test("in an iframe without an origin it tells the page around what was answered, and nothing else is new", async () => {
  const short = { ...exercise, lang: undefined, tasks: exercise.tasks.slice(0, 1) };
  const address = `${host.url}embed.html?lang=fr&exercise=${formatLink(short)}`;
  const page = await open(host.page(framing(address)));
  const frame = page.frames()[1];
  const guess = frame.getByRole("textbox", { name: /Votre estimation/ });
  await guess.fill("0,1");
  await frame.getByRole("combobox", { name: "Unité" }).selectOption("t");
  await guess.press("Enter");
  await frame.getByRole("heading", { name: "C’est juste" }).waitFor();
  const said = await page.evaluate(() =>
    /** @type {any} */ (window).said.filter(({ gramme }) => gramme && gramme !== "height"),
  );
  assert.deepEqual(
    said.map(({ gramme, ...rest }) => [gramme, Object.keys(rest)]),
    [
      ["answer", ["answer"]],
      ["complete", ["result"]],
    ],
  );
  assert.equal(said[0].answer.guess, 100_000);
  assert.deepEqual(said[1].result.tasks, [said[0].answer]);
  assert.deepEqual([said[1].result.lang, said[1].result.completed], ["fr", true]);
  assert.equal(await frame.evaluate(() => document.documentElement.lang), "fr");
  assert.deepEqual(await violations(frame), []);
  // However long it stands there, it does not say that its code is missing.
  await frame.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
  assert.equal(await frame.locator(".unarrived").isVisible(), false);
  // Opened by its link, it says in the tab which one it is.
  assert.equal(await frame.title(), short.title);
  // 320 px wide, nothing is cut off.
  await page.setViewportSize({ width: 336, height: 800 });
  assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);

  // A link that somebody cut off.
  await page.goto(host.page(framing(address.slice(0, -9))));
  await page
    .frames()[1]
    .getByText("Ce n’est pas du JSON.")
    .or(page.frames()[1].getByText("Le lien est coupé ou abîmé."))
    .waitFor();
  assert.deepEqual(await violations(page.frames()[1]), []);
  await page.context().close();
});

test("an exercise obeys the policy that lets a calculator in", async () => {
  const body = `<gramme-exercise lang="zh" exercise="${formatLink(exercise)}"></gramme-exercise>`;
  const page = await open(host.page(foreign(host.script, body), policyFor(host.origin)));
  await page.getByRole("textbox", { name: /您的猜测/ }).fill("119");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "答对了" }).waitFor();
  // The teacher's words are in the language of the exercise, whatever the reader's.
  assert.equal(await page.locator(".question").getAttribute("lang"), "en");
  assert.equal(await page.evaluate(() => document.querySelectorAll("link[rel=stylesheet], style").length), 0);
  await page.context().close();
});

test("nothing is thrown", () => assert.deepEqual(complaints, []));
