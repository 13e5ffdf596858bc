// <gramme-journal>: the runs kept in this browser, what they add up to, and emissions against score.
import { html, nothing } from "lit";
import "../styles/ramp.css";
import "./journal.css";
import "./kept.css";
import "./words.js";
import { StoreElement } from "../store-element.js";
import { languageChanges, mass, rich, t } from "../messages/messages.js";
import "./edit.js";
import "./exchange-panel.js";
import "./tradeoff.js";
import { Draft } from "./draft.js";
import { theJournal } from "./journal.js";
import { entryFrom } from "./keep-run.js";
import { notices } from "./notices.js";
import { failureText } from "./problems.js";
import { resultOf, same } from "./record.js";
import { devicesOf, placeOf } from "./says.js";
import { Unreadable } from "./shelf.js";
import { list } from "./list.js";
import { prepare } from "../print/prepared.js";
import { groups, total } from "./sums.js";
import { groupSums, sumOf } from "./totals.js";

/** @typedef {import("./record.js").Run} Run */

/**
 * What was open when the reader went to another section.
 * @type {{ draft: Draft | undefined, gone: { name: string, restore: () => Promise<void> }[] }}
 */
const left = { draft: undefined, gone: [] };

// A newer version of the page asks before it reloads this one.
window.addEventListener("gramme-leave", (event) => {
  const shown = /** @type {JournalElement | null} */ (document.querySelector("gramme-journal"));
  if ((shown ?? left).draft?.touched) event.preventDefault();
});

export class JournalElement extends StoreElement {
  static properties = {
    ...StoreElement.properties,
    draft: { state: true },
    said: { state: true },
    gone: { state: true },
    sum: { state: true },
    kind: { state: true },
    sums: { state: true },
    certain: { state: true },
  };

  constructor() {
    super();
    this.journal = theJournal();
    this.redrawAll = () => this.#journalChanged();
    // What was said is in the language of before.
    this.quieten = () => (this.said = undefined);
    /** Of the run whose fields are open. @type {Draft | undefined} */
    this.draft = left.draft;
    /** What became of the last act. @type {{ text: string, wrong?: boolean } | undefined} */
    this.said = undefined;
    /** What was deleted, the last at the end, each with what brings it back. @type {{ name: string, restore: () => Promise<void> }[]} */
    this.gone = left.gone;
    /** Of all runs. @type {import("./totals.js").Sum | undefined} */
    this.sum = undefined;
    /** @type {Map<string, import("./totals.js").Figure>} what each run would be with the data of today. */
    this.figures = new Map();
    /** @type {import("./totals.js").Kind} */
    this.kind = "place";
    /** @type {Awaited<ReturnType<typeof groupSums>>} */
    this.sums = [];
    /** Whether the reader is asked if what cannot be read may go. */
    this.certain = false;
    this.round = 0;
    /** What the sums were last asked for. */
    this.summed = "";
  }

  connectedCallback() {
    super.connectedCallback();
    this.journal.addEventListener("change", this.redrawAll);
    languageChanges.addEventListener("change", this.quieten);
    this.#journalChanged();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.journal.removeEventListener("change", this.redrawAll);
    languageChanges.removeEventListener("change", this.quieten);
    Object.assign(left, { draft: this.draft, gone: this.gone });
  }

