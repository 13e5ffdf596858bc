// BibTeX entries of sources.
import { address, citationKey, latex } from "./escape.js";

/** @import { Source } from "../../wasm/gramme.d.ts" */

/**
 * A key for every source; two ids never share one.
 * @param {Source[]} sources
 * @returns {Map<string, string>} by id
 */
export function citationKeys(sources) {
  const keys = new Map();
  const taken = new Set();
  for (const { id } of sources) {
    const wanted = citationKey(id);
    let key = wanted;
    // BibTeX does not tell upper from lower case.
    for (let n = 2; taken.has(key.toLowerCase()); n += 1) key = `${wanted}-${n}`;
    taken.add(key.toLowerCase());
    keys.set(id, key);
  }
  return keys;
}

/** @param {Source[]} sources @param {Map<string, string>} keys */
export const bibtex = (sources, keys) => sources.map((source) => entry(source, keys.get(source.id) ?? "")).join("\n");

/** @param {Source} source @param {string} key */
function entry({ title, publisher, url, retrieved, year, note }, key) {
  // The second pair of braces keeps an organisation from being taken apart as a person's name.
  const fields = [
    ["author", publisher && `{${latex(publisher)}}`],
    ["title", `{${latex(title)}}`],
    ["year", year ? String(year) : "n.d."],
    ["url", url && address(url)],
    ["urldate", retrieved],
    ["note", note && latex(note)],
  ].filter(([, value]) => value);
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`;
}
