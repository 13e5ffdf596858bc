// The words of the journal that stand outside its section.

/** @type {Record<string, string>} */
export const journal = {
  "nav.journal": "Journal",
  "journal.title": "Journal",
  "journal.lead":
    "The runs that you keep, in this browser alone: what they add up to, and what a better score has cost.",
  "journal.keep": "Keep this run",
  "journal.keep.done": "Kept in the journal.",
  "journal.keep.open": "Open the journal",
  "journal.keep.memory":
    "Kept until you close this page: this browser does not let it store anything. The journal says more.",
  "journal.keep.full": "The journal is full. Delete or export runs first.",
  "journal.keep.failed": "It could not be kept: the browser gave no room. Free some space and try again.",
};
