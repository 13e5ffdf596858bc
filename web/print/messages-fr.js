// French: the page that is printed of a run.

/** @type {Record<string, string>} */
export default {
  "print.title": "Ce que ce calcul a émis",
  "print.devices": "Appareils",
  "print.time": "Durée",
  "print.place": "Lieu",
  "print.electricity": "Électricité",
  "print.water": "Eau",
  "print.score": "Score",
  "print.note": "Note",
  "print.from": "De quoi il se compose",
  "print.sources": "D’où viennent les chiffres",
  "print.older":
    "Calculé avec les données du {then}. Avec celles d’aujourd’hui, le détail peut différer\u202f: il se trouve derrière le lien.",
  "print.link": "Pour vérifier ou modifier\u00a0:",
  "print.source": "{factor}\u00a0: {names}",
  "print.by": "Calculé avec Gramme {core} et ses données du {data}.",
};
