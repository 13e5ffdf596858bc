// <gramme-publish>: the result in a format to publish, to copy or to keep. Needs gramme, request, estimate and messages.
import { LitElement, html, nothing } from "lit";
import "./publish.css";
import "./taking.css";
import { here } from "../here.js";
import { section } from "../messages/messages.js";
import { formatLink } from "../url.js";
import { copyText, selectText } from "./clipboard.js";
import { formats } from "./formats.js";
import { namesFor } from "./names.js";

/** @import { Published } from "./sentence.js" */
/** @import { Document } from "./formats.js" */
/** @import { Estimate, EstimateRequest, Gramme } from "../../wasm/gramme.d.ts" */

await section({
  en: () => import("./messages-en.js"),
  fr: () => import("./messages-fr.js"),
  zh: () => import("./messages-zh.js"),
});

const trainings = ["", "pre-training", "fine-tuning"];
/** Formats that need a word on where to paste them. */
const hinted = ["latex", "huggingface"];

class GrammePublish extends LitElement {
  static properties = {
    gramme: { attribute: false },
    request: { attribute: false },
    estimate: { attribute: false },
    messages: { attribute: false },
    format: { state: true },
    training: { state: true },
    facts: { state: true },
    said: { state: true },
  };

  constructor() {
    super();
    /** @type {Gramme | undefined} */
    this.gramme = undefined;
    /** @type {EstimateRequest | undefined} */
    this.request = undefined;
    /** @type {Estimate | undefined} */
    this.estimate = undefined;
    /** @type {typeof import("../messages/messages.js").words | undefined} */
    this.messages = undefined;
    this.format = "latex";
    this.training = "";
    /** Of the newest estimate whose names are known. @type {Published | undefined} */
    this.facts = undefined;
    /** What became of the last copy: a file and a message. @type {{ file: string, key: string } | undefined} */
    this.said = undefined;
  }

  createRenderRoot() {
    return this;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const inputs = ["gramme", "request", "estimate", "messages"];
    if (inputs.some((name) => changed.has(name))) this.#collect();
    if (changed.has("facts") || changed.has("format") || changed.has("training")) this.said = undefined;
  }

  async #collect() {
    const { gramme, request, estimate, messages } = this;
    if (!gramme || !request || !estimate || !messages) {
      this.facts = undefined;
      return;
    }
    const [names, sources] = await Promise.all([namesFor(gramme, request), gramme.sources()]);
    if (estimate !== this.estimate || request !== this.request) return;
    const { version } = gramme;
    const link = `${here()}?${formatLink(request, version.data, estimate.emissionsKg.total)}`;
    const date = new Date().toISOString().slice(0, 10);
    this.facts = { request, estimate, names, sources, version, link, date, messages };
  }

  render() {
    const { messages, facts } = this;
    if (!messages) return nothing;
    if (!facts) return html`<p>${messages.t("publish.nothing")}</p>`;
    const documents = formats[this.format]({ ...facts, trainingType: this.training || undefined });
    return html`
      ${this.#formatChoice()} ${this.format === "huggingface" ? this.#trainingChoice() : nothing}
      ${hinted.includes(this.format) ? html`<p>${messages.t(`publish.${this.format}Hint`)}</p>` : nothing}
      ${documents.map((one) => this.#document(one))}
      <gramme-course .request=${facts.request}></gramme-course>
    `;
  }

  #formatChoice() {
    const t = /** @type {NonNullable<typeof this.messages>} */ (this.messages).t;
    return html`<fieldset class="publish-formats">
      <legend>${t("publish.format")}</legend>
      ${Object.keys(formats).map(
        (name) =>
          html`<label>
            <input
              type="radio"
              name="publish-format"
              .value=${name}
              .checked=${name === this.format}
              @change=${() => (this.format = name)}
            />
            ${t(`publish.format.${name}`)}
          </label>`,
      )}
    </fieldset>`;
  }

  #trainingChoice() {
    const t = /** @type {NonNullable<typeof this.messages>} */ (this.messages).t;
    return html`<div class="field publish-training">
      <label for="publish-training">${t("publish.training")}</label>
      <select id="publish-training" @change=${(event) => (this.training = event.target.value)}>
        ${trainings.map(
          (name) =>
            html`<option value=${name} ?selected=${name === this.training}>
              ${t(`publish.training.${name || "unstated"}`)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  /** @param {Document} one */
  #document(one) {
    const t = /** @type {NonNullable<typeof this.messages>} */ (this.messages).t;
    const said = this.said?.file === one.file ? t(this.said.key) : "";
    return html`<section class="publish-document" aria-label=${one.file}>
      <h3>${one.file}</h3>
      <pre tabindex="0" role="region" aria-label=${t("publish.preview", { file: one.file })}>${one.text}</pre>
      <p class="publish-actions">
        <button type="button" class="small" @click=${(event) => this.#copy(one, event.target)}>
          ${t("publish.copy")}
        </button>
        <button type="button" class="small" @click=${() => download(one)}>${t("publish.download")}</button>
        <span role="status">${said}</span>
      </p>
    </section>`;
  }

  /** @param {Document} one @param {HTMLElement} button */
  async #copy({ text, file }, button) {
    const preview = button.closest("section")?.querySelector("pre");
    const copied = await copyText(text, preview);
    if (!copied && preview) selectText(preview);
    this.said = { file, key: copied ? "publish.copied" : "publish.copyFailed" };
  }
}

/** @param {Document} one */
function download({ text, file, type }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = file;
  link.click();
  // Browsers read the address before the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

customElements.define("gramme-publish", GrammePublish);

// Below all else; where it does not arrive, nothing else is missing.
import("../course/element.js").catch(() => undefined);
