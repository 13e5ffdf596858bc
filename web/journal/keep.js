// Beside the result: one button that puts it into the journal, whose code is fetched when it is first pressed.
import { html, nothing } from "lit";
import { StoreElement } from "../store-element.js";
import { t } from "../messages/messages.js";

class Keep extends StoreElement {
  static properties = { ...StoreElement.properties, said: { state: true } };

  constructor() {
    super();
    /** What became of the last press: a message. */
    this.said = "";
    /** @type {unknown} the estimate that it is of. */
    this.of = undefined;
  }

  render() {
    const { estimate, stale } = this.store;
    if (!estimate || stale) return nothing;
    if (this.of !== estimate) this.said = "";
    return html`<p class="keep">
      <button type="button" class="small" @click=${() => this.#keep()}>${t("journal.keep")}</button>
      <span role="status"
        >${this.said ? t(this.said) : nothing}${
          this.said ? html` <a href="#journal">${t("journal.keep.open")}</a>` : nothing
        }</span
      >
    </p>`;
  }

  async #keep() {
    const { estimate } = this.store;
    this.of = estimate;
    this.said = "";
    const said = await import("./keep-run.js").then(({ keepRun }) => keepRun(this.store)).catch(() => "failed.load");
    if (this.of === estimate) this.said = said;
  }
}

customElements.define("gramme-keep", Keep);
