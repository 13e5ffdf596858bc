// Before a run and instead of it, in French.

/** @import { Section } from "./text-en.js" */

/** @type {Section[]} */
export const planning = [
  {
    id: "plan",
    title: "Planifier un entraînement",
    blocks: [
      {
        formulas: [
          "opérations = 6 × activeParams × tokens, avec poids gelés et adaptateurs 4 × activeParams × tokens",
          "deviceHours = opérations / (pic × efficiency × 3600)",
          "hours = deviceHours / count",
        ],
      },
      {
        list: [
          "Sur les six opérations par paramètre et par jeton, deux sont celles de la passe avant, deux ramènent les gradients et deux calculent les gradients des poids\u00a0; geler les poids épargne les dernières. D’un mélange d’experts, seuls comptent les paramètres actifs pour un jeton.",
          "Le pic est celui des opérations 16 bits denses, non creuses. efficiency est ce que l’on appelle souvent «\u00a0model FLOP utilisation\u00a0», mais rapporté aux heures publiées\u00a0: redémarrages et attentes y sont compris.",
          "Une efficacité non donnée vaut {efficiency}, la médiane de 40 entraînements publiés. Sa dispersion est log-normale, d’écart type géométrique 1,39, celui de ces entraînements autour de ce centre\u00a0: de 0,18 à 0,53 entre le 5e et le 95e percentile. Les heures ont alors la même dispersion, et la fourchette de l’énergie et des émissions la contient.",
          "Les heures publiées de 37 de ces 40 entraînements se trouvent dans cette fourchette. En dehors\u00a0: Llama 3 8B et Llama 3.1 8B, qui ont pris plus de temps, et OpenBA, un encodeur-décodeur asymétrique pour lequel six opérations sont de trop. GPT-3 n’est pas compté, car ses heures publiées découlent de ses opérations.",
          "L’efficacité prend la dimension du compteur\u00a0: ce qui est planifié n’est pas mesuré. Une efficacité que vous donnez est certaine.",
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
        p: "Chaque action est un changement de la requête. Ce qu’elle épargne est le total d’aujourd’hui moins celui de la requête changée, fabrication comprise\u00a0; seul ce qui épargne est proposé, le plus d’abord. Les gains ne s’additionnent pas\u00a0: appliquez-en une, et les autres sont recalculées. Le réseau d’une année plus propre n’est pas une action.",
      },
      {
        list: [
          "Un autre lieu\u00a0: la région au plus petit PUE × réseau du même fournisseur, du même continent et de toutes. Seules sont proposées les régions de nuage ouvertes à tous, et des centres de calcul à ce qui tourne dans l’un d’eux\u00a0; un pays seul n’est pas un lieu où l’on peut calculer. Les continents sont ceux de la norme M49 des Nations unies, l’Amérique en Nord et Sud. Une intensité, un PUE ou une eau que vous avez donnés appartiennent au lieu que l’on quitte. Cela suppose que les accélérateurs y existent et que les données peuvent y aller.",
          "Un accélérateur plus récent de la même classe et du même genre, en même nombre, à la même efficacité\u00a0: heures × pic de celui-ci / pic de l’autre. Celui dont le total, fabrication comprise, est le plus bas.",
          "Un PUE plus bas, déjà atteint\u00a0: le plus bas que le fournisseur du lieu publie d’une région ouverte à tous ou de la dernière moyenne de son parc\u00a0; ailleurs, la dernière moyenne de parc la plus basse de tous les fournisseurs. Les chiffres de conception ne comptent pas.",
          "Des adaptateurs au lieu de tous les poids\u00a0: 4 opérations sur 6, si l’exécution a entraîné tous les poids.",
          "Un modèle préentraîné\u00a0: les heures de son ajustement en part de celles de cette exécution, que vous donnez. La fabrication de ce modèle est au compte d’autrui.",
          "Une recherche aléatoire au lieu d’une grille\u00a0: exécutions × essais / points de la grille. Là où peu de paramètres importent, des essais aléatoires trouvent un aussi bon point en moins d’exécutions (Bergstra et Bengio 2012)\u00a0; combien suffisent, c’est à vous de le dire.",
          "La moitié des exécutions, s’il y en a au moins deux.",
        ],
      },
      {
        p: "Une action qui n’est pas proposée dit pourquoi\u00a0: elle demande une donnée, la méthode ne la connaît pas, une énergie mesurée ne dit rien des opérations, ou rien de connu n’émet moins. Lorsqu’une recherche de lieu plus large aboutit au lieu d’une plus étroite, il figure une seule fois.",
      },
    ],
  },
];
