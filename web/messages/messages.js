// The page's words in the reader's language. Messages are in ICU's syntax as far as they need it: {name}, and
// {n, plural, one {# run} other {# runs}} with the plural categories of the message's own language.
//
// How a section that is loaded later brings its words. At the top of its module, after the imports:
//
//   await section({
//     en: () => import("./messages-en.js"),
//     fr: () => import("./messages-fr.js"),
//     zh: () => import("./messages-zh.js"),
//   });
//
// Each file's default export is a flat table with the same keys, which begin with the section's name. Only the file of the
// reader's language is fetched; a switch fetches the others' as well and draws every element again, so nobody has to watch
// for it. Longer texts (tables, paragraphs with structure) come by `const texts = await content({ en: …, fr: …, zh: … })`:
// texts() is the module of the language of the moment, to be called while drawing.
//
// Three rules make a switch complete: t() is called while drawing, never when a module is loaded; a text that is kept for
// longer (in rows, in a cache) is made again when language() is another; what a person typed as a number is kept by
// `languageChanges.addEventListener("change", ({ detail }) => … carried(text, detail.from))` with carried() of numbers.js.
import { html } from "lit";
import { basisKeys } from "./bases.js";
import { energy, exact, mass, massSpan, number, percent, rangeKey, setNumberLocale, water } from "../numbers.js";

export {
  carried,
  collator,
  dateText,
  energy,
  exact,
  listText,
  mass,
  massInColumn,
  massSpan,
  number,
  percent,
  rangeKey,
  readable,
  roundPercent,
  water,
} from "../numbers.js";

/** @typedef {"en" | "fr" | "zh"} Language */
/** @typedef {Record<string, string>} Words */
/** @typedef {Record<string, string | number>} Values numbers are written by locale; text stays as it is */

/**
 * In the order of the switch, each by its own name; `tag` is for `lang`, `locale` for Intl.
 * @type {{ id: Language, tag: string, locale: string, name: string }[]}
 */
export const languages = [
  { id: "en", tag: "en", locale: "en-GB", name: "English" },
  { id: "fr", tag: "fr", locale: "fr", name: "Français" },
  { id: "zh", tag: "zh-Hans", locale: "zh-Hans", name: "中文" },
];

/** Fires "change" (detail: { from, to }) when all words of another language are in place, before anything is drawn again. */
export const languageChanges = new EventTarget();

/** @type {Language} */
let current = "en";
/** @type {Words} */
let table = {};
let plurals = new Intl.PluralRules("en-GB");
let round = 0;
let spoken = false;

/** @template T @typedef {Record<Language, () => Promise<T>>} Loaders */
/** @typedef {{ loaders: Loaders<any>, module?: any, isWords: boolean }} Part */

/** What is fetched by language; the first is the page's own. @type {Part[]} */
const parts = [
  {
    isWords: true,
    loaders: {
      en: () => import("./en.js"),
      fr: () => import("./fr.js"),
      zh: () => import("./zh.js"),
    },
  },
];

/** The language of the page at this moment; none of its words are there before speak() has fetched them. */
export const language = () => current;

/** How Intl and `lang` call it. */
export const languageNow = () => languages.find(({ id }) => id === current) ?? languages[0];

/**
 * Speaks another language: fetches its words, then changes all at once.
 * @param {Language} wanted
 * @returns {Promise<boolean>} false if somebody wanted yet another language meanwhile.
 * @throws if the words do not arrive; the page then stays as it is.
 */
export async function speak(wanted) {
  const mine = ++round;
  /** @type {any[]} */
  let modules;
  do {
    // A section may arrive while the words of another are fetched.
    modules = await Promise.all(parts.map(({ loaders }) => loaders[wanted]()));
    if (mine !== round) return false;
  } while (modules.length < parts.length);
  const from = current;
  if (from === wanted && spoken) return true;
  current = wanted;
  spoken = true;
  for (const [index, part] of parts.entries()) part.module = modules[index];
  table = Object.assign({}, ...parts.filter(({ isWords }) => isWords).map(wordsOf));
  const { locale } = languageNow();
  plurals = new Intl.PluralRules(locale);
  setNumberLocale(locale);
  languageChanges.dispatchEvent(new CustomEvent("change", { detail: { from, to: wanted } }));
  return true;
}

/** @param {Part} part @returns {Words} */
const wordsOf = ({ module }) => module.default;

/**
 * Adds the words of a section that is loaded when first shown, now and after every change of language.
 * @param {Loaders<{ default: Words }>} loaders
 * @returns {Promise<void>} settled when the words are in place.
 * @throws if they do not arrive, in English neither.
 */
export async function section(loaders) {
  await added({ loaders, isWords: true });
}

/**
 * Longer texts by language.
 * @template T
 * @param {Loaders<T>} loaders of modules of the same shape.
 * @returns {Promise<() => T>} the module of the language of the moment.
 * @throws if they do not arrive, in English neither.
 */
export async function content(loaders) {
  const part = await added({ loaders, isWords: false });
  return () => part.module;
}

/** @param {Part} part */
async function added(part) {
  let wanted;
  do {
    wanted = current;
    // English is better than nothing, and than keys.
    part.module = await part.loaders[wanted]().catch(() => part.loaders.en());
  } while (wanted !== current);
  parts.push(part);
  if (part.isWords) Object.assign(table, wordsOf(part));
  return part;
}

/** @param {string} key */
export const has = (key) => Object.hasOwn(table, key);

/**
 * @param {string} key
 * @param {Values} [values]
 * @returns {string} the key itself if there is no such message, so that nothing is lost.
 */
export function t(key, values = {}) {
  return has(key) ? fill(table[key], values) : key;
}

/** One of a plural's forms may hold placeholders itself. */
const choice = /\{(\w+), plural,((?: \w+ \{(?:[^{}]|\{\w+\})*\})+)\}/g;
const form = / (\w+) \{((?:[^{}]|\{\w+\})*)\}/g;

/** @param {string} pattern @param {Values} values */
function fill(pattern, values) {
  if (!pattern.includes("{")) return pattern;
  const chosen = pattern.replace(choice, (_, name, list) => {
    const count = Number(values[name]);
    const forms = Object.fromEntries([...list.matchAll(form)].map(([, category, text]) => [category, text]));
    return (forms[plurals.select(count)] ?? forms.other).replace("#", exact(count));
  });
  return chosen.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? number(value) : value;
  });
}

/** What a figure is of, in the reader's language; as it stands if it is not known. @param {string} basis */
export function basisText(basis) {
  const ends = basisKeys(basis).map(({ key, values }) => {
    return t(key, values && { ...values, kilograms: exact(values.kilograms) });
  });
  if (ends.length === 0) return basis;
  return ends.length === 1 ? ends[0] : t("basis.span", { low: ends[0], high: ends[1] });
}

/**
 * The same as a template, in which CO2e has its subscript.
 * @param {string} key
 * @param {Values} [values]
 */
export const rich = (key, values) => subscripted(t(key, values));

/** @param {string} text */
export function subscripted(text) {
  return text
    .split(/(CO2e)/)
    .map((part) => (part === "CO2e" ? html`<span class="nowrap">CO<sub>2</sub>e</span>` : part));
}

/** What elements are given that take their words as a property. */
export const words = {
  basisText,
  energy,
  exact,
  has,
  mass,
  massSpan,
  number,
  percent,
  rangeKey,
  subscripted,
  t,
  water,
};
