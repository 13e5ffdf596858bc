// What the tests of the journal share: runs to put into it, and ways to what it shows.
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "./english.mjs";
import { loadGramme } from "../../wasm/gramme.mjs";
import { toJson } from "../../web/journal/exchange.js";
import { resultOf } from "../../web/journal/record.js";

export const gramme = await loadGramme();

/**
 * A run of metered energy at 100 g/kWh, PUE 1 and without making the hardware: 10 kWh are 1 kg.
 * @param {string} name @param {number} kilowattHours
 * @param {Partial<import("../../web/journal/record.js").Entry>} [rest]
 * @returns {Promise<import("../../web/journal/record.js").Entry>}
 */
export async function entry(name, kilowattHours, rest = {}) {
  const request = { measuredKwh: kilowattHours, gridGco2ePerKwh: 100, pue: 1, embodied: false };
  const estimate = resultOf(await gramme.estimate(request));
  return {
    id: name.replaceAll(" ", "-"),
    name,
    date: "2026-11-25",
    dataVersion: gramme.version.data,
    request,
    estimate,
    note: "",
    ...rest,
  };
}

/** @param {number} value @param {string} [name] @returns {import("../../web/journal/record.js").Score} */
export const accuracy = (value, name = "accuracy") => ({ name, value, better: "higher" });

/** @param {string} name @param {string | Uint8Array} content @returns {Promise<string>} the path of a file that is made so. */
export async function fileOf(name, content) {
  const path = join(await mkdtemp(join(tmpdir(), "gramme-")), name);
  await writeFile(path, content);
  return path;
}

/** @param {import("playwright-core").Page} page @param {string} path */
export async function choose(page, path) {
  await page.locator("gramme-journal-exchange input[type=file]").setInputFiles(path);
  await page.locator(".import").waitFor();
}

/** Imports runs as a person does. @param {import("playwright-core").Page} page @param {any[]} entries */
export async function fill(page, entries) {
  await choose(page, await fileOf("runs.json", toJson(entries)));
  await page.locator(".import button").first().click();
  await page.locator(".import").waitFor({ state: "detached" });
  await page
    .locator(".kept > li")
    .nth(entries.length - 1)
    .waitFor();
}

/** @param {import("playwright-core").Page} page */
export const names = (page) => page.locator(".kept .name").allInnerTexts();

/** @param {import("playwright-core").Page} page @param {string[]} expected */
export const untilNames = (page, expected) =>
  page.waitForFunction(
    (wanted) => JSON.stringify([...document.querySelectorAll(".kept .name")].map((one) => one.textContent)) === wanted,
    JSON.stringify(expected),
  );

/** All of the store, as it lies there. @param {import("playwright-core").Page} page @returns {Promise<any[]>} */
export const stored = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("gramme-journal");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction("runs").objectStore("runs").getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
  );

/** Puts anything into the store, behind the page's back. @param {import("playwright-core").Page} page @param {any[]} values */
export const plant = (page, values) =>
  page.evaluate(
    (all) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("gramme-journal");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction("runs", "readwrite");
          for (const value of all) transaction.objectStore("runs").put(value);
          transaction.oncomplete = () => {
            request.result.close();
            resolve(undefined);
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    values,
  );

/** The text of what a click downloads. @param {import("playwright-core").Page} page @param {string} button */
export async function downloaded(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}
