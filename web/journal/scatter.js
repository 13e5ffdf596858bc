// Draws emissions against score.
import { mass, number, t } from "../messages/messages.js";

/** @typedef {import("./pareto.js").Point} Point */
/** @typedef {import("./tradeoff-scales.js").Scale & { best: Point[], pair: Point[], label: string }} Scene pair: the runs that are compared */

/** From here on a logarithmic axis tells small runs apart. */
const wide = 30;
/** More names would hide each other. */
const mostNames = 8;
const longestName = 24;
/** From this width on, CSS pixels, there is room for more names than those of the two that are compared. */
const roomy = 480;

/** @param {string} name */
const short = (name) => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

/** The front as steps: until the next run nothing scores better for less. @param {Point[]} best */
const steps = (best) => best.map(({ kilograms, score }) => [kilograms, score]);

/** @type {import("../charts/frame.js").Draw} */
export function scatter(Plot, scene, { width }) {
  const { points, best, pair, better, label } = /** @type {Scene} */ (scene);
  const amounts = points.map(({ kilograms }) => kilograms);
  const log = Math.min(...amounts) > 0 && Math.max(...amounts) / Math.min(...amounts) > wide;
  const x = (one) => one.kilograms;
  const y = (one) => one.score;
  const beaten = points.filter((one) => !best.includes(one));
  const ends = [Math.min(...amounts), Math.max(...amounts)];
  const middle = log ? Math.sqrt(ends[0] * ends[1]) : ends[1] / 2;
  const isLeft = (one) => one.kilograms < middle;
  const named = best.length <= mostNames && width >= roomy ? best : pair;
  return Plot.plot({
    width,
    height: Math.max(280, Math.min(400, Math.round(width * 0.5))),
    marginLeft: 64,
    marginRight: 24,
    marginTop: 32,
    marginBottom: 40,
    insetLeft: 12,
    insetRight: 12,
    insetTop: 20,
    insetBottom: 8,
    x: {
      type: log ? "log" : "linear",
      label: t("journal.axis.emissions"),
      zero: !log,
      ticks: width < roomy ? 4 : 6,
      tickFormat: (kilograms) => mass(kilograms),
    },
    y: { label, reverse: better === "lower", grid: true, tickFormat: (score) => number(score), ticks: 5 },
    marks: [
      Plot.line(steps(best), { curve: "step-after", stroke: "var(--quiet)", strokeWidth: 1.5 }),
      Plot.line(pair, { x, y, stroke: "var(--accent)", strokeDasharray: "4 3", strokeWidth: 1.5 }),
      Plot.dot(beaten, {
        x,
        y,
        r: 4.5,
        stroke: "var(--quiet)",
        fill: "var(--ground)",
        strokeWidth: 1.5,
        title: titleOf,
      }),
      Plot.dot(best, { x, y, r: 5, fill: "var(--ink)", title: titleOf }),
      Plot.dot(pair, { x, y, r: 9, stroke: "var(--accent)", strokeWidth: 1.5 }),
      ...[true, false].map((left) =>
        Plot.text(
          named.filter((one) => isLeft(one) === left),
          {
            x,
            y,
            text: ({ name }) => short(name),
            dx: left ? -5 : 5,
            dy: -15,
            fill: "var(--ink)",
            stroke: "var(--ground)",
            strokeWidth: 4,
            textAnchor: left ? "start" : "end",
          },
        ),
      ),
    ],
  });
}

/** @param {Point} point */
const titleOf = ({ name, kilograms, score }) => `${name}\n${mass(kilograms)}, ${number(score)}`;
