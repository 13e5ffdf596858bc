// Figures that were printed with all of their inputs, against the range of the same work where the stated watts are replaced
// by the device: what somebody gets who knows the device alone. `node tests/conformance/published_devices.mjs` prints the table.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { loadGramme } from "../../wasm/gramme.mjs";
import { fixture } from "./answers.mjs";

/**
 * device: absent where nothing that was read names it, as `why` says; else `named` says where it is named.
 * because: where the printed figure lies outside the range, on which side and why, as "above: ratedPower"; a key of `reasons`.
 * @typedef {{ id: string, device?: string, named?: string, why?: string, because?: string }} Named
 */

/** Why a printed figure lies outside, and whether that is so. @type {Record<string, { text: string, holds: (row: Row) => boolean }>} */
export const reasons = {
  ratedPower: {
    text: "takes the device to draw its full rated power all the time",
    holds: ({ atRatedPowerKg, printedKg, toleranceKg }) => Math.abs(atRatedPowerKg - printedKg) <= toleranceKg,
  },
  moreWatts: {
    text: "counts more watts than the device alone draws, as where its host is counted",
    holds: ({ statedW, deviceW }) => statedW > deviceW,
  },
};

/** @returns {Named[]} */
const named = () => JSON.parse(readFileSync(new URL("published_devices.json", import.meta.url), "utf8")).rows;

/** Printed with every input: class A. */
const printed = () => fixture("published").cases.filter((one) => one.class === "A");

/**
 * A row for each that names its device.
 * range: P5 and P95 with the device alone; atRatedPowerKg: NaN where nobody states its rated power; statedW: what the
 * publication multiplies; deviceW: the most that the device draws, its rated power or the P95 of its fleet average.
 * @typedef {Named & { title: string, printedKg: number, toleranceKg: number, range: number[],
 *   place: "below" | "inside" | "above", atRatedPowerKg: number, statedW: number, deviceW: number }} Row
 * @returns {Promise<{ rows: Row[], unnamed: Named[] }>} throws where the two files do not speak of the same figures.
 */
export async function table() {
  const gramme = await loadGramme();
  const known = new Map(named().map((one) => [one.id, one]));
  /** @type {Row[]} */
  const rows = [];
  const unnamed = [];
  for (const { id, title = "", request, expect } of printed()) {
    const own = known.get(id);
    if (!own) throw new Error(`published_devices.json says nothing of ${id}`);
    known.delete(id);
    if (!own.device) {
      unnamed.push(own);
      continue;
    }
    const work = /** @type {import("../../wasm/gramme.d.ts").EstimateRequest} */ (request);
    const [{ count, powerW: statedW = 0 }] = work.devices ?? [{}];
    const { range, factors, atRatedPower } = await gramme.estimate({
      ...work,
      devices: [{ device: own.device, count }],
    });
    const watts = factors.find(({ name }) => name === "deviceWatts");
    if (!range || !watts) throw new Error(`${id} has no range`);
    const [low, , high] = range.operationalKg;
    const { publishedKg: printedKg, toleranceKg } = expect;
    rows.push({
      ...own,
      title,
      printedKg,
      toleranceKg,
      range: [low, high],
      place: printedKg < low ? "below" : printedKg > high ? "above" : "inside",
      atRatedPowerKg: atRatedPower?.operationalKg ?? NaN,
      statedW,
      deviceW: watts.high ?? watts.value,
    });
  }
  if (known.size > 0) throw new Error(`published.json has no class A of ${[...known.keys()].join(", ")}`);
  return { rows, unnamed };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const short = (number) => Number(number.toPrecision(3)).toString();
  const { rows, unnamed } = await table();
  console.log(
    "| figure | device | printed, kg | P5 to P95, kg | | why outside |\n| --- | --- | --- | --- | --- | --- |",
  );
  for (const { title, device, printedKg, range, place, because = "" } of rows) {
    const why = reasons[because.replace(/^\w+: /, "")]?.text ?? "";
    const cells = [title, device, printedKg, range.map(short).join(" to "), place, why];
    console.log(`| ${cells.join(" | ")} |`);
  }
  const inside = rows.filter(({ place }) => place === "inside").length;
  console.log(`\n${inside} of ${rows.length} inside; ${unnamed.length} more name no device of the catalog.`);
}
