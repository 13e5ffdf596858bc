// French: the explanations, the section that gathers them, and the tour.

/** @type {Record<string, string>} */
export default {
  "learn.close": "Fermer",
  "learn.sources": "D’après ",
  "learn.between": "\u202f; ",
  "learn.more": "Toutes les explications",
  "learn.topics": "En bref",
  "learn.glossary": "Glossaire",
  "learn.reading": "À lire",
  "learn.teach": "Pour enseigner",
  "learn.tour": "Une visite en cinq étapes",
  "learn.tour.lead":
    "Sur l’exemple de la page, avec les chiffres des données d’aujourd’hui. Votre propre calcul est remis en place ensuite.",
  "learn.tour.start": "Commencer la visite",
  "learn.file": "Sans réseau",
  "learn.file.lead":
    "Tout le calculateur existe aussi en un seul fichier d’environ 1\u00a0Mo\u00a0: copiez-le sur une clé USB ou parmi les fichiers d’un cours, et ouvrez-le d’un double clic.",
  "learn.file.get": "Télécharger gramme.html",
  "learn.file.later": "Il n’y a pas de réseau en ce moment. Le fichier pourra être téléchargé dès qu’il y en aura un.",
  "tour.step": "Étape {n} sur {all}",
  "tour.back": "Précédent",
  "tour.next": "Suivant",
  "tour.done": "Terminer",
  "tour.leave": "Quitter la visite",
  "tour.what.title": "Dire ce qui a tourné",
  "tour.what":
    "Voici l’exemple de la page\u00a0: {count} × {device} pendant {hours}. Tapez quelques lettres de votre appareil, ou d’un type de machine d’un cloud\u202f; il n’y a pas de bouton à presser, le résultat suit.",
  "tour.result.title": "Lire la réponse",
  "tour.result":
    "Les émissions sont d’environ {mass} CO2e, {range}. La fourchette fait partie de la réponse\u00a0: personne ne connaît exactement la charge ni le réseau.",
  "tour.drivers.title": "Voir d’où vient l’incertitude",
  "tour.drivers":
    "La barre la plus large est «\u00a0{driver}\u00a0»\u00a0: avec ce seul facteur bas ou haut, le résultat va de {low} à {high}\u202f{unit}. Choisissez une barre pour donner ce que vous savez.",
  "tour.working.title": "Vérifier chaque nombre",
  "tour.working":
    "{energy} d’électricité à {intensity}, plus {embodied} pour la fabrication du matériel. Choisissez n’importe quel nombre pour voir sa source ou mettre le vôtre à sa place.",
  "tour.place.title": "Déplacer le calcul",
  "tour.place":
    "Les mêmes machines pendant les mêmes heures, en trois lieux d’un même fournisseur\u00a0: sur un réseau alimenté presque entièrement par l’eau, sur celui de l’exemple, et sur un réseau surtout au charbon. {high} ou {low}\u00a0: {times} fois plus. Que le lieu décide à lui seul de tant, c’est ce que voulait montrer l’article de 2019.",
  "tour.place.choose": "Choisissez-en un\u202f; le calculateur suit.",
  "tour.place.low": "Montréal, Québec",
  "tour.place.middle": "Iowa, États-Unis",
  "tour.place.high": "Johannesburg, Afrique du Sud",
  "tour.place.from": "D’après ",
};
