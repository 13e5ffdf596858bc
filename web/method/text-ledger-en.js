// How many runs add up, in words.

/** @import { Section } from "./text-en.js" */

/** @type {Section[]} */
export const ledger = [
  {
    id: "ledger",
    title: "How runs add up",
    blocks: [
      {
        p: "Energy and emissions of many runs are added. Their range is not the sum of their ranges, nor as narrow as if each run erred by itself: what two runs have in common errs in both alike and does not average out. The sum is computed anew at each of the points above, with draws that runs share or have apart according to what is uncertain.",
      },
      {
        table: {
          head: ["What is uncertain", "Whose draw it is", "Why"],
          rows: [
            [
              "Intensity of a grid",
              "one for each grid, in all years",
              "The figure of a grid is wrong for all runs on it alike; another grid has another source of error. That an error stays from year to year is the cautious assumption.",
            ],
            [
              "PUE of a place or of its provider’s fleet",
              "one for each place",
              "The building differs from what is published of it, in every run alike. A run without a place is in one and the same unknown building.",
            ],
            ["PUE assumed for want of the provider’s", "one for each provider", "A provider builds its halls alike."],
            [
              "Load of devices and CPUs",
              "one for all runs",
              "Every run has its own load, but the runs of a person resemble each other: to take them for the same is the cautious side.",
            ],
            [
              "Watts that were stated or averaged over a fleet, metered energy",
              "one for all runs",
              "The same person reads the same kind of meter.",
            ],
            [
              "Watts per GB of memory, lifetime, utilisation",
              "one for all runs",
              "It is the method’s own figure that is uncertain.",
            ],
            [
              "Manufacture",
              "one for all runs and devices",
              "Published figures disagree mostly by what they count, which is the same question for each device, and the groups of one request share the draw as well.",
            ],
          ],
        },
      },
      {
        p: "The first grid, and the first place, in the alphabetical order of their ids has the dimension’s own draws. Each further one has the same draws in another order, a fixed permutation of the points, so that no two go together. So one run has the range of its estimate, a run that is split into several is as uncertain as before, and the order of runs changes nothing.",
      },
      {
        p: "A run that cannot be estimated is said so in its place and left out of the sum. A run by a method without ranges counts, but then the sum has no range.",
      },
    ],
  },
];
