// One list of all sources, and the page that people read.
import { byId, ImportError } from "./raw.mjs";
import { hardwareRemarks } from "./hardware-remarks.mjs";

const dated = /(?<!\b(?:read|page of) )\b(20\d\d)-\d\d-\d\d|\b(?:May|June) (20\d\d)/;

/**
 * With the year that the title dates its figures or the edition that was read to, such as a commit, by day or month, where
 * none is given. The day on which a page was read, or last changed, is no such date.
 * @param {any} source
 */
const withYear = (source) => {
  const [, day, month] = (source.year ? null : dated.exec(source.title)) ?? [];
  return day || month ? { ...source, year: Number(day ?? month) } : source;
};

/** @param {{ id: string, title: string }[][]} lists @returns {any[]} one entry for each id. */
export const mergeSources = (lists) => {
  const merged = new Map();
  for (const source of lists.flat()) {
    const known = merged.get(source.id);
    if (known && JSON.stringify(known) !== JSON.stringify(source))
      throw new ImportError(`two different sources are called ${source.id}`);
    merged.set(source.id, source);
  }
  return [...merged.values()].sort(byId).map(withYear);
};

/** Ids under the names that hold them: `source`, and whatever ends in `Source` or `Sources`. */
export const sourcesUsed = (value, used = new Set()) => {
  if (Array.isArray(value)) for (const member of value) sourcesUsed(member, used);
  else if (value !== null && typeof value === "object")
    for (const [key, member] of Object.entries(value)) {
      if (/^source$|Source$/.test(key) && typeof member === "string") used.add(member);
      else if (/^sources$|Sources$/.test(key) && Array.isArray(member)) member.forEach((id) => used.add(id));
      else sourcesUsed(member, used);
    }
  return used;
};

const cell = (text) => String(text).replace(/\|/g, "\\|");

/** @param {any[]} sources @param {Record<string, object>} files facts by file name. */
export const sourcesPage = (sources, files) => {
  const usedIn = new Map(sources.map(({ id }) => [id, /** @type {string[]} */ ([])]));
  for (const [name, facts] of Object.entries(files)) for (const id of sourcesUsed(facts)) usedIn.get(id)?.push(name);
  const rows = sources.map((source) => {
    const title = source.url ? `[${cell(source.title)}](${source.url})` : cell(source.title);
    const note = source.note ? ` ${cell(source.note)}.` : "";
    const cells = [`\`${source.id}\``, `${title}.${note}`, cell(source.publisher), cell(source.licence)];
    return `| ${[...cells, source.retrieved, (usedIn.get(source.id) ?? []).join(", ")].join(" | ")} |`;
  });
  return `# Sources

Written by \`data/import\` from \`sources.json\`. Figures keep the licence of their source; what is marked "facts only" was
read, not copied. "Retrieved" is the day of this project's copy.

| id | title | publisher | licence | retrieved | used in |
|---|---|---|---|---|---|
${rows.join("\n")}

## Figures that were checked or left out

${[...remarks, ...hardwareRemarks].map((remark) => `- ${remark}`).join("\n")}
`;
};

const remarks = [
  "A life-cycle intensity of 0 g/kWh (Burundi, Central African Republic) is left out: it comes from emissions rounded to none.",
  "Parts of a country count only as a ratio to their country in one source and year, so sources of another basis keep the pattern and not the level.",
  "eGRID (combustion only) and Ember (life-cycle) put the United States at 350 g/kWh in 2023 and 346 in 2024; subregions and states agree in order, which a test checks.",
  "Of Canada's provinces the mix is published and the intensity computed; weighting fuels by CodeCarbon's factors gives 184 g/kWh for Canada in 2023, Our World in Data 174.",
  "The grid of the District of Columbia in Ember's table is its few local generators; places there hang on RFC East.",
  "Google's figures for its regions are life-cycle in 2019 and 2020 and operational since; they are context only.",
  "Google's own figure for South Carolina is 1.9 times that of SRVC, and a quarter of NWPP's in Oregon: its balancing areas are smaller than the subregions. They stay beside the estimate.",
  "Google's PUE for 2024 that equals the one for 2023 in the collection is entered for 2023, the year that is certain.",
  "AWS's fleet-wide water figure, which the collection repeats for every region, is kept with the provider only.",
  "Microsoft's 1.12 for new data centres is a design figure and marked so; its fact sheets of 2022 do not say which they mean and are marked unclear.",
  "A computing centre's PUE is entered if its operator, its host or a paper states it, or as a design figure; hearsay, estimates and example values are left out.",
];
