// The words of the tornado's picture.

/** @type {Record<string, string>} */
export default {
  "tornado.source":
    "calculated by Gramme from the data of {version}; the source of every figure stands under Method and data. Each bar is the result with this factor alone low or high.",
};
