// A source by its title, with a link to where it stands.
import { html } from "lit";
import { t } from "../messages/messages.js";

/** @typedef {import("./result.js").Result} Owner */

/** @param {string} id */
export const isJudgement = (id) => id === "gramme-judgement";

/** A source in plain text. @param {string} id @param {Map<string, import("../../wasm/gramme.d.ts").Source>} sources */
export function sourceName(id, sources) {
  const { title = id, publisher = "", url = "" } = sources.get(id) ?? {};
  return [title, publisher, url].filter(Boolean).join(", ");
}

/** @param {string} id @param {Owner} owner */
export function sourceText(id, owner) {
  if (isJudgement(id)) return t("factor.judgement");
  const known = owner.sources?.get(id);
  if (!known) return id;
  const { title, publisher, url } = known;
  const name = url ? html`<a href=${url} rel="noreferrer">${title}</a>` : title;
  return html`${name}, ${publisher}`;
}

/** The same, fetched only when somebody asks. @param {string} id @param {Owner} owner @param {string} text of what asks. */
export const sourceLink = (id, owner, text) =>
  owner.sources
    ? html`<span class="from" tabindex="-1">${sourceText(id, owner)}</span>`
    : html`<button type="button" class="text" @click=${(event) => load(event.currentTarget, owner)}>${text}</button>`;

/** The button gives way to the source, which takes over its focus. @param {HTMLElement} button @param {Owner} owner */
async function load(button, owner) {
  const home = button.parentElement;
  await owner.loadSources();
  await owner.updateComplete;
  const source = home?.querySelector(".from a") ?? home?.querySelector(".from");
  if (source instanceof HTMLElement) source.focus();
}
