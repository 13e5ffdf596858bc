// The method in French words, block for block as in text-en.js; {symbol} is a constant of constants.js.
import { beside } from "./text-beside-fr.js";

/** @import { Section } from "./text-en.js" */

/** What a constant is, by symbol. @type {Record<string, string>} */
export const meanings = {
  load: "Part de la puissance nominale que consomme un appareil, quand personne ne l’indique",
  memoryWattsPerGb: "Puissance de la mémoire, pour chaque Go demandé",
  cloudPue: "PUE d’une région cloud dont le fournisseur n’en publie pas (jugement)",
  centrePue: "PUE d’un centre de calcul ou d’un centre de données non nommé",
  lifetimeYears: "Années de service du matériel (jugement)",
  utilisation: "Part de ces années pendant laquelle il est utilisé (jugement)",
  hoursPerYear: "Heures d’une année de 365,25 jours",
  serverKg: "Fabrication d’un serveur sans ses accélérateurs",
  devicesPerServer: "Accélérateurs qui se partagent un serveur",
  efficiency: "Part de la performance de crête qu’un entraînement exploite sur ses heures, médiane de ceux publiés",
};

/** @type {Section[]} */
export const sections = [
  {
    id: "path",
    title: "D’une demande à une estimation",
    blocks: [
      {
        p: "Une demande dit ce qui a tourné, combien de temps et où. Chaque nombre que l’estimation multiplie est un facteur avec sa valeur, son unité et sa source, et une année si la source en a une\u202f; il est donné par vous, lu dans les tables ou supposé par la méthode, et l’estimation dit lequel. Un seul endroit du programme cherche les facteurs, un seul autre les multiplie. La comparaison de nombreux lieux et la somme de nombreux calculs multiplient chacune à part, pour aller vite, et la méthode de 2019 selon ses propres règles\u202f; des tests tiennent les deux premières aux mêmes valeurs.",
      },
      {
        p: "Les valeurs d’une estimation sont centrales. Selon la méthode standard, l’énergie, les émissions, la fabrication et l’eau portent leur fourchette, pour autant que ce dont elles sont faites ait une dispersion\u202f; ce qui est tenu pour certain est énuméré avec les dispersions. Ce qu’aucune source n’indique est absent, et non nul. Une valeur marquée (jugement) ne repose sur aucune publication.",
      },
    ],
  },
  {
    id: "energy",
    title: "Énergie, en kWh",
    blocks: [
      {
        formulas: [
          "appareils = somme sur les appareils de nombre × ratedW × charge × heures / 1000",
          "processeur = cœurs × wattsPerCore × charge × heures / 1000",
          "mémoire = memoryGb × {memoryWattsPerGb} W/Go × heures / 1000",
          "it = (appareils + processeur + mémoire) × exécutions, ou measuredKwh × exécutions",
          "surcoût = it × (pue − 1)",
          "total = it × pue",
        ],
      },
      {
        list: [
          "ratedW est l’enveloppe thermique (TDP) ou la puissance de carte d’un appareil\u202f; powerW dans une demande est la puissance moyenne d’un appareil et remplace ratedW × charge, ou bien sa puissance nominale si une charge l’accompagne.",
          "Une charge non indiquée vaut {load}. Onze entraînements mesurés ont consommé de 0,27 à 0,92 de la puissance nominale, 0,54 en moyenne (Dodge et al. 2022)\u202f; l’entraînement des grands modèles de langue consomme davantage, si bien que le centre est un jugement. Quand une charge n’est pas indiquée, l’estimation donne aussi les valeurs à pleine puissance nominale, car la plupart des tables publiées la supposent.",
          "Pour les TPU, la puissance moyenne d’une puce dans le parc de l’exploitant est publiée\u202f; elle remplace watts et charge, et elle est signalée.",
          "wattsPerCore d’un processeur nommé est son enveloppe thermique divisée par son nombre de cœurs\u202f; tous les cœurs comptent, sauf si la demande dit combien.",
          "La mémoire consomme {memoryWattsPerGb} W pour chaque Go demandé (Lannelongue et al. 2021).",
          "L’énergie mesurée (measuredKwh) est celle des équipements informatiques en une exécution, sans le bâtiment. Elle remplace appareils, processeur et mémoire.",
        ],
      },
      { constants: ["load", "memoryWattsPerGb"] },
    ],
  },
  {
    id: "pue",
    title: "Surcoût du bâtiment",
    blocks: [
      {
        p: "Le PUE, power usage effectiveness (ISO/IEC 30134-2), est l’énergie de l’installation entière divisée par celle de ses équipements informatiques. Celui de la demande vient d’abord, puis celui du lieu, puis la moyenne du parc de son fournisseur dans l’année du calcul ou la plus proche. Un lieu a une seule valeur, prise pour toutes les années\u202f; l’estimation nomme l’année dont elle date. À défaut, une région cloud prend {cloudPue} (jugement\u00a0: les régions publiées vont de 1,07 à 1,71) et tout autre lieu {centrePue}, la moyenne de l’enquête 2025 de l’Uptime Institute. Un PUE supposé est signalé.",
      },
      { constants: ["cloudPue", "centrePue"] },
    ],
  },
  {
    id: "grid",
    title: "Intensité carbone de l’électricité, en gCO2e/kWh",
    blocks: [
      { formulas: ["opérationnel = total × intensité / 1000"] },
      {
        p: "Une seule base partout\u00a0: fondée sur le lieu (GHG Protocol, guide Scope 2), en cycle de vie et selon la production, telle qu’Our World in Data la publie par pays et par année d’après Ember et l’Energy Institute. Les valeurs en cycle de vie comprennent la chaîne des combustibles, qu’un inventaire du Scope 2 laisse de côté.",
      },
      {
        list: [
          "Une partie d’un pays (une sous-région eGRID ou un État des États-Unis, une province canadienne, un État indien) prend la valeur du pays multipliée par un rapport, partie / ensemble, tous deux d’une même source et d’une même année. Le niveau est ainsi celui du pays et la répartition celle de la source, même quand celle-ci ne compte que la combustion. L’estimation nomme les deux.",
          "Une région cloud ou un centre de calcul se rattache aux États-Unis à sa sous-région eGRID, au Canada à sa province, en Inde à son État, ailleurs à son pays.",
          "L’année est celle qui est demandée, sinon la plus proche de la série\u202f; sans année, c’est la plus récente de l’ensemble des données. L’année la plus proche est choisie d’abord pour le pays, puis pour le rapport.",
          "Sans lieu, la moyenne mondiale en tient lieu, et l’estimation le dit.",
          "Les valeurs que Google publie pour ses propres régions sont montrées comme contexte. Leur base est passée du cycle de vie aux émissions directes en 2021\u202f; elles ne sont donc jamais utilisées ni classées avec les autres.",
        ],
      },
    ],
  },
  ...beside,
];
