// The method as Markdown, for docs/method.md.
import { constants } from "./constants.js";
import { filled } from "./fill.js";

/** @import { Block, Section } from "./text-en.js" */
/** @import { Bound } from "../../wasm/gramme.d.ts" */

/**
 * @param {Section[]} sections
 * @param {Record<string, string>} meanings of constants, by symbol
 * @param {readonly Bound[]} bounds of the core
 */
export function methodMarkdown(sections, meanings, bounds) {
  const parts = sections.flatMap(({ title, blocks }) => [
    `## ${title}`,
    ...blocks.map((block) => blockMarkdown(block, meanings)),
  ]);
  return ["# Method", ...parts, "## Bounds", boundsMarkdown(bounds)].join("\n\n") + "\n";
}

/** @param {Block} block @param {Record<string, string>} meanings */
function blockMarkdown(block, meanings) {
  if ("p" in block) return escaped(filled(block.p));
  if ("formulas" in block) return block.formulas.map((line) => `    ${filled(line)}`).join("\n");
  if ("list" in block) return block.list.map((line) => `- ${escaped(filled(line))}`).join("\n");
  const rows = block.constants.map((symbol) => {
    const { value, unit, source = "definition" } = constants[symbol];
    return [meanings[symbol], `${value}${unit === "1" ? "" : ` ${unit}`}`, source];
  });
  return table(["Constant", "Value", "Source"], rows);
}

/** @param {readonly Bound[]} bounds */
function boundsMarkdown(bounds) {
  const rows = bounds.map(({ path, unit, min, max, minExclusive, whole }) => [
    `\`${path}\``,
    unit === "1" ? "" : unit,
    `${minExclusive ? "above " : ""}${min}`,
    `${max}${whole ? ", whole" : ""}`,
  ]);
  return table(["Field", "Unit", "From", "To"], rows);
}

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** @param {string} text */
const escaped = (text) => text.replace(/[*_<>`]/g, "\\$&");
