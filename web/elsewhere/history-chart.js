// Two drawings over the same years: the grid's intensity, and what the run would have emitted.

const heights = { intensity: 180, emissions: 220 };
const namespace = "http://www.w3.org/2000/svg";
const narrow = 520;

/**
 * @typedef {object} HistoryData
 * @property {import("./years.js").Year[]} years
 * @property {number} now the year of the run's own grid figure.
 * @property {import("./scale.js").Scale} scale
 * @property {{ factor: number, unit: string }} unit of mass in which the emissions read well, kg.
 * @property {{ intensity: string, emissions: string }} words of the axes.
 */

/** @type {import("../charts/frame.js").Draw} */
export function drawHistory(Plot, /** @type {HistoryData} */ { years, now, scale, unit, words }, { width }) {
  const every = width < narrow ? 10 : 5;
  const x = {
    type: /** @type {const} */ ("band"),
    domain: years.map(({ year }) => year),
    ticks: years.map(({ year }) => year).filter((year) => year % every === 0),
    tickFormat: String,
    tickSize: 4,
    label: null,
    padding: 0.15,
  };
  const common = { width, marginLeft: 56, marginRight: 12, marginTop: 28, marginBottom: 28 };
  const y = (label) => ({
    label,
    labelArrow: /** @type {const} */ ("none"),
    grid: true,
    ticks: 4,
    zero: true,
    nice: true,
  });
  const intensity = Plot.plot({
    ...common,
    height: heights.intensity,
    x,
    y: y(words.intensity),
    marks: [
      Plot.ruleY([0], { stroke: "var(--edge)" }),
      Plot.lineY(years, { x: "year", y: "gramsPerKwh", stroke: "var(--ink)", strokeWidth: 1.5 }),
      Plot.dotY(years, {
        x: "year",
        y: "gramsPerKwh",
        r: (one) => (one.year === now ? 4 : 2),
        fill: "var(--ink)",
      }),
    ],
  });
  const whiskers = (style) =>
    Plot.ruleX(
      years.filter(({ range }) => range),
      { x: "year", y1: (one) => one.range[0] / unit.factor, y2: (one) => one.range[2] / unit.factor, ...style },
    );
  const emissions = Plot.plot({
    ...common,
    height: heights.emissions,
    x,
    y: y(words.emissions),
    marks: [
      Plot.ruleY([0], { stroke: "var(--edge)" }),
      Plot.barY(years, {
        x: "year",
        y: (one) => one.operationalKg / unit.factor,
        fill: (one) => `var(--carbon-${scale.of(one.operationalKg)})`,
      }),
      // On a ground of their own, to be seen before dark bars.
      whiskers({ stroke: "var(--ground)", strokeWidth: 4 }),
      whiskers({ stroke: "var(--ink)", strokeWidth: 1.5 }),
    ],
  });
  return above(intensity, emissions, width);
}

/** One drawing above the other, so that they are saved as one. @param {Element} first @param {Element} second @param {number} width px. */
function above(first, second, width) {
  const both = document.createElementNS(namespace, "svg");
  const height = heights.intensity + heights.emissions;
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    both.setAttribute(name, String(value));
  second.setAttribute("y", String(heights.intensity));
  both.append(first, second);
  return both;
}
