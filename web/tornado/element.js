// <gramme-save-tornado>: the tornado below the result as a picture. Fetched after the result, which it would delay.
import { html, nothing } from "lit";
import "./tornado.css";
import { linkTo } from "../charts/link.js";
import { saveButtons, saveChart } from "../charts/saving.js";
import { rangeText } from "../calculator/range.js";
import { section, t } from "../messages/messages.js";
import { StoreElement } from "../store-element.js";
import { picture } from "./picture.js";

await section({
  en: () => import("./messages-en.js"),
  fr: () => import("./messages-fr.js"),
  zh: () => import("./messages-zh.js"),
});

class SaveTornado extends StoreElement {
  static properties = { ...StoreElement.properties, said: { state: true } };

  constructor() {
    super();
    /** What became of the last saving: a message. */
    this.said = "";
  }

  /** @param {"svg" | "png"} kind */
  async #save(kind) {
    const { store } = this;
    const { estimate, gramme } = store;
    if (!estimate) return;
    this.said = "";
    const facts = {
      heading: t("drivers.title"),
      summary: rangeText(estimate),
      source: t("tornado.source", { version: gramme?.version.data ?? "" }),
      permalink: linkTo(store, "calculator"),
    };
    this.said = await saveChart(kind, "gramme-uncertainty", picture(store), facts).then(
      () => "chart.saved",
      () => "chart.notSaved",
    );
  }

  render() {
    if (this.store.stale) return nothing;
    return html`${saveButtons(t("drivers.title"), (kind) => this.#save(kind))}
      <span role="status">${this.said ? t(this.said) : ""}</span>`;
  }
}

customElements.define("gramme-save-tornado", SaveTornado);
