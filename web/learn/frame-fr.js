// French: the few words of this folder that the page needs before any of it is opened.

/** @type {Record<string, string>} */
export const learn = {
  "nav.learn": "Comprendre",
  "learn.title": "Comprendre",
  "learn.lead": "Ce que veulent dire les mots et les nombres de cette page, chacun en une minute.",
  "learn.mark": "Expliquer\u00a0: {topic}",
  "learn.missing": "Ce texte n’est pas arrivé. Fermez-le et réessayez.",
  "learn.topic.co2e": "le CO2e",
  "learn.topic.intensity": "l’intensité carbone de l’électricité",
  "learn.topic.pue": "le PUE",
  "learn.topic.load": "la puissance nominale et la charge",
  "learn.topic.embodied": "la fabrication du matériel",
  "learn.topic.accounts": "selon le lieu et selon le contrat",
  "learn.topic.certificates": "les certificats et la compensation",
  "learn.topic.water": "l’eau",
  "learn.topic.uncertainty": "l’incertitude",
  "learn.topic.unknown": "ce que l’estimation ne peut pas savoir",
  "tour.offer": "Première visite\u202f? Cinq étapes montrent comment lire cette page.",
  "tour.start": "Commencer la visite",
  "tour.decline": "Non merci",
};
