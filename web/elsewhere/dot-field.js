// Dots that a person looks at, points at, walks through with arrow keys and picks from; what they stand on is the
// subclass's. Fires "mark" with { id } ("" for none) and "pick" with { id }.
import { LitElement, html, nothing, svg } from "lit";
import { t } from "../messages/messages.js";
import { Dots } from "./dots.js";
import { legend, legendHeight } from "./legend.js";
import { marks } from "./marks.js";
import { readout, saidOf } from "./readout.js";
import { near, spread, towards } from "./spread.js";

/** @typedef {import("./rows.js").Named} Named */
/** @typedef {import("./spread.js").Point} Point */

/** How far a pointer may be from the dot that it means, px; half of a finger's 24. */
const reach = { mouse: 12, touch: 16 };
/** Names are given to this many dots at a time while nothing else happens. */
const batch = 60;

/** @type {Record<string, readonly [number, number]>} */
const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 50));

export class DotField extends LitElement {
  static properties = {
    /** Those that are shown, the cleanest first. */
    rows: { attribute: false },
    scale: { attribute: false },
    /** Of the reader's own run, kg. */
    own: { attribute: false },
    chosen: { attribute: false },
    active: { attribute: false },
    label: { attribute: false },
    /** The language that names are in. */
    spoken: { attribute: false },
    width: { state: true },
    close: { state: true },
  };

  constructor() {
    super();
    /** @type {Named[]} */
    this.rows = [];
    /** @type {import("./scale.js").Scale} */
    this.scale = { step: 1, limits: [], of: () => 0 };
    this.own = 0;
    this.chosen = "";
    this.active = "";
    this.label = "";
    this.spoken = "";
    this.width = 0;
    /** Ids under a finger that touched several. @type {string[]} */
    this.close = [];
    /** @type {Map<string, Named>} */
    this.byId = new Map();
    this.naming = 0;
    /** @type {Dots | undefined} */
    this.dots = undefined;
    /** Ids that have been looked at, whether or not they have a dot. @type {Set<string>} */
    this.placed = new Set();
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.sizes = new ResizeObserver(([{ contentRect }]) => (this.width = Math.floor(contentRect.width)));
    this.sizes.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes?.disconnect();
  }

  /** Without the legend, px. */
  get height() {
    return 0;
  }

  /** What the dots stand on. @returns {unknown} */
  ground() {
    return nothing;
  }

  /** @abstract @param {Named} row @returns {readonly [number, number] | null} px; null if it has no dot. */
  position(row) {
    throw new Error(`${row.id} stands nowhere`);
  }

  /** Whether dots stand elsewhere than before. @param {Map<string, any>} changed @returns {boolean} */
  moves(changed) {
    return changed.has("width");
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (!changed.has("rows")) return;
    this.byId = new Map(this.rows.map((row) => [row.id, row]));
    this.close = this.close.filter((id) => this.byId.has(id));
  }

  /** What is marked follows from what is shown, so dots come first. @param {Map<string, any>} changed */
  update(changed) {
    if (this.dots) this.#arrange(this.dots, changed, this.moves(changed));
    super.update(changed);
  }

  render() {
    if (this.width === 0) return nothing;
    const [width, height] = [this.width, this.height + legendHeight];
    // The listeners are not the drawing's own: Chromium makes a drawing that listens for focus a stop of Tab.
    return html`<div
        @pointermove=${this.#point}
        @pointerleave=${() => this.#mark("")}
        @click=${this.#click}
        @focusin=${(event) => this.#mark(event.target.dataset.id)}
        @focusout=${() => this.#mark("")}
        @keydown=${this.#key}
      >
        <svg class="field" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>
          ${this.ground()}
          <g class="dots" role="listbox" aria-label=${this.label}></g>
          ${this.#marks()} ${svg`${legend(this.scale, width, this.height)}`}
        </svg>
      </div>
      ${readout({ rows: this.#told(), own: this.own, chosen: this.chosen, pick: (id) => this.#pick(id) })}`;
  }

