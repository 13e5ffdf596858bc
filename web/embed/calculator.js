// What stands in the shadow root of <gramme-calculator>: the page's own form and result.
import { html, nothing } from "lit";
import { Announcer } from "../announcer.js";
import "../calculator/calculator.js";
import { lost } from "../calculator/lost.js";
import { showsForm } from "../embedding.js";
import "../learn/mark-element.js";
import { languageNow, t } from "../messages/messages.js";

/** @typedef {import("./view.js").View} View */

/** @type {WeakMap<View, Announcer>} */
const announcers = new WeakMap();

/** @param {View} view */
function announcerOf(view) {
  const known = announcers.get(view) ?? new Announcer(view.store, () => view.draw());
  announcers.set(view, known);
  return known;
}

/** Instead of the first result: what the author wrote stays. @param {View} view */
export const lostFirst = ({ store, asked }) =>
  html`<slot></slot>
    <div class="gramme" part="calculator" lang=${languageNow().tag} data-theme=${asked.theme}>
      <p class="note" part="problem" role="alert">${lost(store)}</p>
    </div>`;

/** What was asked for and is not counted. @param {View} view */
function leftOut({ store, unknown }) {
  const { leftOut: left, draft } = store;
  const more = left > 0 ? t("link.tooMany", { left, all: left + draft.devices.length }) : "";
  return [unknown, more].map((note) => (note ? html`<p class="note" part="problem">${note}</p>` : nothing));
}

/** @param {View} view */
export function calculator(view) {
  const { store, asked, around } = view;
  const { id, tag } = languageNow();
  const announcer = announcerOf(view);
  announcer.update();
  return html`<div class="gramme" part="calculator" lang=${tag} data-theme=${asked.theme}>
    ${leftOut(view)}
    ${store.missing && !showsForm(store) ? html`<p class="note" part="problem" role="alert">${lost(store)}</p>` : nothing}
    <gramme-form .store=${store}></gramme-form>
    <p class="home">
      <a part="link" href=${`${around.home}${store.search}&lang=${id}`}>${around.sayIn([tag]).open}</a>
    </p>
    <p class="visually-hidden" role="status">${announcer.text}</p>
  </div>`;
}
