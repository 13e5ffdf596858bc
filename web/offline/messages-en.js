// English.

/** @type {Record<string, string>} */
export default {
  "offline.ready": "This page also works without a network.",
  "offline.waiting": "A new version of Gramme is ready. What you entered stays.",
  "offline.elsewhere":
    "Gramme was updated in another tab; this one is still the version before. Reload it when it suits you.",
  "offline.unsaved": "Save or cancel the run that you are editing in the journal first.",
  "offline.reload": "Reload",
  "offline.later": "Later",
};