  /** What is said of below: the dots under a finger, or the one that is pointed at. @returns {Named[]} */
  #told() {
    const ids = this.close.length > 0 ? this.close : [this.active];
    return ids.flatMap((id) => this.byId.get(id) ?? []);
  }

  #marks() {
    const at = (id) => (id ? this.dots?.at(id) : undefined);
    return marks({
      chosen: at(this.chosen),
      cleanest: at(this.cleanest),
      active: at(this.active),
      width: this.width,
    });
  }

  /** Of those that have a dot. */
  get cleanest() {
    return this.rows.find(({ id }) => this.dots?.at(id))?.id ?? "";
  }

  /** @param {Map<string, any>} changed */
  updated(changed) {
    const group = /** @type {SVGGElement | null} */ (this.querySelector(".dots"));
    if (!group) return;
    // Where there was no room for a while, as in a section that is not shown, the drawing is a new one.
    if (this.dots?.group !== group) {
      this.dots = new Dots(group);
      this.#arrange(this.dots, changed, true);
      // What is marked was drawn before there were dots.
      this.requestUpdate("dots");
    }
    const reached = [this.active, this.chosen, this.cleanest].find((id) => this.dots?.at(id)) ?? "";
    this.dots.mark(reached, this.chosen);
  }

  /** @param {Dots} dots @param {Map<string, any>} changed @param {boolean} moved whether they stand elsewhere than before. */
  #arrange(dots, changed, moved) {
    const placed = !moved && this.rows.every(({ id }) => this.placed.has(id));
    if (!placed) this.#place(dots);
    else if (!["rows", "scale", "spoken"].some((name) => changed.has(name))) return;
    const stepOf = new Map(this.rows.map(({ id, row }) => [id, this.scale.of(row.operationalKg)]));
    dots.paint(stepOf, (id) => this.byId.get(id)?.name ?? id);
    this.#nameAll();
  }

  /** @param {Dots} dots */
  #place(dots) {
    const points = this.rows.flatMap((row) => {
      const at = this.position(row);
      return at ? [{ id: row.id, x: at[0], y: at[1] }] : [];
    });
    this.placed = new Set(this.rows.map(({ id }) => id));
    dots.place(spread(points));
  }

  /** Names take longer than colours, and nobody hears them at once. */
  #nameAll() {
    const mine = ++this.naming;
    const names = [...(this.dots?.points ?? [])];
    const next = () => {
      if (mine !== this.naming || !this.isConnected) return;
      this.dots?.name(names.splice(0, batch), (id) => this.#saidOf(id));
      if (names.length > 0) idle(next);
    };
    idle(next);
  }

  /** @param {string} id */
  #saidOf(id) {
    const row = this.byId.get(id);
    if (!row) return "";
    const marked = [id === this.chosen && t("elsewhere.here"), id === this.cleanest && t("elsewhere.cleanest")];
    return [saidOf(row, this.own), ...marked].filter(Boolean).join(", ");
  }

  /** @param {MouseEvent} event @param {number} within @returns {Point[]} */
  #under(event, within) {
    const box = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    return near(this.dots?.points ?? [], event.clientX - box.left, event.clientY - box.top, within);
  }

  /** @param {PointerEvent} event */
  #point(event) {
    if (event.pointerType === "touch") return;
    this.#mark(this.#under(event, reach.mouse)[0]?.id ?? "");
  }

  /** @param {PointerEvent} event */
  #click(event) {
    const touch = event.pointerType === "touch";
    const found = this.#under(event, touch ? reach.touch : reach.mouse);
    // A finger hides what it touches: it asks first.
    if (touch) {
      this.close = found.map(({ id }) => id);
      this.#mark(found[0]?.id ?? "");
    } else if (found.length > 0) this.#pick(found[0].id);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const id = /** @type {HTMLElement} */ (event.target).dataset.id ?? "";
    const from = this.dots?.at(id);
    if (!from) return;
    const to = this.#reached(event.key, from);
    if (event.key === "Enter" || event.key === " ") this.#pick(id);
    else if (to) this.dots?.focus(to, this.#saidOf(to));
    else if (!(event.key in directions)) return;
    event.preventDefault();
  }

  /** @param {string} key @param {Point} from @returns {string | undefined} */
  #reached(key, from) {
    const points = this.dots?.points ?? [];
    if (key in directions) return towards(points, from, directions[key])?.id;
    const shown = this.rows.filter(({ id }) => this.dots?.at(id));
    const index = shown.findIndex(({ id }) => id === from.id);
    /** @type {Record<string, number>} */
    const ranks = { Home: 0, End: shown.length - 1, PageUp: index - 1, PageDown: index + 1 };
    return shown[ranks[key]]?.id;
  }

  /** @param {string} [id] */
  #mark(id = "") {
    if (id !== this.active) this.dispatchEvent(new CustomEvent("mark", { detail: { id } }));
  }

  /** @param {string} id */
  #pick(id) {
    this.close = [];
    this.dispatchEvent(new CustomEvent("pick", { detail: { id } }));
  }
}
