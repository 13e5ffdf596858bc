// What stands in the shadow root of <gramme-calculator>: the page's own form and result.
import { html } from "lit";
import { Announcer } from "../announcer.js";
import "../calculator/calculator.js";
import { languageNow } from "../messages/messages.js";

/** @typedef {import("./view.js").View} View */

/** @type {WeakMap<View, Announcer>} */
const announcers = new WeakMap();

/** @param {View} view */
function announcerOf(view) {
  const known = announcers.get(view) ?? new Announcer(view.store, () => view.draw());
  announcers.set(view, known);
  return known;
}

/** @param {View} view */
export function calculator(view) {
  const { store, asked, around } = view;
  const { tag } = languageNow();
  const announcer = announcerOf(view);
  announcer.update();
  return html`<div class="gramme" part="calculator" lang=${tag} data-theme=${asked.theme}>
    <gramme-form .store=${store}></gramme-form>
    <p class="home"><a part="link" href=${around.home + store.search}>${around.sayIn([tag]).open}</a></p>
    <p class="visually-hidden" role="status">${announcer.text}</p>
  </div>`;
}
