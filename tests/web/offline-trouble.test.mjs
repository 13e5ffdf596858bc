// Whatever goes wrong between two versions of the page, no tab runs files of both. How all goes well: offline-update.test.mjs.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, before, beforeEach } from "node:test";
import { launchChromium } from "../tools/chromium.mjs";
import { useDeployments, versionsOf } from "./deployments.mjs";
import { openIn } from "./page.mjs";

/** @typedef {import("./page.mjs").Page} Page */

const keeping = /** @type {const} */ ({ serviceWorkers: "allow" });
const ready = "This page also works without a network.";
const announced = "A new version of Gramme is ready.";
const outdated = "Gramme has a new version, and a part of the one open here is gone.";
const patient = { timeout: 60_000 };

/** @type {Awaited<ReturnType<typeof useDeployments>>} */
let host;
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  [host, browser] = await Promise.all([useDeployments(), launchChromium()]);
});
after(async () => {
  await browser?.close();
  await host?.end();
});
beforeEach(async () => {
  await host.on();
  host.deploy("first");
});

/** A page of the first version that everything is kept of. @param {string} [address] */
async function kept(address = "") {
  const page = await openIn(browser, host.url + address, keeping);
  await page.getByText(ready).waitFor(patient);
  return page;
}

/** @param {Page} page @param {"first" | "second"} version */
async function isAll(page, version) {
  await page.locator("gramme-result .figure:not(.waiting), .section").first().waitFor();
  assert.deepEqual(await page.evaluate(versionsOf), [version]);
}

for (const [when, options] of /** @type {const} */ ([
  ["without a worker", { serviceWorkers: "block" }],
  ["before the worker has come", keeping],
])) {
  test(`a deployment between two requests of one visit is said in a sentence: ${when}`, async () => {
    const page = await openIn(browser, host.url, options);
    host.deploy("second");
    await page.evaluate(() => void (location.hash = "plan"));
    await page.getByText(outdated).waitFor();
    assert.deepEqual(await page.evaluate(versionsOf), ["first"]);
    await Promise.all([
      page.waitForEvent("load"),
      page.getByRole("alert").getByRole("button", { name: "Reload" }).click(),
    ]);
    await page.locator(".plan-figures").waitFor();
    await isAll(page, "second");
    await page.context().close();
  });
}

test("a missing part of the data, asked for by no section of its own, is said in the same sentence", async () => {
  const page = await openIn(browser, host.url);
  host.deploy("second");
  await page.getByLabel("Device").first().fill("T4");
  await page.getByText(outdated).waitFor();
  await page.context().close();
});

test("a deployment between the page and its own code is said without that code", async () => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    host.deploy("second");
    await route.fulfill({ response });
  });
  await page.goto(host.url);
  await page.getByText("The code of this page did not arrive.").waitFor({ ...patient, state: "visible" });
  await page.unroute(/\/$/);
  await Promise.all([page.waitForEvent("load"), page.getByRole("link", { name: "Reload it" }).click()]);
  await isAll(page, "second");
  assert.ok(await page.getByText("The code of this page did not arrive.").isHidden());
  await context.close();
});

/** Waits until the attempt to keep the newer version has failed. @param {Page} page */
const untilRedundant = (page) =>
  page.evaluate(async () => {
    const registration = /** @type {ServiceWorkerRegistration} */ (await navigator.serviceWorker.getRegistration());
    const over = new Promise((resolve, reject) => {
      registration.addEventListener("updatefound", () => {
        const worker = /** @type {ServiceWorker} */ (registration.installing);
        worker.addEventListener("statechange", () => {
          if (worker.state === "redundant") resolve(undefined);
          else reject(new Error(`The newer version is ${worker.state}`));
        });
      });
    });
    await registration.update();
    await over;
  });

/** The newer version is given up in silence, and without a network the first is all there. @param {Page} page */
async function staysWhole(page) {
  await untilRedundant(page);
  assert.equal(await page.getByText(announced).count(), 0);
  await host.off();
  await page.reload();
  await isAll(page, "first");
  await host.on();
}

test("of a download that breaks off nothing is used, and the next attempt takes all of it", async () => {
  const page = await kept();
  const assets = join(host.folder("second"), "assets");
  const cut = readdirSync(assets).filter((name) => /^(history|text-zh)/.test(name));
  assert.ok(cut.length >= 2);
  const whole = new Map(cut.map((name) => [join(assets, name), readFileSync(join(assets, name))]));
  for (const [file, bytes] of whole) writeFileSync(file, bytes.subarray(0, bytes.length / 2));
  host.deploy("second");
  await staysWhole(page);

  // What had arrived whole is not asked for again.
  for (const [file, bytes] of whole) writeFileSync(file, bytes);
  const asked = host.requests().length;
  await look(page);
  await page.getByText(announced).waitFor(patient);
  const again = host.requests().slice(asked);
  assert.equal(again.filter(({ path }) => path.includes("/core-")).length, 0);
  await page.context().close();
});

/** Looks for a newer version now, as the browser does from time to time. @param {Page} page */
const look = (page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));

test("where there is no room for the newer version, this one stays whole", async () => {
  const page = await kept();
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(host.url);
  const { usage } = await session.send("Storage.getUsageAndQuota", { origin });
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + 1000 });
  host.deploy("second");
  await staysWhole(page);
  await page.context().close();
});

test("where nothing may be stored, the page works with the network and promises no more", async () => {
  const context = await browser.newContext({ ...keeping });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.url).origin, quotaSize: 1000 });
  await page.goto(host.url);
  await page.locator("gramme-offline .renewal").waitFor({ ...patient, state: "attached" });
  await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()), undefined, patient);
  assert.equal(await page.getByText(ready).count(), 0);
  await page.reload();
  await isAll(page, "first");
  await context.close();
});

test("a worker that has lost a file gives way to the network, whatever version stands there", async () => {
  const page = await kept();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) if (/\/(plan|element)[^/]*\.js$/.test(url)) await cache.delete(url);
    }
  });
  host.deploy("second");
  await page.evaluate(() => void (location.hash = "plan"));
  await page.getByText(outdated).waitFor();
  await Promise.all([
    page.waitForEvent("load"),
    page.getByRole("alert").getByRole("button", { name: "Reload" }).click(),
  ]);
  await page.locator(".plan-figures").waitFor();
  await isAll(page, "second");
  await page.getByText(ready).waitFor(patient);
  await page.context().close();
});
