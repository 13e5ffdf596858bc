// The result: one large number, what it is made of, and how it came about.
import { html, nothing } from "lit";
import { StoreElement } from "../store-element.js";
import { roleOf, rootOf, shows, showsField } from "../embedding.js";
import { energy, mass, rich, t } from "../messages/messages.js";
import { mark } from "../learn/mark.js";
import { massParts } from "../numbers.js";
import { idOf, keyOf as labelOf } from "./field.js";
import { beside } from "./beside.js";
import { boundary } from "./boundary.js";
import { drivers } from "./drivers.js";
import { equivalents } from "./equivalents.js";
import { range } from "./range.js";
import { splitBar, splitList } from "./split.js";
import { working } from "./working.js";

/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */

/** A number of more signs is set smaller. */
const longest = 8;
/** ms after which the first result is painted. */
const later = 100;

/** "Device 2: How many" where there are several. @param {import("../store.js").Store} store @param {string} path */
function fieldName(store, path) {
  const [, index, leaf] = /^\/devices\/(\d+)\/(\w+)$/.exec(path) ?? [];
  if (index === undefined || store.draft.devices.length < 2) return rich(labelOf(path));
  const group = t("what.group", { number: Number(index) + 1 });
  return leaf === "device" ? group : html`${group}: ${rich(labelOf(path))}`;
}

/** To a field, which another section than the one shown may hold. @param {import("../store.js").Store} store @param {string} path */
function reach(store, path) {
  const focus = () => rootOf(store).getElementById(idOf(path))?.focus();
  if (store.embedding || document.getElementById(idOf(path))) return focus();
  window.addEventListener("hashchange", () => setTimeout(focus), { once: true });
  location.hash = "calculator";
}

/** The way to what is marked, which may be out of sight. @param {import("../store.js").Store} store */
export function marked(store) {
  const others = store.otherProblems;
  const fields = store.problems.filter((problem) => !others.includes(problem));
  return fields.map(({ path }) => {
    const name = fieldName(store, path);
    return showsField(store, path)
      ? html`<button type="button" class="text" @click=${() => reach(store, path)}>${name}</button> `
      : html`${name} `;
  });
}

/** @returns {ReturnType<typeof import("./factor-panel.js").factorPanel>} */
const notYet = () => html``;
const notArrived = () => html`<p class="panel problem" role="alert">${t("failed.load")}</p>`;

export class Result extends StoreElement {
  static properties = {
    ...StoreElement.properties,
    chosen: { state: true },
    allDrivers: { state: true },
    explained: { state: true },
  };

  constructor() {
    super();
    /** The factor whose origin is shown. @type {string} */
    this.chosen = "";
    /** Whether more than the widest drivers are shown. */
    this.allDrivers = false;
    /** The driver whose explanation is shown. */
    this.explained = "";
    /** Whether what is asked next has been sent for. */
    this.answered = false;
    /** What shows the origin, fetched when it is first asked for. @type {typeof import("./factor-panel.js").factorPanel} */
    this.panel = notYet;
    /** @type {Map<string, import("../../wasm/gramme.d.ts").Source> | undefined} */
    this.sources = undefined;
  }

  updated() {
    if (this.answered || !this.store.estimate || this.store.embedding) return;
    this.answered = true;
    // Where they do not arrive, the sections themselves still answer.
    setTimeout(() => import("../answers/element.js").catch(() => (this.answered = false)), later);
  }

  /** @param {string} key of a factor; the open one closes. */
  choose(key) {
    this.chosen = this.chosen === key ? "" : key;
    this.loadSources();
    this.#loadPanel();
  }

  async #loadPanel() {
    const panel = await import("./factor-panel.js").then(({ factorPanel }) => factorPanel).catch(() => notArrived);
    if (panel === this.panel) return;
    this.panel = panel;
    this.requestUpdate();
  }

  async loadSources() {
    if (this.sources) return;
    const sources = (await this.store.gramme?.sources()) ?? [];
    this.sources = new Map(sources.map((source) => [source.id, source]));
    this.requestUpdate();
  }

  render() {
    const { estimate, stale } = this.store;
    return html`<section
      class=${stale ? "result stale" : "result"}
      part="result"
      role=${roleOf(this.store)}
      aria-labelledby="result-title"
    >
      <h2 id="result-title" class="visually-hidden">${t("result.title")}</h2>
      ${
        estimate
          ? this.#estimate(estimate)
          : html`<div class="figure waiting">
              ${
                stale
                  ? html`<div class="none" role="alert">${t("result.none")} ${marked(this.store)}</div>`
                  : html`<p class="none late">${t("loading")}</p>`
              }
            </div>`
      }
    </section>`;
  }

  /** @param {Estimate} estimate */
  #estimate(estimate) {
    const { store } = this;
    const { stale } = store;
    /** @param {string} part @param {() => unknown} draw */
    const shown = (part, draw) => (shows(store, part) ? draw() : nothing);
    const { value, unit } = massParts(estimate.emissionsKg.total);
    const rated = estimate.atRatedPower;
    const withMaking = (kilograms) => mass(kilograms + (estimate.emissionsKg.embodied ?? 0));
    const head = () =>
      html`<div class="head">
          <p class="figure" part="figure">
            <span class=${value.length > longest ? "amount long" : "amount"}>${value}</span>
            <span class="unit">${rich("result.unit", { unit })}</span> ${mark("co2e")}
          </p>
          ${range(estimate)}
          ${
            stale
              ? html`<div class="energy stale-note" role="alert">${t("result.stale")} ${marked(store)}</div>`
              : html`<p class="energy">
                  ${t("result.energy", { energy: energy(estimate.energyKwh.total) })}
                  ${
                    rated
                      ? html`<span class="rated"
                          >${t("result.rated", { mass: withMaking(rated.operationalKg) })} ${mark("load")}</span
                        >`
                      : nothing
                  }
                </p>`
          }
          ${splitBar(estimate)}
        </div>
        ${splitList(estimate)}`;
    return html`${shown("result", head)}
    ${
      store.embedding
        ? nothing
        : html`<gramme-answers .store=${store}></gramme-answers> <gramme-keep .store=${store}></gramme-keep>`
    }
    ${shown("equivalents", () => equivalents(estimate))} ${shown("drivers", () => drivers(store, estimate, this))}
    ${shown("working", () => working(store, estimate, this))} ${shown("beside", () => beside(store, estimate, this))}
    ${shown("boundary", () => boundary(store, estimate))}`;
  }
}

customElements.define("gramme-result", Result);
