// French.

/** @type {Record<string, string>} */
export default {
  "offline.ready": "Cette page fonctionne aussi sans réseau.",
  "offline.waiting": "Une nouvelle version de Gramme est prête. Vos saisies restent.",
  "offline.elsewhere":
    "Gramme a été mis à jour dans un autre onglet\u202f; celui-ci montre encore la version précédente. Rechargez-le quand vous voulez.",
  "offline.unsaved": "Enregistrez ou annulez d’abord le calcul que vous êtes en train de modifier dans le journal.",
  "offline.reload": "Recharger",
  "offline.later": "Plus tard",
};
