// Files in and out. Nothing of a file is imported before the reader has seen what it holds and what cannot be read.
import { html, nothing } from "lit";
import { StoreElement } from "../store-element.js";
import { languageChanges, listText, t } from "../messages/messages.js";
import { download } from "./download.js";
import { largestFile, readFile, toCsv, toJson } from "./exchange.js";
import { failureText, problemText } from "./problems.js";
import { entryOf, mostRuns, newId, same } from "./record.js";

/** @typedef {import("./record.js").Entry} Entry */
/** @typedef {import("./record.js").Run} Run */
/** @typedef {import("./exchange.js").Misread} Misread */
/** @typedef {{ file: string, fresh: Entry[], known: number, other: Entry[], seen: Run[], problems: Misread[] }} Plan other: differ from the run of the same id among those seen */

const choices = /** @type {const} */ (["both", "replace", "skip"]);
/** Problems shown; the others are counted. */
const mostShown = 20;

class ExchangePanel extends StoreElement {
  static properties = {
    ...StoreElement.properties,
    journal: { attribute: false },
    count: { attribute: false },
    plan: { state: true },
    choice: { state: true },
    said: { state: true },
  };

  constructor() {
    super();
    /** @type {import("./journal.js").Journal} */
    this.journal = /** @type {any} */ (undefined);
    /** Runs in the journal, which stays the same object when they change. */
    this.count = 0;
    /** @type {Plan | undefined} */
    this.plan = undefined;
    /** What becomes of runs that differ from those here. @type {typeof choices[number]} */
    this.choice = "both";
    this.said = "";
    // What was said is in the language of before.
    this.quieten = () => (this.said = "");
  }

  connectedCallback() {
    super.connectedCallback();
    languageChanges.addEventListener("change", this.quieten);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    languageChanges.removeEventListener("change", this.quieten);
  }

  render() {
    const none = this.count === 0;
    return html`<p class="acts">
        <button type="button" class="small" @click=${() => this.#input?.click()}>${t("journal.import")}</button>
        <input type="file" accept=".csv,.json,text/csv,application/json" hidden @change=${this.#chosen} />
        <button type="button" class="small" ?disabled=${none} @click=${() => this.#save("csv")}>
          ${t("journal.export.csv")}
        </button>
        <button type="button" class="small" ?disabled=${none} @click=${() => this.#save("json")}>
          ${t("journal.export.json")}
        </button>
        <span role="status">${this.said}</span>
      </p>
      ${this.plan ? this.#preview(this.plan) : nothing}`;
  }

  get #input() {
    return /** @type {HTMLInputElement | null} */ (this.querySelector("input[type=file]"));
  }

  /** @param {"csv" | "json"} kind */
  #save(kind) {
    const { runs } = this.journal;
    if (kind === "csv") download("gramme-journal.csv", toCsv(runs), "text/csv;charset=utf-8");
    else download("gramme-journal.json", toJson(runs), "application/json");
  }

  /** @param {Event} event */
  async #chosen(event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const file = input.files?.[0];
    // The same file may be chosen again, mended.
    const bytes = file && file.size <= largestFile ? new Uint8Array(await file.arrayBuffer()) : undefined;
    input.value = "";
    if (!file) return;
    this.said = "";
    const tooLarge = [{ line: 0, field: "", code: "too_large", values: { most: largestFile / 1e6 } }];
    const bounds = this.store.gramme?.bounds ?? [];
    const { entries, problems } = bytes ? readFile(bytes, bounds) : { entries: [], problems: tooLarge };
    this.plan = { file: file.name, problems, ...this.#compared(entries) };
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector(".import"))?.focus();
  }

  /** @param {Entry[]} entries */
  #compared(entries) {
    const here = new Map(this.journal.runs.map((run) => [run.id, entryOf(run)]));
    const known = entries.filter((one) => same(here.get(one.id), one)).length;
    const other = entries.filter((one) => here.has(one.id) && !same(here.get(one.id), one));
    // What lies there and cannot be read stays as it is.
    const taken = new Set(this.journal.damaged.map(({ key }) => key));
    const fresh = entries.filter(({ id }) => !here.has(id));
    return {
      known,
      other,
      fresh: fresh.map((one) => (taken.has(one.id) ? { ...one, id: newId() } : one)),
      seen: this.journal.runs,
    };
  }

  /** @param {Plan} plan */
  #preview({ file, fresh, known, other, problems }) {
    const count = fresh.length + (this.choice === "skip" ? 0 : other.length);
    const added = fresh.length + (this.choice === "both" ? other.length : 0);
    const full = this.count + added > mostRuns;
    const parts = [
      fresh.length > 0 && t("journal.import.fresh", { n: fresh.length }),
      known > 0 && t("journal.import.known", { n: known }),
      other.length > 0 && t("journal.import.other", { n: other.length }),
    ].filter((part) => typeof part === "string");
    const holds = parts.length > 0 ? listText(parts) : t("journal.import.none");
    return html`<section class="import notice" tabindex="-1" aria-labelledby="journal-import">
      <h3 id="journal-import">${t("journal.import.title", { file })}</h3>
      <p>${t("journal.import.holds", { holds })}</p>
      ${problems.length > 0 ? this.#problems(problems) : nothing} ${other.length > 0 ? this.#choices() : nothing}
      ${full ? html`<p class="problem">${t("journal.import.full", { room: mostRuns - this.count, most: mostRuns })}</p>` : nothing}
      <p class="acts">
        ${
          count > 0 && !full
            ? html`<button type="button" class="small" @click=${() => this.#take()}>
                ${t(problems.length > 0 ? "journal.import.partly" : "journal.import.do", { n: count })}
              </button>`
            : nothing
        }
        <button type="button" class="small" @click=${() => this.#close("")}>
          ${t(count > 0 ? "journal.cancel" : "journal.close")}
        </button>
      </p>
    </section>`;
  }

  /** @param {Misread[]} problems */
  #problems(problems) {
    const more = problems.length - mostShown;
    return html`<p class="problem">${t("journal.import.problems", { n: problems.length })}</p>
      <ul class="problems">
        ${problems.slice(0, mostShown).map((one) => html`<li>${problemText(one)}</li>`)}
        ${more > 0 ? html`<li>${t("journal.import.more", { n: more })}</li>` : nothing}
      </ul>`;
  }

  #choices() {
    return html`<fieldset class="choices">
      <legend>${t("journal.import.differ")}</legend>
      ${choices.map(
        (one) =>
          html`<label
            ><input
              type="radio"
              name="journal-import"
              .checked=${this.choice === one}
              @change=${() => (this.choice = one)}
            />${t(`journal.import.differ.${one}`)}</label
          >`,
      )}
    </fieldset>`;
  }

  async #take() {
    const { plan, choice } = this;
    if (!plan) return;
    const twins = plan.other.map((one) => (choice === "both" ? { ...one, id: newId() } : one));
    const entries = [...plan.fresh, ...(choice === "skip" ? [] : twins)];
    try {
      await this.journal.add(entries, plan.seen);
      const left = plan.problems.length > 0 ? ` ${t("journal.import.left", { n: plan.problems.length })}` : "";
      this.#close(t("journal.import.done", { n: entries.length }) + left);
    } catch (error) {
      this.said = failureText(error);
    }
  }

  /** @param {string} said */
  #close(said) {
    Object.assign(this, { plan: undefined, said, choice: "both" });
    /** @type {HTMLElement | null} */ (this.querySelector("button"))?.focus();
  }
}

customElements.define("gramme-journal-exchange", ExchangePanel);
