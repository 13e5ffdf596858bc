// The page, the iframe's page and the one file in WebKit, the engine of Safari.
import assert from "node:assert/strict";
import { resolve } from "node:path";
import test, { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { loadGramme } from "../../wasm/gramme.mjs";
import { serve } from "../tools/server.mjs";
import { launchWebKit } from "../tools/webkit.mjs";
import { drawn } from "../web/drawn.mjs";

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import("../tools/webkit.mjs").WebKit} */
let webkit;
before(async () => {
  server = await serve("dist", { base: "/gramme/", gzip: true });
  webkit = await launchWebKit();
});
after(async () => {
  await webkit?.close();
  await server?.close();
});

const query = "?device=nvidia-t4*2&hours=300&place=country:POL&lang=en";
const request = { devices: [{ device: "nvidia-t4", count: 2 }], hours: 300, place: "country:POL" };
const { emissionsKg } = await (await loadGramme()).estimate(request);
/** As the page writes it: three significant digits, in kg for a number of this size. */
const figure = String(Number(emissionsKg.total.toPrecision(3)));

test("the page and the one file show the core's estimate", async () => {
  for (const address of [server.url, pathToFileURL(resolve("dist/gramme.html")).href]) {
    await webkit.goto(address + query);
    assert.equal(await webkit.textOf(".figure .amount"), figure);
  }
});

test("every section is drawn", async () => {
  await webkit.goto(server.url + query);
  await webkit.textOf(".figure .amount");
  for (const [section, selector] of Object.entries(drawn)) {
    await webkit.evaluate((hash) => void (location.hash = hash), section);
    assert.ok(await webkit.textOf(selector), section);
  }
});

test("a run is kept in the journal, and there again after a reload", async () => {
  await webkit.goto(`${server.url}${query}#journal`);
  await webkit.textOf("gramme-journal .figure, gramme-journal button");
  await webkit.evaluate(() => {
    const buttons = [...document.querySelectorAll("gramme-journal button")];
    /** @type {HTMLElement} */ (buttons.find(({ textContent }) => textContent?.trim() === "Keep this run")).click();
  });
  await webkit.textOf(".kept > li");
  await webkit.goto(`${server.url}#journal`);
  assert.ok((await webkit.textOf(".kept > li")).includes(figure));
});

test("the iframe's page shows the same, and asks no other host", async () => {
  await webkit.goto(`${server.url}embed.html${query}`);
  await webkit.textOf("html[lang=en]");
  const shown = await webkit.evaluate(() => {
    const { shadowRoot } = /** @type {HTMLElement} */ (document.querySelector("gramme-calculator"));
    return {
      amount: shadowRoot?.querySelector(".figure .amount")?.textContent?.trim(),
      asked: performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin),
    };
  });
  assert.equal(shown.amount, figure);
  assert.deepEqual([...new Set(shown.asked)], [new URL(server.url).origin]);
});
