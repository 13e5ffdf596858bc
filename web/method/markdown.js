// The method as Markdown, for docs/method.md.
import { constants } from "./constants.js";
import { few, summaryOf } from "./datasets.js";
import { filled } from "./fill.js";

/** @import { Block, Section } from "./text-en.js" */
/** @import { Bound, Source } from "../../wasm/gramme.d.ts" */

/**
 * @param {Section[]} sections
 * @param {Record<string, string>} meanings of constants, by symbol
 * @param {readonly Bound[]} bounds of the core
 * @param {Source[]} sources of the data
 */
export function methodMarkdown(sections, meanings, bounds, sources) {
  const parts = sections.flatMap(({ title, blocks }) => [
    `## ${title}`,
    ...blocks.map((block) => blockMarkdown(block, meanings, sources)),
  ]);
  return ["# Method", ...parts, "## Bounds", boundsMarkdown(bounds)].join("\n\n") + "\n";
}

/** @param {Block} block @param {Record<string, string>} meanings @param {Source[]} sources */
function blockMarkdown(block, meanings, sources) {
  if ("p" in block) return escaped(filled(block.p));
  if ("formulas" in block) return block.formulas.map((line) => `    ${filled(line)}`).join("\n");
  if ("list" in block) return block.list.map((line) => `- ${escaped(filled(line))}`).join("\n");
  if ("table" in block)
    return table(
      block.table.head,
      block.table.rows.map((cells) => cells.map(escaped)),
    );
  if ("datasets" in block) return datasetsMarkdown(block.datasets, sources);
  const rows = block.constants.map((symbol) => {
    const { value, unit, source = "definition" } = constants[symbol];
    return [meanings[symbol], `${value}${unit === "1" ? "" : ` ${unit}`}`, source];
  });
  return table(["Constant", "Value", "Source"], rows);
}

/** @param {[string, string, string][]} datasets @param {Source[]} sources */
function datasetsMarkdown(datasets, sources) {
  const some = (/** @type {string[]} */ words, /** @type {string} */ many) =>
    words.length <= few ? escaped(words.join("; ")) : `${words.length} ${many}`;
  const rows = datasets.map(([name, what, boundary]) => {
    const { ids, publishers, licences, years, undated, retrieved } = summaryOf(name, sources);
    const dated = `${years.join(" to ")}${undated > 0 ? `; ${undated} without a year` : ""}`;
    const vintage = years.length > 0 ? dated : `read ${retrieved}`;
    const links = ids.map((id) => link(id, sources.find((source) => source.id === id)?.url));
    const all = `${ids.length} in [data/SOURCES.md](../data/SOURCES.md)`;
    const leads = links.length <= few ? links.join(", ") : all;
    return [what, some(publishers, "publishers"), vintage, boundary, some(licences, "licences"), leads];
  });
  return table(["Data", "Publisher", "Vintage", "Boundary", "Licence", "Source"], rows);
}

/** @param {string} id @param {string | undefined} url */
const link = (id, url) => (url ? `[${id}](${url})` : id);

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
