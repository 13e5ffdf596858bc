// The calculator: what ran and where on one side, what it emitted on the other.
import { html, nothing } from "lit";
import { isMissing } from "../store.js";
import { StoreElement } from "../store-element.js";
import { shows, showsForm, showsResult } from "../embedding.js";
import { home } from "../language.js";
import { t } from "../messages/messages.js";
import { accepted } from "./field.js";
import { lost } from "./lost.js";
import { what } from "./what.js";
import { where } from "./where.js";
import { detail, isDetail, saysDetail } from "./detail.js";
import "./result.js";
import "../learn/offer.js";

class Form extends StoreElement {
  constructor() {
    super();
    this.detailOpen = false;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has("store")) this.detailOpen = saysDetail(this.store);
    // A marked field must be seen.
    if (this.store.problems.some(({ path }) => isDetail(path))) this.detailOpen = true;
  }

  render() {
    const { store } = this;
    const shown = (part, draw) => (shows(store, part) ? draw() : nothing);
    const form = () =>
      html`<form
        part="form"
        class=${store.unsettled ? "inputs unsettled" : "inputs"}
        autocomplete="off"
        @submit=${(event) => event.preventDefault()}
        @focusin=${() => store.prepareSearch()}
      >
        ${shown("what", () => what(store))} ${shown("where", () => where(store))}
        ${shown("detail", () => detail(store, this))} ${this.#others()}
        ${store.embedding ? nothing : html`<gramme-tour-offer .store=${store}></gramme-tour-offer>`}
      </form>`;
    return html`<div class="calculator">
      ${showsForm(store) ? form() : nothing}
      ${showsResult(store) ? html`<gramme-result .store=${store} id="result"></gramme-result>` : nothing}
    </div>`;
  }

  /** What is wrong but belongs to no single field. */
  #others() {
    const others = this.store.otherProblems;
    if (others.length === 0) return nothing;
    return html`<div class="problem whole" role="alert">
      ${others.map((problem) => html`<p>${isMissing(problem) ? lost(this.store) : accepted(this.store, problem)}</p>`)}
      ${this.store.embedding ? nothing : html`<p><a href=${home()}>${t("start.again")}</a></p>`}
    </div>`;
  }
}

customElements.define("gramme-form", Form);
