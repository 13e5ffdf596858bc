// What Node measures.
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { speed } from "./speed.mjs";

const folder = pathToFileURL("./").href;

export const nodeTimes = () => speed({ folder });

/** A process for each measurement: cold. The best of three, which other work on the machine disturbs least. @param {string[]} parts @returns {Promise<Record<string, number>>} milliseconds */
export async function partTimes(parts) {
  const time = (part) => Number(execFileSync("node", ["tests/bench/cold-parse.mjs", part], { encoding: "utf8" }));
  return Object.fromEntries(parts.map((part) => [part, Math.min(time(part), time(part), time(part))]));
}
