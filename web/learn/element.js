// <gramme-learn>: all short texts, the glossary, the reading list, and the way into the tour. Needs a store.
import { html, nothing } from "lit";
import { StoreElement } from "../store-element.js";
import { subscripted, t } from "../messages/messages.js";
import { sources } from "./explanation.js";
import { file } from "./file.js";
import { reading, references } from "./references.js";
import { set, texts } from "./texts.js";
import { topics } from "./topics.js";
import { wish } from "./wish.js";
import "./learn.css";

/** What can be downloaded is another then. */
const networkChanges = ["online", "offline"];

const idOf = (topic) => `learn-${topic}`;

/** @param {string} id */
function reach(id) {
  const title = document.getElementById(id);
  title?.scrollIntoView({ block: "start" });
  title?.focus({ preventScroll: true });
}

class Learn extends StoreElement {
  static properties = { ...StoreElement.properties, teaching: { state: true } };

  constructor() {
    super();
    /** What became of the code of the part for teachers. @type {"" | "ready" | "missing"} */
    this.teaching = "";
  }

  connectedCallback() {
    super.connectedCallback();
    for (const type of networkChanges) addEventListener(type, this.redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of networkChanges) removeEventListener(type, this.redraw);
  }

  firstUpdated() {
    const { topic } = wish;
    wish.topic = "";
    if (topic) setTimeout(() => reach(idOf(topic)));
    this.#fetchTeaching();
  }

  /** Most readers are no teachers: it comes when the rest is there. */
  async #fetchTeaching() {
    this.teaching = "";
    this.teaching = await import("../exercise/teach.js").then(
      () => "ready",
      () => "missing",
    );
  }

  render() {
    return html`${this.#contents()} ${this.#tour()} ${file()}
      <section aria-labelledby="learn-topics">
        <h3 id="learn-topics" class="chapter" tabindex="-1">${t("learn.topics")}</h3>
        <div class="topics">${topics.map(topic)}</div>
      </section>
      <section aria-labelledby="learn-glossary">
        <h3 id="learn-glossary" class="chapter" tabindex="-1">${t("learn.glossary")}</h3>
        <dl class="glossary">
          ${texts().glossary.map(
            ([term, meaning]) =>
              html`<div>
                <dt>${subscripted(term)}</dt>
                <dd>${subscripted(meaning)}</dd>
              </div>`,
          )}
        </dl>
      </section>
      <section aria-labelledby="learn-reading">
        <h3 id="learn-reading" class="chapter" tabindex="-1">${t("learn.reading")}</h3>
        <ul class="reading">
          ${reading.map(work)}
        </ul>
      </section>
      <section aria-labelledby="learn-teach">
        <h3 id="learn-teach" class="chapter" tabindex="-1">${t("learn.teach")}</h3>
        ${this.#teach()}
      </section>`;
  }

  #teach() {
    if (this.teaching === "ready") return html`<gramme-teach .store=${this.store}></gramme-teach>`;
    if (this.teaching === "") return nothing;
    return html`<p class="problem" role="alert">
      ${t("failed.load")}
      <button type="button" class="text" @click=${() => this.#fetchTeaching()}>${t("failed.again")}</button>
    </p>`;
  }

  /** Buttons, because the address's fragment says the section. */
  #contents() {
    return html`<p class="contents">
      ${["topics", "glossary", "reading", "teach"].map(
        (part) =>
          html`<button type="button" class="text" @click=${() => reach(idOf(part))}>${t(`learn.${part}`)}</button> `,
      )}
    </p>`;
  }

  #tour() {
    return html`<section class="invitation" aria-labelledby="learn-tour">
      <h3 id="learn-tour">${t("learn.tour")}</h3>
      <p>${t("learn.tour.lead")}</p>
      <p><button type="button" class="small" @click=${this.#start}>${t("learn.tour.start")}</button></p>
    </section>`;
  }

  async #start() {
    const { begin } = await import("./tour.js");
    await begin(this.store);
  }
}

/** @param {string} id */
function topic(id) {
  const { title, text } = texts().topics[id];
  return html`<article aria-labelledby=${idOf(id)}>
    <h4 id=${idOf(id)} tabindex="-1">${set(title)}</h4>
    ${text.map((paragraph) => html`<p>${set(paragraph)}</p>`)}
    <p class="from">${sources(id)}</p>
  </article>`;
}

/** @param {string} id of a reference. */
function work(id) {
  const { authors, title, where, year, url } = references[id];
  return html`<li>
    <p><a href=${url} rel="noreferrer" lang="en">${title}</a></p>
    <p class="from"><span lang="en">${authors}. ${where}</span>, ${String(year)}</p>
    <p>${texts().why[id]}</p>
  </li>`;
}

customElements.define("gramme-learn", Learn);
