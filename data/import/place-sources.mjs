// Which named source a row's own words about its origin mean.
import { ImportError } from "./raw.mjs";
import { regionSources } from "./region-source-list.mjs";
import { centreSources } from "./centre-source-list.mjs";

const table = [...regionSources, ...centreSources];

/** The first source of the list that the text names. */
export const sourceOfText = (/** @type {string} */ text) => {
  const found = table.find(({ says }) => says.test(text));
  if (!found) throw new ImportError(`no source is known for "${text}"`);
  return found.id;
};

/** @param {any} entry an entry of the lists, without the words by which it is found. */
const named = ({ id, title, publisher, authors, licence, url, year, note }) => ({
  id,
  title,
  publisher,
  ...(authors && { authors }),
  licence,
  url,
  retrieved: "2026-11-24",
  ...(year && { year }),
  ...(note && { note }),
});

/** @type {{ id: string, title: string }[]} */
export const placeSources = [...new Map(table.map((entry) => [entry.id, named(entry)])).values()];
