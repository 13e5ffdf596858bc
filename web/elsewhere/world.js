// <gramme-world>: one dot a place on a map of equal areas.
import { html, svg } from "lit";
import { t } from "../messages/messages.js";
import { segments } from "../segments.js";
import { DotField } from "./dot-field.js";
import { land, mapOf, views } from "./projection.js";

class World extends DotField {
  static properties = { ...DotField.properties, view: { attribute: false }, land: { state: true } };

  constructor() {
    super();
    this.view = "world";
    /** @type {any} */
    this.land = undefined;
    this.drawn = { key: "", map: mapOf("world", 1), outline: "" };
  }

  connectedCallback() {
    super.connectedCallback();
    // Without its land the map still has its dots.
    land().then(
      (shape) => (this.land = shape),
      () => {},
    );
  }

  get #map() {
    const key = `${this.view} ${this.width} ${Boolean(this.land)}`;
    if (this.drawn.key !== key) {
      const map = mapOf(this.view, this.width);
      this.drawn = { key, map, outline: this.land ? map.path(this.land) : "" };
    }
    return this.drawn;
  }

  get height() {
    return this.#map.map.height + 8;
  }

  ground() {
    return svg`<path class="land" aria-hidden="true" d=${this.#map.outline} />`;
  }

  /** @param {import("./rows.js").Named} row */
  position({ lat, lon }) {
    const { map } = this.#map;
    const at = lat === undefined || lon === undefined ? null : map.point(lon, lat);
    const inSight = at && at[0] >= 0 && at[0] <= this.width && at[1] >= 0 && at[1] <= map.height;
    return inSight ? at : null;
  }

  /** @param {Map<string, any>} changed */
  moves(changed) {
    return super.moves(changed) || changed.has("view");
  }
}

/** What part of the world is looked at. @param {string} chosen @param {(view: string) => void} choose */
export const viewChoice = (chosen, choose) =>
  html`<fieldset class="views">
    <legend class="visually-hidden">${t("elsewhere.view")}</legend>
    ${segments("elsewhere-view", views, chosen, (view) => t(`elsewhere.view.${view}`), choose)}
  </fieldset>`;

customElements.define("gramme-world", World);
