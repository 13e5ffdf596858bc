// <gramme-tour-offer>: one line that offers the tour until somebody has taken or declined it. Never opens it by itself.
import { html, nothing } from "lit";
import { StoreElement } from "../store-element.js";
import { t } from "../messages/messages.js";
import { isSeen, setSeen } from "./seen.js";

class TourOffer extends StoreElement {
  render() {
    if (isSeen()) return nothing;
    return html`<p class="tour-offer">
      <span>${t("tour.offer")}</span>
      <button type="button" class="text" @click=${this.#start}>${t("tour.start")}</button>
      <button type="button" class="text" @click=${this.#decline}>${t("tour.decline")}</button>
    </p>`;
  }

  async #start() {
    try {
      const { begin } = await import("./tour.js");
      await begin(this.store);
    } catch {
      // The offer stays, to be tried again.
      return;
    }
    this.requestUpdate();
  }

  #decline() {
    setSeen();
    this.requestUpdate();
    document.getElementById("main")?.focus({ preventScroll: true });
  }
}

customElements.define("gramme-tour-offer", TourOffer);
