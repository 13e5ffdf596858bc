// The guided tour: five steps beside the page, on its own example. It holds nobody: Escape, its button and every way to
// another section end it, and whatever stood in the form before stands there again.
import { LitElement, html, nothing } from "lit";
import { mass, subscripted, t } from "../messages/messages.js";
import { property } from "../property.js";
import { borrow, showExample } from "./borrowed.js";
import { placeFigures } from "./places.js";
import { setSeen } from "./seen.js";
import { steps } from "./steps.js";
import { citations } from "./texts.js";
import "../styles/ramp.css";
import "./tour.css";

/** @typedef {import("../store.js").Store} Store */

/** @type {Tour | undefined} */
let running;

/**
 * Starts at the first step; does nothing while one is running.
 * @param {Store} store whose calculation is there.
 */
export async function begin(store) {
  if (running || !store.gramme) return;
  const opener = document.activeElement;
  const tour = new Tour(store, opener instanceof HTMLElement ? opener : undefined);
  running = tour;
  try {
    await tour.open();
  } catch (error) {
    running = undefined;
    throw error;
  }
}

class Tour extends LitElement {
  static properties = { step: { state: true } };

  /** @param {Store} store @param {HTMLElement} [opener] */
  constructor(store, opener) {
    super();
    this.store = store;
    this.opener = opener;
    this.step = 0;
    /** @type {import("./places.js").PlaceFigure[]} */
    this.figures = [];
    /** @type {(() => Promise<void>) | undefined} */
    this.giveBack = undefined;
    this.redraw = () => this.requestUpdate();
    this.onKey = (event) => this.#key(event);
    this.onHash = () => void this.leave();
  }

  createRenderRoot() {
    return this;
  }

  async open() {
    const { gramme } = this.store;
    if (!gramme) return;
    this.figures = await placeFigures(gramme);
    this.giveBack = await borrow(this.store);
    setSeen();
    if (location.hash && location.hash !== "#calculator") {
      await new Promise((resolve) => {
        window.addEventListener("hashchange", () => setTimeout(resolve), { once: true });
        location.hash = "calculator";
      });
    }
    this.store.addEventListener("change", this.redraw);
    document.addEventListener("keydown", this.onKey);
    window.addEventListener("hashchange", this.onHash);
    document.body.append(this);
    await this.updateComplete;
    this.querySelector("h2")?.focus({ preventScroll: true });
  }

  /** Ends the tour and puts back what it found. */
  async leave() {
    if (running !== this) return;
    this.store.removeEventListener("change", this.redraw);
    document.removeEventListener("keydown", this.onKey);
    window.removeEventListener("hashchange", this.onHash);
    this.#point(undefined);
    this.remove();
    await this.giveBack?.();
    running = undefined;
    const stays = this.opener?.isConnected ? this.opener : document.getElementById("main");
    if (document.activeElement === document.body) stays?.focus({ preventScroll: true });
  }

  /** @param {number} step */
  async #go(step) {
    if (step >= steps.length) return void (await this.leave());
    const leavesPlace = steps[this.step].id === "place";
    this.step = step;
    if (leavesPlace || steps[step].id === "place") await showExample(this.store);
  }

  /** What else waits for Escape comes first. @param {KeyboardEvent} event */
  #key(event) {
    const { target } = event;
    const taken = target instanceof Element && target.closest(".panel");
    if (event.key !== "Escape" || event.defaultPrevented || taken || document.querySelector(":popover-open")) return;
    this.leave();
  }

  /** Marks one part of the page, and no other. @param {Element | null | undefined} target */
  #point(target) {
    for (const old of document.querySelectorAll("[data-toured]")) {
      if (old !== target) old.removeAttribute("data-toured");
    }
    target?.setAttribute("data-toured", "");
  }

  /** @param {Map<string, any>} changed */
  updated(changed) {
    const target = document.querySelector(steps[this.step].target);
    this.#point(target);
    if (target && changed.has("step") && !this.#shows(target)) target.scrollIntoView({ block: "start" });
  }

  /** Whether all of it can be seen beside this. @param {Element} target */
  #shows(target) {
    const [of, own] = [target, this.firstElementChild ?? this].map((element) => element.getBoundingClientRect());
    const beside = of.right <= own.left || of.left >= own.right;
    const top = Number.parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
    return of.top >= top && of.bottom <= (beside ? window.innerHeight : own.top);
  }

  render() {
    const { id, values } = steps[this.step];
    const last = this.step === steps.length - 1;
    return html`<section class="tour" role="dialog" aria-labelledby="tour-title" aria-describedby="tour-text">
      <p class="count">${t("tour.step", { n: this.step + 1, all: steps.length })}</p>
      <div aria-live="polite">
        <h2 id="tour-title" tabindex="-1">${t(`tour.${id}.title`)}</h2>
        <p id="tour-text">${subscripted(t(`tour.${id}`, values(this.store, this.figures)))}</p>
      </div>
      ${id === "place" ? this.#places() : nothing}
      <p class="ways">
        <button type="button" class="text leave" @click=${() => this.leave()}>${t("tour.leave")}</button>
        ${
          this.step > 0
            ? html`<button type="button" class="small" @click=${() => this.#go(this.step - 1)}>
                ${t("tour.back")}
              </button>`
            : nothing
        }
        <button type="button" class="small next" @click=${() => this.#go(this.step + 1)}>
          ${t(last ? "tour.done" : "tour.next")}
        </button>
      </p>
    </section>`;
  }

  #places() {
    const most = Math.max(...this.figures.map(({ kilograms }) => kilograms));
    const chosen = this.store.draft.place;
    return html`<ul class="tour-places" aria-label=${t("tour.place.choose")}>
        ${this.figures.map(
          (figure) =>
            html`<li>
              <button
                type="button"
                aria-pressed=${figure.id === chosen}
                @click=${() => this.store.set("/place", figure.id)}
              >
                <span class="name">${t(`tour.place.${figure.name}`)}</span>
                <span class="kilograms">${mass(figure.kilograms)}</span>
                <span class="bar" aria-hidden="true"
                  ><i class=${`ramp-${figure.ramp}`} ${property("--share", figure.kilograms / most)}></i
                ></span>
              </button>
            </li>`,
        )}
      </ul>
      <p class="from">${t("tour.place.choose")} ${t("tour.place.from")}${citations(["lacoste", "mila", "ember"])}</p>`;
  }
}

customElements.define("gramme-tour", Tour);
