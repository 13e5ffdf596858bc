// The elements in somebody else's page, in Chromium.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { onlyChromium } from "../tools/browser.mjs";
import { violations } from "./axe.mjs";
import { foreign, policyFor, run, shown, untilTold, useHost, useVisitor } from "./embedded.mjs";

const host = useHost();
const { open, complaints } = useVisitor();

const request = {
  devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }],
  hours: 100,
  place: "country:FRA",
};

test("twenty elements fetch each file once, agree with the core, and leave the page room between them", async () => {
  const calculators = Array.from(
    { length: 10 },
    (_, index) => `<gramme-calculator ${run} runs="${index + 1}"></gramme-calculator>`,
  );
  const values = Array.from(
    { length: 10 },
    () => `<p>It emits <gramme-value ${run}>some kilograms</gramme-value>.</p>`,
  );
  const watch = `<script>
    window.order = [];
    document.addEventListener("estimate", () => order.push("told"));
    (function tick() { order.push("free"); if (order.filter((one) => one === "told").length < 20) setTimeout(tick); })();
  </script>`;
  host.requests.length = 0;
  const page = await open(host.page(foreign(host.script, [...calculators, ...values].join(""), watch)));
  await untilTold(page, 20);
  const asked = host.requests.map(({ path }) => path);
  assert.deepEqual(asked, [...new Set(asked)]);
  assert.equal(asked.filter((path) => path.endsWith(".wasm")).length, 1);
  assert.ok(!asked.some((path) => path.endsWith(".css")), "no style sheet gets into the page around");

  const gramme = await loadGramme();
  const { emissionsKg } = await gramme.estimate({ ...request, runs: 3 });
  const third = await page.evaluate(
    () => /** @type {any} */ (document.querySelectorAll("gramme-calculator")[2]).estimate.emissionsKg.total,
  );
  assert.equal(third, emissionsKg.total);
  // 14.3 kg of electricity and 5.03 kg for the hardware, as the working of the page shows them.
  assert.match(await shown(page, "gramme-value"), /^19\.3\skg CO2e$/);
  const order = await page.evaluate(() => /** @type {any} */ (window).order);
  assert.ok(!order.some((one, index) => one === "told" && order[index + 1] === "told"), order.join(" "));
  assert.deepEqual(await violations(page), []);
  await page.context().close();
});

const hostile = `<style>
  :root { --ink: #f00; --ground: #0f0; --text: 50px; --sans: cursive; }
  html { font-size: 5px; }
  * { color: #f00 !important; font: italic 40px/3 cursive !important; letter-spacing: 9px !important; direction: rtl !important;
      text-transform: uppercase !important; text-align: right !important; visibility: hidden; white-space: pre !important; }
  input, button, p, .result, .gramme { display: none !important; }
</style>`;

test("the page around changes nothing inside, but for what it says in custom properties and parts", async () => {
  const look = (page) =>
    page.evaluate(() => {
      const all = document.querySelector("gramme-calculator")?.shadowRoot?.querySelectorAll(".gramme, .gramme *") ?? [];
      const names = [
        "color",
        "fontSize",
        "fontFamily",
        "fontStyle",
        "lineHeight",
        "letterSpacing",
        "direction",
        "textTransform",
      ];
      const more = ["textAlign", "visibility", "whiteSpace", "display", "backgroundColor", "height"];
      return [...all].map((one) => {
        const style = getComputedStyle(one);
        return `${one.localName} ${[...names, ...more].map((name) => style[name]).join(" ")}`;
      });
    });
  const body = `<gramme-calculator ${run}></gramme-calculator>`;
  const looks = [];
  for (const head of ["", hostile]) {
    const page = await open(host.page(foreign(host.script, body, head)));
    await untilTold(page, 1);
    await page.waitForTimeout(0);
    looks.push(await look(page));
    if (head) {
      await page.addStyleTag({
        content: `gramme-calculator { --gramme-ink: rgb(1, 2, 3); --gramme-size: 20px } gramme-calculator::part(figure) { border: 3px solid }`,
      });
      const styled = await page.locator("gramme-calculator .figure").evaluate((figure) => {
        const { color, borderTopWidth } = getComputedStyle(figure);
        return { color, borderTopWidth, text: getComputedStyle(figure.closest(".gramme") ?? figure).fontSize };
      });
      assert.deepEqual(styled, { color: "rgb(1, 2, 3)", borderTopWidth: "3px", text: "20px" });
    }
    await page.context().close();
  }
  assert.ok(looks[0].length > 200);
  assert.deepEqual(looks[1], looks[0]);
});

