// What several parts of the page ask the core of one result, answered once.

/** @type {WeakMap<object, Map<string, Promise<any>>>} */
const answers = new WeakMap();

/**
 * @template T
 * @param {object} estimate the result that it is about; what was asked of others is forgotten with them.
 * @param {string} question tells the questions about one result apart.
 * @param {() => Promise<T>} ask
 * @returns {Promise<T>} the same value for all who ask, for reading only; a question that failed may be asked again.
 */
export function asked(estimate, question, ask) {
  const known = answers.get(estimate) ?? new Map();
  answers.set(estimate, known);
  if (!known.has(question)) {
    const answer = ask();
    known.set(question, answer);
    answer.catch(() => known.delete(question));
  }
  return known.get(question);
}
