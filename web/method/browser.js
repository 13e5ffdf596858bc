// <gramme-tables>: one table of the data at a time, searched and leafed through. Needs gramme and messages.
import { LitElement, html, nothing } from "lit";
import { search } from "./search.js";
import { tables } from "./tables.js";

/** @import { Column, Row } from "./tables.js" */
/** @import { Gramme } from "../../wasm/gramme.d.ts" */

/** So many rows are drawn at once: more would make typing slow on a telephone. */
const page = 50;

export class GrammeTables extends LitElement {
  static properties = {
    gramme: { attribute: false },
    messages: { attribute: false },
    table: { state: true },
    query: { state: true },
    from: { state: true },
    rows: { state: true },
    failed: { state: true },
    cameFrom: { state: true },
  };

  constructor() {
    super();
    /** @type {Gramme | undefined} */
    this.gramme = undefined;
    /** @type {typeof import("../messages/messages.js").words | undefined} */
    this.messages = undefined;
    this.table = "grids";
    this.query = "";
    this.from = 0;
    /** Of every table that has been shown. @type {Record<string, Row[]>} */
    this.rows = {};
    this.failed = false;
    /** What was shown before a number led to its source. @type {{ table: string, query: string, from: number } | undefined} */
    this.cameFrom = undefined;
  }

  createRenderRoot() {
    return this;
  }

  shouldUpdate() {
    return this.messages !== undefined;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has("gramme") || changed.has("table")) this.#load();
  }

  async #load() {
    const { gramme, table } = this;
    if (!gramme || this.rows[table]) return;
    this.failed = false;
    try {
      const rows = await tables[table].rows(gramme);
      this.rows = { ...this.rows, [table]: rows };
    } catch {
      this.failed = true;
    }
  }

  /** Scrolls to the tables and gives them the focus. */
  reach() {
    const heading = this.querySelector("h3");
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }

  /** @param {string} id of a source, or the tag of those of a dataset */
  async showSource(id) {
    if (this.table !== "sources") this.cameFrom = { table: this.table, query: this.query, from: this.from };
    this.#show("sources", id);
    await this.updateComplete;
    this.reach();
  }

  /** @param {string} table @param {string} [query] @param {number} [from] */
  #show(table, query = "", from = 0) {
    Object.assign(this, { table, query, from });
  }

  get #words() {
    return /** @type {typeof import("../messages/messages.js").words} */ (this.messages);
  }

  render() {
    const { t } = this.#words;
    return html`<section class="method-section">
      <h3 tabindex="-1">${t("method.tables")}</h3>
      ${this.#controls()} ${this.#body()}
    </section>`;
  }

  #controls() {
    const { t } = this.#words;
    const choose = (event) => {
      this.cameFrom = undefined;
      this.#show(event.target.value);
    };
    const back = () => {
      if (!this.cameFrom) return;
      const { table, query, from } = this.cameFrom;
      this.cameFrom = undefined;
      this.#show(table, query, from);
      this.updateComplete.then(() => this.reach());
    };
    return html`<div class="table-controls">
      <div class="field">
        <label for="table-choice">${t("method.table")}</label>
        <div class="select">
          <select id="table-choice" .value=${this.table} @change=${choose}>
            ${Object.keys(tables).map(
              (name) =>
                html`<option value=${name} ?selected=${name === this.table}>${t(`method.table.${name}`)}</option>`,
            )}</select
          ><span class="chevron" aria-hidden="true"></span>
        </div>
      </div>
      <div class="field">
        <label for="table-search">${t("method.search")}</label>
        <input
          id="table-search"
          type="search"
          autocomplete="off"
          .value=${this.query}
          @input=${(event) => this.#show(this.table, event.target.value)}
        />
      </div>
      ${
        this.cameFrom
          ? html`<button type="button" class="small" @click=${back}>
              ${t("method.back", { table: t(`method.table.${this.cameFrom.table}`) })}
            </button>`
          : nothing
      }
    </div>`;
  }

  #body() {
    const { t } = this.#words;
    const rows = this.rows[this.table];
    if (!rows) return html`<p role="status">${t(this.failed ? "method.failed" : "method.loading")}</p>`;
    const found = search(rows, this.query);
    const to = Math.min(this.from + page, found.length);
    const shown = t("method.shown", { from: this.from + 1, to, all: found.length });
    return html`<p role="status">${found.length === 0 ? t("method.none") : shown}</p>
      <p class="hint sideways">${t("method.sideways")}</p>
      ${found.length === 0 ? nothing : this.#table(found.slice(this.from, to))} ${this.#leaf(found.length)}`;
  }

  /** @param {number} all */
  #leaf(all) {
    if (all <= page) return nothing;
    const { t } = this.#words;
    const step = (by) => () => (this.from += by);
    return html`<p class="table-pages">
      <button type="button" class="small" ?disabled=${this.from === 0} @click=${step(-page)}>
        ${t("method.previous")}
      </button>
      <button type="button" class="small" ?disabled=${this.from + page >= all} @click=${step(page)}>
        ${t("method.next")}
      </button>
    </p>`;
  }

  /** @param {Row[]} rows */
  #table(rows) {
    const { t, subscripted } = this.#words;
    const { columns } = tables[this.table];
    const label = t("method.region", { table: t(`method.table.${this.table}`) });
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>
      <table>
        <thead>
          <tr>
            ${columns.map(
              ({ key, kind }) => html`<th scope="col" class=${kind}>${subscripted(t(`method.column.${key}`))}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${columns.map((column, index) => this.#cell(row, column, index === 0))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {Row} row @param {Column} column @param {boolean} first */
  #cell(row, column, first) {
    const content = this.#content(row, column);
    return first ? html`<th scope="row">${content}</th>` : html`<td class=${column.kind}>${content}</td>`;
  }

  /** @param {Row} row @param {Column} column */
  #content(row, { key, kind, source }) {
    const cell = row[key];
    if (cell === null || cell === undefined || cell === "") return nothing;
    if (kind === "number") return this.#number(Number(cell), source && row[source]);
    if (kind === "source") return this.#sourceLink(String(cell), String(cell), undefined);
    if (kind === "address" && row.url) return html`<a href=${String(row.url)} rel="noreferrer">${cell}</a>`;
    return String(cell);
  }

  /** @param {number} value @param {unknown} source */
  #number(value, source) {
    const text = this.#words.exact(value);
    if (!source) return text;
    const label = this.#words.t("method.toSource", { value: text, source: String(source) });
    return this.#sourceLink(String(source), text, label);
  }

  /** @param {string} id @param {string} text @param {string | undefined} label */
  #sourceLink(id, text, label) {
    return html`<button type="button" class="source-link" title=${label ?? nothing} @click=${() => this.showSource(id)}>
      ${text}
    </button>`;
  }
}

customElements.define("gramme-tables", GrammeTables);