  #journalChanged() {
    const { draft, journal } = this;
    if (draft) draft.meet(journal.runs.find(({ id }) => id === draft.base.id));
    this.requestUpdate();
    this.#addUp();
  }

  async #addUp() {
    const { gramme } = this.store ?? {};
    const { runs } = this.journal;
    if (!gramme) return;
    prepare(gramme, runs);
    // Neither a name nor an order moves a sum, and with many runs a sum takes a moment.
    const parts = runs.map(({ id, request, date }) => JSON.stringify([id, date, request])).sort();
    const of = [this.kind, ...parts].join("\n");
    if (of === this.summed) return;
    this.summed = of;
    const round = ++this.round;
    try {
      const [sum, sums] = await Promise.all([sumOf(gramme, runs), groupSums(gramme, runs, this.kind)]);
      if (round !== this.round) return;
      this.figures = new Map(runs.map(({ id }, index) => [id, sum.runs[index]]));
      Object.assign(this, { sum, sums });
    } catch (error) {
      this.summed = "";
      this.said = { text: failureText(error), wrong: true };
    }
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has("store") || changed.has("kind")) this.#addUp();
  }

  updated() {
    // What it shows may have changed within the draft.
    /** @type {StoreElement | null} */ (this.querySelector("gramme-journal-edit"))?.requestUpdate();
  }

  /**
   * Does something to the journal and says what became of it.
   * @param {() => Promise<unknown>} act
   * @param {string} [done]
   * @returns {Promise<boolean>} whether it was done.
   */
  async act(act, done = "") {
    this.said = undefined;
    try {
      await act();
      if (done) this.said = { text: done };
      return true;
    } catch (error) {
      this.said = { text: failureText(error), wrong: true };
      // Another tab may have come first, and no message of it have arrived.
      await this.journal.refresh();
      return false;
    }
  }

  render() {
    const { journal } = this;
    if (journal.state === "opening") return html`<p class="late">${t("journal.opening")}</p>`;
    const usable = journal.state === "ready" || journal.state === "memory";
    return html`${notices(this)}
    ${
      usable
        ? html`${this.#keep()}
            <gramme-journal-exchange
              .store=${this.store}
              .journal=${journal}
              .count=${journal.runs.length}
            ></gramme-journal-exchange>
            ${this.#status()}
            ${journal.runs.length > 0 ? this.#runs() : html`<p class="empty">${t("journal.empty")}</p>`}`
        : nothing
    }`;
  }

  #runs() {
    return html`${total(this)} ${list(this)} ${groups(this)}
      <gramme-journal-tradeoff
        .store=${this.store}
        .runs=${this.journal.runs}
        .figures=${this.figures}
      ></gramme-journal-tradeoff>`;
  }

  /** The calculator's run, and the button that keeps it. */
  #keep() {
    const { store } = this;
    const { request, estimate, stale } = store;
    if (!estimate) return nothing;
    const kept = this.journal.runs.find((run) => same(run.request, request));
    return html`<div class="journal-keep">
      <p>
        ${t("journal.now")} <strong>${rich("journal.co2e", { mass: mass(estimate.emissionsKg.total) })}</strong>
        <span class="detail">${devicesOf(store, request)}, ${placeOf(store, request)}</span>
      </p>
      <p>
        <button
          type="button"
          class="small"
          ?disabled=${stale}
          @click=${() => this.act(() => this.journal.keep(entryFrom(store)), t("journal.keep.done"))}
        >
          ${t("journal.keep")}
        </button>
        ${kept ? html`<span class="hint">${t("journal.now.kept", { name: kept.name })}</span>` : nothing}
      </p>
    </div>`;
  }

  #status() {
    const { said, gone } = this;
    const last = gone[gone.length - 1];
    return html`<div class="journal-status" role="status">
      ${said ? html`<span class=${said.wrong ? "problem" : nothing}>${said.text}</span>` : nothing}
      ${
        last
          ? html`<span
              >${t("journal.deleted", { name: last.name })}
              <button type="button" class="text undo" @click=${() => this.#undo()}>${t("journal.undo")}</button></span
            >`
          : nothing
      }
    </div>`;
  }

  /** @param {Run} run */
  async removeRun(run) {
    const { draft } = this;
    this.draft = undefined;
    if (!(await this.act(() => this.journal.remove(run)))) return void (this.draft = draft);
    this.#forget(run.name, () => this.journal.restore(run));
  }

  /** @param {import("./journal.js").Damaged} damaged */
  async removeDamaged(damaged) {
    if (!(await this.act(() => this.journal.removeDamaged(damaged)))) return;
    // What nobody can read nobody can put back.
    if (damaged.value instanceof Unreadable) return;
    this.#forget(String(damaged.key), () => this.journal.putBack(damaged));
  }

  /** @param {string} name @param {() => Promise<void>} restore */
  async #forget(name, restore) {
    this.gone = [...this.gone, { name, restore }];
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector(".undo"))?.focus();
  }

  async #undo() {
    const last = this.gone[this.gone.length - 1];
    if (!(await this.act(last.restore, t("journal.restored", { name: last.name })))) return;
    this.gone = this.gone.slice(0, -1);
  }

  /** @param {Run} run */
  async duplicate(run) {
    const name = t("journal.copyOf", { name: run.name }).slice(0, 200);
    await this.act(async () => this.edit(await this.journal.duplicate(run, name)));
  }

  /** Opens the fields of a run, or closes them. @param {string} id "" closes. @param {string} [back] the run whose button gets the focus. */
  async edit(id, back = "") {
    const run = this.journal.runs.find((one) => one.id === id);
    this.draft = run && new Draft(run);
    await this.updateComplete;
    const target = run ? "gramme-journal-edit input" : `[data-edit="${back}"]`;
    /** @type {HTMLElement | null} */ (this.querySelector(target))?.focus();
  }

  /** @param {Run} run @param {number} by @param {HTMLElement} button keeps the focus, unless it has come to an end. */
  async move(run, by, button) {
    const { runs } = this.journal;
    const at = runs.findIndex(({ id }) => id === run.id) + by;
    if (at < 0 || at >= runs.length) return;
    const said = t("journal.moved", { name: run.name, position: at + 1, all: runs.length });
    await this.act(() => this.journal.move(run.id, by), said);
    await this.updateComplete;
    button.focus();
  }

  /** Takes the figures of today for runs that were kept with older ones. @param {Run[]} runs */
  async renew(runs) {
    const { gramme } = this.store;
    if (!gramme) return;
    const renewed = async () => {
      /** @type {[Run, Run][]} */
      const changes = [];
      for (const run of runs) {
        const estimate = resultOf(await gramme.estimate(run.request));
        changes.push([run, { ...run, estimate, dataVersion: gramme.version.data }]);
      }
      await this.journal.save(...changes);
    };
    await this.act(renewed, t("journal.renewed", { n: runs.length }));
  }
}

customElements.define("gramme-journal", JournalElement);
