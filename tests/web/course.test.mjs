// The lines for other people's tools, each in the tool itself or in what it makes of them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { serve } from "../tools/server.mjs";
import { formatLink } from "../../web/exercise/format.js";
import { address, tools } from "../../web/course/snippets.js";
import { foreign, shown as textOf, untilTold, useHost, useVisitor } from "./embedded.mjs";

/** @typedef {import("../../web/course/snippets.js").Shown} Shown */

const query = "device=nvidia-a100-sxm4-80gb*8&hours=100&place=country:FRA";
/** Where the calculator is in the files of course/. */
const somewhere = "https://example.org/gramme/";
/** @type {Shown} */
const shown = {
  home: somewhere,
  element: "calculator",
  title: "Emissions of a “run” & more <i>",
  attributes: { lang: "en", sections: "result", query },
};
const hostile = `"><script>alert(1)</script>&lt;'\`\${1}\\`;

/** @param {string} name */
const made = (name) => readFileSync(`tests/web/course/${name}`, "utf8");

const host = useHost();
const { open, complaints } = useVisitor();
/** @type {Awaited<ReturnType<typeof serve>>} */
let packages;
before(async () => (packages = await serve("node_modules")));
after(() => packages?.close());

/** What Canvas keeps: of gems/canvas_sanitize/lib/canvas_sanitize/canvas_sanitize.rb of instructure/canvas-lms. */
const kept = ["style", "class", "id", "title", "lang", "src", "width", "height", "name", "frameborder", "sandbox"];
const keptStyles = ["border", "width", "height", "display", "margin"];

