// In the footer, that the page works without a network; above the lower edge, that a newer version is there.
import { html, nothing } from "lit";
import { t } from "../messages/messages.js";
import { StoreElement } from "../store-element.js";
import { Worker } from "./worker.js";
import "./words.js";
import "./offline.css";

class Offline extends StoreElement {
  static properties = { ...StoreElement.properties, unsaved: { state: true }, later: { state: true } };

  constructor() {
    super();
    this.worker = new Worker(() => {
      this.later = false;
      this.requestUpdate();
    });
    /** Whether a reload was asked for that would lose something. */
    this.unsaved = false;
    /** Whether the reader has put it off. */
    this.later = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.worker.start();
  }

  render() {
    return html`${this.worker.ready ? html`<p>${t("offline.ready")}</p>` : nothing}
      <div class="renewal" role="status">${this.#line()}</div>`;
  }

  #line() {
    const { renewal } = this.worker;
    if (!renewal || this.later) return nothing;
    return html`<p>
      <span>${t(`offline.${renewal}`)} ${this.unsaved ? html`<strong>${t("offline.unsaved")}</strong>` : nothing}</span>
      <button type="button" class="small" @click=${this.#renew}>${t("offline.reload")}</button>
      <button type="button" class="text" @click=${() => (this.later = true)}>${t("offline.later")}</button>
    </p>`;
  }

  #renew() {
    this.unsaved = !window.dispatchEvent(new Event("gramme-leave", { cancelable: true }));
    if (this.unsaved) return;
    this.store.writeAddress();
    this.worker.renew();
  }
}

customElements.define("gramme-offline", Offline);