test("under a policy that allows it, in a closed shadow root, and with everything that it says by events", async () => {
  const script = `const root = document.body.attachShadow ? document.querySelector("div").attachShadow({ mode: "closed" }) : null;
    const one = document.createElement("gramme-calculator"); one.setAttribute("query", "device=nvidia-t4*2&hours=3&place=country:POL");
    root.append(one); window.one = one;`;
  // Its own script is allowed by its digest.
  const digest = createHash("sha256").update(script).digest("base64");
  const html = foreign(host.script, `<div></div><script>${script}</script>`);
  const policy = policyFor(host.origin).replace("script-src", `script-src 'sha256-${digest}'`);
  const page = await open(host.page(html, policy));
  await untilTold(page, 1);
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).one.request), {
    devices: [{ device: "nvidia-t4", count: 2 }],
    hours: 3,
    place: "country:POL",
  });
  // By a property, wrong, and right again.
  const totals = await page.evaluate(async () => {
    const { one, estimates, errors } = /** @type {any} */ (window);
    const next = (type) =>
      new Promise((resolve) => void one.addEventListener(type, ({ detail }) => resolve(detail), { once: true }));
    const before = estimates[0].detail.emissionsKg.total;
    one.request = { devices: [{ device: "nvidia-t4", count: 4 }], hours: 3, place: "country:POL" };
    const doubled = (await next("estimate")).emissionsKg.total / before;
    one.request = { devices: [{ device: "nvidia-t4" }], hours: -1 };
    const [problem] = await next("error");
    one.request = null;
    const again = (await next("estimate")).emissionsKg.total / before;
    return { doubled, path: problem.path, code: problem.code, again, errors: errors.length };
  });
  assert.deepEqual(totals, { doubled: 2, path: "/hours", code: "out_of_range", again: 1, errors: 1 });
  await page.context().close();
});

test("a thousand elements that come and go leave nothing behind", { skip: onlyChromium }, async () => {
  const page = await open(host.page(foreign(host.script, `<gramme-calculator ${run}></gramme-calculator>`)));
  await untilTold(page, 1);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const count = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
    return { nodes: of("Nodes"), listeners: of("JSEventListeners") };
  };
  const come = (times, drawn) =>
    page.evaluate(
      async ({ times: all, drawn: whole }) => {
        for (let index = 0; index < all; index += 1) {
          const one = document.createElement(index % 2 ? "gramme-value" : "gramme-calculator");
          one.setAttribute("query", `device=nvidia-t4&hours=${index + 1}`);
          document.body.append(one);
          if (whole) await new Promise((resolve) => void one.addEventListener("estimate", resolve, { once: true }));
          else if (index % 10 === 0) await new Promise((resolve) => void setTimeout(resolve));
          one.remove();
        }
        /** @type {any} */ (window).estimates.length = 0;
        // Those that were on their way have noticed by now.
        await new Promise((resolve) => void setTimeout(resolve, 100));
      },
      { times, drawn },
    );
  await come(10, true);
  const early = await count();
  await come(1000, false);
  await come(30, true);
  // The same one, taken away and put back.
  await page.evaluate(async () => {
    const [one] = document.getElementsByTagName("gramme-calculator");
    for (let index = 0; index < 1000; index += 1) {
      one.remove();
      document.body.append(one);
      if (index % 10 === 0) await new Promise((resolve) => void setTimeout(resolve));
    }
    await new Promise((resolve) => void setTimeout(resolve, 100));
  });
  const late = await count();
  // One calculator has hundreds of nodes and dozens of listeners.
  assert.ok(late.nodes - early.nodes < 300, `${early.nodes} nodes became ${late.nodes}`);
  assert.ok(late.listeners - early.listeners < 30, `${early.listeners} listeners became ${late.listeners}`);
  await page.context().close();
});

test("the lines in README.md work as they stand", async () => {
  const [, lines, more, frame] =
    /## In your own page\n\n```html\n(.*?)```(.*?)```html\n(.*?)```/s.exec(readFileSync("README.md", "utf8")) ?? [];
  const html = (lines + frame).replaceAll("https://example.org/gramme/", host.url);
  const page = await open(
    host.page(`<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>${html}</body></html>`),
  );
  await untilTold(page, 2);
  assert.match(await page.evaluate(() => document.querySelector("p")?.innerText ?? ""), /100 hours in France emit/);
  assert.match(await shown(page, "gramme-value"), /^19\.3\skg CO2e$/);
  assert.equal(await page.locator("gramme-calculator #f-hours").isEditable(), false);
  // The parts that it names are there, once something is wrong as well.
  await page.locator("gramme-value").evaluate((one) => one.insertAdjacentHTML("afterend", "<gramme-value hours=-1>"));
  await page.locator("gramme-value [part=problem]").waitFor();
  const parts = await page.evaluate(() =>
    [...document.querySelectorAll("gramme-calculator, gramme-value")].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll("[part]") ?? [])].map((one) => one.getAttribute("part")),
    ),
  );
  const [, named] = /so do the parts (.*?)\. /s.exec(more) ?? [];
  assert.deepEqual([...new Set(parts)].sort(), (named.match(/(?<=`)\w+(?=`)/g) ?? []).sort());
  const [opened] = await Promise.all([
    page.context().waitForEvent("page"),
    page.frameLocator("iframe").getByRole("link", { name: "Open it in Gramme" }).click(),
  ]);
  await opened.locator("gramme-result .figure:not(.waiting)").waitFor();
  assert.equal(await opened.evaluate(() => window.origin), host.origin);
  await page.context().close();
});

test("nothing is thrown", () => assert.deepEqual(complaints, []));
