// From a key in the field of the hours to the painted result: what the page's main thread works meanwhile.
import { launchChromium } from "../tools/chromium.mjs";
import { serve } from "../tools/server.mjs";
import { untilResult } from "./first-result.mjs";

/** Where the figures stand that follow every key. */
const followers = "gramme-result, gramme-summary, .listed, gramme-world, gramme-reduce";
const sections = [
  { name: "elsewhere", drawn: ".dots .dot" },
  { name: "reduce", drawn: ".reduce-actions li" },
];
const categories = ["disabled-by-default-devtools.timeline", "devtools.timeline", "blink.user_timing"];
/** What is typed; the first of three replaces the number that stands there. */
const numbers = ["120", "96", "250", "48", "310", "175", "84", "130", "222", "67", "154", "91"];

/**
 * @typedef {object} Keys
 * @property {number} median milliseconds of the main thread's own time, from the key to the frame that shows its last figure.
 * @property {number} high the ninth of ten.
 * @property {number} longest of its tasks, milliseconds of processor time.
 * @property {number} longTasks as many as the browser calls long: over 50 ms by the clock, with all that others do meanwhile.
 */

/**
 * Types hours in the calculator, alone as the reader sees it, and with the map, the ranked places and the actions on the same
 * page, all drawn.
 * @returns {Promise<{ alone: Keys, all: Keys, dragged: Keys }>} `dragged` is the slider of a plan.
 */
export async function keystrokes() {
  const server = await serve("dist", { gzip: true });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ reducedMotion: "reduce", viewport: { width: 1280, height: 900 } });
    await page.goto(server.url);
    await page.evaluate(untilResult);
    const alone = await typed(browser, page);
    await allOnOnePage(page);
    const all = await typed(browser, page);
    return { alone, all, dragged: await dragged(browser, page) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @typedef {import("playwright-core").Page} Page */

/** Puts the sections below the calculator, which otherwise are shown one at a time. @param {Page} page */
async function allOnOnePage(page) {
  for (const { name, drawn } of sections) {
    await show(page, name);
    await page.locator(drawn).first().waitFor();
  }
  await show(page, "calculator");
  await page.locator(".hours input").waitFor();
  await page.evaluate(
    (names) => {
      const { store } = /** @type {any} */ (document.querySelector("gramme-app"));
      for (const name of names) {
        const section = document.createElement("section");
        section.className = "section";
        section.append(Object.assign(document.createElement(`gramme-${name}`), { store }));
        document.querySelector("main")?.append(section);
      }
    },
    sections.map(({ name }) => name),
  );
  for (const { drawn } of sections) await page.locator(drawn).first().waitFor();
}

/** @param {Page} page @param {string} section */
const show = (page, section) => page.evaluate((hash) => void (location.hash = hash), section);

/** @param {import("playwright-core").Browser} browser @param {Page} page @returns {Promise<Keys>} */
async function typed(browser, page) {
  const input = page.locator(".hours input");
  await input.focus();
  return traced(browser, page, followers, async (settled) => {
    for (const number of numbers) {
      await input.evaluate((/** @type {HTMLInputElement} */ field) => field.select());
      for (const digit of number) {
        await settled();
        await page.keyboard.press(digit);
      }
      await settled();
    }
  });
}

/** Drags the slider of a plan. @param {import("playwright-core").Browser} browser @param {Page} page @returns {Promise<Keys>} */
async function dragged(browser, page) {
  await show(page, "plan");
  const slider = page.locator("gramme-plan input[type=range]");
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("the plan has no slider");
  const [y, step] = [box.y + box.height / 2, box.width / 60];
  await page.mouse.move(box.x + 10 * step, y);
  await page.mouse.down();
  return traced(browser, page, "gramme-plan", async (settled) => {
    for (let index = 11; index < 46; index += 1) {
      await page.mouse.move(box.x + index * step, y);
      await settled();
    }
    await page.mouse.up();
  });
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {Page} page
 * @param {string} watched where the page is done once nothing changes.
 * @param {(settled: () => Promise<void>) => Promise<void>} act
 * @returns {Promise<Keys>}
 */
async function traced(browser, page, watched, act) {
  await page.evaluate(watch, watched);
  const settled = () => page.evaluate(untilSettled);
  await settled();
  await browser.startTracing(page, { categories });
  await act(settled);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const { times, longest } = workOf(traceEvents);
  const at = (share) => times.sort((a, b) => a - b)[Math.floor(share * times.length)];
  return { median: at(0.5), high: at(0.9), longest, longTasks: await page.evaluate(unwatch) };
}

/** Runs in the page: marks every change of the figures in the trace. @param {string} watched */
function watch(watched) {
  const own = /** @type {any} */ (window);
  own.changed = performance.now();
  own.longTasks = 0;
  own.changes = new MutationObserver(() => {
    own.changed = performance.now();
    performance.mark("changed");
  });
  for (const element of document.querySelectorAll(watched)) {
    own.changes.observe(element, { subtree: true, childList: true, characterData: true, attributeFilter: ["class"] });
  }
  own.long = new PerformanceObserver((list) => (own.longTasks += list.getEntries().length));
  own.long.observe({ type: "longtask" });
}

/** Runs in the page. @returns {number} as many tasks as were long. */
function unwatch() {
  const { changes, long, longTasks } = /** @type {any} */ (window);
  changes.disconnect();
  long.disconnect();
  return longTasks;
}

/** Runs in the page: until nothing has changed for as long as a person takes between two keys. */
async function untilSettled() {
  const own = /** @type {any} */ (window);
  const pause = 120;
  do await new Promise((resolve) => void setTimeout(resolve, pause));
  while (performance.now() - own.changed < pause);
}

/** @typedef {{ name: string, ph: string, ts: number, dur: number, tdur?: number, pid: number, tid: number, args: any }} Event times in µs */

/**
 * For every key the processor time of all tasks of the page's main thread, from the one that takes the key in to the one that
 * paints the last change of a figure. Processor time, so that others on the machine count less.
 * @param {Event[]} events
 * @returns {{ times: number[], longest: number }} milliseconds, of each key and of the longest task of all.
 */
function workOf(events) {
  const inputs = events.filter(({ name, args }) => name === "EventDispatch" && args.data?.type === "input");
  const { pid, tid } = inputs[0];
  const own = events.filter((event) => event.pid === pid && event.tid === tid).sort((a, b) => a.ts - b.ts);
  const tasks = own.filter(({ name, ph }) => name === "RunTask" && ph === "X");
  const end = ({ ts, dur }) => ts + dur;
  /** @param {Event} task */
  const cost = ({ tdur, dur }) => (tdur ?? dur) / 1000;
  const times = inputs.flatMap((input, index) => {
    const until = inputs[index + 1]?.ts ?? Infinity;
    const change = own.findLast(({ name, ts }) => name === "changed" && ts > input.ts && ts < until);
    const frame = change && own.find(({ name, ts }) => name === "Commit" && ts > change.ts);
    if (!frame) return [];
    const between = tasks.filter((task) => end(task) > input.ts && task.ts <= frame.ts);
    return [between.reduce((sum, task) => sum + cost(task), 0)];
  });
  // A median of a few would say nothing of all.
  if (times.length < 0.9 * inputs.length) throw new Error(`only ${times.length} of ${inputs.length} keys were painted`);
  return { times, longest: Math.max(...tasks.map(cost)) };
}
