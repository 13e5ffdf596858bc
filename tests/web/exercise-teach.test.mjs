// What the page has for teachers: lessons to try and to hand out, and the making of an exercise.
import assert from "node:assert/strict";
import test from "node:test";
import { check, formatText, readLink } from "../../web/exercise/format.js";
import { exerciseShown, tools } from "../../web/course/snippets.js";
import { draftOf, exerciseFrom, readDraft } from "../../web/exercise/draft.js";
import { exerciseOf, lessons } from "../../web/exercise/lessons.js";
import en from "../../web/exercise/texts-en.js";
import { violations } from "./axe.mjs";
import { narrow, usePage } from "./page.mjs";

const { open, complaints } = usePage();

test("an exercise that was opened to be edited comes out as it was", () => {
  const request = { hours: 1, devices: [{ device: "nvidia-t4" }] };
  /** @type {import("../../web/exercise/format.js").Exercise[]} */
  const all = [
    ...lessons.map((lesson) => exerciseOf(lesson, en.lessons[lesson.id], "en")),
    {
      title: "Own",
      lang: "en",
      tasks: [
        { text: "a", request, lock: ["pue"], within: 1.25, ask: "embodied", after: "b" },
        { text: "c", request, lock: [] },
      ],
    },
  ];
  for (const exercise of all) assert.deepEqual(exerciseFrom(draftOf(exercise), "fr"), { exercise, problems: [] });
});

test("a draft says what it lacks, and a factor may be written with a comma", () => {
  const draft = draftOf({ title: "x", tasks: [{ text: "y", request: { hours: 1 } }] });
  draft.tasks[0].within = "1,5";
  assert.equal(exerciseFrom(draft, "fr").exercise?.tasks[0].within, 1.5);
  draft.tasks[0].within = "many";
  draft.title = " ";
  assert.deepEqual(
    exerciseFrom(draft, "fr").problems.map(({ path }) => path),
    ["/title", "/tasks/0/within"],
  );
});

test("what is kept of a draft comes back unfinished as it was, and only if this page can have kept it", () => {
  const request = { hours: 1, devices: [{ device: "nvidia-t4", count: 2 }] };
  const draft = draftOf({
    title: "",
    text: "Before",
    lang: "zh",
    tasks: [
      { text: "", request, ask: "energy", lock: ["pue"], within: 2 },
      { text: "b", request, after: "c" },
    ],
  });
  draft.tasks[0].within = "1,";
  const keyless = (/** @type {any} */ one) =>
    JSON.parse(JSON.stringify(one, (name, value) => (name === "key" ? undefined : value)));
  const back = readDraft(JSON.stringify(draft));
  assert.deepEqual(keyless(back), keyless(draft));
  assert.notEqual(back?.tasks[0].key, back?.tasks[1].key);
  assert.deepEqual(readDraft(JSON.stringify(draftOf({ title: "", tasks: [] })))?.tasks, []);

  const [task] = draft.tasks;
  for (const wrong of [
    null,
    [],
    { ...draft, title: 1 },
    { ...draft, lang: "de" },
    { ...draft, title: "x".repeat(201) },
    { ...draft, tasks: "ab" },
    { ...draft, tasks: { length: 1 } },
    { ...draft, tasks: [null] },
    { ...draft, tasks: Array(51).fill(task) },
    { ...draft, tasks: [{ ...task, open: "__proto__" }] },
    { ...draft, tasks: [{ ...task, lock: ["nothing"] }] },
    { ...draft, tasks: [{ ...task, ask: "all" }] },
    { ...draft, tasks: [{ ...task, within: 3 }] },
    { ...draft, tasks: [{ ...task, request: { hours: "1" } }] },
    { ...draft, tasks: [{ ...task, request: { stranger: 1 } }] },
    { ...draft, tasks: [{ ...task, after: "x".repeat(2001) }] },
  ])
    assert.equal(readDraft(JSON.stringify(wrong)), undefined, JSON.stringify(wrong).slice(0, 300));
  assert.equal(readDraft(""), undefined);
  assert.equal(readDraft(" ".repeat(2_000_000) + JSON.stringify(draft)), undefined);
});

/** What a screen reader adds to a field. @param {import("playwright-core").Locator} field */
const described = (field) =>
  field.evaluate((one) => document.getElementById(one.getAttribute("aria-describedby") ?? "")?.textContent?.trim());

