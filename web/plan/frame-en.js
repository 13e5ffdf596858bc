// English: what the frame says of Plan before its code is there.

/** @type {Record<string, string>} */
export const plan = {
  "nav.plan": "Plan",
  "plan.title": "Plan a training",
  "plan.lead":
    "Before anything is run: from the size of the model and the number of tokens to hours, energy and emissions.",
};
