// French: what teachers are told, and the lessons.

/** @type {import("./texts-en.js").Texts} */
export default {
  guide: [
    "Un exercice interroge avant de répondre. On lit ce qui a fonctionné, on écrit une estimation, et alors seulement on voit la réponse avec sa fourchette, sur une échelle où chaque trait vaut dix fois le précédent. Une estimation est juste à un facteur près, que vous choisissez\u00a0: c’est l’ordre de grandeur qui compte, pas le dernier chiffre.",
    "Donnez le lien à votre classe, placez la ligne d’iframe dans une page de votre cours, ou faites un paquet pour une plateforme d’apprentissage. Aucun serveur ne voit les estimations. Chacun peut enregistrer son résultat dans un fichier et le rendre\u202f; une plateforme reçoit l’achèvement et le score par son paquet.",
    "Les réponses sont calculées à l’ouverture de l’exercice, avec les données du jour. N’écrivez donc pas de chiffres dans vos textes, et si vous voulez comparer, faites travailler la classe au même moment\u00a0: chaque résultat dit avec quelles données il a été obtenu.",
  ],
  lessons: {
    where: {
      title: "Où",
      text: "Le même entraînement en quatre lieux. Estimez d’abord\u202f; personne n’attend que vous sachiez.",
      goals: [
        "Se faire une idée de ce qu’émet un entraînement.",
        "Voir que le lieu, à lui seul, peut le changer plus de dix fois.",
        "Savoir ce qu’est l’intensité du réseau\u00a0: des grammes de CO2e par kilowattheure.",
      ],
      discuss: [
        "Quelle estimation était la plus éloignée, et dans quel sens\u202f? À quoi aviez-vous pensé\u202f?",
        "Pourquoi la réponse pour le Québec ne baisse-t-elle pas autant que l’intensité de son réseau\u202f?",
        "Qui peut choisir le lieu d’un calcul, et de quoi d’autre dépend-il\u00a0: prix, droit, attente\u202f?",
        "Si tout le monde déplaçait ses calculs vers le réseau le plus propre, le resterait-il\u202f?",
      ],
      tasks: [
        {
          text: "Une équipe entraîne un modèle dans un centre de données de l’Iowa. Qu’est-ce que cela émet\u202f?",
          after: "Gardez ce nombre en tête. Ensuite, les mêmes machines font le même travail ailleurs.",
        },
        {
          text: "Le même entraînement à Montréal, au Québec. Combien, à présent\u202f?",
          after:
            "Ici, l’électricité émet si peu que la fabrication du matériel devient une grande part de la réponse. Cette part suit les machines.",
        },
        {
          text: "Le même entraînement à Johannesburg, en Afrique du Sud. Combien, à présent\u202f?",
          after: "Les machines, les heures et le travail sont les mêmes. Seul le réseau a changé.",
        },
        {
          text: "Et si personne ne dit où\u202f? La réponse est alors celle du réseau moyen du monde.",
          after:
            "La fourchette s’élargit\u00a0: ne pas connaître le lieu, c’est en savoir moins. Vous pouvez changer le lieu ci-dessous et regarder de nouveau.",
        },
      ],
    },
    what: {
      title: "Sur quoi",
      text: "Deux processeurs, un grand et un petit, et ce que chacun consomme en une heure, puis pour le même travail.",
      goals: [
        "Distinguer la puissance de l’énergie, et une heure de machine du travail accompli.",
        "Voir que la plus petite machine peut demander plus d’électricité pour le même travail.",
        "Savoir que la fabrication du matériel compte, et quand elle compte le plus.",
      ],
      discuss: [
        "Que cache une comparaison à l’heure\u202f? Où rencontrez-vous de telles comparaisons\u202f?",
        "Quand une vieille machine, déjà là, reste-t-elle malgré tout le meilleur choix\u202f?",
        "Les fabricants publient des maximums. Qu’en atteint votre programme, et comment le sauriez-vous\u202f?",
      ],
      tasks: [
        {
          text: "Un grand processeur d’apprentissage automatique travaille une heure. Combien d’électricité faut-il, avec sa part de refroidissement\u202f?",
          after: "Une bouilloire est un bon repère\u00a0: cherchez sa puissance et comparez.",
        },
        {
          text: "Un petit processeur, de quatre ans plus vieux, travaille une heure. Combien lui faut-il\u202f?",
          after: "Bien moins pour l’heure. Mais combien de travail fait-il en cette heure\u202f?",
        },
        {
          text: "Le petit fait maintenant autant que le grand en une heure\u00a0: il lui faut toutes ces heures. Combien consomme-t-il pour cela\u202f?",
          after: "Pour le même travail, il consomme davantage. L’heure ne mesure pas le travail.",
        },
        {
          text: "Le grand travaille à Montréal, où l’électricité émet peu. Sa fabrication a émis aussi\u00a0: quelle part revient à ces heures\u202f?",
          after:
            "Sur un réseau propre, cette part pèse lourd\u202f; sur un réseau sale, peu, bien que ce soit le même nombre.",
        },
      ],
    },
    sure: {
      title: "Avec quelle certitude",
      text: "Cette fois, regardez la fourchette autant que le nombre.",
      goals: [
        "Lire une fourchette\u00a0: ce qu’elle dit et ce qu’elle ne dit pas.",
        "Voir qu’une mesure la resserre, et de combien.",
        "Se méfier d’un nombre qui n’en a pas.",
      ],
      discuss: [
        "Lequel de ces nombres imprimeriez-vous dans un article, et avec quels mots\u202f?",
        "Que mesureriez-vous d’abord, si vous ne pouviez mesurer qu’une chose\u202f?",
        "Qu’a fait tourner votre dernier projet dont aucun article ne parlera jamais\u202f?",
      ],
      tasks: [
        {
          text: "Personne n’a noté à quelle charge les processeurs travaillaient. Combien d’électricité a-t-il fallu\u202f?",
          after:
            "La méthode suppose une charge habituelle et dit de combien elle peut se tromper. Ci-dessous, vous pouvez donner la charge\u00a0: observez la fourchette.",
        },
        {
          text: "Le même calcul, mais quelqu’un a relevé le compteur des ordinateurs. Combien faut-il avec le bâtiment qui les entoure\u202f?",
          after:
            "La fourchette n’est plus qu’une fraction de ce qu’elle était. Il reste le surcoût du bâtiment, qu’aucun compteur des ordinateurs ne voit.",
        },
        {
          text: "On a interrogé la calculatrice de 2019 sur un calcul semblable. Qu’a-t-elle répondu\u202f?",
          after:
            "Il n’y a pas de fourchette. Cela ne veut pas dire que le nombre est sûr, mais que personne n’a demandé à quel point il l’est.",
        },
        {
          text: "Le calcul publié venait après d’autres\u00a0: essais, échecs, réglages. Tous ensemble, combien\u202f?",
          after:
            "C’est la même fourchette multipliée par le nombre d’exécutions. Oublier les essais aurait été la plus grande erreur de toutes.",
        },
      ],
    },
  },
};
