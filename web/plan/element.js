// <gramme-plan>: a training before it is run, from parameters and tokens to hours, energy and emissions.
import { html, nothing } from "lit";
import "./plan.css";
import "./words.js";
import { StoreElement } from "../store-element.js";
import { draftOf } from "../fields.js";
import { language, languageChanges, t } from "../messages/messages.js";
import { form } from "./form.js";
import { linkOf } from "./link.js";
import { published } from "./published.js";
import { planned } from "./result.js";
import { scale } from "./scale.js";
import { inLanguage } from "./typed.js";
import { fieldOf, planRequest, remember, wantedOf } from "./wanted.js";

/** @typedef {import("./wanted.js").Wanted} Wanted */
/** @typedef {import("../../wasm/gramme.d.ts").PlanRequest} PlanRequest */

/** As many digits of the hours as a person would write. */
const digits = 6;

export class Plan extends StoreElement {
  static properties = {
    ...StoreElement.properties,
    wanted: { state: true },
    wrong: { state: true },
    plan: { state: true },
    all: { state: true },
  };

  constructor() {
    super();
    /** @type {Wanted} */
    this.wanted = /** @type {any} */ (undefined);
    /** Error codes by field. @type {Partial<Record<import("./wanted.js").Name, string>>} */
    this.wrong = {};
    /** The parameters of the address that the fields say. @type {Record<string, string> | undefined} */
    this.link = undefined;
    /** The last that could be worked out. @type {import("../../wasm/gramme.d.ts").Plan | undefined} */
    this.plan = undefined;
    /** What it was worked out from. @type {PlanRequest | undefined} */
    this.asked = undefined;
    /** Whether all published runs are shown. */
    this.all = false;
    /** @type {Map<string, number>} by device. */
    this.peaks = new Map();
    /** @type {Map<string, import("../../wasm/gramme.d.ts").Source>} */
    this.sources = new Map();
    this.round = 0;
    this.reworded = (event) => this.#reword(event.detail.from);
  }

  get language() {
    return language();
  }

  connectedCallback() {
    super.connectedCallback();
    languageChanges.addEventListener("change", this.reworded);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    languageChanges.removeEventListener("change", this.reworded);
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { store } = this;
    // The calculator's run, which the example follows, has to be there.
    const ready = store.estimate || store.stale;
    if (store.gramme && ready && (changed.has("store") || this.link !== store.plan)) this.#begin(store.gramme);
  }

  /** @param {import("../../wasm/gramme.d.ts").Gramme} gramme */
  async #begin(gramme) {
    this.link = this.store.plan;
    const [devices, sources] = await Promise.all([gramme.devices(), gramme.sources()]);
    this.sources = new Map(sources.map((source) => [source.id, source]));
    this.peaks = new Map(devices.flatMap(({ id, peak16 }) => (peak16 ? [[id, peak16]] : [])));
    const { link } = this;
    const wanted = await wantedOf(this.store, new Set(this.peaks.keys()));
    if (link !== this.link) return;
    this.wanted = wanted;
    await this.#work();
  }

  /** @param {Partial<Wanted>} change */
  want(change) {
    const { store } = this;
    const wanted = { ...this.wanted, ...change };
    store.setPlan(linkOf(wanted, language()));
    this.link = store.plan;
    this.wanted = remember(store, wanted);
    return this.#work();
  }

  /** Numbers keep their meaning in another language. @param {string} from tag of the language before. */
  #reword(from) {
    if (!this.wanted) return;
    this.wanted = remember(this.store, inLanguage(this.wanted, from));
    this.#work();
  }

  async #work() {
    const { gramme } = this.store;
    if (!gramme) return;
    const round = ++this.round;
    const { request, wrong } = planRequest(this.wanted, language());
    try {
      const plan = await gramme.plan(request);
      if (round !== this.round) return;
      const readable = Object.keys(wrong).length === 0;
      Object.assign(this, { wrong, ...(readable && { plan, asked: request }) });
    } catch (error) {
      const errors = /** @type {any} */ (error).errors;
      if (!errors) throw error;
      if (round !== this.round) return;
      const others = Object.fromEntries(errors.map(({ code, path }) => [fieldOf[path] ?? "device", code]));
      this.wrong = { ...others, ...wrong };
    }
  }

  /** Makes the planned run the calculator's. */
  async #use() {
    const { plan, store } = this;
    if (!plan) return;
    const { hours = 0, ...rest } = plan.request;
    const planned = draftOf({ ...rest, hours: Number(hours.toPrecision(digits)) });
    await store.edit((draft) => {
      for (const name of Object.keys(draft)) delete draft[name];
      Object.assign(draft, planned);
    });
    store.machine = undefined;
    // One step back leads to what stood there before.
    location.hash = "calculator";
    store.writeAddress();
  }

  render() {
    const { store, wanted, plan, asked } = this;
    if (!wanted || (!plan && Object.keys(this.wrong).length === 0)) return html`<p class="late">${t("loading")}</p>`;
    const stale = Object.keys(this.wrong).length > 0;
    const set = (efficiency) => this.want({ efficiency });
    return html`<div class="calculator plan">
        ${form(this, plan ? scale(plan, set) : nothing)}
        <section class=${stale ? "result stale" : "result"} aria-labelledby="plan-result">
          <h3 id="plan-result" class="visually-hidden">${t("plan.result")}</h3>
          ${stale ? html`<p class="problem" role="alert">${t(plan ? "plan.stale" : "plan.nothing")}</p>` : nothing}
          ${plan && asked ? planned(plan, asked, this.peaks.get(asked.request.devices?.[0].device ?? "") ?? 0) : nothing}
          <p class="plan-use">
            <button type="button" class="small" ?disabled=${stale} @click=${() => this.#use()}>${t("plan.use")}</button>
            <span class="hint">${t("plan.use.hint")}</span>
          </p>
        </section>
      </div>
      ${
        plan
          ? published(store, plan.published, this.sources, this.all, { use: set, more: () => (this.all = !this.all) })
          : nothing
      }`;
  }
}

customElements.define("gramme-plan", Plan);
