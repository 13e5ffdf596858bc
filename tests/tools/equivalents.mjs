// Mutants that no test can kill, because they compute the same.

/** @type {{ file: string, line: string, from: string, to: string, why: string }[]} */
export const equivalents = [];
