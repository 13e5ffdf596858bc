// Which language the page speaks: the link's, else what somebody chose here before, else the browser's.
import { LitElement, html } from "lit";
import { language, languageNow, languages, speak, t } from "./messages/messages.js";

/** @typedef {import("./messages/messages.js").Language} Language */

const key = "gramme-language";
const parameter = "lang";

/**
 * The language that a tag of BCP 47 asks for.
 * @param {string | null | undefined} tag
 * @returns {Language | undefined} undefined if it is none of the page's.
 */
function languageOf(tag) {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return languages.find(({ id }) => id === primary)?.id;
}

/** Those who write Chinese in traditional characters may rather read another of their languages. */
const traditional = /^zh\b.*\b(hant|tw|hk|mo)\b/i;

/**
 * @param {object} asked
 * @param {string | null} [asked.link] the parameter of the address.
 * @param {string | null} [asked.kept] what was chosen here before.
 * @param {readonly string[]} [asked.browser] its languages, the dearest first.
 * @returns {Language} English where nothing fits.
 */
export function preferred({ link, kept, browser = [] }) {
  const last = browser.filter((tag) => traditional.test(tag));
  const inOrder = [link, kept, ...browser.filter((tag) => !last.includes(tag)), ...last];
  return inOrder.map(languageOf).find((id) => id !== undefined) ?? "en";
}

/** @param {string} search of an address. @returns {string | null} */
const asked = (search) => new URLSearchParams(search).get(parameter);

/** Storage may be forbidden; the choice then lasts as long as the page, or stands in its address. */
function kept() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param {Language} chosen @returns {boolean} whether it will be known next time. */
function keep(chosen) {
  try {
    localStorage.setItem(key, chosen);
    return localStorage.getItem(key) === chosen;
  } catch {
    return false;
  }
}

/** Whether the address says the language: it did from the start, or there is no other way to keep it. */
let inAddress = false;

/**
 * @param {string} search a query without the language.
 * @returns {string} with it, where the address has to say it.
 */
export const withLanguage = (search) =>
  inAddress ? `${search}${search.includes("?") ? "&" : "?"}${parameter}=${language()}` : search;

/** The page's start, in this language. Not "./", which of a file on a disk is the folder. */
export const home = () => withLanguage(location.href.replace(/[?#].*$/s, ""));

/**
 * Speaks the language that the reader most likely wants, or English where its words do not arrive; the switch is there to try
 * again.
 * @param {string} search of the address.
 * @returns {Promise<Language | undefined>} the language whose words are missed, where no words at all arrive.
 */
export async function startLanguage(search) {
  const link = asked(search);
  inAddress = languageOf(link) !== undefined;
  const wanted = preferred({ link, kept: kept(), browser: navigator.languages });
  try {
    await speak(wanted).catch(() => speak("en"));
  } catch {
    return wanted;
  }
  sayToDocument();
  return undefined;
}

/** An address that the reader went to within the page may ask for another language. @param {string} search */
export async function followLanguage(search) {
  const wanted = languageOf(asked(search));
  if (!wanted || wanted === language()) return;
  inAddress = true;
  if (await speak(wanted).catch(() => false)) drawPage();
}

/**
 * @param {Language} chosen
 * @returns {Promise<boolean>} false if its words did not arrive.
 */
export async function chooseLanguage(chosen) {
  try {
    if (!(await speak(chosen))) return true;
  } catch {
    return false;
  }
  if (!keep(chosen)) inAddress = true;
  drawPage();
  return true;
}

function drawPage() {
  sayToDocument();
  drawAgain(document);
}

function sayToDocument() {
  document.documentElement.lang = languageNow().tag;
  document.querySelector('meta[name="description"]')?.setAttribute("content", t("description"));
}

/** Draws every element again, none of which has a shadow of its own. @param {Document | ShadowRoot} root that holds them. */
export function drawAgain(root) {
  for (const element of root.querySelectorAll("*")) if (element instanceof LitElement) element.requestUpdate();
}

/** @param {(chosen: Language) => Promise<void>} choose */
export function languageSwitch(choose) {
  const change = async ({ target }) => {
    await choose(target.value);
    // It may have stayed the one before.
    target.value = language();
  };
  return html`<div class="language select">
    <select aria-label=${t("language.label")} title=${t("language.label")} @change=${change}>
      ${languages.map(
        ({ id, tag, name }) => html`<option value=${id} lang=${tag} ?selected=${id === language()}>${name}</option>`,
      )}</select
    ><span class="chevron" aria-hidden="true"></span>
  </div>`;
}