test("nothing that is shown gets out of its attribute or string", () => {
  const strange = { ...shown, title: hostile, attributes: { lang: "en", exercise: hostile, query } };
  for (const tool of ["html", "moodle", "canvas", "quarto", "reveal"]) {
    const text = tools[tool].text(strange);
    assert.doesNotMatch(text.replaceAll(/"[^"]*"/g, '""'), /alert/, tool);
  }
  assert.match(address(strange), /^https:\/\/example\.org\/gramme\/embed\.html\?device=[\x21-\x7e]*$/);
  assert.deepEqual(new URL(address(strange)).searchParams.get("exercise"), hostile);
  // Python and JavaScript read the string that they are given.
  const python = `import sys, types
display = types.ModuleType("display")
display.IFrame = lambda src, **size: print(src, size)
sys.modules["IPython"] = types.ModuleType("IPython")
sys.modules["IPython.display"] = display
${tools.jupyter.text(strange)}`;
  const printed = execFileSync("python3", ["-c", python], { encoding: "utf8" });
  assert.equal(printed, `${address(strange)} {'width': '100%', 'height': 720}\n`);
  const cell = tools.observable.text(strange);
  assert.ok(cell.includes(`element.setAttribute("exercise", ${JSON.stringify(hostile)});`), cell);
});

// Where the lines change, the first lines of jupyter.html and quarto.html say how these are made again.
test("Jupyter and Quarto made their pages of the lines as they are now", () => {
  assert.equal(made("gramme.ipynb"), tools.jupyter.file?.(shown).text);
  assert.ok(made("gramme.qmd").includes(`\n\n${tools.quarto.text(shown)}\n\n`));
  const [, block] = /^```\{=html\}\n(.*)\n```$/s.exec(tools.quarto.text(shown)) ?? [];
  assert.ok(block && made("quarto.html").includes(block));
  assert.ok(made("jupyter.html").includes(tools.moodle.text(shown)));
});

test("a web page, and what Moodle, Canvas, Quarto and Jupyter make of the lines, show the result", async () => {
  const here = { ...shown, home: host.url };
  const frame = tools.canvas.text(here);
  const filtered = frame.replaceAll(/ ([\w-]+)="([^"]*)"/g, (whole, name, value) => {
    const fine = kept.includes(name) && (name !== "style" || keptStyles.includes(value.split(":")[0]));
    return fine ? whole : "";
  });
  assert.equal(filtered, frame);
  assert.equal(tools.moodle.text(here), frame);
  const files = [made("quarto.html"), made("jupyter.html")].map((html) => html.replaceAll(somewhere, host.url));
  const exercise = formatLink({ title: "One task", tasks: [{ text: "How much?", request: { measuredKwh: 1 } }] });
  /** @type {Shown} */
  const asked = { ...here, element: "exercise", attributes: { lang: "en", exercise } };
  const lines = [tools.html.text(here), tools.html.text(asked), frame, tools.moodle.text(asked), ...files];
  const page = await open(host.page(foreign(host.script, lines.join("\n")).replace(/<script.*?<\/script>/, "")));
  await untilTold(page, 2);
  assert.match(await textOf(page, "gramme-calculator"), /19\.3 kg CO2e/);
  await page.locator("gramme-exercise").getByText("Task 1 of 1").waitFor();
  assert.equal(await page.locator("iframe").count(), 3);
  await page.frameLocator("iframe").nth(1).getByText("Task 1 of 1").waitFor();
  for (const place of [0, 2]) {
    const inside = page.frameLocator("iframe").nth(place);
    await inside.locator(".figure .amount").waitFor();
    assert.match(await inside.locator(".figure").innerText(), /^19\.3\s+kg/);
  }
  assert.equal(await page.locator("iframe").first().getAttribute("title"), shown.title);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("reveal.js fetches the frame when its slide is near, and gives it the room", async () => {
  const folder = `${packages.url}reveal.js/dist/`;
  const slides = `<div class="reveal"><div class="slides">${"<section>Before</section>".repeat(8)}
    ${tools.reveal.text({ ...shown, home: host.url })}</div></div>`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Slides</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="${folder}reveal.css">
    <script type="module">
      import Reveal from "${folder}reveal.mjs";
      await Reveal.initialize({ hash: false });
      window.Reveal = Reveal;
    </script></head><body>${slides}</body></html>`;
  const page = await open(host.page(html));
  await page.waitForFunction(() => "Reveal" in window);
  assert.equal(await page.locator("iframe").getAttribute("src"), null);
  await page.evaluate(() => /** @type {any} */ (window).Reveal.slide(8));
  await page.frameLocator("iframe").locator(".figure .amount").waitFor();
  const { width, height } = (await page.locator("iframe").boundingBox()) ?? { width: 0, height: 0 };
  assert.ok(width > 500 && height > 300, `${width} ${height}`);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("in Observable's runtime the cell shows the calculator, and its value is the estimate", async () => {
  const [, name, body] =
    /^viewof (\w+) = \{\n(.*)\n\}$/s.exec(tools.observable.text({ ...shown, home: host.url })) ?? [];
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A notebook</title>
    <link rel="icon" href="data:,"></head><body><div id="cell"></div>
    <script type="module">
      import { Runtime } from "${packages.url}@observablehq/runtime/src/index.js";
      const main = new Runtime().module();
      const cell = document.getElementById("cell");
      // As the notebook's compiler does: the cell's body is a function, and its value follows the element's.
      main.variable({ fulfilled: (element) => cell.append(element), rejected: (error) => (cell.textContent = error) })
        .define("viewof ${name}", [], async () => {${body}});
      main.define("${name}", ["viewof ${name}"], async function* (element) {
        for (;;) yield await new Promise((resolve) => element.addEventListener("input", () => resolve(element.value), { once: true }));
      });
      main.variable({ fulfilled: (value) => (window.value = value) }).define(["${name}"], (estimate) => estimate.emissionsKg.total);
    </script></body></html>`;
  const page = await open(host.page(html));
  await page.waitForFunction(() => "value" in window);
  const [value, estimate] = await page.evaluate(() => [
    /** @type {any} */ (window).value,
    /** @type {any} */ (document.querySelector("gramme-calculator")).estimate.emissionsKg.total,
  ]);
  assert.equal(value, estimate);
  assert.match(await textOf(page, "gramme-calculator"), /19\.3 kg CO2e/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("on the page the lines are of the present calculation, and can be copied and saved", async () => {
  const page = await open(`${host.url}?${query}#publish`);
  const lines = page.locator("gramme-course pre");
  const title = "Emissions of a machine-learning run";
  /** @type {Shown} */
  const all = { home: host.url, element: "calculator", title, attributes: { lang: "en", query } };
  await lines.waitFor();
  assert.equal(await lines.innerText(), tools.html.text(all));
  await page.getByLabel("Jupyter").check();
  await page.getByLabel("Result only").check();
  const result = { ...all, attributes: { ...all.attributes, sections: "result" } };
  assert.equal(address(result), `${host.url}embed.html?${query}&lang=en&sections=result`);
  assert.equal(await lines.innerText(), tools.jupyter.text(result));
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save gramme.ipynb" }).click();
  const saved = await saving;
  assert.equal(readFileSync(await saved.path(), "utf8"), tools.jupyter.file?.(result).text);
  await page.locator("gramme-course").getByRole("button", { name: "Copy" }).click();
  await page.locator("gramme-course [role=status]", { hasText: /Copied|selected/ }).waitFor();
  // What is copied is no longer what stands there.
  await page.getByLabel("Moodle").check();
  assert.equal(await page.locator("gramme-course [role=status]").innerText(), "");
  assert.deepEqual(complaints, []);
  await page.context().close();
});