test("a teacher tries a lesson, hands it out, and makes an exercise of the calculator's run", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const page = await open("?device=nvidia-t4*3&hours=7&place=country:POL&lang=en#learn", { permissions });
  const teach = page.locator("gramme-teach");
  await teach.locator(".lesson").first().waitFor();
  assert.equal(await teach.locator(".lesson").count(), lessons.length);
  assert.deepEqual(await violations(page), []);

  const first = teach.locator(".lesson").first();
  await first.getByRole("button", { name: "Copy the link" }).click();
  await first.getByText("Copied.").waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  assert.match(link.pathname, /\/gramme\/embed\.html$/);
  const lesson = exerciseOf(lessons[0], en.lessons.where, "en");
  assert.deepEqual(readLink(link.searchParams.get("exercise") ?? "").exercise, lesson);
  await first.getByRole("button", { name: "Copy the iframe" }).click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith("<iframe"));
  const frame = await page.evaluate(() => navigator.clipboard.readText());
  // The one line that is known to survive in Moodle.
  assert.equal(frame, tools.moodle.text(exerciseShown(lesson, new URL(".", page.url()).href)));
  assert.ok(frame.includes(`src="${link.href}"`), frame);

  // The calculator's run is not touched by what is tried here.
  await first.getByRole("button", { name: "Try it" }).click();
  await page.getByLabel(/Your guess/).fill("100");
  await page.keyboard.press("Enter");
  await first.getByText("The answer is").first().waitFor();
  await first.getByText("Change it, and see what that does").click();
  await page.locator("#f-place").waitFor();
  assert.deepEqual(
    await page.evaluate(() =>
      ["f-hours", "f-place"].map((id) => /** @type {any} */ (document.getElementById(id)).readOnly),
    ),
    [true, false],
  );
  assert.deepEqual(await violations(page), []);
  assert.equal(new URL(page.url()).searchParams.get("hours"), "7");
  await page.setViewportSize(narrow);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await page.setViewportSize({ width: 1280, height: 900 });

  const editor = page.locator("gramme-exercise-editor");
  const made = () => editor.evaluate((one) => /** @type {any} */ (one).exercise);
  assert.equal(await editor.locator("[aria-invalid]").count(), 0, "nothing is wrong before anything is begun");
  await editor.getByRole("button", { name: "Add the calculator’s run" }).click();
  await editor.getByRole("button", { name: "Try it" }).click();
  assert.equal(await editor.locator("[aria-invalid]").count(), 2, "title and question");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "exercise-own-title");
  for (const name of ["Title", "Your question"])
    assert.equal(await described(editor.getByLabel(name)), "This is empty.");
  await editor.getByLabel("Title").fill("Mine");
  await editor.getByLabel("Your question").fill("How much?");
  await editor.getByLabel("Asked for").selectOption("energy");
  await editor.getByLabel("May be changed afterwards").selectOption("place");
  await editor.getByLabel("Right within").fill("1,5");
  const exercise = await made();
  assert.deepEqual(check(exercise), []);
  assert.deepEqual(
    [exercise.title, exercise.lang, exercise.tasks[0].within, exercise.tasks[0].ask],
    ["Mine", "en", 1.5, "energy"],
  );
  assert.deepEqual(exercise.tasks[0].request, {
    hours: 7,
    devices: [{ device: "nvidia-t4", count: 3 }],
    place: "country:POL",
  });
  assert.ok(!exercise.tasks[0].lock.includes("place") && exercise.tasks[0].lock.includes("hours"));
  await editor.getByRole("button", { name: "Try it" }).click();
  await editor.getByText("Task 1 of 1").waitFor();
  assert.equal(await first.locator("gramme-tasks").count(), 0, "one is tried at a time");
  assert.deepEqual(await violations(page), []);

  // A lesson as a start: its tasks follow, and change places with the others.
  await first.getByRole("button", { name: "Edit a copy" }).click();
  assert.deepEqual([(await made()).title, (await made()).tasks.length], ["Mine", 1 + lessons[0].tasks.length]);
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent.trim(),
    );
  await editor.getByRole("button", { name: "Down: task 2" }).click();
  assert.equal(await focused(), "Down: task 3");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await focused(), "Up: task 3");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "Up: task 2");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "Down: task 1", "its pair, where it can go no further");
  assert.equal((await made()).tasks[1].text, "How much?");
  await editor.getByRole("button", { name: "Remove: task 2" }).click();
  assert.equal(await focused(), "Task 2", "that which follows");
  assert.deepEqual((await made()).tasks, lesson.tasks);
  // What was written outlasts a walk to the calculator.
  await editor.getByRole("link", { name: "Change it there" }).click();
  await page.getByRole("button", { name: "Keep this run" }).click();
  await page.getByText("Open the journal").waitFor();
  await page.goBack();
  await editor.getByLabel("Title").waitFor();
  assert.equal(await editor.getByLabel("Title").inputValue(), "Mine");
  // And a newer version of the page, which reloads it.
  await page.reload();
  await editor.getByLabel("Title").waitFor();
  assert.equal(await editor.getByLabel("Title").inputValue(), "Mine");
  assert.deepEqual((await made()).tasks, lesson.tasks);

  const file = editor.locator("input[type=file]");
  await file.setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"title":"x","tasks":[{}]}'),
  });
  await editor.getByText("task 1, what is given:").waitFor();
  // What the core will not have is not handed out, and is marked in the calculator's words.
  const refusals = {
    title: "x",
    lang: "en",
    tasks: [
      lesson.tasks[0],
      { text: "t", request: { hours: 0, devices: [{ device: "nope" }] } },
      { text: "u", request: { hours: 1, devices: [{ device: "nvidia-t4" }], embodied: false }, ask: "embodied" },
    ],
  };
  await file.setInputFiles({
    name: "z.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(refusals)),
  });
  await editor.getByText("The calculator cannot take what is marked").waitFor();
  const marked = editor.locator(".tasks li").nth(1).locator(".problem");
  assert.match(await marked.innerText(), /^For how long: Please give a number above 0/);
  assert.match(await marked.innerText(), /Nothing goes by the name “nope”\./);
  assert.equal(await editor.locator(".tasks li").nth(0).locator(".problem").count(), 0);
  const asked = editor.locator(".tasks li").nth(2).getByLabel("Asked for");
  assert.equal(await described(asked), "The method of this task does not give this figure.");
  for (const name of ["Copy the link", "Copy the iframe", "Save as JSON", "Try it"])
    assert.equal(await editor.getByRole("button", { name }).count(), 0, name);
  assert.equal(await editor.locator("gramme-scorm, gramme-course").count(), 0);
  assert.deepEqual(await violations(page), []);
  await asked.selectOption("total");
  await editor.getByRole("button", { name: "Remove: task 2" }).click();
  await editor.getByRole("button", { name: "Copy the link" }).waitFor();
  await editor.getByRole("button", { name: "Remove: task 2" }).click();
  assert.equal(await focused(), "Add the calculator’s run");
  assert.equal(await editor.locator("gramme-scorm, gramme-course").count(), 2);
  await editor.getByRole("button", { name: "Bring that back" }).click();

  await file.setInputFiles({
    name: "y.json",
    mimeType: "application/json",
    buffer: Buffer.from(formatText({ ...lesson, title: "Read", lang: "fr" })),
  });
  await editor.getByText("The file has replaced “Mine”.").waitFor();
  assert.deepEqual([(await made()).title, (await made()).lang], ["Read", "fr"]);
  assert.equal(await editor.getByLabel("Written in").inputValue(), "fr");
  assert.deepEqual(await violations(page), []);
  await editor.getByRole("button", { name: "Bring that back" }).click();
  assert.deepEqual([(await made()).title, (await made()).lang], ["Mine", "en"]);
  assert.equal(await editor.getByRole("button", { name: "Bring that back" }).count(), 0);
  await editor.getByLabel("Written in").selectOption("zh");
  assert.equal((await made()).lang, "zh");
  const lines = await editor.locator("gramme-course pre").textContent();
  assert.doesNotMatch(lines ?? "", /lang=/, "the exercise's own language counts, not the teacher's");
  await editor.getByRole("button", { name: "Add from the journal" }).click();
  await editor.getByLabel("Run of the journal").selectOption({ index: 1 });
  assert.deepEqual((await made())?.tasks, undefined, "its question is still to be written");
  assert.equal(await editor.locator(".tasks li").count(), 1 + lesson.tasks.length);
  await page.context().close();
});

test("in another language the lessons are others", async () => {
  const page = await open("?lang=fr#learn");
  await page.getByRole("heading", { name: "Pour enseigner" }).waitFor();
  await page.getByRole("heading", { name: "Avec quelle certitude" }).waitFor();
  await page.getByRole("button", { name: "Essayer" }).first().click();
  await page.getByText("Question 1 sur 4").waitFor();
  await page.getByRole("combobox", { name: "Langue" }).selectOption("zh");
  await page.getByRole("heading", { name: "有多确定" }).waitFor();
  assert.equal(await page.locator("gramme-tasks").count(), 0);
  // What was begun in one language stays in it.
  await page.getByRole("button", { name: "编辑副本" }).first().click();
  await page.getByRole("combobox", { name: "语言", exact: true }).selectOption("en");
  await page.getByRole("button", { name: "Edit a copy" }).first().waitFor();
  assert.equal(
    await page.locator("gramme-exercise-editor").evaluate((one) => /** @type {any} */ (one).exercise.lang),
    "zh",
  );
  assert.deepEqual(await violations(page), []);
  await page.context().close();
});

test("nothing is thrown, and nothing asked of another host", () => assert.deepEqual(complaints, []));
