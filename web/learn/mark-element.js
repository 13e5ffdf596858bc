// <gramme-mark>: opens the short text on its topic, which is fetched when first asked for. Does not hold the reader: Escape,
// a click elsewhere or its own button close it, and the focus goes back to where it was.
import { LitElement, html, nothing } from "lit";
import { t } from "../messages/messages.js";

/** The module of the texts, once somebody has asked for one. @type {typeof import("./explanation.js") | undefined} */
let loaded;

class Mark extends LitElement {
  static properties = { topic: { attribute: false }, open: { state: true }, failed: { state: true } };

  constructor() {
    super();
    this.topic = "";
    this.open = false;
    /** Whether the text did not arrive. */
    this.failed = false;
    this.place = () => this.#place();
  }

  createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch(false);
    this.open = false;
  }

  render() {
    const name = t("learn.mark", { topic: t(`learn.topic.${this.topic}`) });
    return html`<button
        type="button"
        aria-label=${name}
        title=${name}
        aria-haspopup="dialog"
        aria-expanded=${this.open}
        @click=${this.#press}
      >
        <i aria-hidden="true"></i></button
      >${
        this.open
          ? html`<div
              class="explanation"
              popover="auto"
              role="dialog"
              tabindex="-1"
              aria-label=${t(`learn.topic.${this.topic}`)}
              @toggle=${this.#toggled}
              @keydown=${this.#key}
            >
              ${loaded ? loaded.explanation(this.topic, () => this.close()) : this.#waiting()}
            </div>`
          : nothing
      }`;
  }

  #waiting() {
    return this.failed ? html`<p role="alert">${t("learn.missing")}</p>` : html`<p class="late">${t("loading")}</p>`;
  }

  /** @returns {HTMLElement | null} */
  get #panel() {
    return this.querySelector(".explanation");
  }

  async #press() {
    if (this.open) return this.close();
    this.failed = false;
    this.open = true;
    await this.updateComplete;
    this.#panel?.showPopover();
    this.#watch(true);
    this.#place();
    this.#panel?.focus();
    try {
      loaded ??= await import("./explanation.js");
    } catch {
      this.failed = true;
    }
    this.requestUpdate();
    await this.updateComplete;
    this.#place();
  }

  /** The browser gives the focus back to the mark unless it has gone elsewhere already. */
  close() {
    this.#panel?.hidePopover();
  }

  /** @param {ToggleEvent} event */
  #toggled({ newState }) {
    if (newState !== "closed") return;
    this.#watch(false);
    this.open = false;
  }

  /** Escape is for the text alone, not for what the mark stands in. @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === "Escape") event.stopPropagation();
  }

  /** @param {boolean} on */
  #watch(on) {
    const change = on ? window.addEventListener : window.removeEventListener;
    change("scroll", this.place, true);
    change("resize", this.place);
  }

  /** Below the mark if there is room, else above it, and never out of sight. */
  #place() {
    const panel = this.#panel;
    const at = this.querySelector("button")?.getBoundingClientRect();
    if (!panel || !at) return;
    // A gutter for the scroll bar is part of clientWidth, but nothing is drawn there.
    const { width: clientWidth } = document.documentElement.getBoundingClientRect();
    const { clientHeight } = document.documentElement;
    const gap = 8;
    const { offsetWidth: width, offsetHeight: height } = panel;
    const below = clientHeight - at.bottom - 2 * gap;
    const above = at.top - 2 * gap;
    const top = below >= height || below >= above ? at.bottom + gap : at.top - gap - height;
    const most = (low, value, high) => Math.max(low, Math.min(value, high));
    panel.style.setProperty("left", `${most(gap, at.left - 2 * gap, clientWidth - width - gap)}px`);
    panel.style.setProperty("top", `${most(gap, top, clientHeight - height - gap)}px`);
  }
}

customElements.define("gramme-mark", Mark);
