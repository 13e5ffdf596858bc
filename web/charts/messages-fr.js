// Les mots du cadre des graphiques.

/** @type {Record<string, string>} */
export default {
  "chart.source": "Source\u00a0: {source}",
  "chart.link": "Lien vers cette page",
  "chart.save.svg": "Enregistrer en SVG",
  "chart.save.png": "Enregistrer en PNG",
  "chart.save.svg.of": "Enregistrer en SVG\u00a0: {chart}",
  "chart.save.png.of": "Enregistrer en PNG\u00a0: {chart}",
  "chart.saved": "Enregistré.",
  "chart.notSaved": "Ce navigateur n’a pas pu produire l’image.",
  "chart.table": "Tableau des valeurs",
  "chart.table.of": "Tableau\u00a0: {chart}",
  "chart.failed": "Le graphique n’a pas pu être tracé. Ses valeurs figurent dans le tableau.",
};
