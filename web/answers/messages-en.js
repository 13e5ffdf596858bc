// What is asked next of a result.

/** @type {Record<string, string>} */
export default {
  "answers.lowest": "Cleanest place",
  "answers.here": "this one",
  "answers.saves": "Saves most",
  "answers.cite": "Cite it",
  "answers.cite.how": "as LaTeX, Markdown or a model card",
  "answers.less": "{percent} less",
};
