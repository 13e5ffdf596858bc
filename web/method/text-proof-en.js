// How the figures are checked, what cannot be known, and where the data are from.

/** @import { Section } from "./text-en.js" */

/** @type {Section[]} */
export const proof = [
  {
    id: "proof",
    title: "How it is checked",
    blocks: [
      {
        p: "Expected values in the tests come from calculation by hand, from publications, or from a second program, never from this one’s own output.",
      },
      {
        list: [
          "A second program, in another language and written from the method alone, gives the same central figures to twelve digits on generated requests, and every percentile of their ranges within the bounds below. Of plans, whose efficiency is wider, one percentile in 200 lies further off, by up to 1.6 times the bound.",
          "Published figures of papers and model cards, of the 2019 calculator and of Green Algorithms are computed again from what they state.",
          "Of 21 published figures whose device is named, 7 lie between P5 and P95 of the same run described by its device alone. The others lie above: 9 take the device to draw its full rated power all the time, and 5 count more watts than the device alone draws, as where its host is counted.",
          "The range of a product of lognormals has a closed form, and the range of a sum is convolved numerically: both agree. A plain Monte Carlo of a million points agrees within 1 % where P95 is less than five times P5, and within 3 % elsewhere.",
          "Laws are tried on a hundred thousand generated requests, each on all of them or on one in 2 to one in 1,000, the longer it takes the fewer: P5 ≤ P50 ≤ P95; zero stays zero; twice the hours is twice every kilogram; making a factor certain raises P95 / P5 of the operational figure by no more than the 2 % that sampling leaves; the order of devices and the splitting of a group change nothing.",
          "Every line and branch of the core is run by the tests; generated and deliberately broken requests run under the sanitizers of the compiler; of the operators and constants in the arithmetic of an estimate and its range, changed one at a time, the tests notice at least 95 %.",
          "The program gives the same digits natively and in WebAssembly, which is what a browser runs.",
        ],
      },
    ],
  },
  {
    id: "unknown",
    title: "What an estimate cannot know",
    blocks: [
      {
        list: [
          "What really ran: hours of failed and trial runs, idle machines held ready, and jobs that waited, unless you count them.",
          "What the devices really drew. A load of 70 % stands for everything from a starved input pipeline to a saturated accelerator. Reading the meter is better than any table.",
          "The hour: a yearly average hides day and night, summer and winter, and what a power station at the margin would have emitted.",
          "The zone: a country’s grid is not that of each of its cities, which is why large countries have a wider spread.",
          "Who would have used the electricity otherwise, and whether a contract or certificate changed what was generated.",
          "Manufacture beyond a handful of published studies, which count different steps; most devices stand for their class.",
          "What was not counted. The range says how uncertain the counted part is, and nothing of the rest.",
        ],
      },
    ],
  },
  {
    id: "datasets",
    title: "The data",
    blocks: [
      {
        p: "All the data, by what they are of. A dataset of several sources leads to those among the tables; data/SOURCES.md lists them too, each with its licence and the day of this project’s copy. The vintage is the year of the figures or of the edition read; where no source of a dataset has a year, the day of reading stands there.",
      },
      {
        datasets: [
          ["grids", "Grid intensity by country and year", "life-cycle, production-based, without imports"],
          ["us-subregions", "Ratios of subregions of the United States", "direct emissions of combustion"],
          ["us-states", "Ratios of states of the United States", "life-cycle by fixed factors"],
          ["canadian-provinces", "Ratios of provinces of Canada", "life-cycle"],
          ["indian-states", "Ratios of states of India", "life-cycle by fixed factors"],
          ["grid-water", "Water of the grid", "consumed by generation, by country"],
          ["places", "Cloud regions and computing centres", "that they exist, and where they are"],
          [
            "pue-and-wue",
            "PUE and water (WUE) of places and of providers’ fleets",
            "as operators and papers state them; design figures are marked",
          ],
          ["average-pue", "PUE of the average data centre", "as operators report it"],
          ["electricity-claims", "What providers and centres say of their electricity", "in words; never multiplied"],
          [
            "google-regions",
            "Google’s own figures of its regions",
            "life-cycle until 2020, then direct emissions; context only",
          ],
          [
            "devices",
            "Accelerators: rated power, memory and peaks",
            "as the makers state them, mostly read in collections",
          ],
          ["tpu-fleet", "TPUs: average draw over Google’s fleet", "the chip without its host"],
          ["cpus", "CPUs: thermal design power and cores", "as the makers state them, mostly read in collections"],
          [
            "instances",
            "Cloud instance types: devices, vCPUs, memory, watts of a vCPU",
            "as providers state them; watts of whole servers at full load, divided by threads",
          ],
          ["manufacture", "Manufacture of accelerators", "cradle to grave; makers’ own figures: cradle to gate"],
          ["server", "Manufacture of a server", "without its accelerators"],
          ["trainings", "Published trainings", "parameters, tokens, devices and hours, as their makers state them"],
          ["constants", "Constants of the method", "as its chapters say"],
          ["equivalents", "Equivalents", "as each agency states them"],
          ["calculator-2019", "Tables and formulas of the 2019 calculator", "for that method alone"],
          ["continents", "Continents of countries", "which places Reduce takes for the same continent"],
          ["map", "Outline of the land on the map", "no figure rests on it"],
        ],
      },
    ],
  },
];
