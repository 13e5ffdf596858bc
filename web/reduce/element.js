// <gramme-reduce>: what would make this run emit less, most saved first; each action can be put into the calculator and
// taken back. Savings do not add up, so every change asks the core again.
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import "./reduce.css";
import "./words.js";
import { asked as once } from "../asked.js";
import { StoreElement } from "../store-element.js";
import { keyOf } from "../calculator/field.js";
import { spanText } from "../calculator/range.js";
import { carried, languageChanges, listText, mass, rich, subscripted, t } from "../messages/messages.js";
import "../charts/frame.js";
import { linkTo } from "../charts/link.js";
import { runLine } from "../charts/run-line.js";
import { bar } from "./bars.js";
import { choosing, standing, withLater } from "./changes.js";
import { asked, fields, inputsOf } from "./inputs.js";
import { memoryOf, rewrite, takeBack } from "./memory.js";
import { picture, summary, tableOf } from "./picture.js";
import { assumed, detail, difference, figures, title, why } from "./says.js";

/** @typedef {import("../../wasm/gramme.d.ts").Action} Action */
/** @typedef {import("../../wasm/gramme.d.ts").Reduction} Reduction */
/** @typedef {import("./changes.js").Chosen} Chosen */
/** @typedef {{ id: string, action?: Action, reason?: string }} Row */

class Reduce extends StoreElement {
  static properties = {
    ...StoreElement.properties,
    reduction: { state: true },
    said: { state: true },
  };

  constructor() {
    super();
    /** @type {Reduction | undefined} */
    this.reduction = undefined;
    /** The changes that stand. @type {Chosen[]} */
    this.chosen = [];
    /** Of the run without them, kg. */
    this.beforeKg = 0;
    /** What became of the last press of a button. */
    this.said = "";
    /** @type {string[]} ids, as they are shown. */
    this.order = [];
    /** @type {unknown} what the reduction was made from. */
    this.madeFrom = undefined;
    this.round = 0;
    /** Whether a reduction is on its way that will be drawn with all else. */
    this.asking = false;
    this.reworded = (event) => this.#reword(event.detail.from);
  }

  connectedCallback() {
    super.connectedCallback();
    languageChanges.addEventListener("change", this.reworded);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    languageChanges.removeEventListener("change", this.reworded);
  }

