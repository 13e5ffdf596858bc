// In French: before a run and instead of it: plans, and what would make the same work emit less.

/** @import { Section } from "./text-en.js" */

/** @type {Section[]} */
export const planning = [
  {
    id: "plan",
    title: "Prévoir un entraînement",
    blocks: [
      {
        formulas: [
          "opérations = 6 × activeParams × tokens, avec poids gelés et adaptateurs 4 × activeParams × tokens",
          "deviceHours = opérations / (crête × rendement × 3600)",
          "heures = deviceHours / nombre",
        ],
      },
      {
        list: [
          "Des six opérations par paramètre et par token, deux sont celles de la passe avant, deux rapportent les gradients en arrière et deux sont celles des gradients des poids\u202f; les poids gelés épargnent ces dernières. D’un mélange d’experts ne comptent que les paramètres actifs pour un token.",
          "crête est celle d’opérations denses sur 16 bits, et non creuses. rendement est ce qu’on appelle souvent model FLOP utilisation, mais rapporté aux heures déclarées, si bien que les redémarrages et l’attente y sont compris.",
          "Un rendement non donné vaut {efficiency}, la médiane de 40 entraînements publiés. Sa dispersion est log-normale, d’écart-type géométrique 1,39, la leur autour de ce centre\u00a0: de 0,18 à 0,53 entre le 5ᵉ et le 95ᵉ centile. Les heures ont alors la même dispersion, et la fourchette de l’énergie et des émissions la comprend.",
          "De ces 40 entraînements, les heures publiées de 37 se trouvent dans cette fourchette. En dehors\u00a0: Llama 3 8B et Llama 3.1 8B, qui ont pris plus de temps, et OpenBA, un encodeur-décodeur asymétrique pour lequel six opérations sont de trop. GPT-3 n’est pas dans le compte, car ses heures publiées découlent de ses opérations.",
          "Le rendement est tiré sur la dimension du compteur\u00a0: ce qui est prévu n’est pas mesuré. Un rendement que vous donnez est certain.",
        ],
      },
      { constants: ["efficiency"] },
    ],
  },
  {
    id: "reduce",
    title: "Ce qui émettrait moins",
    blocks: [
      {
        p: "Chaque action est un changement de la demande. Ce qu’elle économise est le total d’aujourd’hui moins celui de la demande changée, fabrication comprise\u202f; seul ce qui économise est proposé, le plus efficace d’abord. Les économies ne s’additionnent pas\u00a0: appliquez-en une, et les autres sont recalculées. Le réseau d’une année plus propre n’est pas une action.",
      },
      {
        list: [
          "Un autre lieu\u00a0: la région dont PUE × intensité carbone est le plus bas chez le même fournisseur, sur le même continent et partout. Ne sont proposées que des régions cloud ouvertes à tous, et des centres de calcul pour un travail qui se trouve dans l’un d’eux\u202f; un pays à lui seul n’est pas un lieu où l’on peut calculer. Les continents sont ceux de la norme M49 des Nations unies, l’Amérique étant divisée en Nord et Sud. Une intensité carbone, un PUE ou une valeur d’eau qui vous est propre appartient au lieu que l’on quitte. On tient pour acquis que les appareils y sont disponibles et que les données peuvent y aller.",
          "Un appareil plus récent de la même classe et du même type, en même nombre, au même rendement\u00a0: heures × performance de crête de l’un / performance de crête de l’autre. Celui dont le total est le plus bas, fabrication comprise.",
          "Un PUE plus bas, qui a été atteint\u00a0: le plus bas que le fournisseur du lieu publie pour une région ouverte à tous ou comme moyenne la plus récente de son parc\u202f; ailleurs, la plus basse moyenne récente du parc d’un fournisseur. Les valeurs de conception ne comptent pas.",
          "Des adaptateurs plutôt que tous les poids\u00a0: 4 opérations sur 6, si le calcul a entraîné tous les poids.",
          "Un modèle préentraîné\u00a0: les heures de son ajustement en part de celles de ce calcul, que vous donnez. La création de ce modèle est au compte d’autrui.",
          "Une recherche au hasard plutôt qu’une grille\u00a0: exécutions × essais / points de la grille. Quand peu de paramètres importent, des essais au hasard trouvent un point aussi bon avec moins d’exécutions (Bergstra et Bengio 2012)\u202f; à vous de dire combien suffisent.",
          "La moitié des exécutions, quand il y en a deux ou plus.",
        ],
      },
      {
        p: "Une action qui n’est pas proposée dit pourquoi\u00a0: il lui manque une donnée, la méthode ne la connaît pas, l’énergie mesurée ne dit rien des opérations, ou rien de connu n’émet moins. Quand une recherche plus large de lieux aboutit au lieu d’une recherche plus étroite, il ne figure qu’une fois.",
      },
    ],
  },
];
