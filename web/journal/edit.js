// The fields of one kept run.
import { html, nothing } from "lit";
import { StoreElement } from "../store-element.js";
import { languageChanges, mass, t } from "../messages/messages.js";
import { isNewer } from "./list.js";
import { entryOf, longest, newId } from "./record.js";
import { dayText, scoreText } from "./says.js";

/** @typedef {import("./record.js").Run} Run */
/** @typedef {import("./draft.js").Texts} Texts */

class Edit extends StoreElement {
  static properties = { ...StoreElement.properties, owner: { attribute: false }, draft: { attribute: false } };

  constructor() {
    super();
    /** @type {import("./element.js").JournalElement} */
    this.owner = /** @type {any} */ (undefined);
    /** @type {import("./draft.js").Draft} */
    this.draft = /** @type {any} */ (undefined);
  }

  connectedCallback() {
    super.connectedCallback();
    languageChanges.addEventListener("change", this.#reword);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    languageChanges.removeEventListener("change", this.#reword);
  }

  #reword = (event) => this.draft.reword(event.detail.from);

  render() {
    const { draft } = this;
    return html`<form class="edit" autocomplete="off" @submit=${this.#save} @keydown=${this.#key}>
      ${this.#conflict()}
      <div class="fields">
        ${this.#field("name", { wide: true, maxlength: longest.name })} ${this.#field("date", { type: "date" })}
      </div>
      <div class="fields">
        ${this.#field("scoreName", { maxlength: longest.text, hint: "journal-scoreName-hint" })}
        ${this.#field("scoreValue", { inputmode: "decimal" })} ${this.#better()}
      </div>
      <p class="hint" id="journal-scoreName-hint">${t("journal.scoreName.hint")}</p>
      <div class="field">
        <label for="journal-note">${t("journal.note")}</label>
        <textarea
          id="journal-note"
          rows="2"
          maxlength=${longest.note}
          .value=${draft.texts.note}
          @input=${(event) => this.#set({ note: event.target.value })}
        ></textarea>
      </div>
      ${this.#figures()} ${this.#acts()}
    </form>`;
  }

  /** @param {Partial<Texts>} texts */
  #set(texts) {
    this.draft.set(texts);
    this.requestUpdate();
  }

