import { LitElement } from "lit";

/** An element that draws what the store holds, in the page's own styles. */
export class StoreElement extends LitElement {
  static properties = { store: { attribute: false } };

  constructor() {
    super();
    /** @type {import("./store.js").Store} */
    this.store = /** @type {any} */ (undefined);
    this.redraw = () => this.requestUpdate();
  }

  createRenderRoot() {
    return this;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (!changed.has("store")) return;
    changed.get("store")?.removeEventListener("change", this.redraw);
    this.store.addEventListener("change", this.redraw);
  }

  connectedCallback() {
    super.connectedCallback();
    this.store?.addEventListener("change", this.redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.store?.removeEventListener("change", this.redraw);
  }
}
