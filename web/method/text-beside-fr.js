// The rest of the method in French: what stands beside the emissions of electricity, other methods, and where it all is from.

import { ledger } from "./text-ledger-fr.js";
import { planning } from "./text-planning-fr.js";
import { proof } from "./text-proof-fr.js";
import { uncertainty } from "./text-uncertainty-fr.js";

/** @import { Section } from "./text-en.js" */

/** @type {Section[]} */
export const beside = [
  {
    id: "accounts",
    title: "Contrats et compensations",
    blocks: [
      {
        formulas: ["marché = total × marketGco2ePerKwh / 1000", "compensation = opérationnel × offsetPercent / 100"],
      },
      {
        p: "Les deux figurent à côté des émissions et ne les changent jamais. Les émissions fondées sur le marché n’apparaissent que si l’intensité carbone propre au contrat est donnée. Ce qu’un fournisseur couvre par des certificats est dit en mots.",
      },
      { p: "Où les valeurs se rangent dans un inventaire selon le GHG Protocol\u00a0:" },
      {
        list: [
          "opérationnel\u00a0: pour qui achète l’électricité, Scope 2 fondé sur le lieu et, pour la chaîne des combustibles que comprend une intensité en cycle de vie, Scope 3 catégorie 3. Pour qui loue les machines, Scope 3 catégorie 1.",
          "marché\u00a0: Scope 2 fondé sur le marché de qui détient le contrat.",
          "fabrication\u00a0: Scope 3 catégorie 2 du propriétaire des machines, ou catégorie 1 pour qui les loue.",
          "compensation\u00a0: déclarée à part des scopes.",
        ],
      },
    ],
  },
  {
    id: "embodied",
    title: "Fabrication du matériel, en kg",
    blocks: [
      {
        formulas: [
          "fabrication = somme sur les appareils de nombre × deviceKg × heures × exécutions / (lifetimeYears × {hoursPerYear} × utilisation)",
        ],
      },
      {
        list: [
          "deviceKg est la moyenne géométrique de la plus basse et de la plus haute valeur publiée pour l’appareil, sinon pour sa classe\u00a0: accélérateurs de centre de données, ou cartes grand public et de station de travail. Les valeurs publiées diffèrent de plus d’un facteur trois et mêlent «\u00a0du berceau à la porte\u00a0» et «\u00a0du berceau à la tombe\u00a0».",
          "La durée de service est de {lifetimeYears} ans et le taux d’utilisation de {utilisation}, sauf si la demande dit autre chose (jugement\u202f; ISO/IEC 21031 ne divise pas par le taux d’utilisation).",
          "La fabrication de la machine hôte, {serverKg} kg pour un serveur (EcoLogits), compte là où son processeur compte\u00a0: une part sur {devicesPerServer} pour chaque accélérateur de centre de données.",
          "Sans heures, ou sans appareil dont la fabrication est connue, cette valeur est absente.",
        ],
      },
      { constants: ["lifetimeYears", "utilisation", "hoursPerYear", "serverKg", "devicesPerServer"] },
    ],
  },
  {
    id: "water",
    title: "Eau, en litres",
    blocks: [
      { formulas: ["surSite = it × wueLPerKwh", "horsSite = total × offSiteWaterLPerKwh"] },
      {
        p: "L’eau sur site vient du lieu ou de son fournisseur, par kWh d’énergie informatique\u202f; l’eau hors site vient du mix électrique du pays. La valeur d’un fournisseur est celle de l’année du calcul ou la plus proche\u202f; un lieu et un pays en ont une seule pour toutes les années. Leur somme n’est donnée que si les deux sont connues.",
      },
    ],
  },
  {
    id: "sci",
    title: "Score par unité fonctionnelle",
    blocks: [
      { formulas: ["gPerUnit = (opérationnel + fabrication) × 1000 / unit.count"] },
      {
        p: "Software Carbon Intensity, ISO/IEC 21031:2024\u00a0: ((E × I) + M) / R, où E × I sont les émissions opérationnelles, M la part de la fabrication et R les unités. Absent quand la fabrication n’est pas comptée\u202f; compensations et contrats n’y entrent pas.",
      },
    ],
  },
  ...uncertainty,
  ...ledger,
  {
    id: "compare",
    title: "Le même travail ailleurs",
    blocks: [
      {
        p: "Dans un autre lieu, l’énergie des équipements informatiques reste, et le PUE, le réseau et l’eau changent\u202f; une intensité carbone, un PUE ou une valeur d’eau qui vous est propre appartient au lieu que l’on quitte et disparaît.",
      },
      {
        formulas: [
          "heures sur un autre appareil = heures × performance de crête de l’un / performance de crête de l’autre",
        ],
      },
      {
        p: "Les performances de crête sont celles d’opérations denses sur 16 bits. Les appareils sont comparés au sein de leur classe, à leur charge centrale.",
      },
    ],
  },
  ...planning,
  {
    id: "equivalents",
    title: "Équivalents",
    blocks: [
      {
        p: "Le total, fabrication comprise, divisé par les émissions de quelque chose de familier. Chaque constante porte sa source, son année et son périmètre dans la table des équivalents.",
      },
    ],
  },
  {
    id: "methods",
    title: "Autres méthodes",
    blocks: [
      {
        list: [
          "mlco2-2019 (Lacoste et al. 2019) répète le calculateur de cette année-là avec ses propres tables et ses propres noms. L’intensité carbone d’une région est tronquée au gramme\u202f; kg/kWh, kWh, kg et la compensation sont chacun arrondis à deux décimales, selon le développement décimal exact, les cas d’égalité en s’éloignant de zéro. La compensation est le pourcentage du fournisseur. L’alternative est la région du fournisseur dont l’intensité est la plus basse, en grammes entiers. Elle connaît un appareil et ni surcoût, ni processeur, ni mémoire, ni fabrication.",
          "green-algorithms (Lannelongue et al. 2021) est (appareils + processeur + mémoire) × pue × heures × exécutions, avec un PUE indiqué et une charge non indiquée de 1, sans fabrication.",
        ],
      },
      { p: "Un champ qu’une méthode ne connaît pas est une erreur, afin que rien ne soit ignoré en silence." },
    ],
  },
  {
    id: "limits",
    title: "Ce qu’une estimation ne compte pas",
    blocks: [
      {
        p: "Le stockage, les communications, le temps alloué mais inactif et les pertes en ligne ne sont jamais comptés\u202f; le processeur, la mémoire et la fabrication de la machine hôte seulement si la demande les nomme. Un hôte ajoute souvent 20 à 90\u202f% à ses accélérateurs\u202f; les machines des TPU consomment 1,64 à 2,2 fois leurs puces. Chaque estimation énumère ce qu’elle compte et ce qu’elle laisse de côté.",
      },
    ],
  },
  ...proof,
  {
    id: "references",
    title: "Références",
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
      { p: "Les sources des données sont énumérées parmi les tables et dans data/SOURCES.md." },
    ],
  },
];
