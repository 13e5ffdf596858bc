// What Node measures.
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { speed } from "./speed.mjs";

const folder = pathToFileURL("./").href;

export const nodeTimes = () => speed({ folder });

/** A process for each measurement: cold. @param {string[]} parts @returns {number[]} milliseconds, of each part */
export function partTimes(parts) {
  const time = () => JSON.parse(execFileSync("node", ["tests/bench/cold-parse.mjs", ...parts], { encoding: "utf8" }));
  return least([time(), time(), time()]);
}

/** The best of each measured thing, which other work on the machine disturbs least. @param {number[][]} rounds */
export const least = (rounds) => rounds[0].map((_, index) => Math.min(...rounds.map((round) => round[index])));
