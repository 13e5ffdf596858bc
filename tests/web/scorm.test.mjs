// A package from the page to the platform: what is in it, and a learner's way through it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "../tools/browser.mjs";
import { serve } from "../tools/server.mjs";
import { violations } from "./axe.mjs";
import { manifest } from "../../web/scorm/manifest.js";
import { imported, packed } from "./packaged.mjs";

/** @typedef {import("playwright-core").Page} Page */

const hostile = `</title><script>alert(1)</script> & "quotes" 'apostrophes' ]]> <!-- 气候 \u{1f30d}`;
const request = { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }], place: "country:FRA" };
/** @type {import("../../web/exercise/format.js").Exercise} */
const exercise = {
  title: hostile,
  lang: "en",
  tasks: [
    { text: `First ${hostile}`, request },
    { text: "Second", request: { ...request, place: "country:POL" } },
    { text: "Third", request, ask: "energy", lock: [] },
  ],
};

/** @type {Awaited<ReturnType<typeof serve>>} */
let dist;
/** @type {Awaited<ReturnType<typeof serve>>} */
let lms;
/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Uint8Array} */
let zip;
/** @type {ReturnType<typeof imported>} */
let course;
before(async () => {
  dist = await serve("dist", { base: "/gramme/" });
  zip = await packed(exercise, dist.url, 60);
  course = imported(zip);
  lms = await serve(course.folder);
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await lms?.close();
  await dist?.close();
  course?.remove();
});

/** What may stand in what, in this order: the schemas imscp_rootv1p1p2.xsd and adlcp_rootv1p2.xsd that SCORM 1.2 publishes. */
const model = {
  manifest: /^metadata organizations resources$/,
  metadata: /^schema schemaversion$/,
  organizations: /^organization$/,
  organization: /^title item$/,
  item: /^title masteryscore$/,
  resources: /^resource$/,
  resource: /^file( file)+$/,
};

test("the manifest is one of SCORM 1.2, and names every file of the package and no other", async () => {
  const page = await browser.newPage();
  const text = await (await fetch(`${lms.url}course/imsmanifest.xml`)).text();
  const seen = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, "application/xml");
    const cp = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    const adl = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    const one = (name, space = cp) => {
      const [found, ...more] = parsed.getElementsByTagNameNS(space, name);
      if (!found || more.length > 0) throw new Error(`Not one ${name}`);
      return found;
    };
    const all = (name) => [...parsed.getElementsByTagNameNS(cp, name)];
    const [organizations, organization, item, resource] = ["organizations", "organization", "item", "resource"].map(
      (name) => one(name),
    );
    return {
      broken: parsed.querySelector("parsererror")?.textContent ?? "",
      children: [...parsed.getElementsByTagName("*")].map(({ localName, children }) => [
        localName,
        [...children].map((child) => child.localName).join(" "),
      ]),
      schema: [one("schema").textContent, one("schemaversion").textContent],
      titles: all("title").map(({ textContent }) => textContent),
      default: organizations.getAttribute("default") === organization.getAttribute("identifier"),
      opens: item.getAttribute("identifierref") === resource.getAttribute("identifier"),
      mark: one("masteryscore", adl).parentElement === item && one("masteryscore", adl).textContent,
      kind: [resource.getAttribute("type"), resource.getAttributeNS(adl, "scormtype"), resource.getAttribute("href")],
      files: all("file").map((file) => file.getAttribute("href")),
      ids: [...parsed.querySelectorAll("[identifier]")].map((element) => element.getAttribute("identifier") ?? ""),
    };
  }, text);
  assert.equal(seen.broken, "");
  for (const [name, children] of seen.children) assert.match(children, model[name] ?? /^$/, name);
  assert.deepEqual(seen.schema, ["ADL SCORM", "1.2"]);
  assert.deepEqual(seen.titles, [hostile, hostile]);
  assert.ok(seen.default && seen.opens);
  assert.equal(seen.mark, "60");
  assert.deepEqual(seen.kind, ["webcontent", "sco", "index.html"]);
  assert.deepEqual([...seen.files, "imsmanifest.xml"].sort(), course.files);
  assert.equal(new Set(seen.ids).size, seen.ids.length);
  for (const id of seen.ids) assert.match(id, /^[A-Za-z_][\w.-]*$/, "an xs:ID");
  await page.close();
});

