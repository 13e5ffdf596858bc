// The method in words. docs/method.md and the page are both made from this; {symbol} is a constant of constants.js.
import { beside } from "./text-beside-en.js";

/**
 * @typedef {{ p: string } | { formulas: string[] } | { list: string[] } | { constants: string[] } | { table: Table } |
 *   { datasets: [name: string, what: string, boundary: string][] }} Block
 * @typedef {{ head: string[], rows: string[][] }} Table
 * @typedef {{ id: string, title: string, blocks: Block[] }} Section
 */

/** What a constant is, by symbol. @type {Record<string, string>} */
export const meanings = {
  load: "Share of rated power that a device draws, where nobody states it",
  memoryWattsPerGb: "Power of memory, for each GB requested",
  cloudPue: "PUE of a cloud region whose provider publishes none (judgement)",
  centrePue: "PUE of a computing centre or an unnamed data centre",
  lifetimeYears: "Years that hardware is in service (judgement)",
  utilisation: "Share of those years in which it is in use (judgement)",
  hoursPerYear: "Hours of a year of 365.25 days",
  serverKg: "Manufacture of a server without its accelerators",
  devicesPerServer: "Accelerators that share a server",
  efficiency: "Share of the peak that a training puts to use over its hours, the median of published ones",
};

/** @type {Section[]} */
export const sections = [
  {
    id: "path",
    title: "From a request to an estimate",
    blocks: [
      {
        p: "A request says what ran, for how long and where. Each number that the estimate multiplies is a factor with value, unit and source, and a year where its source has one; it is given by you, looked up in the tables, or assumed by the method, and the estimate says which. One place in the program looks factors up, one other multiplies them. Comparisons of many places and sums of many runs multiply in places of their own, to be fast, and the method of 2019 by its own rules; tests hold the first two to the same figures.",
      },
      {
        p: "The figures of an estimate are central ones. By the standard method energy, emissions, manufacture and water stand with their range, as far as what they are made of has a spread; what is taken as certain is listed with the spreads. What a source does not state is absent, not zero. A figure marked (judgement) has no publication behind it.",
      },
    ],
  },
  {
    id: "energy",
    title: "Energy, in kWh",
    blocks: [
      {
        formulas: [
          "devices = sum over devices of count × ratedW × load × hours / 1000",
          "cpu = cores × wattsPerCore × load × hours / 1000",
          "memory = memoryGb × {memoryWattsPerGb} W/GB × hours / 1000",
          "it = (devices + cpu + memory) × runs, or measuredKwh × runs",
          "overhead = it × (pue − 1)",
          "total = it × pue",
        ],
      },
      {
        list: [
          "ratedW is the thermal design power or board power of a device; powerW in a request is the average draw of one and replaces ratedW × load, or is its rated power if a load stands beside it.",
          "An unstated load is {load}. Eleven measured training runs drew 0.27 to 0.92 of rated power, 0.54 on average (Dodge et al. 2022); the training of large language models draws more, so the centre is a judgement. Where a load is unstated the estimate also gives the figures at full rated power, because most published tables assume it.",
          "For TPUs the average draw of one chip over the operator’s fleet is published; it replaces watts and load, and is marked.",
          "wattsPerCore of a named CPU is its thermal design power divided by its cores; all cores count unless the request says how many.",
          "Memory draws {memoryWattsPerGb} W for each GB requested (Lannelongue et al. 2021).",
          "Metered energy (measuredKwh) is that of the IT equipment in one run, without the building. It replaces devices, CPU and memory.",
        ],
      },
      { constants: ["load", "memoryWattsPerGb"] },
    ],
  },
  {
    id: "pue",
    title: "Overhead of the building",
    blocks: [
      {
        p: "PUE, power usage effectiveness (ISO/IEC 30134-2), is the energy of the whole facility divided by that of its IT equipment. The request’s own comes first, then the place’s, then the average of its provider’s fleet in the run’s year or the nearest. A place has one figure, which is taken for every year; the estimate names the year that it is of. For want of those a cloud region takes {cloudPue} (judgement: published regions run from 1.07 to 1.71) and any other place {centrePue}, the average of the Uptime Institute’s survey of 2025. An assumed PUE is marked.",
      },
      { constants: ["cloudPue", "centrePue"] },
    ],
  },
  {
    id: "grid",
    title: "Intensity of the grid, in gCO2e/kWh",
    blocks: [
      { formulas: ["operational = total × intensity / 1000"] },
      {
        p: "One basis everywhere: location-based (GHG Protocol, Scope 2 guidance), life-cycle and production-based, as Our World in Data publishes it by country and year from Ember and the Energy Institute. Life-cycle figures include the fuel chain, which an inventory of Scope 2 leaves out.",
      },
      {
        list: [
          "A part of a country (an eGRID subregion or state of the USA, a Canadian province, an Indian state) takes the country’s figure times a ratio, part / whole, both of one source and year. So the level is the country’s and the pattern is the source’s, even where that source counts combustion only. The estimate names both.",
          "A cloud region or computing centre in the United States hangs on its eGRID subregion, in Canada on its province, in India on its state, elsewhere on its country.",
          "The year is the one asked for, else the nearest in the series; without a year it is the newest in the whole of the data. The nearest year is chosen for the country first, then for the ratio.",
          "Without a place the world’s average stands in, and the estimate says so.",
          "Figures that Google publishes for its own regions are shown as context. Their basis changed from life-cycle to direct emissions in 2021, so they are never used or ranked with the rest.",
        ],
      },
    ],
  },
  ...beside,
];
