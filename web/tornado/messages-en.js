// The words of the tornado's picture.

/** @type {Record<string, string>} */
export default {
  "tornado.source":
    "calculated by Gramme from the data of {version}; the source of every figure stands under Method and data. Each bar is the result with this factor alone from the 5th to the 95th percentile of its range.",
  "tornado.title": "What makes {mass} CO2e uncertain",
};
