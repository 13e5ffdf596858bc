// What places are called in the reader's language: countries as the browser calls them (Unicode CLDR), all else by its own name.
import { language, languageNow, t } from "./messages/messages.js";

/** @typedef {{ id?: string, name?: string, kind?: string }} Named a place of the data, whose names are English */

/** Countries that the data and CLDR call differently in English, by their code (ISO 3166-1 alpha-2). @type {Record<string, string>} */
const otherwise = { CD: "Democratic Republic of Congo", CG: "Congo", TL: "East Timor", TR: "Turkey" };

/** Without accents, case, and the ways in which one English name is written. @param {string} name */
const plain = (name) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bsaint\b|\bst\./g, "st")
    .replace(/\bunited states virgin\b/, "u.s. virgin")
    .replace(/\bthe /g, "")
    .replaceAll("&", "and")
    .replaceAll("’", "'");

/** @type {Map<string, string> | undefined} */
let codes;

/** Code by plain English name, of all that CLDR knows. */
function allCodes() {
  if (codes) return codes;
  codes = new Map();
  for (const style of /** @type {const} */ (["short", "long"])) {
    const names = new Intl.DisplayNames("en", { type: "region", style, fallback: "none" });
    for (let number = 0; number < 26 * 26; number += 1) {
      const code = String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26));
      const name = names.of(code);
      if (name) codes.set(plain(name), code);
    }
  }
  for (const [code, name] of Object.entries(otherwise)) codes.set(plain(name), code);
  return codes;
}

/** By language, then by English name. @type {Map<string, Map<string, string>>} */
const known = new Map();

/** @param {string} english @returns {string} in the reader's language; as it is where that is not known. */
export function countryName(english) {
  if (language() === "en") return english;
  const names = known.get(language()) ?? new Map();
  known.set(language(), names);
  if (!names.has(english)) names.set(english, inLanguage(english));
  return names.get(english);
}

/** @param {string} english */
function inLanguage(english) {
  const code = allCodes().get(plain(english));
  if (!code) return english;
  return new Intl.DisplayNames(languageNow().locale, { type: "region" }).of(code) ?? english;
}

/** "Allemagne", "Texas, États-Unis", "Monde". @param {Named} place */
export function placeName({ id = "", name = id, kind }) {
  if (language() === "en") return name;
  if (kind === "world") return t("place.world"); // which browsers do not all know
  if (kind === "country") return countryName(name);
  if (kind !== "country-part") return name;
  const comma = name.lastIndexOf(", ");
  return comma < 0 ? name : `${name.slice(0, comma)}, ${countryName(name.slice(comma + 2))}`;
}

/**
 * Places that the reader's language calls so, which a search in English names does not find.
 * @template {Named} T
 * @param {readonly T[]} places
 * @param {string} text
 * @returns {T[]} those whose name begins so before those in which it stands.
 */
export function calledSo(places, text) {
  const wanted = plain(text);
  if (language() === "en" || wanted === "") return [];
  const at = places
    .filter(({ kind }) => kind === "country" || kind === "country-part" || kind === "world")
    .map((place) => ({ place, index: plain(placeName(place)).indexOf(wanted) }))
    .filter(({ index }) => index >= 0);
  return at.sort((a, b) => Number(a.index > 0) - Number(b.index > 0)).map(({ place }) => place);
}
