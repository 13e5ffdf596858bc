// The same work at every place, or on other devices: dots and ranked bars of one selection, and what the chosen place was.
import { html, nothing } from "lit";
import { StoreElement } from "../store-element.js";
import { energy, language, massInColumn as mass, section, t } from "../messages/messages.js";
import "../styles/ramp.css";
import "./elsewhere.css";
import "./list.css";
import "../charts/frame.js";
import { linkTo } from "../charts/link.js";
import { filters } from "./filters.js";
import { asked } from "../asked.js";
import "./field.js";
import "./history.js";
import { ranked } from "./list.js";
import { pickDevice, pickPlace } from "./pick.js";
import { described, difference, effortOf, filtered, named, opening, withOwn } from "./rows.js";
import { saved } from "./saved.js";
import { scaleOf } from "./scale.js";
import { comparisonTable } from "./table.js";
import { viewChoice } from "./world.js";

/** @typedef {import("./rows.js").Named} Named */

await section({
  en: () => import("./messages-en.js"),
  fr: () => import("./messages-fr.js"),
  zh: () => import("./messages-zh.js"),
});

/** As many rows as are drawn at once, so that a change stays cheap. */
const page = 15;
const refusals = ["conflict", "no_figure", "not_in_method"];

class Elsewhere extends StoreElement {
  static properties = {
    ...StoreElement.properties,
    choice: { state: true },
    view: { state: true },
    active: { state: true },
    shown: { state: true },
    rows: { state: true },
    failure: { state: true },
  };

  constructor() {
    super();
    /** @type {import("./filters.js").Choice} */
    this.choice = { over: "places", kind: "", provider: "", text: "", restricted: false };
    this.view = "world";
    /** What is pointed at, among the dots or in the list. */
    this.active = "";
    this.shown = page;
    /** @type {Named[]} */
    this.rows = [];
    this.failure = "";
    /** Whether the first choice of what to compare has been made. */
    this.opened = false;
    /** What the rows were made from. */
    this.madeFrom = "";
    /** @type {unknown} */
    this.madeOf = undefined;
    this.round = 0;
    /** Whether rows are on their way that will be drawn with all else. */
    this.comparing = false;
    this.known = { key: "", things: /** @type {import("./rows.js").Known} */ (new Map()) };
    this.filtered = { key: "", rows: /** @type {Named[]} */ ([]), of: /** @type {Named[]} */ ([]) };
  }

  /** Old rows beside a new run would be work for nothing, and wrong. */
  shouldUpdate() {
    const { estimate } = this.store;
    const from = `${this.choice.over} ${language()}`;
    if (estimate && (this.madeOf !== estimate || this.madeFrom !== from)) {
      Object.assign(this, { madeOf: estimate, madeFrom: from, comparing: true });
      this.#compare(from);
    }
    return !this.comparing || this.rows.length === 0;
  }