  /**
   * @param {"name" | "date" | "scoreName" | "scoreValue"} name
   * @param {{ type?: string, wide?: boolean, maxlength?: number, inputmode?: string, hint?: string }} options hint: id of what describes it
   */
  #field(name, { type = "text", wide = false, maxlength, inputmode, hint }) {
    const { texts, problems } = this.draft;
    const id = `journal-${name}`;
    const problem = problems[name];
    const described = [problem && `${id}-problem`, hint].filter(Boolean).join(" ");
    return html`<div class=${wide ? "field wide" : "field"}>
      <label for=${id}>${t(`journal.${name}`)}</label>
      <input
        id=${id}
        type=${type}
        min=${type === "date" ? "1900-01-01" : nothing}
        max=${type === "date" ? "2100-12-31" : nothing}
        maxlength=${maxlength ?? nothing}
        inputmode=${inputmode ?? nothing}
        aria-invalid=${problem ? "true" : nothing}
        aria-describedby=${described || nothing}
        .value=${texts[name]}
        @input=${(event) => this.#set({ [name]: event.target.value })}
      />
      ${problem ? html`<p class="problem" id=${`${id}-problem`}>${t(problem)}</p>` : nothing}
    </div>`;
  }

  #better() {
    const { better } = this.draft.texts;
    return html`<div class="field">
      <label for="journal-better">${t("journal.better")}</label>
      <div class="select">
        <select id="journal-better" @change=${(event) => this.#set({ better: event.target.value })}>
          ${["higher", "lower"].map(
            (one) => html`<option value=${one} ?selected=${one === better}>${t(`journal.better.${one}`)}</option>`,
          )}
        </select>
        <span class="chevron" aria-hidden="true"></span>
      </div>
    </div>`;
  }

  /** What the run was kept with, and what it would be today. */
  #figures() {
    const { base } = this.draft;
    const now = this.owner.figures.get(base.id);
    const was = mass(base.estimate.emissionsKg.total);
    const kept = t("journal.was", { mass: was, version: base.dataVersion });
    const today = this.store.gramme?.version.data ?? "";
    const is = now?.ok ? mass(now.totalKg) : was;
    if (!now?.ok || (base.dataVersion === today && is === was)) return html`<p class="hint">${kept}</p>`;
    const values = { mass: is, version: today };
    const said = base.dataVersion === today ? t("journal.is.method", values) : t("journal.is", values);
    if (isNewer(this.owner, base)) return html`<p class="hint">${kept} ${t("journal.newer")} ${said}</p>`;
    return html`<p class="hint">
      ${kept} ${said}
      <button type="button" class="text" @click=${() => this.owner.renew([base])}>${t("journal.renew.one")}</button>
    </p>`;
  }

  #acts() {
    const { owner, draft } = this;
    const { base, gone, clashes } = draft;
    const blocked = gone || clashes.length > 0;
    return html`<p class="acts">
      ${blocked ? nothing : html`<button class="small" type="submit">${t("journal.save")}</button>`}
      <button type="button" class="small" @click=${() => owner.edit("", base.id)}>${t("journal.cancel")}</button>
      ${
        blocked
          ? nothing
          : html`<span class="apart"></span>
              <button type="button" class="small" @click=${() => owner.duplicate(base)}>
                ${t("journal.duplicate")}
              </button>
              <button type="button" class="small" @click=${() => owner.removeRun(base)}>${t("journal.delete")}</button>`
      }
    </p>`;
  }

  /** What another tab has done to the run meanwhile. */
  #conflict() {
    const { draft, owner } = this;
    const { clashes, theirs, gone } = draft;
    if (gone) {
      return html`<div class="notice" role="alert">
        <p>${t("journal.conflict.gone")}</p>
        <p class="acts">
          <button type="button" class="small" @click=${() => this.#asNew()}>${t("journal.conflict.new")}</button>
          <button type="button" class="small" @click=${() => owner.edit("")}>${t("journal.conflict.drop")}</button>
        </p>
      </div>`;
    }
    const mine = draft.read();
    if (clashes.length === 0 || !theirs || !mine) return nothing;
    return html`<div class="notice" role="alert">
      <p>${t("journal.conflict")}</p>
      <dl>
        ${clashes.map(
          (part) =>
            html`<dt>${t(`journal.part.${part}`)}</dt>
              <dd>${t("journal.conflict.yours", { text: partText(part, mine) })}</dd>
              <dd>${t("journal.conflict.theirs", { text: partText(part, theirs) })}</dd>`,
        )}
      </dl>
      <p class="acts">
        <button type="button" class="small" @click=${() => this.#insist()}>${t("journal.conflict.mine")}</button>
        <button
          type="button"
          class="small"
          @click=${() => {
            draft.yield();
            this.requestUpdate();
          }}
        >
          ${t("journal.conflict.other")}
        </button>
      </p>
    </div>`;
  }

  #insist() {
    this.draft.insist();
    return this.#write();
  }

  async #asNew() {
    const mine = this.draft.read();
    this.requestUpdate();
    if (!mine) return;
    const id = newId();
    if (await this.owner.act(() => this.owner.journal.add([{ ...entryOf(mine), id }]), t("journal.saved")))
      this.owner.edit("", id);
  }

  /** @param {Event} event */
  #save(event) {
    event.preventDefault();
    return this.#write();
  }

  async #write() {
    const { draft, owner } = this;
    const mine = draft.read();
    this.requestUpdate();
    if (!mine) {
      await this.updateComplete;
      return void (/** @type {HTMLElement | null} */ (this.querySelector("[aria-invalid]"))?.focus());
    }
    if (await owner.act(() => owner.journal.save([draft.base, mine]), t("journal.saved"))) owner.edit("", mine.id);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === "Escape" && !event.defaultPrevented) this.owner.edit("", this.draft.base.id);
  }
}

/** @param {string} part @param {Run} run */
function partText(part, { name, date, note, score, estimate }) {
  if (part === "name") return name;
  if (part === "date") return dayText(date);
  if (part === "note") return note || t("journal.nothing");
  if (part === "result") return mass(estimate.emissionsKg.total);
  if (!score) return t("journal.nothing");
  return t("journal.scoreText", {
    name: score.name,
    value: scoreText(score.value),
    better: t(`journal.better.${score.better}`),
  });
}

customElements.define("gramme-journal-edit", Edit);
