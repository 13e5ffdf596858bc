/** @type {Record<string, string>} */
export default {
  "course.title": "Dans votre cours",
  "course.lead":
    "Des lignes qui affichent ce calcul dans les outils d’un cours. Ce qu’on y saisit reste dans le navigateur.",
  "course.lead.exercise":
    "Des lignes qui affichent cet exercice dans les outils d’un cours. Pour des notes dans une plateforme, prenez plutôt le paquet SCORM.",
  "course.none": "Dès qu’il y a un résultat, ses lignes sont ici.",
  "course.frame": "Émissions d’un calcul d’apprentissage automatique",
  "course.tool": "Pour",
  "course.tool.html": "une page web",
  "course.part": "Ce qui est affiché",
  "course.part.all": "Calculatrice",
  "course.part.result": "Résultat seul",
  "course.where.html":
    "N’importe où dans le corps de la page. La première ligne ne figure qu’une fois par page, même avec plusieurs fois la seconde.",
  "course.where.moodle":
    "Dans une Page, ou dans un bloc Texte du cours\u00a0: affichez le code source dans l’éditeur et collez. Moodle y montre les lignes telles quelles\u202f; ailleurs, il peut retirer les cadres.",
  "course.where.canvas":
    "Dans une page du cours\u00a0: modifiez, passez à l’éditeur HTML, collez. Canvas en garde chaque mot.",
  "course.where.quarto": "Dans un fichier .qmd, sur des lignes à part. Cela apparaît dans la sortie HTML.",
  "course.where.jupyter": "Dans une cellule à part, à exécuter. Ou enregistrez un notebook qui la contient.",
  "course.where.reveal": "À côté des autres diapositives. Le contenu est chargé quand la diapositive approche.",
  "course.where.observable": "Dans une cellule d’un notebook. D’autres cellules peuvent utiliser la valeur.",
  "course.long":
    "Cet exercice est long, et certains serveurs refusent une adresse aussi longue. Prenez les lignes pour une page web, ou le paquet SCORM.",
  "course.somewhere":
    "Cette copie de Gramme est un fichier seul. Mettez l’adresse du site de Gramme à la place de example.org/gramme/.",
  "course.lines": "Lignes à copier",
  "course.copy": "Copier",
  "course.copied": "Copié.",
  "course.copyFailed":
    "Votre navigateur n’a pas permis la copie. Le texte est sélectionné\u00a0: copiez-le avec votre clavier.",
  "course.save": "Enregistrer {file}",
};
