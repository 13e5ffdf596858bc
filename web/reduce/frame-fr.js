// French: what the frame says of Reduce before its code is there.

/** @type {Record<string, string>} */
export const reduce = {
  "nav.reduce": "Réduire",
  "reduce.title": "Ce qui économiserait le plus",
  "reduce.lead":
    "Chaque barre part de ce qu’émet ce calcul et montre ce qu’il en resterait. Les économies ne s’additionnent pas\u00a0: choisissez-en une, et toutes les autres sont recalculées.",
};
