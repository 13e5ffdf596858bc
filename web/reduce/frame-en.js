// English: what the frame says of Reduce before its code is there.

/** @type {Record<string, string>} */
export const reduce = {
  "nav.reduce": "Reduce",
  "reduce.title": "What would save most",
  "reduce.lead":
    "Each bar begins at what this run emits and shows what would be left. Savings do not add up: choose one, and all others are worked out again.",
};