  /** Numbers keep their meaning in another language. @param {string} from tag of the language before. */
  #reword(from) {
    const { share, points, trials } = memoryOf(this.store).said;
    this.said = "";
    this.#say({ share: carried(share, from), points: carried(points, from), trials: carried(trials, from) });
  }

  /** Old actions beside a new run would be work for nothing, and wrong. */
  shouldUpdate() {
    const { estimate } = this.store;
    if (estimate && this.madeFrom !== estimate) {
      Object.assign(this, { madeFrom: estimate, asking: true });
      this.ask();
    }
    return !this.asking || !this.reduction;
  }

  /** Asks the core again, of the run as it stands now. */
  async ask() {
    const { gramme, request, estimate } = this.store;
    if (!gramme || !estimate) return;
    const round = ++this.round;
    const memory = memoryOf(this.store);
    const { chosen, without } = standing(request, memory.chosen);
    const inputs = inputsOf(memory.said, chosen, gramme.bounds);
    try {
      const [reduction, before] = await Promise.all([
        once(estimate, `reduce ${JSON.stringify(inputs)}`, () => gramme.reduce(request, inputs)),
        chosen.length > 0 ? gramme.estimate(without) : estimate,
      ]);
      if (round === this.round) Object.assign(this, { chosen, reduction, beforeKg: before.emissionsKg.total });
    } finally {
      if (round === this.round) this.asking = false;
    }
  }

  /** @param {Partial<import("./memory.js").Said>} change */
  #say(change) {
    Object.assign(memoryOf(this.store).said, change);
    this.requestUpdate();
    this.ask();
  }

  /** @param {Action} action */
  async #apply(action) {
    const { store } = this;
    const name = title(store, action);
    const { request, chosen } = choosing(store.request, this.chosen, action);
    memoryOf(store).chosen = chosen;
    await rewrite(store, store.request, request);
    await this.ask();
    await this.updateComplete;
    this.said = t("reduce.applied", { action: name, mass: mass(store.estimate?.emissionsKg.total ?? 0) });
    this.#focus(".reduce-chosen li:last-child button");
  }

  /** @param {Chosen} one */
  async #takeBack(one) {
    const { store } = this;
    const name = title(store, one);
    const kept = await takeBack(store, this.chosen, one);
    await this.ask();
    await this.updateComplete;
    const values = { action: name, mass: mass(store.estimate?.emissionsKg.total ?? 0) };
    const undone = t("reduce.undone", values);
    this.said = kept.length > 0 ? `${undone} ${t("reduce.kept", { fields: namesOf(kept) })}` : undone;
    this.#focus(this.chosen.length > 0 ? ".reduce-chosen li:last-child button" : "#reduce-now");
  }

  /** What was pressed is gone; the page stays where it is. @param {string} selector */
  #focus(selector) {
    const target = /** @type {HTMLElement | null} */ (this.querySelector(selector));
    target?.focus({ preventScroll: !target.matches(":focus-visible") });
  }

  render() {
    const { reduction, store } = this;
    if (!store.estimate || !store.gramme) return nothing;
    if (!reduction) return this.madeFrom ? html`<p class="late">${t("loading")}</p>` : nothing;
    return html`${this.#sum(reduction)} ${this.#chosen()}
      <p class="visually-hidden" role="status">${this.said}</p>
      ${this.#list(reduction)} ${this.#impossible(reduction)}`;
  }

  /** Today's emissions and, once something is chosen, what is left of them. @param {Reduction} reduction */
  #sum({ totalKg }) {
    const { estimate } = this.store;
    const { chosen, beforeKg } = this;
    const range = estimate?.range ? spanText(totalKg, estimate.range.totalKg) : "";
    const n = chosen.length;
    const full = Math.max(beforeKg, totalKg);
    return html`<div class="reduce-sum">
      <p id="reduce-now" tabindex="-1">
        <span class="what">${t(n > 0 ? "reduce.with" : "reduce.today", { n })}</span>
        <strong>${rich("reduce.mass", { mass: mass(totalKg) })}</strong>
        ${n > 0 ? html`<span class="difference">${difference(totalKg, beforeKg)}</span>` : nothing}
      </p>
      ${bar({ full, now: full, left: totalKg })}
      <p class="hint">
        ${n > 0 ? html`<span>${rich("reduce.without", { mass: mass(beforeKg) })}</span>` : nothing}
        ${range ? html`<span>${subscripted(range)}</span>` : nothing}
      </p>
    </div>`;
  }

  #chosen() {
    const { chosen, store } = this;
    if (chosen.length === 0) return nothing;
    return html`<section class="reduce-chosen" aria-labelledby="reduce-chosen">
      <h3 id="reduce-chosen">${t("reduce.chosen")}</h3>
      <ul>
        ${chosen.map((one) => {
          const name = title(store, one);
          const later = withLater(chosen, one).slice(1);
          const also =
            later.length > 0
              ? t("reduce.undo.also", { actions: listText(later.map((other) => title(store, other))) })
              : "";
          return html`<li>
            <p>${name}${also ? html` <span class="detail">${also}</span>` : nothing}</p>
            <button
              type="button"
              class="small"
              aria-label=${t("reduce.undo.label", { action: name })}
              @click=${() => this.#takeBack(one)}
            >
              ${t("reduce.undo")}
            </button>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  /** @param {Reduction} reduction @returns {Row[]} */
  #rows({ actions, impossible }) {
    const done = new Set(this.chosen.map(({ id }) => String(id)));
    /** @type {Row[]} */
    const rows = actions.map((action) => ({ id: action.id, action }));
    for (const { id, reason } of impossible) {
      const asks = Object.hasOwn(asked, id) && !done.has(id) && ["needsInput", "alreadyBest"].includes(reason);
      if (asks) rows.push({ id, reason });
    }
    // While somebody answers what a row asks, it stays where it is.
    if (!this.querySelector(".reduce-actions :focus-within")) this.order = rows.map(({ id }) => id);
    const at = ({ id }) => (this.order.includes(id) ? this.order.indexOf(id) : rows.length);
    return rows.sort((a, b) => at(a) - at(b));
  }

  /** @param {Reduction} reduction */
  #list(reduction) {
    const rows = this.#rows(reduction);
    const possible = rows.filter(({ action }) => action).length;
    const body = html`<p class="hint">${t(possible > 0 ? "reduce.hint" : "reduce.none")}</p>
      <p class="reduce-legend" aria-hidden="true">
        <span><i class="left"></i>${t("reduce.legend.left")}</span>
        <span><i class="saved"></i>${t("reduce.legend.saved")}</span>
      </p>
      <ol class="reduce-actions" @focusout=${() => setTimeout(() => this.requestUpdate())}>
        ${repeat(
          rows,
          ({ id }) => id,
          (row) => this.#row(row, reduction),
        )}
      </ol>`;
    return html`<gramme-chart
      .name=${"gramme-reduce"}
      .heading=${t("reduce.list")}
      .summary=${summary(this.store, reduction)}
      .quiet=${true}
      .alone=${{ heading: t("reduce.picture", { mass: mass(reduction.totalKg) }), line: runLine(this.store) }}
      .source=${t("reduce.table.source")}
      .permalink=${linkTo(this.store, "reduce")}
      .table=${() => tableOf(this.store, reduction)}
      .picture=${() => picture(this.store, reduction)}
      .body=${body}
    ></gramme-chart>`;
  }

  /** @param {Row} row @param {Reduction} reduction */
  #row({ id, action, reason = "" }, { totalKg, actions }) {
    const { store } = this;
    const memory = memoryOf(store);
    const name = action ? title(store, action) : t(`reduce.action.${id}`);
    const more = action ? detail(store, action, store.request, memory.said) : "";
    const said = action && figures(action, actions);
    const { bounds = [] } = store.gramme ?? {};
    return html`<li class=${action ? "" : "open"}>
      <div class="name">
        <h4>${name}</h4>
        ${more ? html`<p class="detail">${more}</p>` : nothing}
        ${action ? html`<p class="detail assumes">${assumed(action)}</p>` : html`<p class="detail">${why(id, reason)}</p>`}
        ${Object.hasOwn(asked, id) ? fields(id, memory.said, bounds, (change) => this.#say(change)) : nothing}
      </div>
      ${action ? bar({ full: totalKg, now: totalKg, left: action.totalKg }) : html`<span class="reduce-bar"></span>`}
      <p class="figures">
        ${said ? html`<strong>${said.saved}</strong> <span>${said.percent}</span> <span>${said.left}</span>` : nothing}
      </p>
      ${
        action
          ? html`<button
              type="button"
              class="small"
              ?disabled=${store.stale}
              aria-label=${t("reduce.apply.label", { action: name })}
              @click=${() => this.#apply(action)}
            >
              ${t("reduce.apply")}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** @param {Reduction} reduction */
  #impossible({ impossible }) {
    const done = this.chosen.map(({ id }) => String(id));
    const shown = impossible.filter(({ id, reason }) => {
      if (done.includes(id)) return false;
      return !(Object.hasOwn(asked, id) && ["needsInput", "alreadyBest"].includes(reason));
    });
    if (shown.length === 0) return nothing;
    return html`<section class="reduce-why" aria-labelledby="reduce-why">
      <h3 id="reduce-why">${t("reduce.impossible")}</h3>
      <dl>
        ${shown.map(
          ({ id, reason }) =>
            html`<div>
              <dt>${t(`reduce.name.${id}`)}</dt>
              <dd>${why(id, reason)}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }
}

/** @param {string[]} paths */
const namesOf = (paths) =>
  listText([...new Set(paths)].map((path) => t(path === "/devices" ? "what.title" : keyOf(path))));

customElements.define("gramme-reduce", Reduce);
