// The words of the frame around charts.

/** @type {Record<string, string>} */
export default {
  "chart.source": "Source: {source}",
  "chart.link": "Link to this",
  "chart.save.svg": "Save as SVG",
  "chart.save.png": "Save as PNG",
  "chart.save.svg.of": "Save as SVG: {chart}",
  "chart.save.png.of": "Save as PNG: {chart}",
  "chart.saved": "Saved.",
  "chart.notSaved": "This browser could not make the picture.",
  "chart.table": "Table of these figures",
  "chart.table.of": "Table: {chart}",
  "chart.failed": "The chart could not be drawn. Its figures stand in the table.",
};
