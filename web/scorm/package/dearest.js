// Which of the languages that there are words in a reader would rather have. Stands alone, as the files of a package do.

/**
 * @param {readonly string[]} tags of BCP 47, the dearest first.
 * @param {Record<string, unknown>} words by language, two letters; English among them.
 * @returns {string} one of those languages; English where nothing fits.
 */
export const dearest = (tags, words) =>
  tags.map((tag) => tag.slice(0, 2).toLowerCase()).find((id) => Object.hasOwn(words, id)) ?? "en";
