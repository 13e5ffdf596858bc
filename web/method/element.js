// <gramme-method>: every formula with its constants, the bounds of a request, and the tables. Needs gramme and messages.
import { LitElement, html, nothing } from "lit";
import { table } from "../charts/table.js";
import "./method.css";
import { content, section } from "../messages/messages.js";
import "./browser.js";
import { constants } from "./constants.js";
import { few, summaryOf } from "./datasets.js";
import { filled } from "./fill.js";

/** @import { Block, Section } from "./text-en.js" */
/** @import { Bound, Gramme, Source } from "../../wasm/gramme.d.ts" */

await section({
  en: () => import("./messages-en.js"),
  fr: () => import("./messages-fr.js"),
  zh: () => import("./messages-zh.js"),
});
/** The method itself. */
const texts = await content({
  en: () => import("./text-en.js"),
  fr: () => import("./text-fr.js"),
  zh: () => import("./text-zh.js"),
});

class GrammeMethod extends LitElement {
  static properties = {
    gramme: { attribute: false },
    messages: { attribute: false },
    request: { attribute: false },
    estimate: { attribute: false },
    sources: { state: true },
  };

  constructor() {
    super();
    /** @type {Gramme | undefined} */
    this.gramme = undefined;
    /** @type {typeof import("../messages/messages.js").words | undefined} */
    this.messages = undefined;
    // The method is the same for every request; the page gives all its sections the same properties.
    this.request = undefined;
    this.estimate = undefined;
    /** @type {Source[]} */
    this.sources = [];
  }

  /** @param {Map<string, unknown>} changed */
  async willUpdate(changed) {
    if (!changed.has("gramme") || !this.gramme) return;
    this.sources = await this.gramme.sources();
  }

  createRenderRoot() {
    return this;
  }

  shouldUpdate() {
    return this.messages !== undefined;
  }

  render() {
    const { t } = this.#words;
    return html`<p>
        <button type="button" class="text" @click=${() => this.#browser?.reach()}>${t("method.toTables")}</button>
      </p>
      ${texts().sections.map((chapter) => this.#section(chapter))} ${this.#bounds()}
      <gramme-tables .gramme=${this.gramme} .messages=${this.messages}></gramme-tables>`;
  }

  get #words() {
    return /** @type {typeof import("../messages/messages.js").words} */ (this.messages);
  }

  /** @returns {import("./browser.js").GrammeTables | null} */
  get #browser() {
    return this.querySelector("gramme-tables");
  }

  /** @param {Section} section */
  #section({ title, blocks }) {
    return html`<section class="method-section">
      <h3>${title}</h3>
      ${blocks.map((block) => this.#block(block, title))}
    </section>`;
  }

  /** @param {Block} block @param {string} title */
  #block(block, title) {
    const { subscripted } = this.#words;
    const text = (line) => subscripted(filled(line, this.#words.exact));
    if ("p" in block) return html`<p>${text(block.p)}</p>`;
    if ("list" in block) {
      return html`<ul>
        ${block.list.map((line) => html`<li>${text(line)}</li>`)}
      </ul>`;
    }
    if ("table" in block) return table(block.table, title);
    if ("datasets" in block) return this.#datasets(block.datasets, title);
    if ("constants" in block) return this.#constants(block.constants, title);
    const label = this.#words.t("method.formulas", { title });
    const lines = block.formulas.map((line) => filled(line, this.#words.exact)).join("\n");
    return html`<pre class="formula" tabindex="0" role="region" aria-label=${label}>${lines}</pre>`;
  }

  /** @param {string[]} symbols @param {string} title */
  #constants(symbols, title) {
    const { t, has, subscripted } = this.#words;
    const { meanings } = texts();
    const head = [t("method.constant"), t("method.value"), t("method.column.source")];
    const rows = symbols.map((symbol) => {
      const { value, unit, source } = constants[symbol];
      const amount = this.#words.exact(value);
      const text = has(`value.${unit}`) ? t(`value.${unit}`, { value: amount }) : amount;
      const reach = () => this.#browser?.showSource(/** @type {string} */ (source));
      const link = html`<button type="button" class="source-link" @click=${reach}>${source}</button>`;
      return [meanings[symbol], subscripted(text), source ? link : t("method.definition")];
    });
    return table({ head, rows }, t("method.constants", { title }));
  }

  /** @param {[string, string, string][]} datasets @param {string} title */
  #datasets(datasets, title) {
    const { t, subscripted } = this.#words;
    const head = ["data", "publisher", "vintage", "boundary", "licence"].map((key) => t(`method.datasets.${key}`));
    const some = (/** @type {string[]} */ words, /** @type {string} */ kind) =>
      words.length <= few ? words.join("; ") : t(`method.datasets.${kind}`, { count: words.length });
    const rows = datasets.map(([name, what, boundary]) => {
      const { ids, publishers, licences, years, undated, retrieved } = summaryOf(name, this.sources);
      const reach = () => this.#browser?.showSource(ids.length === 1 ? ids[0] : `#${name}`);
      const link = html`<button type="button" class="source-link" @click=${reach}>${what}</button>`;
      const [first, last] = years;
      const span = last ? t("method.datasets.years", { from: String(first), to: String(last) }) : String(first);
      const dated = undated > 0 ? t("method.datasets.undated", { span, n: undated }) : span;
      const vintage = years.length > 0 ? dated : t("method.datasets.read", { day: retrieved });
      return [link, some(publishers, "publishers"), vintage, subscripted(boundary), some(licences, "licences")];
    });
    return table({ head, rows }, title);
  }

  #bounds() {
    const { t, exact } = this.#words;
    /** @type {Bound[]} */
    const bounds = this.gramme?.bounds ?? [];
    if (bounds.length === 0) return nothing;
    const head = ["field", "unit", "from", "to"].map((key) => t(`method.bounds.${key}`));
    const rows = bounds.map(({ path, unit, min, max, minExclusive, whole }) => {
      const write = (value) => (whole ? String(value) : exact(value));
      const from = minExclusive ? t("method.bounds.above", { value: write(min) }) : write(min);
      return [
        path,
        unit === "1" ? "" : unit,
        from,
        whole ? t("method.bounds.whole", { value: write(max) }) : write(max),
      ];
    });
    return html`<section class="method-section">
      <h3>${t("method.bounds")}</h3>
      ${table({ head, rows }, t("method.bounds"))}
    </section>`;
  }
}

customElements.define("gramme-method", GrammeMethod);
