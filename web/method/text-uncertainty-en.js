// How uncertain a result is, in words and numbers.
import { comparisonPoints, dimensions, largeCountries, points, spreadConstants as constant } from "./spreads.js";
import { samplingRows, spreadRows } from "./uncertainty-tables.js";

/** @import { Section } from "./text-en.js" */

/** @type {Record<string, (numbers: number[]) => string>} */
const shapes = {
  triangular: (numbers) => `triangular: from ${numbers[0]} over ${numbers[1]} to ${numbers[2]}`,
  lognormal: ([gsd]) => `lognormal, geometric standard deviation ${gsd}`,
  overhead: ([gsd]) => `1 + (PUE − 1) × lognormal, geometric standard deviation ${gsd}`,
  years: ([perYear, power]) => `further geometric standard deviation exp(${perYear} × k^${power})`,
  span: ([narrowest]) => `log-triangular over its published span, widened to a factor of ${narrowest} between the ends`,
};

/** What has which spread, and where that is from. @type {Record<string, [what: string, from: string]>} */
const said = {
  unstated_load: ["load that is not given", "Dodge et al. 2022, eleven runs; the mode by judgement"],
  stated_watts: ["powerW, or rated power where the load is given", "judgement: accuracy of the meters in devices"],
  fleet_average: ["average draw of a TPU over its operator’s fleet", "judgement"],
  meter: ["measuredKwh", "judgement: accuracy of meters"],
  efficiency: ["efficiency of a plan, where it is not given", "40 published trainings around their median"],
  memory: ["watts per GB of memory", "judgement around Lannelongue et al. 2021"],
  pue_of_place: ["PUE of the place", "judgement"],
  pue_of_provider: ["PUE of the provider’s fleet", "judgement"],
  pue_assumed_cloud: ["PUE assumed, cloud region", "published regions run from 1.07 to 1.71; judgement"],
  pue_assumed_centre: ["PUE assumed, any other place", "Uptime Institute 2025; the ends by judgement"],
  lifetime: ["years in service", "judgement"],
  utilisation: ["share of time in use", "judgement"],
  grid_part: [
    "grid of a part of a country",
    "Google’s life-cycle figures of its regions in the United States against the subregion of each: 1.34 without the outliers, 1.74 with them",
  ],
  grid_small: ["grid of a small country", "zones of small countries against their country, by the project’s judgement"],
  grid_large: [
    `grid of a large country (${largeCountries.join(", ")})`,
    "US states against their country, root mean square: 1.6; provinces of Canada and states of India differ more",
  ],
  grid_world: ["grid of the world", "judgement"],
  grid_years: [
    "grid of a year k years from the one wanted",
    "countries against themselves: 90 % of 17,500 pairs of years since 2012 lie within it",
  ],
  manufacture: ["manufacture of a device", "published figures of one device differ so much"],
};

/** @type {Section[]} */
export const uncertainty = [
  {
    id: "uncertainty",
    title: "How uncertain a result is",
    blocks: [
      {
        p: "The factors of the table have a spread around their central value. Others are taken as certain: what you gave (unless the table says otherwise), a device’s rated watts beside an unstated load, whose spread covers both, litres of water per kWh, and the manufacture of a server. A geometric standard deviation of 1.2 means that about two thirds of the values lie between the centre divided by 1.2 and the centre times 1.2. The centre of a lognormal is its median. The words of a range always mean: of what is counted.",
      },
      {
        table: {
          head: ["Factor", "Spread", "From"],
          rows: spreadRows(said, shapes),
        },
      },
      {
        list: [
          "Two spreads of one factor add as the squares of the logarithms of their geometric standard deviations.",
          `No grid is drawn above ${constant.kDirtiest} g/kWh, unless its own figure is.`,
          "Counts, hours, cores, memory requested, the CPU’s watts, water and everything that you give without a spread in the table are certain.",
          "A central value is not the middle of its range: the central estimate is the product of central values, which anybody can repeat by hand.",
        ],
      },
    ],
  },
  {
    id: "sampling",
    title: "How the range is found",
    blocks: [
      {
        formulas: [
          "u[d][i] = (sobol[d][i] xor shift[d] + 1/2) / N",
          "factor[d][i] = inverse distribution at u[d][i]",
          "P_k = mean of the N/32 + 1 results around the ceil(k × N)-th smallest of N",
        ],
      },
      {
        p: `The result is computed anew at each of N = ${points} points of a Sobol sequence in ${dimensions.length} dimensions, one for each kind of factor. The draws are shared by all device groups, so that splitting a group changes nothing. The range is from the 5th to the 95th percentile (P_k with k = 0.05 and 0.95), its middle the 50th. The points are the same every time and in every build; no random number is drawn. The inverse of the normal distribution is Wichura’s AS 241.`,
      },
      {
        p: "Direction numbers are those of Joe and Kuo; each dimension is combined bit by bit with a constant, of which the highest 12 bits count, and every point is taken at the middle of its cell. Which factor has which dimension, and the constants, were chosen among many for coming closest to exact percentiles.",
      },
      {
        table: {
          head: ["Dimension", "What moves", "s", "a", "m", "Shift"],
          rows: samplingRows((name) => name),
        },
      },
      {
        p: "The drivers are the result with one factor at its own 5th and 95th percentile and all others at their centre, the widest first.",
      },
      {
        p: `A comparison of places uses the first ${comparisonPoints} points, and the draws of load and watts are the same at all places, so that the ratio of two places varies by their PUE and grid alone.`,
      },
    ],
  },
];
