// A text field that searches a long list (ARIA Authoring Practices, editable combobox with list autocomplete).
import { LitElement, html, nothing } from "lit";
import { t } from "../messages/messages.js";

/** @typedef {{ id: string, name: string, detail?: string, mark?: string }} Option */

/** More than fit into a reader's eye; typing narrows them. */
const mostOptions = 60;

/**
 * Fires `choose` with { option, text } when an option is taken, and with { text } when the field is left with other text.
 */
export class Combobox extends LitElement {
  static properties = {
    inputId: {},
    label: {},
    /** The name of what is chosen. */
    text: {},
    placeholder: {},
    invalid: { type: Boolean },
    /** Whether it only shows what is chosen. */
    locked: { type: Boolean },
    describedBy: {},
    search: { attribute: false },
    typed: { state: true },
    options: { state: true },
    open: { state: true },
    active: { state: true },
  };

  constructor() {
    super();
    this.inputId = "";
    this.label = "";
    this.text = "";
    this.placeholder = "";
    this.invalid = false;
    this.locked = false;
    this.describedBy = "";
    /** @type {(text: string) => Promise<Option[]>} text "" asks for what to offer unasked. */
    this.search = async () => [];
    /** @type {string | undefined} what is being typed, until something is chosen. */
    this.typed = undefined;
    /** @type {Option[]} */
    this.options = [];
    this.open = false;
    this.active = -1;
    this.round = 0;
  }

  createRenderRoot() {
    return this;
  }

  get #input() {
    return /** @type {HTMLInputElement} */ (this.querySelector("input"));
  }

  /** Opens the list of what a text finds, and leaves what is chosen as it is. @param {string} text */
  offer(text) {
    this.#input.focus();
    this.#look(text);
  }

  async #look(text) {
    if (this.locked) return;
    const round = ++this.round;
    /** @type {Option[]} */
    let options = [];
    try {
      options = await this.search(text);
    } catch {
      // Too long to be anybody's name.
    }
    if (round !== this.round) return;
    this.options = options.slice(0, mostOptions);
    // Enter takes the best match of what somebody typed.
    this.active = text && options.length > 0 ? 0 : -1;
    this.open = true;
  }

  #close() {
    this.round += 1;
    this.open = false;
    this.active = -1;
  }

  /** @param {{ option?: Option, text: string }} detail */
  #tell(detail) {
    this.#close();
    this.typed = undefined;
    this.dispatchEvent(new CustomEvent("choose", { detail }));
    // The field shows what is chosen even if that has not changed.
    this.#input.value = this.text;
  }

  #take(option) {
    this.#tell({ option, text: this.typed ?? "" });
  }

  #leave() {
    const text = this.typed?.trim();
    if (text === undefined || text === this.text) return this.#forget();
    this.#tell({ text });
  }

  #forget() {
    this.#close();
    this.typed = undefined;
    this.#input.value = this.text;
  }

  #type(event) {
    const { value } = event.target;
    this.typed = value;
    this.#look(value.trim());
  }

  #move(step) {
    if (!this.open) return void this.#look(this.typed?.trim() ?? "");
    const count = this.options.length;
    if (count === 0) return;
    this.active = this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count;
  }

  #key(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const actions = {
      ArrowDown: () => this.#move(1),
      ArrowUp: () => this.#move(-1),
      Enter: () => (this.open && this.active >= 0 ? this.#take(this.options[this.active]) : this.#leave()),
      Escape: () => (this.open ? this.#close() : this.#forget()),
    };
    if (!Object.hasOwn(actions, event.key)) return;
    event.preventDefault();
    actions[event.key]();
  }

  /** @param {Map<string, any>} changed */
  updated(changed) {
    // On a small screen the list may open out of sight.
    if (this.open && changed.get("open") === false)
      this.querySelector(".options")?.scrollIntoView({ block: "nearest" });
    if (!this.open || this.active < 0) return;
    const list = this.querySelector("[role=listbox]");
    const option = /** @type {HTMLElement | null} */ (list?.children[this.active] ?? null);
    // Moving through the list scrolls the list alone, never the page.
    if (!list || !option) return;
    if (option.offsetTop < list.scrollTop) list.scrollTop = option.offsetTop;
    const below = option.offsetTop + option.offsetHeight - list.clientHeight;
    if (below > list.scrollTop) list.scrollTop = below;
  }

  render() {
    const listId = `${this.inputId}-list`;
    const active = this.open && this.active >= 0 ? `${this.inputId}-${this.active}` : nothing;
    return html`<input
        id=${this.inputId}
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${this.open}
        aria-controls=${this.open ? listId : nothing}
        aria-activedescendant=${active}
        aria-invalid=${this.invalid ? "true" : nothing}
        aria-describedby=${this.describedBy || nothing}
        placeholder=${this.placeholder || nothing}
        ?readonly=${this.locked}
        title=${this.typed === undefined && this.text ? this.text : nothing}
        .value=${this.typed ?? this.text}
        @input=${this.#type}
        @keydown=${this.#key}
        @focus=${() => this.#input.select()}
        @click=${() => this.open || this.#look(this.typed?.trim() ?? "")}
        @blur=${this.#leave}
      /><span class="chevron" aria-hidden="true"></span>${this.open ? this.#list(listId) : nothing}`;
  }

  #list(listId) {
    if (this.options.length === 0) {
      return html`<p class="options none" role="status">${t("combobox.nothing")}</p>`;
    }
    return html`<ul class="options" id=${listId} role="listbox" aria-label=${this.label} tabindex="-1">
      ${this.options.map(
        (option, index) =>
          html`<li
            id=${`${this.inputId}-${index}`}
            role="option"
            aria-selected=${index === this.active}
            @mousedown=${(event) => event.preventDefault()}
            @click=${() => this.#take(option)}
          >
            <span class="name">${option.name}</span
            >${option.detail ? html`<span class="detail">${option.detail}</span>` : nothing}
          </li>`,
      )}
    </ul>`;
  }
}

customElements.define("gramme-combobox", Combobox);
