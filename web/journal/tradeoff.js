// Emissions against score: the runs that no other beats, and what lies between any two.
import { html, nothing } from "lit";
import "../charts/frame.js";
import { linkTo } from "../charts/link.js";
import { StoreElement } from "../store-element.js";
import { language, mass, rich, t } from "../messages/messages.js";
import { between, front } from "./pareto.js";
import { scoreText, someNames } from "./says.js";
import { scatter } from "./scatter.js";
import { betweenText, scalesOf } from "./tradeoff-scales.js";

/** @typedef {import("./record.js").Run} Run */
/** @typedef {import("./pareto.js").Point} Point */
/** @typedef {import("./tradeoff-scales.js").Scale} Scale */

/** Of the front, in the summary. */
const mostNames = 4;

class Tradeoff extends StoreElement {
  static properties = {
    ...StoreElement.properties,
    runs: { attribute: false },
    figures: { attribute: false },
    key: { state: true },
    from: { state: true },
    to: { state: true },
  };

  constructor() {
    super();
    /** @type {Run[]} */
    this.runs = [];
    /** @type {Map<string, import("./totals.js").Figure>} */
    this.figures = new Map();
    /** The score that is shown. */
    this.key = "";
    /** Ids of the two runs that are compared. */
    this.from = "";
    this.to = "";
    /** @type {Scale[]} */
    this.scales = [];
    /** @type {import("./scatter.js").Scene | undefined} */
    this.scene = undefined;
    this.spoken = "";
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const mine = ["runs", "figures", "key", "from", "to"].some((name) => changed.has(name));
    if (!mine && this.spoken === language()) return;
    this.spoken = language();
    this.scales = scalesOf(this.runs, this.figures);
    this.scene = this.#scene();
  }

  get #scale() {
    return this.scales.find(({ key }) => key === this.key) ?? this.scales[0];
  }

  /** A new object only where the chart is to be drawn again. */
  #scene() {
    const scale = this.#scale;
    if (!scale) return undefined;
    const best = front(scale.points, scale.better);
    const pair = this.#pair(scale.points, best);
    return { ...scale, best, pair, label: t(`journal.axis.${scale.better}`, { name: scale.name }) };
  }

  /** The two that were chosen; else the ends of the front, else the first two. @param {Point[]} points @param {Point[]} best @returns {Point[]} */
  #pair(points, best) {
    const ends = best.length > 1 ? [best[0], best[best.length - 1]] : points;
    const from = points.find(({ id }) => id === this.from) ?? ends[0];
    const to = points.find(({ id }) => id === this.to && id !== from.id) ?? ends.find(({ id }) => id !== from.id);
    return to ? [from, to] : [from];
  }

  render() {
    const { scene } = this;
    if (!scene || scene.points.length < 2) {
      return html`<section class="tradeoff">
        <h3>${t("journal.tradeoff")}</h3>
        <p class="hint">${t("journal.tradeoff.none")}</p>
      </section>`;
    }
    return html`<section class="tradeoff">
      ${this.#choice(scene)}
      <gramme-chart
        .name=${"gramme-journal"}
        .heading=${t("journal.chart.title", { name: scene.name })}
        .summary=${t("journal.chart.summary", {
          n: scene.points.length,
          names: someNames(scene.best, mostNames),
        })}
        .table=${() => this.#table(scene)}
        .source=${t("journal.chart.source", { version: this.store.gramme?.version.data ?? "" })}
        .permalink=${linkTo(this.store, "journal")}
        .draw=${scatter}
        .data=${scene}
      ></gramme-chart>
      ${this.#between(scene)}
    </section>`;
  }

  /** @param {import("./scatter.js").Scene} scene */
  #choice(scene) {
    if (this.scales.length < 2) return nothing;
    return html`<div class="field which">
      <label for="journal-scale">${t("journal.scale")}</label>
      <div class="select">
        <select id="journal-scale" @change=${(event) => (this.key = event.target.value)}>
          ${this.scales.map(
            ({ key, name, better }) =>
              html`<option value=${key} ?selected=${key === scene.key}>
                ${t("journal.scale.one", { name, better: t(`journal.better.${better}`) })}
              </option>`,
          )}
        </select>
        <span class="chevron" aria-hidden="true"></span>
      </div>
    </div>`;
  }

  /** @param {import("./scatter.js").Scene} scene */
  #table({ points, best, name }) {
    const rows = [...points].sort((a, b) => a.kilograms - b.kilograms);
    return {
      head: [t("journal.name"), t("journal.groups.emissions"), name, t("journal.front")],
      rows: rows.map((one) => [
        one.name,
        mass(one.kilograms),
        scoreText(one.score),
        t(best.includes(one) ? "journal.yes" : "journal.no"),
      ]),
      numeric: [1, 2],
    };
  }

  /** @param {import("./scatter.js").Scene} scene */
  #between(scene) {
    const [from, to] = scene.pair;
    if (!to) return nothing;
    return html`<div class="between">
      <h4>${t("journal.between")}</h4>
      <div class="fields">
        ${this.#pick("from", scene.points, from, to)} ${this.#pick("to", scene.points, to, from)}
      </div>
      <p role="status">${rich(...betweenText(from, to, scene))}</p>
      ${this.#perPoint(from, to, scene)}
    </div>`;
  }

  /** @param {Point} from @param {Point} to @param {Scale} scale */
  #perPoint(from, to, { better }) {
    const { gramsPerPoint } = between(from, to, better);
    if (gramsPerPoint === undefined) return nothing;
    return html`<p class="hint">${rich("journal.between.point", { grams: gramsPerPoint })}</p>`;
  }

  /** @param {"from" | "to"} end @param {Point[]} points @param {Point} chosen @param {Point} other */
  #pick(end, points, chosen, other) {
    const id = `journal-${end}`;
    const change = (event) => Object.assign(this, { from: this.from, to: this.to, [end]: event.target.value });
    const pick = (event) => {
      // Both stay as they are seen, whatever they were before somebody chose.
      Object.assign(this, end === "from" ? { to: other.id } : { from: other.id });
      change(event);
    };
    return html`<div class="field">
      <label for=${id}>${t(`journal.between.${end}`)}</label>
      <div class="select">
        <select id=${id} @change=${pick}>
          ${points.map(
            (one) =>
              html`<option value=${one.id} ?selected=${one.id === chosen.id} ?disabled=${one.id === other.id}>
                ${one.name}
              </option>`,
          )}
        </select>
        <span class="chevron" aria-hidden="true"></span>
      </div>
    </div>`;
  }
}

customElements.define("gramme-journal-tradeoff", Tradeoff);
