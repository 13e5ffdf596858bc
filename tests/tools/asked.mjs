// Whole numbers that a person sets in the environment, to repeat a run or to make it longer.

/**
 * @param {string} name of the variable @param {number} otherwise where it is not set
 * @param {{ from?: number, to?: number }} [bounds] 1 to a million unless said; throws for what is no whole number within them.
 * @param {Record<string, string | undefined>} [environment]
 */
export function asked(name, otherwise, { from = 1, to = 1e6 } = {}, environment = process.env) {
  const text = environment[name];
  if (text === undefined) return otherwise;
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= from && number <= to) return number;
  throw new Error(`${name}=${text}: give a whole number from ${from} to ${to}`);
}

/** A seed: any whole number that a double holds. @param {number} otherwise */
export const askedSeed = (otherwise) => asked("GRAMME_SEED", otherwise, { from: 0, to: Number.MAX_SAFE_INTEGER });
