// In French: how uncertain a result is, in words and numbers.
import { comparisonPoints, dimensions, largeCountries, points, spreadConstants as constant } from "./spreads.js";
import { samplingRows, spreadRows } from "./uncertainty-tables.js";

/** @import { Section } from "./text-en.js" */

const format = new Intl.NumberFormat("fr", { maximumSignificantDigits: 15 });
const write = (/** @type {number} */ value) => format.format(value);

/** @type {Record<string, (numbers: number[]) => string>} */
const shapes = {
  triangular: (numbers) =>
    `triangulaire\u00a0: de ${write(numbers[0])} à ${write(numbers[2])}, mode ${write(numbers[1])}`,
  lognormal: ([gsd]) => `log-normale, écart-type géométrique ${write(gsd)}`,
  overhead: ([gsd]) => `1 + (PUE − 1) × log-normale, écart-type géométrique ${write(gsd)}`,
  years: ([perYear, power]) => `écart-type géométrique supplémentaire exp(${write(perYear)} × k^${write(power)})`,
  span: ([narrowest]) =>
    `log-triangulaire sur l’étendue publiée, élargie à un facteur ${write(narrowest)} entre les extrémités`,
};

/** What has which spread, and where that is from. @type {Record<string, [what: string, from: string]>} */
const said = {
  unstated_load: ["charge non indiquée", "Dodge et al. 2022, onze entraînements\u202f; le mode par jugement"],
  stated_watts: [
    "powerW, ou puissance nominale quand la charge est donnée",
    "jugement\u00a0: exactitude des compteurs dans les appareils",
  ],
  fleet_average: ["puissance moyenne d’un TPU dans le parc de son exploitant", "jugement"],
  meter: ["measuredKwh", "jugement\u00a0: exactitude des compteurs"],
  efficiency: [
    "rendement d’une prévision, quand il n’est pas donné",
    "40 entraînements publiés autour de leur médiane",
  ],
  memory: ["watts par Go de mémoire", "jugement autour de Lannelongue et al. 2021"],
  pue_of_place: ["PUE du lieu", "jugement"],
  pue_of_provider: ["PUE du parc du fournisseur", "jugement"],
  pue_assumed_cloud: ["PUE supposé, région cloud", "les régions publiées vont de 1,07 à 1,71\u202f; jugement"],
  pue_assumed_centre: ["PUE supposé, tout autre lieu", "Uptime Institute 2025\u202f; les extrémités par jugement"],
  lifetime: ["durée de service", "jugement"],
  utilisation: ["taux d’utilisation", "jugement"],
  grid_part: [
    "réseau d’une partie d’un pays",
    "valeurs de Google en cycle de vie pour ses régions des États-Unis, face à la sous-région de chacune\u00a0: 1,34 sans les valeurs aberrantes, 1,74 avec elles",
  ],
  grid_small: ["réseau d’un petit pays", "zones de petits pays face à leur pays, par jugement du projet"],
  grid_large: [
    `réseau d’un grand pays (${largeCountries.join(", ")})`,
    "États des États-Unis face à leur pays, moyenne quadratique\u00a0: 1,6\u202f; les provinces du Canada et les États de l’Inde diffèrent davantage",
  ],
  grid_world: ["réseau mondial", "jugement"],
  grid_years: [
    "réseau d’une année distante de k ans de celle voulue",
    "pays face à eux-mêmes\u00a0: 90\u202f% de 17\u202f500 paires d’années depuis 2012 y sont comprises",
  ],
  manufacture: ["fabrication d’un appareil", "les valeurs publiées pour un même appareil diffèrent d’autant"],
};

/** What moves along a dimension. @type {Record<string, string>} */
const moved = {
  "CPU load": "charge du processeur",
  grid: "réseau",
  meter: "compteur",
  PUE: "PUE",
  "watts per GB": "watts par Go",
  "device watts": "watts de l’appareil",
  lifetime: "durée de service",
  "device load": "charge de l’appareil",
  manufacture: "fabrication",
  utilisation: "taux d’utilisation",
};

/** @type {Section[]} */
export const uncertainty = [
  {
    id: "uncertainty",
    title: "À quel point un résultat est incertain",
    blocks: [
      {
        p: "Les facteurs du tableau ont une dispersion autour de leur valeur centrale. Les autres sont tenus pour certains\u00a0: ce que vous avez donné (sauf mention contraire du tableau), les watts nominaux d’un appareil à côté d’une charge non indiquée, dont la dispersion couvre les deux, les litres d’eau par kWh et la fabrication d’un serveur. Un écart-type géométrique de 1,2 signifie qu’environ deux tiers des valeurs se situent entre le centre divisé par 1,2 et le centre multiplié par 1,2. Le centre d’une loi log-normale est sa médiane. Une fourchette parle toujours de ce qui est compté.",
      },
      {
        table: {
          head: ["Facteur", "Dispersion", "D’après"],
          rows: spreadRows(said, shapes),
        },
      },
      {
        list: [
          "Deux dispersions d’un même facteur s’ajoutent comme les carrés des logarithmes de leurs écarts-types géométriques.",
          `Aucun réseau n’est tiré au-dessus de ${write(constant.kDirtiest)} g/kWh, à moins que sa propre valeur ne le soit.`,
          "Les nombres, les heures, les cœurs, la mémoire demandée, les watts du processeur, l’eau et tout ce que vous donnez sans dispersion dans le tableau sont certains.",
          "Une valeur centrale n’est pas le milieu de sa fourchette\u00a0: l’estimation centrale est le produit des valeurs centrales, que chacun peut refaire à la main.",
        ],
      },
    ],
  },
  {
    id: "sampling",
    title: "Comment la fourchette est trouvée",
    blocks: [
      {
        formulas: [
          "u[d][i] = (sobol[d][i] xor shift[d] + 1/2) / N",
          "facteur[d][i] = loi inverse en u[d][i]",
          "P_k = moyenne des N/32 + 1 résultats autour du ceil(k × N)-ième plus petit de N",
        ],
      },
      {
        p: `Le résultat est recalculé en chacun des N = ${write(points)} points d’une suite de Sobol en ${dimensions.length} dimensions, une pour chaque sorte de facteur. Les tirages sont communs à tous les groupes d’appareils, si bien que diviser un groupe ne change rien. La fourchette va du 5ᵉ au 95ᵉ centile (P_k avec k = 0,05 et 0,95), son milieu est le 50ᵉ. Les points sont les mêmes à chaque fois et dans chaque version compilée\u202f; aucun nombre aléatoire n’est tiré. L’inverse de la loi normale est l’AS 241 de Wichura.`,
      },
      {
        p: "Les nombres directeurs sont ceux de Joe et Kuo\u202f; chaque dimension est combinée bit à bit avec une constante, dont comptent les 12 bits de poids fort, et chaque point est pris au milieu de sa case. La dimension attribuée à chaque facteur et les constantes ont été choisies parmi beaucoup d’autres parce qu’elles approchent le mieux les centiles exacts.",
      },
      {
        table: {
          head: ["Dimension", "Ce qui varie", "s", "a", "m", "Décalage"],
          rows: samplingRows((name) => moved[name]),
        },
      },
      {
        p: "Les déterminants sont le résultat quand un seul facteur est à son 5ᵉ ou à son 95ᵉ centile et tous les autres à leur centre, le plus large d’abord.",
      },
      {
        p: `Une comparaison de lieux utilise les ${write(comparisonPoints)} premiers points, et les tirages de la charge et des watts sont les mêmes dans tous les lieux, si bien que le rapport de deux lieux ne varie que par leur PUE et leur réseau.`,
      },
    ],
  },
];
