// The journal in a second browser: keep, edit, come back; no error, no violation.
import assert from "node:assert/strict";
import test from "node:test";
import { useFirefox } from "./firefox-page.mjs";

const firefox = useFirefox("#journal");

/** Waits until a place of the page says something. @param {string} selector @param {string} text */
const until = (selector, text) =>
  firefox.page.waitForFunction(
    (where, sought) => document.querySelector(where)?.textContent?.includes(sought),
    { timeout: 20_000 },
    selector,
    text,
  );

test("a run is kept, named, and there again after a reload", async () => {
  await until("gramme-journal", "No run is kept yet.");
  await firefox.page.evaluate(() =>
    document.querySelector(".journal-keep button")?.dispatchEvent(new MouseEvent("click")),
  );
  await until(".kept", "Iowa");
  await firefox.page.evaluate(() => document.querySelector("[data-edit]")?.dispatchEvent(new MouseEvent("click")));
  await firefox.page.waitForSelector("#journal-name");
  await firefox.page.evaluate(() => {
    const name = /** @type {HTMLInputElement} */ (document.getElementById("journal-name"));
    name.value = "kept in Firefox";
    name.dispatchEvent(new InputEvent("input"));
    name.form?.requestSubmit();
  });
  await until(".kept .name", "kept in Firefox");
  await firefox.page.reload();
  await until(".kept .name", "kept in Firefox");
  await until(".journal-total", "kg CO2e");
});

test("nothing is complained of", () => assert.deepEqual(firefox.complaints, []));
