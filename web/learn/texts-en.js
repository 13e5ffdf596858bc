// What a reader may want explained, in English. {symbol} is a constant of the method; nothing else here is computed.

/**
 * @typedef {object} Texts
 * @property {Record<string, { title: string, text: string[] }>} topics paragraphs, by topic
 * @property {[term: string, meaning: string][]} glossary in alphabetical order of the language
 * @property {Record<string, string>} why to read a work, by reference
 */

/** @type {Texts} */
export default {
  topics: {
    co2e: {
      title: "CO2e",
      text: [
        "Electricity and manufacturing release several greenhouse gases: mostly carbon dioxide, but methane and nitrous oxide as well. To add them up, each is written as the amount of carbon dioxide that would have an equivalent effect on the climate, as a rule its warming over a hundred years. The sum is the carbon-dioxide equivalent, CO2e.",
        "The measure is a convention. Another span of years would weigh methane differently, and equal CO2e does not mean equal effects in every respect. Every emission on this page is in CO2e.",
      ],
    },
    intensity: {
      title: "Grid intensity",
      text: [
        "How much greenhouse gas stands behind one kilowatt-hour of electricity, in grams of CO2e. Where water, wind or nuclear power feed the grid it is tens of grams; where coal does, many hundreds. So the place alone can change a result tenfold.",
        "Gramme takes the yearly average of what the country generated, over the whole life cycle, so that mining and transporting the fuel count too. Cloud regions and computing centres in the United States, Canada and India hang on the part of the country where they stand. An average hides the hour, the season and what was imported. If you have a figure of your own grid, give it: it replaces this one.",
      ],
    },
    pue: {
      title: "PUE",
      text: [
        "Power usage effectiveness is the energy of a whole data centre divided by the energy of its computers. With a PUE of 1.2, each kilowatt-hour of computing takes another 0.2 for cooling, power supply and light. It cannot be less than 1; for your own computer at home, write 1.",
        "Most published cloud regions lie between 1.07 and 1.46; the average in a survey of operators is {centrePue}. Gramme takes the place’s own figure, else that of its provider, else an assumed one, which is marked. A low PUE says nothing about how clean the electricity is, or how well the computers are used.",
      ],
    },
    load: {
      title: "TDP and load",
      text: [
        "The rated power of a device, its thermal design power (TDP) or board power, is what its cooling and power supply are built for. A run seldom draws that much all the time: devices wait for data and for one another. The share that is really drawn is the load.",
        "Eleven measured training runs drew between 27 and 92% of rated power, 54% on average. Where you say nothing, Gramme takes {load}, because training large language models draws more, and shows the result at full rated power beside it, since many papers count so. A measured draw is better than either.",
      ],
    },
    embodied: {
      title: "Making the hardware",
      text: [
        "Mining, making chips, assembly and transport emit before a device computes anything. This embodied part is shared out over its life: a run pays for its own hours, of {lifetimeYears} years in service of which the device is in use {utilisation}.",
        "Few makers publish figures, and studies count different steps: for one H100, NVIDIA’s figure is 164 kg up to the factory gate, Boavizta’s 575 with the end of its life. Gramme takes the geometric mean of the lowest and the highest and keeps the span as range; a device that nobody has studied stands for its class. On a clean grid this part comes close to that of electricity.",
      ],
    },
    accounts: {
      title: "Location-based, market-based",
      text: [
        "The GHG Protocol counts bought electricity in two ways and asks for both. Location-based takes the average of the grid on which the machines run. Market-based takes what the contract says, with its supplier’s mix and the certificates that were bought.",
        "Gramme’s result is location-based: it shows what the grid emitted on average, whatever anybody signed. If you know the intensity of the contract, give it; the market-based figure then stands beside the result and never replaces it. The intensities here include the fuel chain, which an inventory of Scope 2 leaves out: “Method and data” says on which line each figure belongs.",
      ],
    },
    certificates: {
      title: "Certificates and offsets",
      text: [
        "A certificate says that a kilowatt-hour of renewable electricity was generated somewhere, often in the course of the same year, and lets its buyer claim it. The grid under the buyer’s machines stays as it is, and studies doubt that certificates lead to more renewable power.",
        "An offset is a reduction that somebody else is paid for. A review of more than 2,000 projects found that less than 16% of their credits stood for real reductions. So Gramme shows what providers say as their words, and offsets beside the result, never subtracted from it. What lowers the result itself is to use less electricity, or cleaner.",
      ],
    },
    water: {
      title: "Water",
      text: [
        "Electricity takes water in two places. On site, data centres use it for cooling: water usage effectiveness (WUE) says how many litres for each kilowatt-hour of the computers. Off site, power stations use it, and how much depends on the country’s mix.",
        "Gramme multiplies the first by the energy of the computers and the second by all that the building draws; it gives a sum only where both are known. The figures are averages of a place, a provider or a country. A litre weighs more where water is scarce, which no such figure says.",
      ],
    },
    uncertainty: {
      title: "How sure is the result?",
      text: [
        "Numbers behind the result may be off: a load that nobody measured, a grid averaged over a country and a year, hardware on whose making studies disagree. Gramme gives such numbers, which the method lists, a spread, with its source or marked as judgement, and computes the result anew at thousands of points where all of them vary together. Nine in ten of those results lie between the two ends that are shown.",
        "The bars show which factor widens the range most, and so what is worth measuring. A comparison of two places is surer than either figure, because what is uncertain about the devices is the same in both. The range covers what is counted and nothing else.",
      ],
    },
    unknown: {
      title: "What the estimate cannot know",
      text: [
        "Which runs failed or were thrown away, how long machines stood reserved and idle, what storage and network drew: unless you count them, they are not in the result. The machine around the devices is not either, until you add it; it often adds 20 to 90%.",
        "A yearly average does not know the hour of the run, nor what one more run changes in the grid. It does not know who would have used the machine otherwise, nor what the model is for: used often enough, answering takes more than training did. An estimate serves to decide and to report openly, not to settle accounts to the gram.",
      ],
    },
  },
  glossary: [
    ["Adapters", "Small sets of weights that are trained while those of the model stay frozen."],
    [
      "Boundary",
      "What an estimate counts and what it leaves out. Figures with different boundaries cannot be compared.",
    ],
    [
      "Certificate",
      "Proof that a unit of renewable electricity was generated somewhere, traded apart from the electricity.",
    ],
    ["CO2e", "Carbon-dioxide equivalent: all greenhouse gases, written as the carbon dioxide of equivalent effect."],
    [
      "Cradle to gate, cradle to grave",
      "From raw materials to the factory’s gate, or to the end of the device’s life: two ways to draw the boundary of making it.",
    ],
    ["Device", "What does the bulk of the computing: a GPU, a TPU or another accelerator."],
    ["Embodied emissions", "What making the hardware emitted, of which each hour of use bears a share."],
    ["Functional unit", "What the emissions are divided by: an epoch, an image, a million tokens."],
    ["Grid intensity", "Grams of CO2e for each kilowatt-hour of a grid."],
    ["Host", "The machine around the devices, with its CPUs and memory."],
    ["kWh", "Kilowatt-hour: what a device of 1,000 watts draws in an hour."],
    ["Life cycle", "Everything from the mine to the waste, not the chimney of the power station alone."],
    ["Load", "The share of its rated power that a device really draws."],
    ["Location-based", "Counted by the grid on which the machines run."],
    ["Market-based", "Counted by the contracts and certificates of whoever buys the electricity."],
    ["Model FLOP utilisation", "The share of a device’s peak that the arithmetic of training reaches."],
    ["Offset", "A reduction of emissions elsewhere that somebody pays for."],
    ["Operational emissions", "What generating the electricity of the run emitted."],
    ["PUE", "Power usage effectiveness: energy of the data centre divided by energy of its computers."],
    ["SCI", "Software Carbon Intensity (ISO/IEC 21031): operational and embodied emissions for each functional unit."],
    [
      "Scope 1, 2, 3",
      "The GHG Protocol’s divisions of an inventory: one’s own emissions, bought energy, and everything before and after.",
    ],
    ["TDP", "Thermal design power: the watts that a device’s cooling is built for."],
    ["WUE", "Water usage effectiveness: litres of water on site for each kilowatt-hour of the computers."],
  ],
  why: {
    lacoste: "Why place, time and hardware decide what training emits. The calculator that this one follows.",
    strubell: "What training language models costs, in money and in carbon; it put the question on the agenda.",
    schwartz: "Argues that papers should report efficiency beside accuracy.",
    henderson: "How to track energy and carbon during a run and report them in the same way everywhere.",
    lannelongue: "The method of Green Algorithms, with processors, memory and PUE. Gramme can compute by it.",
    patterson: "How model, data centre, processor and place multiply, for T5, GPT-3 and others.",
    dodge: "Measured training in the cloud, by region and by hour of the day; the source of the load used here.",
    bloom: "One large model over its life cycle, from making the equipment to answering.",
    inference: "What answering takes: models for every purpose against models for one task.",
    gupta: "Why making hardware weighs more and more beside running it.",
    water: "How to estimate the water behind a model, on site and off site.",
    certificates: "Why certificates make reported reductions look larger than they are.",
    offsets: "How much of what carbon credits promise was achieved.",
    scope2: "The rules for counting bought electricity, by location and by market.",
    sci: "The standard for emissions per unit of what software does.",
  },
};