test("the same exercise makes the same package, and without a pass mark the platform gets none", async () => {
  const same = await packed(structuredClone(exercise), dist.url, 60);
  assert.equal(Buffer.compare(zip, same), 0);
  const free = manifest({ id: "gramme-1", title: "x", passMark: 0, files: ["index.html"] });
  assert.doesNotMatch(free, /masteryscore/);
});

/** @param {string} [query] of the platform. */
async function launch(query = "") {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: "fr-FR" });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(lms.url) && !/^(data|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(`${lms.url}platform.html${query}`);
  return { page, complaints, inside: await opened(page) };
}

/** Opens the course. @param {Page} page */
async function opened(page) {
  await page.evaluate(() => /** @type {any} */ (window).launch());
  return page.frameLocator("iframe").frameLocator("iframe");
}

/** @param {Page} page */
const told = (page) => page.evaluate(() => /** @type {any} */ (window).told());

/** @param {import("playwright-core").FrameLocator} inside @param {string} guess @param {string} unit */
async function answer(inside, guess, unit) {
  await inside.getByRole("textbox").fill(guess);
  await inside.getByRole("combobox").selectOption(unit);
  await inside.getByRole("button", { name: "See the answer" }).click();
  await inside.locator("#exercise-verdict").waitFor();
}

