// In French: how the figures are checked, what cannot be known, and where the data are from.

/** @import { Section } from "./text-en.js" */

/** @type {Section[]} */
export const proof = [
  {
    id: "proof",
    title: "Comment c’est vérifié",
    blocks: [
      {
        p: "Les valeurs attendues dans les tests viennent d’un calcul à la main, de publications ou d’un second programme, jamais de ce que produit celui-ci.",
      },
      {
        list: [
          "Un second programme, dans un autre langage et écrit d’après la seule méthode, donne les mêmes valeurs centrales à douze chiffres sur des demandes engendrées, et tous les centiles de leurs fourchettes dans les limites ci-dessous. Pour les prévisions, dont le rendement est plus incertain, un centile sur 200 s’en écarte davantage, jusqu’à 1,6 fois la limite.",
          "Les valeurs publiées d’articles et de fiches de modèle, du calculateur de 2019 et de Green Algorithms sont recalculées à partir de ce qu’ils indiquent.",
          "Sur 21 valeurs publiées dont l’appareil est nommé, 7 se situent entre le P5 et le P95 du même calcul décrit par son seul appareil. Les autres sont au-dessus\u00a0: 9 supposent que l’appareil consomme en permanence toute sa puissance nominale, et 5 comptent plus de watts que l’appareil seul n’en consomme, par exemple lorsque son hôte est compté.",
          "La fourchette d’un produit de lois log-normales a une forme close, et celle d’une somme est obtenue par convolution numérique\u00a0: les deux concordent. Un simple Monte-Carlo d’un million de points concorde à 1\u202f% près quand P95 vaut moins de cinq fois P5, à 3\u202f% près sinon.",
          "Des lois sont essayées sur cent mille demandes engendrées, chacune sur toutes ou sur une sur 2 à une sur 1\u202f000, d’autant moins qu’elle est longue à vérifier\u00a0: P5 ≤ P50 ≤ P95\u202f; zéro reste zéro\u202f; deux fois plus d’heures donnent deux fois chaque kilogramme\u202f; rendre un facteur certain n’accroît P95 / P5 de la valeur opérationnelle que des 2\u202f% que laisse l’échantillonnage\u202f; l’ordre des appareils et la division d’un groupe ne changent rien.",
          "Chaque ligne et chaque branche du cœur est parcourue par les tests\u202f; des demandes engendrées et d’autres délibérément abîmées passent sous les sanitizers du compilateur\u202f; des opérateurs et des constantes du calcul d’une estimation et de sa fourchette, modifiés un à un, les tests décèlent au moins 95\u202f%.",
          "Le programme donne les mêmes chiffres en natif et en WebAssembly, ce qu’exécute un navigateur.",
        ],
      },
    ],
  },
  {
    id: "unknown",
    title: "Ce qu’une estimation ne peut pas savoir",
    blocks: [
      {
        list: [
          "Ce qui a vraiment tourné\u00a0: les heures des échecs et des essais, les machines tenues prêtes sans rien faire, les tâches en attente, sauf si vous les comptez.",
          "Ce que les appareils ont vraiment consommé. Une charge de 70\u202f% tient lieu de tout, d’un accélérateur mal alimenté en données à un accélérateur saturé. Lire le compteur vaut mieux que n’importe quelle table.",
          "L’heure\u00a0: une moyenne annuelle cache le jour et la nuit, l’été et l’hiver, et ce qu’aurait émis une centrale marginale.",
          "La zone\u00a0: le réseau d’un pays n’est pas celui de chacune de ses villes, et c’est pourquoi les grands pays ont une dispersion plus large.",
          "Qui aurait utilisé l’électricité sinon, et si un contrat ou un certificat a changé ce qui a été produit.",
          "La fabrication au-delà d’une poignée d’études publiées, qui comptent des étapes différentes\u202f; la plupart des appareils sont représentés par leur classe.",
          "Ce qui n’a pas été compté. La fourchette dit combien la partie comptée est incertaine, et rien du reste.",
        ],
      },
    ],
  },
  {
    id: "datasets",
    title: "Les données",
    blocks: [
      {
        p: "Toutes les données, selon leur objet. Un jeu de données issu de plusieurs sources mène à celles-ci parmi les tables\u00a0; data/SOURCES.md les énumère aussi, chacune avec sa licence et le jour de la copie de ce projet. Le millésime est l’année des valeurs ou de l’édition lue\u202f; là où aucune source d’un jeu de données n’a d’année figure le jour de la lecture.",
      },
      {
        datasets: [
          [
            "grids",
            "Intensité carbone par pays et par année",
            "cycle de vie, fondé sur la production, sans importations",
          ],
          ["us-subregions", "Rapports des sous-régions des États-Unis", "émissions directes de la combustion"],
          ["us-states", "Rapports des États des États-Unis", "cycle de vie par facteurs fixes"],
          ["canadian-provinces", "Rapports des provinces du Canada", "cycle de vie"],
          ["indian-states", "Rapports des États de l’Inde", "cycle de vie par facteurs fixes"],
          ["grid-water", "Eau du réseau", "consommée par la production, par pays"],
          ["places", "Régions de cloud et centres de calcul", "leur existence et leur emplacement"],
          [
            "pue-and-wue",
            "PUE et eau (WUE) des lieux et des parcs de fournisseurs",
            "selon les exploitants et des articles\u202f; les valeurs de conception sont signalées",
          ],
          ["average-pue", "PUE du centre de données moyen", "selon les exploitants"],
          [
            "electricity-claims",
            "Ce que fournisseurs et centres disent de leur électricité",
            "en mots\u202f; jamais multiplié",
          ],
          [
            "google-regions",
            "Valeurs propres à Google pour ses régions",
            "cycle de vie jusqu’en 2020, puis émissions directes\u202f; contexte seulement",
          ],
          [
            "devices",
            "Accélérateurs\u00a0: puissance nominale, mémoire et performances de crête",
            "selon les fabricants, lues le plus souvent dans des recueils",
          ],
          ["tpu-fleet", "TPU\u00a0: puissance moyenne sur le parc de Google", "la puce sans son hôte"],
          [
            "cpus",
            "Processeurs\u00a0: enveloppe thermique et cœurs",
            "selon les fabricants, lues le plus souvent dans des recueils",
          ],
          [
            "instances",
            "Types d’instance de cloud\u00a0: appareils, vCPU, mémoire, watts par vCPU",
            "selon les fournisseurs\u202f; watts de serveurs entiers à pleine charge, divisés par les fils d’exécution",
          ],
          [
            "manufacture",
            "Fabrication des accélérateurs",
            "du berceau à la tombe\u202f; valeurs des fabricants\u00a0: du berceau à la porte",
          ],
          ["server", "Fabrication d’un serveur", "sans ses accélérateurs"],
          ["trainings", "Entraînements publiés", "paramètres, tokens, appareils et heures, selon leurs auteurs"],
          ["constants", "Constantes de la méthode", "selon ses chapitres"],
          ["equivalents", "Équivalents", "selon ce que chaque agence indique"],
          ["calculator-2019", "Tables et formules du calculateur de 2019", "pour cette seule méthode"],
          ["continents", "Continents des pays", "les lieux que Réduire tient pour le même continent"],
          ["map", "Contour des terres sur la carte", "aucune valeur n’en dépend"],
        ],
      },
    ],
  },
];
