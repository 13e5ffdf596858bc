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

/** What papers appear in, where it is not a journal. */
const meetings = /proceedings|conference|workshop|symposium/i;

/**
 * When it came out. What the data call the year is the vintage of the figures taken from it; a preprint's number says its own.
 * @param {Source} source
 */
function yearOf({ url = "", year }) {
  const preprint = /arxiv\.org\/abs\/(\d\d)(?:0[1-9]|1[0-2])\.\d{4,5}/.exec(url);
  return preprint ? `20${preprint[1]}` : year && String(year);
}

/** @param {Source & { authors?: string[], container?: string }} source @param {string} key */
function entry(source, key) {
  const { title, publisher, authors, container, url, retrieved, note } = source;
  const meeting = container && meetings.test(container);
  // The second pair of braces keeps an organisation from being taken apart as a person's name.
  const fields = [
    ["author", authors ? authors.map(latex).join(" and ") : publisher && `{${latex(publisher)}}`],
    ["title", `{${latex(title)}}`],
    [meeting ? "booktitle" : "journal", container && `{${latex(container)}}`],
    ["publisher", authors && latex(publisher)],
    // Where none is known, the date of access says when.
    ["year", yearOf(source)],
    ["url", url && address(url)],
    ["urldate", retrieved],
    ["note", note && latex(note)],
  ].filter(([, value]) => value);
  const type = meeting ? "inproceedings" : container ? "article" : "misc";
  return `@${type}{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`;
}
