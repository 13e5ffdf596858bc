// French: what the frame says of Plan before its code is there.

/** @type {Record<string, string>} */
export const plan = {
  "nav.plan": "Prévoir",
  "plan.title": "Prévoir un entraînement",
  "plan.lead":
    "Avant de lancer quoi que ce soit\u00a0: de la taille du modèle et du nombre de tokens aux heures, à l’énergie et aux émissions.",
};
