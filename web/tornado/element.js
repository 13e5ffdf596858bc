// <gramme-save-tornado>: the tornado below the result as a picture. Fetched after the result, which it would delay.
import { html, nothing } from "lit";
import "./tornado.css";
import { linkTo } from "../charts/link.js";
import { saveButtons, saveChart } from "../charts/saving.js";
import { rangeText } from "../calculator/range.js";
import { mass, section, t } from "../messages/messages.js";
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
    /** @type {unknown} the estimate that was last saved. */
    this.savedOf = undefined;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    // What was saved is no longer what is shown.
    if (this.savedOf !== this.store.estimate) this.said = "";
  }

  /** @param {"svg" | "png"} kind */
  async #save(kind) {
    const { store } = this;
    const { estimate, gramme } = store;
    if (!estimate) return;
    Object.assign(this, { said: "", savedOf: estimate });
    const facts = {
      heading: t("tornado.title", { mass: mass(estimate.emissionsKg.total) }),
      summary: rangeText(estimate),
      source: t("tornado.source", { version: gramme?.version.data ?? "" }),
      permalink: linkTo(store, "calculator"),
    };
    const drawn = picture(store);
    let said = "chart.saved";
    try {
      const { runLine } = await import("../charts/run-line.js");
      await saveChart(kind, "gramme-uncertainty", drawn, { ...facts, line: runLine(store) });
    } catch {
      said = "chart.notSaved";
    }
    if (this.savedOf === store.estimate) this.said = said;
  }

  render() {
    if (this.store.stale) return nothing;
    return html`${saveButtons(t("drivers.title"), (kind) => this.#save(kind))}
      <span role="status">${this.said ? t(this.said) : ""}</span>`;
  }
}

customElements.define("gramme-save-tornado", SaveTornado);
