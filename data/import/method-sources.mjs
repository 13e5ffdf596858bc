// Sources of the method's own constants, which stand in core/ and not in a file of facts.
const retrieved = "2026-11-25";
const facts = "Facts only; the publisher's own terms";

export const sources = [
  {
    id: "gramme-judgement",
    title: "A judgement of this project, with no publication behind it",
    publisher: "Gramme",
    licence: "MIT",
    retrieved,
    note: "The method page says why",
  },
  {
    id: "dodge-2022",
    title: "Measuring the Carbon Intensity of AI in Cloud Instances",
    publisher: "ACM",
    authors: [
      "Dodge, Jesse",
      "Prewitt, Taylor",
      "Tachet des Combes, Remi",
      "Odmark, Erika",
      "Schwartz, Roy",
      "Strubell, Emma",
      "Luccioni, Alexandra Sasha",
      "Smith, Noah A.",
      "DeCario, Nicole",
      "Buchanan, Will",
    ],
    container: "2022 ACM Conference on Fairness, Accountability, and Transparency",
    licence: facts,
    url: "https://doi.org/10.1145/3531146.3533234",
    retrieved,
    year: 2022,
    note: "Eleven training runs drew 0.27 to 0.92 of rated power, 0.54 on average; the centre of 0.70 is a judgement",
  },
  {
    id: "lannelongue-2021",
    title: "Green Algorithms: Quantifying the Carbon Footprint of Computation",
    publisher: "Wiley",
    authors: ["Lannelongue, Loïc", "Grealey, Jason", "Inouye, Michael"],
    container: "Advanced Science",
    licence: "CC BY 4.0",
    url: "https://doi.org/10.1002/advs.202100707",
    retrieved,
    year: 2021,
  },
  {
    id: "uptime-2025",
    title: "Uptime Institute Global Data Center Survey 2025: average PUE",
    publisher: "Uptime Institute",
    licence: facts,
    url: "https://datacenter.uptimeinstitute.com/rs/711-RIA-145/images/2025.Annual.Survey.Report.pdf",
    retrieved,
    year: 2025,
  },
  {
    id: "ecologits-server-2026",
    title: "EcoLogits methodology: manufacture of a server of eight accelerators, without them",
    publisher: "EcoLogits",
    licence: "MPL-2.0; facts only",
    url: "https://ecologits.ai/latest/methodology/llm_inference/",
    retrieved,
    year: 2026,
  },
  {
    id: "mlco2-impact-2021",
    title: "Machine Learning Emissions Calculator: its formulas and tables",
    publisher: "ML CO2 Impact (Lacoste et al. 2019)",
    licence: "MIT",
    url: "https://github.com/mlco2/impact",
    retrieved,
    year: 2021,
  },
];

/** As facts that name each of them, for the list of what is used where. */
export const methodFacts = sources.map(({ id }) => ({ source: id }));
