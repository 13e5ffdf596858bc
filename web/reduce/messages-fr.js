// The words of Reduce, in French.

/** @type {Record<string, string>} */
export default {
  "reduce.mass": "{mass} CO2e",
  "reduce.today": "Ce calcul tel qu’il est dans le calculateur\u00a0:",
  "reduce.with":
    "Avec {n, plural, one {le changement choisi} many {les # de changements choisis} other {les # changements choisis}}\u00a0:",
  "reduce.without": "Sans\u00a0: {mass} CO2e.",
  "reduce.same": "inchangé",
  "reduce.less": "{percent} de moins",
  "reduce.more": "{percent} de plus",
  "reduce.chosen": "Changements choisis",
  "reduce.undo": "Annuler",
  "reduce.undo.label": "Annuler\u00a0: {action}",
  "reduce.undo.also": "L’annuler annule aussi ce qui repose dessus\u00a0: {actions}.",
  "reduce.apply": "Appliquer",
  "reduce.apply.label": "Appliquer au calculateur\u00a0: {action}",
  "reduce.applied": "Appliqué\u00a0: {action}. Le calcul émet maintenant {mass} CO2e.",
  "reduce.undone": "Annulé\u00a0: {action}. Le calcul émet maintenant {mass} CO2e.",
  "reduce.kept": "Ce que vous avez modifié vous-même depuis est conservé\u00a0: {fields}.",
  "reduce.picture": "Comment réduire {mass} de CO2e",
  "reduce.list": "Ce qu’on pourrait faire",
  "reduce.hint":
    "«\u00a0Appliquer\u00a0» inscrit le changement dans le calculateur et dans le lien\u202f; rien d’autre ne bouge.",
  "reduce.none": "Rien de ce que connaît cette page n’économiserait quoi que ce soit ici.",
  "reduce.legend.left": "resterait",
  "reduce.legend.saved": "serait économisé",
  "reduce.saved": "{mass} de moins",
  "reduce.left": "reste {mass}",
  "reduce.impossible": "Ce qui n’est pas proposé, et pourquoi",
  "reduce.summary":
    "Ce calcul émet {mass}. {n, plural, one {Une action en économise\u00a0:} many {# d’actions en économisent\u202f; la plus efficace\u00a0:} other {# actions en économisent\u202f; la plus efficace\u00a0:}} {action}, {saved}, {percent}.",
  "reduce.summary.none": "Ce calcul émet {mass}. Aucune action calculable n’économise quoi que ce soit.",
  "reduce.table.action": "Action",
  "reduce.table.saved": "Économisé",
  "reduce.table.percent": "Part",
  "reduce.table.left": "Reste",
  "reduce.table.source":
    "Calcul de Gramme à partir de la description de ce calcul\u202f; les sources des chiffres figurent auprès du résultat.",

  "reduce.action.place-of-provider": "Déplacer vers {subject}",
  "reduce.action.place-of-continent": "Déplacer vers {subject}",
  "reduce.action.place-of-all": "Déplacer vers {subject}",
  "reduce.action.device": "Prendre {subject}",
  "reduce.action.pue": "Un bâtiment au PUE de {pue}",
  "reduce.action.adapters": "Entraîner des adaptateurs plutôt que tous les poids",
  "reduce.action.pretrained": "Ajuster un modèle préentraîné plutôt que partir de zéro",
  "reduce.action.random-search": "Chercher au hasard plutôt que sur toute la grille",
  "reduce.action.half-runs": "Moitié moins d’exécutions",
  "reduce.name.place-of-provider": "Une autre région du fournisseur",
  "reduce.name.place-of-continent": "Un autre lieu du continent",
  "reduce.name.place-of-all": "Un autre lieu, n’importe où",
  "reduce.name.device": "Un appareil plus récent",
  "reduce.name.pue": "Un bâtiment au PUE plus bas",
  "reduce.name.adapters": "Des adaptateurs plutôt que tous les poids",
  "reduce.name.pretrained": "Un modèle préentraîné",
  "reduce.name.random-search": "Recherche aléatoire plutôt qu’une grille",
  "reduce.name.half-runs": "Moitié moins d’exécutions",
  "reduce.detail.place-of-provider": "la région la plus propre du même fournisseur",
  "reduce.detail.place-of-continent": "le lieu le plus propre du même continent",
  "reduce.detail.place-of-all": "la plus propre de toutes les régions cloud",
  "reduce.detail.device": "l’appareil plus récent dont le total est le plus bas pour les mêmes opérations",
  "reduce.detail.pue": "comme publié pour {subject}",
  "reduce.became.hours": "{from}\u202fh deviennent {to}\u202fh",
  "reduce.became.runs": "{from} exécutions deviennent {to}",
  "reduce.became.trials": "{from} points deviennent {to} essais",
  "reduce.became.measuredKwh": "{from}\u202fkWh deviennent {to}\u202fkWh",

  "reduce.assumes.workMayMove":
    "Les mêmes appareils doivent y être disponibles, et les données doivent avoir le droit d’y aller.",
  "reduce.assumes.assumedPue": "Aucune source n’y donne le PUE\u202f; la valeur usuelle de la méthode en tient lieu.",
  "reduce.assumes.ownFiguresLeave":
    "Vos propres chiffres de réseau, de PUE et d’eau sont ceux du lieu actuel\u202f; ils sont retirés.",
  "reduce.assumes.sameOperations":
    "L’appareil doit être disponible et exploiter sa performance de crête aussi bien que l’actuel.",
  "reduce.assumes.bestOfProvider": "Le bâtiment doit atteindre ce qu’atteint le meilleur du même fournisseur.",
  "reduce.assumes.bestFleet":
    "Le bâtiment doit atteindre la plus basse moyenne qu’un fournisseur publie pour tous les siens.",
  "reduce.assumes.frozenWeights":
    "Les poids gelés épargnent deux opérations sur six par paramètre et par token\u202f; autant de tokens doivent suffire.",
  "reduce.assumes.pretrainingNotCounted":
    "Ce qu’a émis l’entraînement du modèle préentraîné n’est pas compté ici\u00a0: d’autres l’ont déjà dépensé.",
  "reduce.assumes.trialsSuffice":
    "Autant d’essais au hasard doivent trouver un résultat aussi bon que celui de la grille.",
  "reduce.assumes.halfSuffices": "La moitié des exécutions doit en apprendre autant.",

  "reduce.why.notInMethod": "La méthode choisie ne connaît pas ce que cela changerait.",
  "reduce.why.noPlace": "Aucun lieu n’est indiqué.",
  "reduce.why.noProvider": "Le lieu n’appartient à aucun fournisseur de cloud.",
  "reduce.why.noPeak":
    "Aucune source ne dit ce dont l’un des appareils est capable\u202f; on ne peut donc pas lui en comparer d’autres.",
  "reduce.why.metered": "L’énergie mesurée ne dit rien de la quantité de calcul.",
  "reduce.why.needsInput": "Indiquez ceci, et l’économie est calculée\u00a0:",
  "reduce.why.oneRun": "Il y a moins de deux exécutions.",
  "reduce.why.samePlace": "C’est le lieu qui figure déjà plus haut.",
  "reduce.why.alreadyBest": "Rien de connu n’émet moins.",
  "reduce.why.alreadyBest.pretrained": "Cela n’économiserait rien.",
  "reduce.why.alreadyBest.random-search": "Autant d’essais que de points n’économisent rien.",
  "reduce.why.outOfBounds": "Le calcul modifié serait trop grand ou trop petit pour être estimé.",

  "reduce.input.training": "Ce calcul a entraîné tous les poids de son modèle",
  "reduce.input.share": "Heures que prendrait l’ajustement, en part de celles de ce calcul",
  "reduce.input.points": "Points de la grille, tous comptés dans ce calcul",
  "reduce.input.trials": "Essais au hasard à la place",
};
