// What a mutant changes: one operator, constant, call or statement of a source.

/**
 * before: what stands before it in its line; text: the whole source, mutated.
 * @typedef {{ line: number, before: string, from: string, to: string, text: string }} Mutant
 */

/** Binary operators stand between spaces (clang-format sees to it), which tells them from templates and pointers. */
const operators = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "+=": ["-=", "="],
  "*=": ["/=", "="],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "==": ["!="],
  "!=": ["=="],
  "&&": ["||"],
  "||": ["&&"],
};
const words = { true: "false", false: "true", "std::min": "std::max", "std::max": "std::min" };

/** @param {string} number as C++ writes it */
const otherNumber = (number) =>
  Number(number) === 0 ? "1" : number.includes(".") ? `(${number} * 1.25)` : `(${number} + 1)`;

/**
 * Replacements of one token.
 * @param {string} line
 * @returns {Generator<{ at: number, from: string, to: string }>}
 */
function* tokens(line) {
  const code = line.replace(/"(?:[^"\\]|\\.)*"/g, (text) => " ".repeat(text.length)).replace(/\/\/.*/, "");
  if (/^\s*(#|using |static_assert|template)/.test(code)) return;
  for (const { 0: from, index: at } of code.matchAll(/(?<= )[-+*/<>=!&|]+(?= )/g)) {
    for (const to of operators[from] ?? []) yield { at, from, to };
  }
  for (const { 0: from, index: at } of code.matchAll(/!(?=[\w(*])/g)) yield { at, from, to: "" };
  for (const { 0: from, index: at } of code.matchAll(/\b(?:true|false|std::min|std::max)\b/g)) {
    yield { at, from, to: words[from] };
  }
  for (const { 0: from, index: at } of code.matchAll(/(?<![\w.:<])\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.])/g)) {
    yield { at, from, to: otherNumber(from) };
  }
}

/** A statement that does something and declares nothing. */
const statement = /^\s+(?:[\w.>*[\]()-]+ [-+*/]?= .*|\+\+\w+|continue|[\w.:>-]+\(.*\));$/;

/**
 * All mutants of a source.
 * @param {string} source
 * @returns {Mutant[]}
 */
export function mutantsOf(source) {
  const lines = source.split("\n");
  return lines.flatMap((line, index) => {
    const changed = (other) => lines.with(index, other).join("\n");
    const mutants = [...tokens(line)].map(({ at, from, to }) => ({
      line: index + 1,
      before: line.slice(0, at).trim(),
      from,
      to,
      text: changed(line.slice(0, at) + to + line.slice(at + from.length)),
    }));
    if (statement.test(line))
      mutants.push({ line: index + 1, before: "", from: line.trim(), to: "", text: changed("") });
    return mutants;
  });
}
