// Writes docs/method.md from the texts that the page shows: node docs/write-method.mjs, after ./dev build.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { format, resolveConfig } from "prettier";
import { loadGramme } from "../wasm/gramme.mjs";
import { methodMarkdown } from "../web/method/markdown.js";
import { meanings, sections } from "../web/method/text-en.js";

const file = join(import.meta.dirname, "method.md");

/** docs/method.md as it should be, laid out as ./dev format does. */
export async function methodFile() {
  const gramme = await loadGramme();
  const sources = await gramme.sources();
  const options = { ...(await resolveConfig(file)), parser: "markdown" };
  return format(methodMarkdown(sections, meanings, gramme.bounds, sources), options);
}

if (import.meta.filename === process.argv[1]) writeFileSync(file, await methodFile());
