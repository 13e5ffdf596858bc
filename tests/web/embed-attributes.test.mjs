// What the elements take from their attributes, and what they do where the page around refuses them, in Chromium.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fields } from "../../web/fields.js";
import { parameterOf } from "../../web/url.js";
import { violations } from "./axe.mjs";
import { foreign, policyFor, run, shown, untilTold, useHost, useVisitor } from "./embedded.mjs";

const host = useHost();
const { open, complaints } = useVisitor();

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
    "power-w": "60",
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
  // What does not go together with those.
  const others = { method: "green-algorithms", "cpu-device": "amd-epyc-7742", hours: "10", pue: "1.2" };
  const metered = { "measured-kwh": "5", place: "country:FRA" };
  const [taken, other, meter] = await page.evaluate(async (all) => {
    const requests = [];
    for (const given of all) {
      const one = document.createElement("gramme-calculator");
      for (const [name, value] of Object.entries(given)) one.setAttribute(name, value);
      document.body.append(one);
      await new Promise((resolve) => void one.addEventListener("estimate", resolve, { once: true }));
      requests.push(/** @type {any} */ (one).request);
    }
    return requests;
  }, /** @type {Record<string, string>[]} */ ([attributes, others, metered]));
  assert.deepEqual(other, { method: "green-algorithms", hours: 10, cpu: { device: "amd-epyc-7742" }, pue: 1.2 });
  assert.deepEqual(meter, { measuredKwh: 5, place: "country:FRA" });
  const hyphened = (path) =>
    parameterOf(path.replace("*", "0"))
      .replace(".", "-")
      .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  assert.deepEqual(
    [...new Set(Object.keys({ ...attributes, ...others, ...metered }))].sort(),
    Object.keys(fields).map(hyphened).sort(),
  );
  assert.deepEqual(taken, {
    devices: [{ device: "nvidia-t4", count: 2, load: 0.5, powerW: 60 }],
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
          // Names that nothing has are told before what is wrong with the rest.
          await new Promise((resolve) => {
            one.addEventListener("error", (/** @type {any} */ { detail }) => {
              if (detail.some(({ path }) => path === "/hours")) resolve(undefined);
            });
          });
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

test("a query may be a whole address, and another setting beside it still counts more", async () => {
  const page = await open(host.page(foreign(host.script, "")));
  const read = await page.evaluate(async () => {
    const requests = [];
    for (const query of [
      "https://example.org/gramme/?device=nvidia-t4*2&hours=3&place=country:POL#elsewhere",
      "?device=nvidia-t4*2&hours=3&place=country:POL",
      "device=nvidia-t4*2&hours=3&place=country:POL&unit.name=why?&unit.count=5#",
    ]) {
      const one = document.createElement("gramme-calculator");
      one.setAttribute("query", query);
      one.setAttribute("hours", "4");
      document.body.append(one);
      await new Promise((resolve) => {
        for (const type of ["estimate", "error"]) one.addEventListener(type, resolve);
      });
      requests.push(/** @type {any} */ (one).request);
    }
    return requests;
  });
  const request = { devices: [{ device: "nvidia-t4", count: 2 }], hours: 4, place: "country:POL" };
  assert.deepEqual(read, [request, request, { ...request, unit: { name: "why?", count: 5 } }]);
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).errors.length), 0);
  await page.context().close();
});

test("what is locked cannot be changed, and only the parts that are asked for are there", async () => {
  const body = `<gramme-calculator id="a" ${run} lock="device hours, cpu-cores"></gramme-calculator>
    <gramme-calculator id="c" ${run} lock="count" sections="what"></gramme-calculator>
    <gramme-calculator id="b" ${run} lock="all" sections="where result" theme="dark"></gramme-calculator>`;
  const page = await open(host.page(foreign(host.script, body)));
  await untilTold(page, 3);
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
  // A whole machine brings its devices, but not how many they are.
  await page.locator("#c").getByRole("combobox", { name: "Device" }).click();
  await page.keyboard.type("p3.8xlarge");
  await page.locator("#c").getByRole("option", { name: "p3.8xlarge" }).first().click();
  await page.waitForFunction(() =>
    /v100/.test(/** @type {any} */ (document.querySelector("#c")).request.devices[0].device),
  );
  assert.equal(
    await page.evaluate(() => /** @type {any} */ (document.querySelector("#c")).request.devices[0].count),
    8,
  );
  assert.equal(await page.locator("#c").getByText("another device").count(), 0);
  // Neither the address nor the storage of the page around is touched.
  assert.equal(new URL(page.url()).search + new URL(page.url()).hash, "");
  assert.deepEqual(
    await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]),
    [0, 0],
  );
  // What leads elsewhere stays inside, and what is fetched for it brings no styles into the page around.
  const focused = () =>
    page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return [document.activeElement?.id, inner?.id || inner?.textContent?.trim()];
    });
  await page.locator("#a").getByRole("button", { name: "What makes the result uncertain" }).click();
  assert.deepEqual(await focused(), ["a", "drivers-title"]);
  await page.locator("#a .driver").filter({ hasText: "Grid intensity" }).click();
  assert.deepEqual(await focused(), ["a", "f-gridGco2ePerKwh"]);
  await page.locator("#a").getByRole("button", { name: "41.44" }).first().click();
  await page.locator("#a .panel").waitFor();
  await page.locator("#a").getByLabel("Green Algorithms").check();
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

test("nothing is thrown", () => assert.deepEqual(complaints, []));
