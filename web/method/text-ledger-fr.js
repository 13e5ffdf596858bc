// In French: how many runs add up, in words.

/** @import { Section } from "./text-en.js" */

/** @type {Section[]} */
export const ledger = [
  {
    id: "ledger",
    title: "Comment des calculs s’additionnent",
    blocks: [
      {
        p: "L’énergie et les émissions de plusieurs calculs s’additionnent. Leur fourchette n’est ni la somme de leurs fourchettes, ni aussi étroite que si chaque calcul se trompait pour son propre compte\u00a0: ce que deux calculs ont en commun se trompe de la même façon dans les deux et ne se compense pas. La somme est refaite en chacun des points ci-dessus, avec des tirages que les calculs partagent ou non selon ce qui est incertain.",
      },
      {
        table: {
          head: ["Ce qui est incertain", "À qui est le tirage", "Pourquoi"],
          rows: [
            [
              "Intensité carbone d’un réseau",
              "un par réseau, pour toutes les années",
              "Le chiffre d’un réseau est faux de la même façon pour tous les calculs qui s’y trouvent\u202f; un autre réseau a une autre source d’erreur. Que l’erreur demeure d’une année à l’autre est l’hypothèse prudente.",
            ],
            [
              "PUE d’un lieu ou du parc de son fournisseur",
              "un par lieu",
              "Le bâtiment diffère de ce qui en est publié, de la même façon pour chaque calcul. Un calcul sans lieu se fait dans un seul et même bâtiment inconnu.",
            ],
            [
              "PUE supposé, faute de celui du fournisseur",
              "un par fournisseur",
              "Un fournisseur construit tous ses bâtiments de la même manière.",
            ],
            [
              "Charge des appareils et des processeurs",
              "un pour tous les calculs",
              "Chaque calcul a sa charge, mais les calculs d’une même personne se ressemblent\u00a0: la tenir pour la même est le côté prudent.",
            ],
            [
              "Watts donnés ou moyens d’un parc, énergie mesurée",
              "un pour tous les calculs",
              "La même personne lit le même genre de compteur.",
            ],
            [
              "Watts par Go de mémoire, durée de service, taux d’utilisation",
              "un pour tous les calculs",
              "C’est la valeur même de la méthode qui est incertaine.",
            ],
            [
              "Fabrication",
              "un pour tous les calculs et appareils",
              "Les chiffres publiés diffèrent surtout par ce qu’ils comptent, question qui est la même pour chaque appareil, et les groupes d’une demande partagent eux aussi le tirage.",
            ],
          ],
        },
      },
      {
        p: "Le premier réseau, et le premier lieu, dans l’ordre alphabétique des identifiants a les tirages mêmes de la dimension. Chacun des suivants a les mêmes tirages dans un autre ordre, par une permutation fixe des points, de sorte que deux d’entre eux ne varient pas ensemble. Ainsi un seul calcul a la fourchette de son estimation, un calcul divisé en plusieurs reste aussi incertain qu’avant, et l’ordre des calculs ne change rien.",
      },
      {
        p: "Un calcul qui ne peut être estimé est signalé à sa place et n’entre pas dans la somme. Un calcul fait selon une méthode sans fourchette compte, mais la somme n’a alors pas de fourchette.",
      },
    ],
  },
];
