// ./dev bench: how large and how fast, as a table. Times are of this machine; nothing is asserted.
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { browserTimes } from "./in-browser.mjs";
import { measureFirstResult } from "./first-result.mjs";
import { nodeTimes, partTimes } from "./in-node.mjs";
import { keystrokes } from "./keystroke.mjs";
import { performanceScore } from "./performance.mjs";

/** In the order in which the page loads them. */
const parts = ["grids", "places", "devices", "aliases", "cpus", "instances", "history", "legacy", "recipes"];

const keyNames = {
  alone: "A key in the hours to the painted result",
  all: "  the same with map, ranked places and actions on the page",
  dragged: "A step of a plan's slider to the painted plan",
};

/** @type {[string, string][]} */
const rows = [];
const add = (name, value) => rows.push([name, value]);
const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
const KB = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const perSecond = (value) => `${Math.round(value / 100) * 100} /s`;

const first = await measureFirstResult();
add("First result: bytes, gzipped", KB(first.bytes));
for (const { path, gzipBytes } of first.requests) add(`  ${path.split("/").pop() || "index.html"}`, KB(gzipBytes));
add("First result: requests", String(first.requests.length));
add("First result: time from navigation, localhost", ms(first.milliseconds));

const { score, ...until } = await performanceScore();
add("Lighthouse, mobile: performance, median of five", `${score.toFixed(0)} of 100`);
add("  first paint", ms(until.first));
add("  largest paint", ms(until.largest));
add("  blocked", ms(until.blocked));

/** @type {[string, import("./keystroke.mjs").Keys][]} */
const keys = Object.entries(await keystrokes()).map(([name, times]) => [keyNames[name], times]);
for (const [name, { median, high, longTasks, longest }] of keys) {
  add(`${name}: main thread, median`, `${median.toFixed(1)} ms`);
  add("  ninth of ten", `${high.toFixed(1)} ms`);
  add("  longest task", `${longest.toFixed(1)} ms`);
  add("  tasks over 50 ms by the clock, whoever took the time", String(longTasks));
}

const browser = await browserTimes(parts);
const node = await nodeTimes();
for (const [where, { estimatesPerSecond, milliseconds }] of Object.entries({ Chromium: browser, Node: node })) {
  add(`Estimates a second (${where})`, perSecond(estimatesPerSecond));
  for (const [name, median] of Object.entries(milliseconds)) add(`${name} (${where})`, ms(median));
}

const cold = partTimes(parts);
parts.forEach((part, index) => {
  const bytes = readFileSync(`data/build/${part}.json`).length;
  add(
    `Parse of ${part}, ${KB(bytes)}, cold start (Node / Chromium)`,
    `${ms(cold[index])} / ${ms(browser.parts[index])}`,
  );
});

const width = Math.max(...rows.map(([name]) => name.length));
console.log(`${cpus()[0]?.model ?? "unknown CPU"}, ${cpus().length} threads, Node ${process.versions.node}`);
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value.padStart(10)}`);
