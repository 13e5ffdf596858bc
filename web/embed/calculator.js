// What stands in the shadow root of <gramme-calculator>: the page's own form and result.
import { html, nothing } from "lit";
import { Announcer } from "../announcer.js";
import "../calculator/calculator.js";
import { lost } from "../calculator/lost.js";
import { showsField, showsForm } from "../embedding.js";
import "../learn/mark-element.js";
import { languageNow, subscripted, t } from "../messages/messages.js";
import { problemText } from "./value.js";

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

/** What was asked for and is not counted, and what is wrong where no field is shown to mark. @param {View} view */
function notes({ store, unknown }) {
  const { leftOut: left, draft, otherProblems } = store;
  const more = left > 0 ? t("link.tooMany", { left, all: left + draft.devices.length }) : "";
  const hidden = store.problems.filter((problem) =>
    otherProblems.includes(problem) ? !showsForm(store) : !showsField(store, problem.path),
  );
  return html`${[unknown, more].filter(Boolean).map((note) => html`<p class="note" part="problem">${note}</p>`)}${
    hidden.length > 0
      ? html`<div class="note" part="problem" role="alert">
          ${hidden.map((problem) => html`<p>${subscripted(problemText(store, problem))}</p>`)}
        </div>`
      : nothing
  }`;
}

/** The page that shows the same; before a result, what was asked for. @param {View} view */
function address({ store, link, around }) {
  if (store.estimate) return `${around.home}${store.search}&lang=${languageNow().id}`;
  const search = new URLSearchParams(link);
  search.set("lang", languageNow().id);
  return `${around.home}?${search}`;
}

/** @param {View} view */
export function calculator(view) {
  const { store, asked, around } = view;
  const { tag } = languageNow();
  const announcer = announcerOf(view);
  announcer.update();
  const { estimate } = store;
  return html`${estimate ? nothing : html`<slot></slot>`}
    <div class="gramme" part="calculator" lang=${tag} data-theme=${asked.theme}>
      ${notes(view)}
      ${store.missing && !showsForm(store) ? html`<p class="note" part="problem" role="alert">${lost(store)}</p>` : nothing}
      ${estimate || showsForm(store) ? html`<gramme-form .store=${store}></gramme-form>` : nothing}
      <p class="home">
        <a part="link" href=${address(view)}>${around.sayIn([tag]).open}</a>
      </p>
      <p class="visually-hidden" role="status">${announcer.text}</p>
    </div>`;
}
