// Ce que l’on demande ensuite à un résultat.

/** @type {Record<string, string>} */
export default {
  "answers.lowest": "Lieu le plus propre",
  "answers.here": "celui-ci",
  "answers.saves": "Réduit le plus",
  "answers.cite": "Le citer",
  "answers.cite.how": "en LaTeX, en Markdown ou dans une fiche de modèle",
  "answers.less": "{percent} de moins",
};
