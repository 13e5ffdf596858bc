// The elements in somebody else's page, in Chromium.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchChromium } from "../tools/chromium.mjs";
import { loadGramme } from "../../wasm/gramme.mjs";
import { violations } from "./axe.mjs";
import { foreign, policyFor, useHost } from "./embedded.mjs";

/** @typedef {import("playwright-core").Page} Page */

const host = useHost();
/** @type {import("playwright-core").Browser} */
let browser;
before(async () => (browser = await launchChromium()));
after(() => browser?.close());

/** What pages complained of. @type {string[]} */
const complaints = [];

/** @param {string} url @param {import("playwright-core").BrowserContextOptions} [options] */
async function open(url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.addInitScript(() => {
    // What the elements tell, for the tests to see.
    const told = /** @type {any} */ (window);
    told.estimates = [];
    told.errors = [];
    for (const [type, list] of [
      ["estimate", told.estimates],
      ["error", told.errors],
    ]) {
      document.addEventListener(type, (event) => {
        if (event instanceof CustomEvent) list.push({ of: event.target, detail: event.detail });
      });
    }
  });
  await page.goto(url);
  return page;
}

/** @param {Page} page @param {number} count */
const untilTold = (page, count) =>
  page.waitForFunction(
    (wanted) => new Set(/** @type {any} */ (window).estimates.map(({ of }) => of)).size >= wanted,
    count,
  );

/** The text in a shadow root. @param {Page} page @param {string} selector */
const shown = (page, selector) =>
  page.evaluate((one) => {
    const root = document.querySelector(one)?.shadowRoot;
    return [...(root?.children ?? [])].map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim()).join(" ");
  }, selector);

const run = 'device="nvidia-a100-sxm4-80gb" count="8" hours="100" place="country:FRA"';
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
  const { createHash } = await import("node:crypto");
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

const refusals = {
  "no WebAssembly": (policy) => policy.replace(" 'wasm-unsafe-eval'", ""),
  "no such policy of trusted types": (policy) => policy.replace("trusted-types lit-html", "trusted-types none"),
  "no data": (policy) => policy.replace(/connect-src \S+/, "connect-src 'none'"),
};
for (const [name, refuse] of Object.entries(refusals)) {
  test(`where the page around refuses it, a sentence and a link stand there: ${name}`, async () => {
    const body = `<gramme-calculator hours="7" device="nvidia-t4" lang="fr"><b>What the author wrote</b></gramme-calculator>
      <p>It emits <gramme-value ${run}>19 kg</gramme-value>.</p>`;
    const page = await open(host.page(foreign(host.script, body), refuse(policyFor(host.origin))));
    await page.waitForFunction(() => /** @type {any} */ (window).errors.length === 2);
    assert.match(
      await shown(page, "gramme-calculator"),
      /La calculatrice ne peut pas fonctionner dans cette page\. L’ouvrir dans Gramme/,
    );
    assert.ok(await page.getByText("What the author wrote").isVisible());
    assert.ok(await page.getByText("19 kg").isVisible());
    const links = await page.evaluate(() =>
      [...document.querySelectorAll("gramme-calculator, gramme-value")].map(
        (one) => one.shadowRoot?.querySelector("a")?.href,
      ),
    );
    assert.equal(links[0], `${host.url}?device=nvidia-t4&hours=7`);
    assert.equal(links.length, 2);
    await page.context().close();
  });
}

test("attributes are the parameters of the page's address, whatever they hold", async () => {
  const page = await open(host.page(foreign(host.script, "")));
  const attributes = {
    device: "nvidia-t4",
    count: "2",
    load: "0.5",
    hours: "10",
    runs: "2",
    place: "country:FRA",
    year: "2024",
    "cpu-watts-per-core": "5",
    "cpu-cores": "8",
    "cpu-load": "0.4",
    "memory-gb": "64",
    "grid-gco2e-per-kwh": "100",
    "market-gco2e-per-kwh": "50",
    pue: "1.3",
    "wue-l-per-kwh": "1",
    "off-site-water-l-per-kwh": "2",
    "offset-percent": "10",
    "device-lifetime-years": "5",
    utilisation: "0.5",
    "unit-count": "7",
    "unit-name": "image",
    embodied: "false",
  };
  const taken = await page.evaluate(async (given) => {
    const one = document.createElement("gramme-calculator");
    for (const [name, value] of Object.entries(given)) one.setAttribute(name, value);
    document.body.append(one);
    await new Promise((resolve) => void one.addEventListener("estimate", resolve, { once: true }));
    return /** @type {any} */ (one).request;
  }, attributes);
  assert.deepEqual(taken, {
    devices: [{ device: "nvidia-t4", count: 2, load: 0.5 }],
    hours: 10,
    runs: 2,
    place: "country:FRA",
    year: 2024,
    cpu: { wattsPerCore: 5, cores: 8, load: 0.4 },
    memoryGb: 64,
    gridGco2ePerKwh: 100,
    marketGco2ePerKwh: 50,
    pue: 1.3,
    wueLPerKwh: 1,
    offSiteWaterLPerKwh: 2,
    offsetPercent: 10,
    deviceLifetimeYears: 5,
    utilisation: 0.5,
    unit: { count: 7, name: "image" },
    embodied: false,
  });

  const attacks = [
    '"><img src=x onerror=hacked()>',
    "<script>hacked()</script>",
    "javascript:hacked()",
    "hacked()",
    "&lt;svg onload=hacked()>",
  ];
  const names = [
    ...Object.keys(attributes),
    "query",
    "lang",
    "theme",
    "lock",
    "sections",
    "show",
    "srcdoc",
    "href",
    "constructor",
    "__proto__",
  ];
  const found = await page.evaluate(
    async ({ names: all, attacks: texts }) => {
      const told = /** @type {any} */ (window);
      told.hacked = () => (told.wasHacked = true);
      const elements = [];
      for (const tag of ["gramme-calculator", "gramme-value"]) {
        for (const text of texts) {
          const one = document.createElement(tag);
          one.setAttribute("hours", "1");
          for (const name of all) one.setAttribute(name, text);
          document.body.append(one);
          await new Promise((resolve) => void one.addEventListener("error", resolve, { once: true }));
          // Or nothing is shown.
          one.removeAttribute("sections");
          await new Promise((resolve) => void setTimeout(resolve));
          elements.push(one);
        }
      }
      const inside = elements.flatMap((one) => [...(one.shadowRoot?.querySelectorAll("*") ?? [])]);
      const strange = inside.filter(
        (one) =>
          ["img", "script", "iframe"].includes(one.localName) ||
          [...one.attributes].some(
            ({ name, value }) =>
              name.startsWith("on") || (["href", "src", "action"].includes(name) && !/^https?:/.test(value)),
          ),
      );
      for (const one of elements) one.remove();
      return { hacked: told.wasHacked, strange: strange.map(({ outerHTML }) => outerHTML), inside: inside.length };
    },
    { names, attacks },
  );
  assert.deepEqual([found.hacked, found.strange], [undefined, []]);
  assert.ok(found.inside > 100);
  await page.context().close();
});

