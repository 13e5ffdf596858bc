// On narrow screens, one line that keeps the result in view.
import { html, nothing } from "lit";
import { StoreElement } from "../store-element.js";
import { energy, mass, subscripted, t } from "../messages/messages.js";
import { rangeText, shortRange } from "./range.js";

class Summary extends StoreElement {
  render() {
    const { estimate, stale } = this.store;
    if (!estimate) return nothing;
    const figures = { mass: mass(estimate.emissionsKg.total), energy: energy(estimate.energyKwh.total) };
    const follow = (event) => {
      event.preventDefault();
      document.getElementById("result")?.scrollIntoView({ block: "start" });
    };
    return html`<aside aria-label=${t("result.title")}>
      <a class=${stale ? "summary stale" : "summary"} href="#result" @click=${follow}>
        <strong>${subscripted(`${figures.mass} CO2e`)}</strong>
        ${
          stale
            ? html`<span>${t("result.stale.short")}</span>`
            : html`<span class="range" aria-hidden="true">${shortRange(estimate)}</span
                ><span class="visually-hidden">${rangeText(estimate)}</span><span class="kwh">${figures.energy}</span>`
        }
        <span class="visually-hidden">${t("result.summary")}</span><span class="down" aria-hidden="true">↓</span>
      </a>
    </aside>`;
  }
}

customElements.define("gramme-summary", Summary);
