// Whether errors point at something that the request holds.

/**
 * The first path of an answer's errors that names nothing in the request. Of what is missing, the owner has to be there: a
 * field, or the device without whose figures nothing compares.
 * @param {Buffer | string} text @param {string} answer
 * @returns {string | undefined}
 */
export function misplaced(text, answer) {
  if (answer.startsWith('{"ok":true')) return undefined;
  let request;
  try {
    request = JSON.parse(text.toString());
  } catch {
    return undefined;
  }
  for (const { code, path } of JSON.parse(answer).errors) {
    const tokens = path.split("/").slice(1);
    if (code === "missing" || code === "no_figure") tokens.pop();
    let value = request;
    for (const token of tokens) {
      const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
      if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return path;
      value = value[name];
    }
  }
  return undefined;
}
