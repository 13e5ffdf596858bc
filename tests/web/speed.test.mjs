// What a key costs, counted rather than timed: nothing is worked out or drawn twice, and what stays is left alone.
import assert from "node:assert/strict";
import test from "node:test";
import { usePage } from "./page.mjs";

const { open, complaints } = usePage();

/** Runs in the page: counts the core's calls and the drawings of every element from now on. */
function watch() {
  const own = /** @type {any} */ (window);
  const { gramme } = /** @type {any} */ (document.querySelector("gramme-app")).store;
  const count = (object, name, label) => {
    const whole = object[name].bind(object);
    object[name] = (...values) => {
      own.counts[label] = (own.counts[label] ?? 0) + 1;
      return whole(...values);
    };
  };
  own.counts = {};
  for (const name of ["estimate", "compare", "reduce", "plan", "find"]) count(gramme, name, name);
  for (const element of document.querySelectorAll("main *, gramme-summary")) {
    if ("requestUpdate" in element) count(element, "update", element.localName);
  }
}

/**
 * What happens once the hours are others.
 * @param {import("playwright-core").Page} page
 * @param {string} hours
 * @param {string} followers elements that show the run, whose nodes are counted as well.
 */
const changes = (page, hours, followers) =>
  page.evaluate(
    async ([text, selector]) => {
      const own = /** @type {any} */ (window);
      const { store } = /** @type {any} */ (document.querySelector("gramme-app"));
      const nodes = { added: 0, removed: 0 };
      const observer = new MutationObserver((all) => {
        for (const { addedNodes, removedNodes } of all) {
          nodes.added += addedNodes.length;
          nodes.removed += removedNodes.length;
        }
      });
      for (const one of document.querySelectorAll(selector)) observer.observe(one, { childList: true, subtree: true });
      own.counts = {};
      await store.set("/hours", text);
      // Two frames: whatever had to follow has followed.
      for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => void requestAnimationFrame(resolve));
      observer.disconnect();
      return { ...own.counts, ...nodes };
    },
    [hours, followers],
  );

test("a key asks the core once and draws form and result once", async () => {
  const page = await open();
  await page.evaluate(watch);
  const counts = await changes(page, "120", "gramme-form, gramme-result");
  assert.deepEqual([counts.estimate, counts.compare, counts.reduce, counts.plan], [1, undefined, undefined, undefined]);
  assert.equal(counts["gramme-form"], 1);
  assert.equal(counts["gramme-result"], 1);
  assert.equal(counts["gramme-summary"], 1);
  assert.equal(counts.added + counts.removed, 0, "the same nodes say something else");
  await page.context().close();
});

test("another run compares all places once, recolours the dots in place and keeps the rows", async () => {
  const page = await open("#elsewhere");
  await page.locator(".dots .dot").first().waitFor();
  await page.locator(".ranked li").first().waitFor();
  await page.evaluate(watch);
  // Other steps of the ramp, and the same order.
  const counts = await changes(page, "135", ".dots, .ranked");
  assert.equal(counts.compare, 1);
  assert.equal(counts["gramme-world"], 1);
  assert.equal(counts.reduce, undefined);
  assert.equal(counts.added + counts.removed, 0);
  await page.context().close();
});

test("another run asks for its actions once, and keeps their nodes", async () => {
  const page = await open("#reduce");
  await page.locator(".reduce-actions li").first().waitFor();
  await page.evaluate(watch);
  const counts = await changes(page, "135", ".reduce-actions");
  assert.deepEqual([counts.estimate, counts.reduce, counts.compare], [1, 1, undefined]);
  assert.equal(counts.added + counts.removed, 0);
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