test("what is locked cannot be changed, and only the parts that are asked for are there", async () => {
  const body = `<gramme-calculator id="a" ${run} lock="device hours, cpu-cores"></gramme-calculator>
    <gramme-calculator id="b" ${run} lock="all" sections="where result" theme="dark"></gramme-calculator>`;
  const page = await open(host.page(foreign(host.script, body)));
  await untilTold(page, 2);
  const device = page.locator("#a").getByRole("combobox", { name: "Device" });
  await device.click();
  await page.keyboard.type("h100");
  assert.equal(await page.locator("#a [role=listbox]").count(), 0);
  assert.equal(await device.inputValue(), "NVIDIA A100 SXM4 80GB");
  assert.equal(await page.locator("#a").getByLabel("How many").isEditable(), true);
  assert.equal(await page.locator("#a").getByText("another device").count(), 0);
  const locked = await page.locator("#b input:not([readonly], [disabled]), #b select:not([disabled])").count();
  assert.equal(locked, 0);
  const parts = await page
    .locator("#b")
    .evaluate((one) =>
      [
        ".figure",
        ".place",
        ".device",
        ".more",
        ".drivers",
        ".working",
        ".boundary",
        "gramme-answers",
        "gramme-keep",
        "gramme-tour-offer",
      ].filter((selector) => one.shadowRoot?.querySelector(selector)),
    );
  assert.deepEqual(parts, [".figure", ".place"]);
  // The reader of the first changes what is open, and its answer alone follows.
  const before = await page.evaluate(
    () => /** @type {any} */ (document.querySelector("#a")).estimate.emissionsKg.operational,
  );
  await page.locator("#a").getByLabel("How many").fill("16");
  await page.waitForFunction(
    (old) =>
      Math.abs(/** @type {any} */ (document.querySelector("#a")).estimate.emissionsKg.operational / old - 2) < 1e-9,
    before,
  );
  assert.equal(
    await page.evaluate(() => /** @type {any} */ (document.querySelector("#b")).request.devices[0].count),
    8,
  );
  // Neither the address nor the storage of the page around is touched.
  assert.equal(new URL(page.url()).search + new URL(page.url()).hash, "");
  assert.deepEqual(
    await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]),
    [0, 0],
  );
  // A mark opens its text, whose styles come with it.
  await page.locator("#b gramme-mark button").first().click();
  await page.locator("#b .explanation .from").waitFor();
  assert.equal(await page.evaluate(() => document.querySelectorAll("link[rel=stylesheet], style").length), 0);
  assert.deepEqual(await violations(page), []);
  await page.context().close();
});

test("all elements speak the language of the first, and change it with it", async () => {
  const body = `<gramme-calculator lang="fr" ${run}></gramme-calculator><gramme-value lang="zh" show="range" ${run}></gramme-value>`;
  const page = await open(host.page(foreign(host.script, body)));
  await untilTold(page, 2);
  assert.match(await shown(page, "gramme-value"), /très probablement/);
  await page.evaluate(() => document.querySelector("gramme-calculator")?.setAttribute("lang", "en"));
  await page.waitForFunction(() =>
    /most likely/.test(document.querySelector("gramme-value")?.shadowRoot?.textContent ?? ""),
  );
  assert.match(await shown(page, "gramme-calculator"), /What ran.*most likely/);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await page.context().close();
});

test("a thousand elements that come and go leave nothing behind", async () => {
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
  const late = await count();
  // One calculator has hundreds of nodes and dozens of listeners.
  assert.ok(late.nodes - early.nodes < 300, `${early.nodes} nodes became ${late.nodes}`);
  assert.ok(late.listeners - early.listeners < 30, `${early.listeners} listeners became ${late.listeners}`);
  await page.context().close();
});

test("nothing is thrown", () => assert.deepEqual(complaints, []));
