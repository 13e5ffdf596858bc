/** @type {Record<string, string>} */
export default {
  "scorm.title": "Un paquet pour votre plateforme de cours",
  "scorm.lead":
    "Un paquet SCORM 1.2, que Moodle et la plupart des autres plateformes importent. L’exercice se fait dans votre cours, qui apprend qui l’a terminé et avec quel score. Tout est dans le paquet\u202f; il ne demande rien à aucun autre serveur.",
  "scorm.name": "Titre dans le cours",
  "scorm.tasks": "Questions du paquet",
  "scorm.task": "{place}. {text}",
  "scorm.noTask": "Choisissez au moins une question.",
  "scorm.mark": "Réponses justes pour réussir",
  "scorm.markHint": "Avec 0, il suffit de répondre à toutes les questions, et personne n’échoue.",
  "scorm.markWrong": "Un nombre entier de 0 à 100.",
  "scorm.save": "Enregistrer le paquet",
  "scorm.busy": "Création du paquet…",
  "scorm.saved":
    "{file}\u00a0: {tasks, plural, one {# question} many {# questions} other {# questions}}, {size}\u202fko. Dans Moodle, ajoutez une activité «\u00a0Paquetage SCORM\u00a0» et déposez-y le fichier.",
  "scorm.failed": "Des parties du paquet ne sont pas arrivées. Réessayez quand il y a du réseau.",
  "scorm.renewed":
    "Gramme a été mis à jour depuis l’ouverture de cette page. Rechargez la page, puis enregistrez le paquet.",
  "scorm.oneFile":
    "Cette copie de Gramme tient en un seul fichier et ne contient pas de quoi faire un paquet. Créez-le sur le site de Gramme.",
};
