// <gramme-history>: the grid of the run's place since 2000, and what the run would have emitted in each year.
import { html, nothing } from "lit";
import { exact, language, mass, massInColumn, number, t } from "../messages/messages.js";
import "../charts/frame.js";
import { linkTo } from "../charts/link.js";
import { massParts } from "../numbers.js";
import { StoreElement } from "../store-element.js";
import { drawHistory } from "./history-chart.js";
import { scaleOf } from "./scale.js";
import { yearsFor } from "./years.js";

/** @typedef {NonNullable<Awaited<ReturnType<typeof yearsFor>>>} Past */

/** A year is no number to group. @param {number} year */
const asYear = (year) => String(year);

class History extends StoreElement {
  static properties = { ...StoreElement.properties, past: { state: true }, failed: { state: true } };

  constructor() {
    super();
    /** @type {Past | undefined} */
    this.past = undefined;
    this.failed = false;
    /** @type {unknown} the estimate that the past was worked out for. */
    this.madeOf = undefined;
    this.drawn = { key: /** @type {unknown} */ (undefined), spoken: "", data: /** @type {any} */ (undefined) };
    /** Id to title. @type {Map<string, string>} */
    this.titles = new Map();
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { estimate } = this.store;
    if (!estimate || this.madeOf === estimate) return;
    this.madeOf = estimate;
    this.#look(estimate);
  }

  /** @param {import("../../wasm/gramme.d.ts").Estimate} estimate */
  async #look(estimate) {
    const { gramme, request } = this.store;
    if (!gramme) return;
    const wanted = () => this.madeOf === estimate && this.isConnected;
    try {
      const past = await yearsFor(gramme, request, wanted);
      if (this.titles.size === 0) this.titles = new Map((await gramme.sources()).map(({ id, title }) => [id, title]));
      if (!past || !wanted()) return;
      Object.assign(this, { past, failed: false });
    } catch {
      if (wanted()) this.failed = true;
    }
  }

  render() {
    const { past } = this;
    if (this.failed) return html`<p class="hint">${t("elsewhere.history.cannot")}</p>`;
    if (!past || !this.store.estimate || past.years.length < 2) return nothing;
    const names = { grid: this.store.nameOf(past.grid) };
    const own = this.store.request.gridGco2ePerKwh !== undefined;
    return html`<gramme-chart
        .name=${"gramme-history"}
        .heading=${t("elsewhere.history.heading", { ...names, from: asYear(past.years[0].year) })}
        .summary=${this.#summary(past, names)}
        .source=${past.sources.map((id) => this.titles.get(id) ?? id).join("; ")}
        .permalink=${linkTo(this.store, "elsewhere")}
        .table=${() => tableOf(past)}
        .draw=${drawHistory}
        .data=${this.#data(past)}
        .room=${400}
      ></gramme-chart>
      ${own ? html`<p class="hint">${t("elsewhere.history.own")}</p>` : nothing}`;
  }

  /** @param {Past} past @param {{ grid: string }} names */
  #summary({ years }, names) {
    const [first, last] = [years[0], years[years.length - 1]];
    const least = years.reduce((best, one) => (one.operationalKg < best.operationalKg ? one : best));
    return t("elsewhere.history.summary", {
      ...names,
      from: asYear(first.year),
      to: asYear(last.year),
      before: number(first.gramsPerKwh),
      after: number(last.gramsPerKwh),
      then: mass(first.operationalKg),
      now: mass(last.operationalKg),
      least: asYear(least.year),
    });
  }

  /** The same object until something is to be drawn anew. @param {Past} past */
  #data(past) {
    if (this.drawn.key !== past || this.drawn.spoken !== language()) {
      const most = Math.max(...past.years.map(({ operationalKg, range }) => range?.[2] ?? operationalKg));
      const { unit } = massParts(most);
      const factor = { µg: 1e-9, mg: 1e-6, g: 1e-3, kg: 1, t: 1e3, kt: 1e6, Mt: 1e9, Gt: 1e12 }[unit] ?? 1;
      const data = {
        years: past.years,
        now: this.store.request.year ?? past.years[past.years.length - 1].year,
        scale: scaleOf(/** @type {any} */ (this.madeOf)),
        unit: { factor, unit },
        words: {
          intensity: t("elsewhere.history.intensity"),
          emissions: t("elsewhere.history.emissions", { unit }).replace("CO2e", "CO₂e"),
        },
      };
      this.drawn = { key: past, spoken: language(), data };
    }
    return this.drawn.data;
  }
}

/** @param {Past} past @returns {import("../charts/frame.js").Table} */
function tableOf({ years }) {
  const ranges = years.some(({ range }) => range);
  const columns = ["year", "intensity", "emissions", ...(ranges ? ["low", "high"] : [])];
  return {
    head: columns.map((column) => t(`elsewhere.column.${column}`)),
    numeric: [1, 2, 3, 4],
    rows: years.map(({ year, gramsPerKwh, operationalKg, range }) => [
      asYear(year),
      `${exact(Number(gramsPerKwh.toPrecision(6)))}\u202fg/kWh`,
      massInColumn(operationalKg),
      ...(range ? [massInColumn(range[0]), massInColumn(range[2])] : ranges ? ["", ""] : []),
    ]),
  };
}

customElements.define("gramme-history", History);