  /** @param {string} from what tells the rows of one comparison from those of another. */
  async #compare(from) {
    const { gramme, request, estimate } = this.store;
    if (!gramme || !estimate) return;
    const round = ++this.round;
    const { over } = this.choice;
    try {
      const comparison = asked(estimate, over, () => gramme.compare(request, { over }));
      const [rows, things] = await Promise.all([comparison, this.#things(from)]);
      if (round !== this.round) return;
      this.rows = named(withOwn(rows, this.store, this.#ownId), things);
      if (!this.opened) this.choice = { ...this.choice, ...opening(things.get(this.#ownId ?? "")?.kind) };
      this.opened = true;
      this.failure = "";
    } catch (error) {
      if (round !== this.round) return;
      const code = /** @type {any} */ (error).errors?.[0].code;
      this.failure = refusals.includes(code) ? code : "other";
    }
    this.comparing = false;
    this.requestUpdate();
  }

  /** What is compared, in the language of the moment; the same from run to run. @param {string} key */
  async #things(key) {
    if (this.known.key === key) return this.known.things;
    const { over } = this.choice;
    const things = described((await this.store.gramme?.[over]()) ?? [], over === "places");
    this.known = { key, things };
    return things;
  }

  /** The id of the row that is the run as it stands, by what is compared. */
  get #ownId() {
    const { place, devices = [] } = this.store.request;
    return this.choice.over === "places" ? place : devices.length === 1 ? devices[0].device : undefined;
  }

  /** "" if the devices are of several. */
  get #ownSegment() {
    const { request, segments } = this.store;
    const own = new Set((request.devices ?? []).map(({ device = "" }) => segments.get(device) ?? ""));
    return own.size === 1 ? [...own][0] : "";
  }

  /** @returns {Named[]} the same array until rows or choice change, so that dots that stay are left alone. */
  get #visible() {
    const { choice, rows } = this;
    const key = JSON.stringify(choice);
    if (this.filtered.key !== key || this.filtered.of !== rows) {
      this.filtered = { key, of: rows, rows: filtered(rows, choice) };
    }
    return this.filtered.rows;
  }

  render() {
    const nameOf = (id) => this.store.nameOf(id);
    return html`${filters(this.choice, this.rows, nameOf, (change) => this.#choose(change))}
    ${this.failure ? html`<p class="problem">${t(`elsewhere.cannot.${this.failure}`)}</p>` : this.#comparison()} `;
  }

  /** @param {Partial<import("./filters.js").Choice>} change a new choice begins at the top of the list. */
  #choose(change) {
    if (change.over) this.rows = [];
    // Devices of other kinds differ so much that one's own stand apart best.
    if (change.over === "devices") change = { ...change, kind: this.#ownSegment };
    Object.assign(this, { choice: { ...this.choice, ...change }, shown: page, active: "" });
  }

  #comparison() {
    const { estimate } = this.store;
    if (this.rows.length === 0 || !estimate) return nothing;
    const rows = this.#visible;
    const { over } = this.choice;
    if (rows.length === 0) return html`<p role="status">${t(`elsewhere.none.${over}`)}</p>`;
    const list = this.#listOf(rows, estimate);
    const places = over === "places";
    return html`<div class="elsewhere">
      <gramme-chart
        .name=${`gramme-${over}`}
        .heading=${t(`elsewhere.heading.${over}`, { n: rows.length })}
        .summary=${this.#summary(rows, list)}
        .source=${t(`elsewhere.source.${over}`, { version: this.store.gramme?.version.data ?? "" })}
        .permalink=${linkTo(this.store, "elsewhere")}
        .table=${() => comparisonTable(rows, list.own.row.operationalKg, over)}
        .picture=${() => saved(this.querySelector("svg.field"), list)}
        .body=${places ? this.#world(rows, list) : this.#field(rows, list)}
      ></gramme-chart>
      <div class="listed">${ranked(list)} ${this.#notes(list)}</div>
      ${places ? html`<gramme-history .store=${this.store}></gramme-history>` : nothing}
    </div>`;
  }

  /** @param {Named[]} rows @param {import("./list.js").List} list */
  #summary(rows, { own }) {
    const [first, last] = [rows[0], rows[rows.length - 1]];
    const ends = {
      low: mass(first.row.operationalKg),
      high: mass(last.row.operationalKg),
      least: energy(first.row.energyKwh),
      most: energy(last.row.energyKwh),
    };
    const than = difference(first.row.operationalKg, own.row.operationalKg);
    const name = first.detail && this.choice.over === "places" ? `${first.name} (${first.detail})` : first.name;
    // Of a run that emits nothing nothing is a share.
    const least = t(than ? "elsewhere.least" : "elsewhere.least.alone", { name, mass: ends.low, difference: than });
    return t("elsewhere.summary", { span: t(`elsewhere.span.${this.choice.over}`, ends), least });
  }

