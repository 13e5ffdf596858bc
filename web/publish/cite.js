// Numbers the sources of a statement, and puts a format's own citations into its sentences.
import { own } from "./sentence.js";

/** @import { Published, Sentence } from "./sentence.js" */
/** @import { Source } from "../../wasm/gramme.d.ts" */

const places = ["cite", "loadCite", "ratioCite"];
// Private characters mark where citations go while the text is escaped; no value may bring its own.
const mark = (index) => String.fromCharCode(0xe000 + index);
const marks = /[\ue000-\uf8ff]/g;

/**
 * A sentence in some format.
 * @param {Sentence} sentence
 * @param {Published} published
 * @param {(text: string) => string} escape
 * @param {(ids: string[]) => string} cite
 */
export function write({ key, values, cites }, { messages }, escape, cite) {
  const clean = Object.entries(values).map(([name, value]) => [name, value.replace(marks, "")]);
  const marked = places.map((place, index) => [place, mark(index)]);
  const text = messages.t(key, Object.fromEntries([...clean, ...marked]));
  return escape(text).replace(marks, (character) => {
    const ids = cites[places[character.charCodeAt(0) - 0xe000]] ?? [];
    return ids.length === 0 ? "" : cite(ids);
  });
}

/**
 * The sources of a statement in the order in which it cites them; the calculator itself is one.
 * @param {Sentence[]} sentences
 * @param {Published} published
 * @returns {Source[]}
 */
export function citedSources(sentences, { sources, version, link, date, messages }) {
  const ids = new Set(sentences.flatMap(({ cites }) => places.flatMap((place) => cites[place] ?? [])));
  return [...ids].map((id) => {
    if (id !== own) {
      const known = sources.find((source) => source.id === id);
      // What the data say about a source concerns those who compare sources, not those who cite it.
      return known ? { ...known, note: undefined } : { id, title: id, publisher: "", licence: "" };
    }
    const note = messages.t("publish.version", version);
    const year = Number(date.slice(0, 4));
    return {
      id,
      title: messages.t("publish.tool"),
      publisher: "Gramme contributors",
      licence: "MIT",
      url: link,
      year,
      note,
    };
  });
}
