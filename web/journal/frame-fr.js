// French: the words of the journal that stand outside its section.

/** @type {Record<string, string>} */
export const journal = {
  "nav.journal": "Journal",
  "journal.title": "Journal",
  "journal.lead":
    "Les calculs que vous conservez, dans ce navigateur seulement\u00a0: ce qu’ils totalisent, et ce qu’a coûté un meilleur score.",
  "journal.keep": "Conserver ce calcul",
  "journal.keep.done": "Conservé dans le journal.",
  "journal.keep.open": "Ouvrir le journal",
  "journal.keep.memory":
    "Conservé jusqu’à la fermeture de cette page\u00a0: ce navigateur ne la laisse rien enregistrer. Le journal en dit plus.",
  "journal.keep.full": "Le journal est plein. Supprimez ou exportez d’abord des calculs.",
  "journal.keep.failed": "L’enregistrement a échoué\u00a0: le navigateur n’a plus de place. Libérez-en et réessayez.",
};
