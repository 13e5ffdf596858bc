// English: the page that is printed of a run.

/** @type {Record<string, string>} */
export default {
  "print.title": "What this run emitted",
  "print.devices": "Devices",
  "print.time": "Time",
  "print.place": "Place",
  "print.electricity": "Electricity",
  "print.water": "Water",
  "print.score": "Score",
  "print.note": "Note",
  "print.from": "What it is made of",
  "print.sources": "Where the figures come from",
  "print.older":
    "Calculated with the data of {then}. With that of today the working may differ: it stands behind the link.",
  "print.link": "To check it or to change it:",
  "print.source": "{factor}: {names}",
  "print.by": "Calculated with Gramme {core} and its data of {data}.",
};