  /** @param {import("./list.js").List} list */
  #notes({ own, rows, over }) {
    const assumed = over === "places" && rows.some(({ row }) => row.assumed);
    return html`${own.row.range ? html`<p class="hint">${t("elsewhere.whisker")}</p>` : nothing}
    ${assumed ? html`<p class="hint">${t("elsewhere.assumed.note")}</p>` : nothing}`;
  }

  /** @param {Named[]} rows @param {import("./list.js").List} list */
  #world(rows, { own, scale, chosen }) {
    const unplaced = rows.filter(({ lat }) => lat === undefined).length;
    return html`${viewChoice(this.view, (view) => (this.view = view))}
      <gramme-world
        .rows=${rows}
        .view=${this.view}
        .scale=${scale}
        .own=${own.row.operationalKg}
        .chosen=${chosen[0] ?? ""}
        .active=${this.active}
        .label=${t("elsewhere.map.label")}
        .spoken=${language()}
        @mark=${({ detail }) => (this.active = detail.id)}
        @pick=${({ detail }) => this.#pick(detail.id)}
      ></gramme-world>
      <p class="hint">
        ${t("elsewhere.pick")} ${unplaced > 0 ? t("elsewhere.unplaced", { n: unplaced }) : nothing}
        ${this.#staysBehind() ? t("elsewhere.behind") : nothing}
      </p>`;
  }

  /** @param {Named[]} rows @param {import("./list.js").List} list */
  #field(rows, { own, scale, chosen }) {
    return html`<gramme-field
        .rows=${rows}
        .scale=${scale}
        .own=${own.row.operationalKg}
        .chosen=${chosen.length === 1 ? chosen[0] : ""}
        .active=${this.active}
        .label=${t("elsewhere.field.label")}
        .spoken=${language()}
        @mark=${({ detail }) => (this.active = detail.id)}
        @pick=${({ detail }) => this.#pick(detail.id)}
      ></gramme-field>
      <p class="hint">${t("elsewhere.pick.devices")}</p>`;
  }

  /** @param {Named[]} rows @param {import("../../wasm/gramme.d.ts").Estimate} estimate @returns {import("./list.js").List} */
  #listOf(rows, estimate) {
    const { request } = this.store;
    const { over } = this.choice;
    const groups = (request.devices ?? []).map(({ device = "" }) => device);
    return {
      over,
      rows,
      shown: this.shown,
      own: this.#own(estimate),
      scale: scaleOf(estimate),
      chosen: over === "places" ? [request.place ?? ""] : groups,
      active: this.active,
      mark: (id) => (this.active = id),
      pick: (id) => this.#pick(id),
      more: () => (this.shown += page * 2),
      next: page * 2,
    };
  }

  /** The reader's own run. @param {import("../../wasm/gramme.d.ts").Estimate} estimate @returns {import("./list.js").List["own"]} */
  #own({ emissionsKg, energyKwh, range }) {
    const { request } = this.store;
    const devices = (request.devices ?? []).map(({ device = "" }) => this.store.nameOf(device)).join(" + ");
    const grid = request.gridGco2ePerKwh === undefined ? this.store.nameOf("world") : t("elsewhere.ownGrid");
    const place = request.place ? this.store.nameOf(request.place) : grid;
    const { operational, total } = emissionsKg;
    const row = {
      operationalKg: operational,
      totalKg: total,
      energyKwh: energyKwh.total,
      assumed: false,
      ...(range && { range: { operationalKg: range.operationalKg } }),
    };
    if (this.choice.over === "places") return { name: place, detail: "", row };
    return { name: devices, detail: effortOf({ ...row, hours: request.hours }), row };
  }

  /** Whether figures of the own site were given, which another has not. */
  #staysBehind() {
    const { pue, gridGco2ePerKwh, wueLPerKwh, offSiteWaterLPerKwh } = this.store.request;
    const given = [pue, gridGco2ePerKwh, wueLPerKwh, offSiteWaterLPerKwh].some((figure) => figure !== undefined);
    return this.choice.over === "places" && given;
  }

  /** @param {string} id */
  async #pick(id) {
    // It is there already, with whatever figures of its own.
    if (id === this.#ownId) return;
    if (this.choice.over === "places") return pickPlace(this.store, id);
    const hours = this.rows.find((one) => one.id === id)?.row.hours;
    if (hours) await pickDevice(this.store, id, hours);
  }
}

customElements.define("gramme-elsewhere", Elsewhere);
