/** Thrown by every call that cannot answer. */
export class GrammeError extends Error {
  /** @param {import("./gramme.d.ts").RequestError[]} errors */
  constructor(errors) {
    super(errors.map(({ code, path, detail }) => [code, path, detail].filter(Boolean).join(" ")).join("; "));
    this.name = "GrammeError";
    this.errors = errors;
  }
}

/**
 * What stands in an answer of the core.
 * @param {string} text
 * @returns {any} throws GrammeError.
 */
export function valueOf(text) {
  const answer = JSON.parse(text);
  if (!answer.ok) throw new GrammeError(answer.errors);
  return answer.value;
}
