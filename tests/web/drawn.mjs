/** Each section but the calculator, and what is there once it is drawn, whatever the journal holds. */
export const drawn = {
  elsewhere: ".ranked li",
  reduce: ".reduce-actions li",
  plan: ".plan-figures",
  publish: "gramme-publish pre",
  journal: "gramme-journal-exchange button",
  learn: "gramme-learn h3",
  method: "gramme-tables tbody tr",
};
