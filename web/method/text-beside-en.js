// The rest of the method in words: what stands beside the emissions of electricity, other methods, and where it all is from.

import { ledger } from "./text-ledger-en.js";
import { planning } from "./text-planning-en.js";
import { proof } from "./text-proof-en.js";
import { uncertainty } from "./text-uncertainty-en.js";

/** @import { Section } from "./text-en.js" */

/** @type {Section[]} */
export const beside = [
  {
    id: "accounts",
    title: "Contracts and offsets",
    blocks: [
      {
        formulas: ["market = total × marketGco2ePerKwh / 1000", "offset = operational × offsetPercent / 100"],
      },
      {
        p: "Both stand beside the emissions and never change them. Market-based emissions appear only where the contract’s own intensity is given. What a provider matches with certificates is said in words.",
      },
      { p: "Where the figures belong in an inventory by the GHG Protocol:" },
      {
        list: [
          "operational: for whoever buys the electricity, Scope 2 location-based, and for the fuel chain that a life-cycle intensity includes, Scope 3 category 3. For whoever rents the machines, Scope 3 category 1.",
          "market: Scope 2 market-based of whoever holds the contract.",
          "embodied: Scope 3 category 2 of the machines’ owner, or category 1 for whoever rents them.",
          "offset: reported apart from the scopes.",
        ],
      },
    ],
  },
  {
    id: "embodied",
    title: "Manufacture of the hardware, in kg",
    blocks: [
      {
        formulas: [
          "embodied = sum over devices of count × deviceKg × hours × runs / (lifetimeYears × {hoursPerYear} × utilisation)",
        ],
      },
      {
        list: [
          "deviceKg is the geometric mean of the lowest and the highest published figure for the device, else for its class: data-centre accelerators, or consumer and workstation cards. Published figures differ by more than a factor of three and mix cradle to gate with cradle to grave.",
          "The lifetime is {lifetimeYears} years and the utilisation {utilisation} unless the request says otherwise (judgement; ISO/IEC 21031 does not divide by utilisation).",
          "Manufacture of the host, {serverKg} kg for a server (EcoLogits), is counted where its CPU is: one part in {devicesPerServer} for each data-centre accelerator.",
          "Without hours, or without a device whose manufacture is known, this is absent.",
        ],
      },
      { constants: ["lifetimeYears", "utilisation", "hoursPerYear", "serverKg", "devicesPerServer"] },
    ],
  },
  {
    id: "water",
    title: "Water, in litres",
    blocks: [
      { formulas: ["onSite = it × wueLPerKwh", "offSite = total × offSiteWaterLPerKwh"] },
      {
        p: "On-site water comes from the place or its provider, per kWh of IT energy; off-site water from the country’s electricity mix. A provider’s figure is that of the run’s year or the nearest; a place and a country have one for all years. Their sum is given only where both are known.",
      },
    ],
  },
  {
    id: "sci",
    title: "Score per functional unit",
    blocks: [
      { formulas: ["gPerUnit = (operational + embodied) × 1000 / unit.count"] },
      {
        p: "Software Carbon Intensity, ISO/IEC 21031:2024: ((E × I) + M) / R with E × I the operational emissions, M the share of manufacture and R the units. Absent where manufacture is not counted; offsets and contracts stay out.",
      },
    ],
  },
  ...uncertainty,
  ...ledger,
  {
    id: "compare",
    title: "The same work elsewhere",
    blocks: [
      {
        p: "At another place the energy of the IT equipment stays and PUE, grid and water change; an intensity, PUE or water figure of your own belongs to the place that is left and is dropped.",
      },
      { formulas: ["hours on another device = hours × peak of this / peak of that"] },
      {
        p: "Peaks are of dense 16-bit operations. Devices are compared within their class, at their central load.",
      },
    ],
  },
  ...planning,
  {
    id: "equivalents",
    title: "Equivalents",
    blocks: [
      {
        p: "The total, manufacture included, divided by the emissions of something familiar. Each constant carries its source, year and boundary in the table of equivalents.",
      },
    ],
  },
  {
    id: "methods",
    title: "Other methods",
    blocks: [
      {
        list: [
          "mlco2-2019 (Lacoste et al. 2019) repeats the calculator of that year on its own tables and names. A region’s intensity is cut to whole grams; kg/kWh, kWh, kg and the offset are each rounded to two places, by the exact decimal expansion with ties away from zero. The offset is the provider’s percentage. The alternative is the provider’s region of the lowest intensity, in whole grams. It knows one device and no overhead, CPU, memory or manufacture.",
          "green-algorithms (Lannelongue et al. 2021) is (devices + cpu + memory) × pue × hours × runs, with the PUE stated and an unstated load of 1, without manufacture.",
        ],
      },
      { p: "A field that a method does not know is an error, so that nothing is silently ignored." },
    ],
  },
  {
    id: "limits",
    title: "What an estimate does not count",
    blocks: [
      {
        p: "Storage, network, time allocated but idle, and losses in transmission are never counted; CPU, memory and the host’s manufacture only where the request names them. A host often adds 20 to 90 % to its accelerators; machines of TPUs draw 1.64 to 2.2 times their chips. Every estimate lists what it counts and what it leaves out.",
      },
    ],
  },
  ...proof,
  {
    id: "references",
    title: "References",
    blocks: [
      {
        list: [
          "J. Dodge et al., Measuring the Carbon Intensity of AI in Cloud Instances, FAccT 2022, arXiv:2206.05229.",
          "L. Lannelongue, J. Grealey, M. Inouye, Green Algorithms: Quantifying the Carbon Footprint of Computation, Advanced Science 8, 2100707, 2021.",
          "A. Lacoste, A. Luccioni, V. Schmidt, T. Dandres, Quantifying the Carbon Emissions of Machine Learning, arXiv:1910.09700, 2019.",
          "GHG Protocol, Scope 2 Guidance, World Resources Institute, 2015.",
          "ISO/IEC 21031:2024, Software Carbon Intensity (SCI) specification.",
          "ISO/IEC 30134-2, Data centres: key performance indicators, part 2: power usage effectiveness (PUE).",
          "Uptime Institute, Global Data Center Survey 2025.",
          "J. Bergstra, Y. Bengio, Random Search for Hyper-Parameter Optimization, Journal of Machine Learning Research 13, 281–305, 2012.",
          "S. Joe, F. Y. Kuo, Constructing Sobol sequences with better two-dimensional projections, SIAM Journal on Scientific Computing 30, 2635–2654, 2008.",
          "M. J. Wichura, Algorithm AS 241: The percentage points of the normal distribution, Applied Statistics 37, 477–484, 1988.",
        ],
      },
      { p: "The sources of the data are listed among the tables and in data/SOURCES.md." },
    ],
  },
];