test("a learner does two tasks, leaves, goes on where they were, and the platform learns all of it", async () => {
  const { page, complaints, inside } = await launch();
  await inside.getByText("Task 1 of 3").waitFor();
  assert.equal(await inside.locator("#exercise-title").innerText(), hostile.replace(/\s+/g, " "));
  assert.match(await inside.locator(".question").innerText(), /<script>alert\(1\)<\/script>/);
  assert.match(await inside.locator("#note").innerText(), /^Your answers are reported/);
  assert.equal((await told(page)).core.lesson_status, "incomplete");

  // 8 × 100 h at 400 W are 320 kWh at full power; 19.3 kg is what the elements' own tests find for this run.
  await answer(inside, "19", "kg");
  const link = await inside.getByRole("link", { name: "Open it in the calculator" }).getAttribute("href");
  assert.match(String(link), /^https:\/\/example\.org\/gramme\/\?device=/);
  await inside.getByRole("button", { name: "Next task" }).click();
  await answer(inside, "1", "g");
  const half = await told(page);
  assert.deepEqual(
    [half.core.lesson_status, half.core.lesson_location, half.core.score.raw, half.finished],
    ["incomplete", "3", "", 0],
  );
  const results = (state) => Object.values(state.interactions).map((one) => [one.id, one.student_response, one.result]);
  assert.deepEqual(results(half), [
    ["task-1", "19000", "correct"],
    ["task-2", "1", "wrong"],
  ]);
  await page.evaluate(() => /** @type {any} */ (window).leave());
  const left = await told(page);
  assert.deepEqual([left.core.exit, left.finished], ["suspend", 1]);
  assert.match(left.core.session_time, /^\d\d:00:\d\d/);

  await page.reload();
  const again = await opened(page);
  await again.getByText("Task 3 of 3").waitFor();
  await answer(again, "345", "kWh");
  // What the calculator fetches when it is used is in the package as well.
  await again.getByText("Change it, and see what that does").click();
  await again.getByRole("combobox", { name: "Device" }).first().fill("h100 pcie");
  await again
    .getByRole("option", { name: /H100 PCIe/ })
    .first()
    .click();
  await again.locator(".figure .amount").waitFor();
  await again.getByRole("button", { name: "See how you did" }).click();
  await again.getByText("2 of 3 right").waitFor();
  const done = await told(page);
  assert.deepEqual(done.core.score, { raw: "67", min: "0", max: "100" });
  assert.equal(done.core.lesson_status, "passed");
  assert.deepEqual(results(done), [["task-3", "345", "correct"]]);
  // The platform takes another page into the frame.
  await page.evaluate(() => {
    /** @type {HTMLIFrameElement} */ (document.querySelector("iframe")).src = "about:blank";
  });
  await page.waitForFunction(() => /** @type {any} */ (window).told().finished === 1);
  assert.equal((await told(page)).core.exit, "");

  await page.reload();
  const third = await opened(page);
  await third.getByText("2 of 3 right").waitFor();
  assert.doesNotMatch(await third.locator("#note").innerText(), /best/);
  await third.getByRole("button", { name: "Start again" }).click();
  for (const next of ["Next task", "Next task", "See how you did"]) {
    await answer(third, "0", next === "See how you did" ? "kWh" : "g");
    await third.getByRole("button", { name: next }).click();
  }
  const later = await told(page);
  assert.deepEqual([later.core.lesson_status, later.core.score.raw], ["passed", "67"]);
  assert.deepEqual(later.refused, []);
  await page.reload();
  const fourth = await opened(page);
  await fourth.getByText("0 of 3 right").waitFor();
  assert.match(await fourth.locator("#note").innerText(), /Your best result so far stands: 67% right\.$/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("without a platform it is an exercise, and says that nobody is told", async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto(`${lms.url}course/index.html`);
  await page.locator(".question").waitFor();
  assert.match(await page.locator("#note").innerText(), /^No course was found/);
  assert.equal(await page.locator(".unstarted").count(), 0);
  assert.equal(await page.title(), hostile.replace(/\s+/g, " "));
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  assert.deepEqual(await violations(page), []);

  // Unpacked on a disk, where no module is loaded.
  await page.goto(pathToFileURL(`${course.folder}/course/index.html`).href);
  await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
  const sentences = page.locator(".unstarted p");
  assert.equal(await sentences.count(), 3);
  for (const sentence of await sentences.all()) assert.ok(await sentence.isVisible());
  assert.match(await sentences.first().innerText(), /^Import the zip file into your learning platform/);
  assert.deepEqual(await violations(page), []);
  await context.close();
});

test("the page makes the package of what is in the editor, without the tasks that are left out", async () => {
  const context = await browser.newContext({ acceptDownloads: true, locale: "en-GB", serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${dist.url}#learn`);
  const own = page.locator("gramme-exercise-editor");
  const file = { name: "exercise.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(exercise)) };
  await own.locator("input[type=file]").setInputFiles(file);
  const scorm = own.locator("gramme-scorm");
  await scorm.getByLabel("Name in the course").fill("Week 3: où ?");
  await scorm.getByLabel("2. Second").uncheck();
  await scorm.getByLabel("Right answers needed to pass").fill("120");
  await scorm.getByText("A whole number from 0 to 100.").waitFor();
  assert.ok(await scorm.getByRole("button", { name: "Save the package" }).isDisabled());
  await scorm.getByLabel("Right answers needed to pass").fill("75 %");
  assert.deepEqual(await violations(page), []);
  const saving = page.waitForEvent("download");
  await scorm.getByRole("button", { name: "Save the package" }).click();
  const saved = await saving;
  assert.equal(saved.suggestedFilename(), "week-3-où-scorm.zip");
  const { tasks } = exercise;
  const wanted = await packed(
    { ...exercise, title: "Week 3: où ?", tasks: [tasks[0], tasks[2]] },
    dist.url,
    75,
    dist.url,
  );
  assert.equal(Buffer.compare(readFileSync(await saved.path()), wanted), 0);
  await scorm.getByText(/week-3-où-scorm\.zip: 2 tasks, \d+\skB/).waitFor();

  // After a deployment the host has the elements of another version than this page, which would pack its own beside them.
  await page.route("**/embed/files.json", async (route) => {
    const list = await (await route.fetch()).json();
    await route.fulfill({ json: { ...list, by: list.by.replace(/-[^-]+\.js$/, "-another.js") } });
  });
  await scorm.getByRole("button", { name: "Save the package" }).click();
  await scorm.getByText(/Gramme has been updated since this page was opened/).waitFor();
  await page.unroute("**/embed/files.json");
  await page.route("**/embed/files.json", (route) => route.abort());
  await scorm.getByRole("button", { name: "Save the package" }).click();
  await scorm.getByText(/Not all parts of the package arrived/).waitFor();

  // What is left out is the task, wherever it goes; what is opened next begins anew.
  await own.getByRole("button", { name: "Up: task 2" }).click();
  const boxes = () =>
    scorm.getByRole("checkbox").evaluateAll((all) => all.map((box) => /** @type {any} */ (box).checked));
  await scorm.getByLabel("1. Second").waitFor();
  assert.deepEqual(await boxes(), [false, true, true]);
  await own.locator("input[type=file]").setInputFiles({
    ...file,
    buffer: Buffer.from(JSON.stringify({ ...exercise, title: "Another" })),
  });
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector("#scorm-name"))?.value === "Another");
  assert.deepEqual(await boxes(), [true, true, true]);
  await context.close();
});
