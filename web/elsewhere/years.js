// What one run would have emitted in each year for which its grid has a figure.

/** @typedef {import("../../wasm/gramme.d.ts").Gramme} Gramme */
/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */

/**
 * @typedef {object} Year
 * @property {number} year
 * @property {number} gramsPerKwh of the grid, in that year.
 * @property {number} operationalKg as the estimate gives it for that year.
 * @property {readonly number[]} [range] the percentiles 5, 50 and 95, kg.
 */

/**
 * How the figures of a part of a country follow from the country's: the country's times a ratio.
 * @typedef {object} Taken
 * @property {string} whole id of the country's grid.
 * @property {[number, number]} times the least and the largest ratio.
 * @property {[number, number]} of the first and the last year that the ratios are of.
 */

const firstYear = 2000;

/** Longer than between two keys, ms: all years of a run that is about to change would be work for nothing. */
const settled = 150;

/** Lets whatever else the page has to do come first. @param {number} [milliseconds] */
const pause = (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** The years that a grid's history has figures of. @param {Gramme} gramme @param {string} grid */
async function yearsOf(gramme, grid) {
  const series = await gramme.table("history", "series");
  const { from = 0, count = 0 } = series.find((row) => row.grid === grid) ?? {};
  const years = Array.from({ length: Number(count) }, (_, index) => Number(from) + index);
  return years.filter((year) => year >= firstYear);
}

/**
 * @param {Gramme} gramme
 * @param {EstimateRequest} request a grid intensity of its own is left aside: it has no history.
 * @param {() => boolean} wanted whether anybody still waits.
 * @returns {Promise<{ grid: string, sources: string[], years: Year[], taken?: Taken } | undefined>} undefined if nobody does;
 *   `grid` is the id of the grid whose figures they are; `taken` where they are its country's, times a ratio. Rejects with what
 *   the core says of the request.
 */
export async function yearsFor(gramme, request, wanted) {
  const work = { ...request };
  delete work.gridGco2ePerKwh;
  const gridOf = async (year) => {
    const { factors, emissionsKg, range } = await gramme.estimate({ ...work, ...(year && { year }) });
    const grid = factors.find(({ name }) => name === "grid");
    return { grid, kilograms: emissionsKg.operational, range: range?.operationalKg };
  };
  await pause(settled);
  if (!wanted()) return undefined;
  const newest = await gridOf(work.year);
  if (!newest.grid?.of) return { grid: "", sources: [], years: [] };
  const { of, ratio, source } = newest.grid;
  /** @type {Year[]} */
  const years = [];
  /** @type {NonNullable<typeof ratio>[]} */
  const ratios = [];
  for (const year of await yearsOf(gramme, of)) {
    await pause();
    if (!wanted()) return undefined;
    const { grid, kilograms, range } = await gridOf(year);
    // The nearest year stands in where there is none; it is no figure of this year.
    if (grid?.year !== year) continue;
    years.push({ year, gramsPerKwh: grid.value, operationalKg: kilograms, range });
    if (grid.ratio) ratios.push(grid.ratio);
  }
  const sources = [source, ratio?.source].filter((id) => id !== undefined);
  return { grid: ratio?.of ?? of, sources, years, ...(ratios.length > 0 && { taken: taken(of, ratios) }) };
}

/** @param {string} whole @param {{ part: number, whole: number, year: number }[]} ratios at least one. @returns {Taken} */
function taken(whole, ratios) {
  const ends = (numbers) => /** @type {[number, number]} */ ([Math.min(...numbers), Math.max(...numbers)]);
  return {
    whole,
    times: ends(ratios.map((one) => one.part / one.whole)),
    of: ends(ratios.map(({ year }) => year)),
  };
}
