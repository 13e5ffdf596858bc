// <gramme-history>: the grid of the run's place since 2000, and what the run would have emitted in each year.
import { html, nothing } from "lit";
import { asked } from "../asked.js";
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

const threeDigits = { minimumSignificantDigits: 3, maximumSignificantDigits: 3 };

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
    /** Id to who made the data, and what they are called. @type {Map<string, string>} */
    this.origins = new Map();
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
    const { store } = this;
    const { gramme, request } = store;
    if (!gramme) return;
    const wanted = () => this.madeOf === estimate && this.isConnected;
    // Whoever comes back to the section finds the years there, unless the run is another by then.
    const current = () => store.estimate === estimate;
    try {
      const past = await asked(estimate, "history", () => yearsFor(gramme, request, current));
      if (this.origins.size === 0) this.origins = new Map((await gramme.sources()).map(origin));
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
        .alone=${{ line: this.#taken(past) }}
        .source=${past.sources.map((id) => this.origins.get(id) ?? id).join("; ")}
        .permalink=${linkTo(this.store, "elsewhere")}
        .table=${() => tableOf(past)}
        .draw=${drawHistory}
        .data=${this.#data(past)}
        .room=${400}
      ></gramme-chart>
      ${own ? html`<p class="hint">${t("elsewhere.history.own")}</p>` : nothing}`;
  }

  /** @param {Past} past @param {{ grid: string }} names */
  #summary(past, names) {
    const { years } = past;
    const [first, last] = [years[0], years[years.length - 1]];
    const least = years.reduce((best, one) => (one.operationalKg < best.operationalKg ? one : best));
    const values = {
      ...names,
      from: asYear(first.year),
      to: asYear(last.year),
      before: number(first.gramsPerKwh),
      after: number(last.gramsPerKwh),
      then: mass(first.operationalKg),
      now: mass(last.operationalKg),
      least: asYear(least.year),
    };
    const taken = this.#taken(past);
    return taken ? t("elsewhere.history.estimated", { ...values, taken }) : t("elsewhere.history.summary", values);
  }

  /** What the figures are taken from, if they are not the grid's own. @param {Past} past */
  #taken({ taken }) {
    if (!taken) return "";
    const whole = this.store.nameOf(taken.whole);
    const [low, high] = taken.times.map((ratio) => number(ratio, threeDigits));
    const [from, to] = taken.of.map(asYear);
    return from === to
      ? t("elsewhere.history.taken", { times: low, whole, year: from })
      : t("elsewhere.history.taken.years", { low, high, whole, from, to });
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

/** @param {{ id: string, title: string, publisher: string }} source @returns {[string, string]} */
const origin = ({ id, title, publisher }) => [id, publisher ? `${publisher}: ${title}` : title];

/** @param {Past} past @returns {import("../charts/frame.js").Table} */
function tableOf({ years, taken }) {
  const ranges = years.some(({ range }) => range);
  const columns = [
    "year",
    taken ? "intensity.estimated" : "intensity",
    "emissions",
    ...(ranges ? ["low", "high"] : []),
  ];
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
