// The same work at every place, or on other devices, ranked.
import { html, nothing } from "lit";
import { StoreElement } from "../store-element.js";
import { energy, massInColumn as mass, number, rich, t } from "../messages/messages.js";
import { textOf } from "../fields.js";
import { editable } from "../numbers.js";
import { bar, reachOf, said } from "./bars.js";
import { difference, filtered, hoursOn, named, withOwn } from "./rows.js";

/** @typedef {import("./rows.js").Named} Named */

const overs = /** @type {const} */ (["places", "devices"]);
/** As many rows as are drawn at once, so that typing stays cheap. */
const page = 40;

export class Elsewhere extends StoreElement {
  static properties = {
    ...StoreElement.properties,
    over: { state: true },
    kind: { state: true },
    provider: { state: true },
    text: { state: true },
    restricted: { state: true },
    shown: { state: true },
    rows: { state: true },
    failure: { state: true },
  };

  constructor() {
    super();
    /** @type {"places" | "devices"} */
    this.over = "places";
    this.kind = "";
    this.provider = "";
    this.text = "";
    /** Whether places are shown that are not open to everybody. */
    this.restricted = false;
    this.shown = page;
    /** @type {Named[]} */
    this.rows = [];
    this.failure = "";
    /** @type {unknown} what the rows were made from. */
    this.madeFrom = undefined;
    this.round = 0;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { estimate } = this.store;
    if (!estimate || (this.madeFrom === estimate && !changed.has("over"))) return;
    this.madeFrom = estimate;
    this.#compare();
  }

  async #compare() {
    const { gramme, request } = this.store;
    if (!gramme) return;
    const round = ++this.round;
    const { over } = this;
    try {
      /** @type {[import("./rows.js").ComparisonRow[], any[]]} */
      const [rows, things] = await Promise.all([gramme.compare(request, { over }), gramme[over]()]);
      if (round !== this.round) return;
      this.rows = named(withOwn(rows, this.store, this.#ownId), new Map(things.map((thing) => [thing.id, thing])));
      if (over === "devices") this.#sayHours(things);
      this.failure = "";
    } catch (error) {
      if (round !== this.round) return;
      const code = /** @type {any} */ (error).errors?.[0].code;
      this.failure = ["conflict", "no_figure", "not_in_method"].includes(code) ? code : "other";
    }
  }

  /** The id of the row that is the run as it stands, by what is compared. */
  get #ownId() {
    const { place, devices = [] } = this.store.request;
    return this.over === "places" ? place : devices.length === 1 ? devices[0].device : undefined;
  }

  /** The same work takes other devices another time. @param {any[]} devices */
  #sayHours(devices) {
    const peaks = new Map(devices.map(({ id, peak16 = 0 }) => [id, peak16]));
    for (const row of this.rows) {
      const hours = hoursOn(this.store.request, peaks, row.id);
      if (hours) row.detail = t("elsewhere.hours", { hours: number(hours) });
    }
  }

  render() {
    const all = { kind: "", provider: "", text: this.text, restricted: true };
    const rows = filtered(this.rows, this.over === "places" ? this : all);
    return html`${this.#filters()}
    ${this.failure ? html`<p class="problem">${t(`elsewhere.cannot.${this.failure}`)}</p>` : this.#list(rows)}`;
  }

  #filters() {
    const kinds = [...new Set(this.rows.map(({ kind }) => kind))].filter(Boolean).sort();
    const providers = [...new Set(this.rows.map(({ provider }) => provider))].filter(Boolean).sort();
    const places = this.over === "places";
    return html`<div class="filters">
      <fieldset class="field over">
        <legend class="label">${t("elsewhere.over")}</legend>
        <div class="segments">
          ${overs.map(
            (over) =>
              html`<label
                ><input
                  type="radio"
                  name="over"
                  value=${over}
                  .checked=${this.over === over}
                  @change=${() => this.#show({ over, text: "", rows: [] })}
                /><span>${t(`elsewhere.over.${over}`)}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <div class="field">
        <label for="elsewhere-text">${t("elsewhere.search")}</label>
        <input
          id="elsewhere-text"
          type="search"
          autocomplete="off"
          .value=${this.text}
          @input=${(event) => this.#show({ text: event.target.value })}
        />
      </div>
      ${places ? this.#select("kind", kinds, (kind) => t(`kind.${kind}`)) : nothing}
      ${places ? this.#select("provider", providers, (id) => this.store.nameOf(id)) : nothing}
      ${places ? this.#restrictedChoice() : nothing}
    </div>`;
  }

  #restrictedChoice() {
    return html`<div class="check">
      <input
        id="elsewhere-restricted"
        type="checkbox"
        .checked=${this.restricted}
        @change=${(event) => this.#show({ restricted: event.target.checked })}
      />
      <label for="elsewhere-restricted">${t("elsewhere.restricted")}</label>
    </div>`;
  }

  /** @param {"kind" | "provider"} name @param {string[]} values @param {(value: string) => string} text */
  #select(name, values, text) {
    // What the other choice leaves nothing of cannot be chosen.
    const other = name === "kind" ? "provider" : "kind";
    const some = (value) =>
      this.rows.some((row) => row[name] === value && (!this[other] || row[other] === this[other]));
    return html`<div class="field">
      <label for=${`elsewhere-${name}`}>${t(`elsewhere.${name}`)}</label>
      <div class="select">
        <select id=${`elsewhere-${name}`} @change=${(event) => this.#show({ [name]: event.target.value })}>
          <option value="" ?selected=${!this[name]}>${t(`elsewhere.${name}.all`)}</option>
          ${values.map(
            (value) =>
              html`<option value=${value} ?selected=${this[name] === value} ?disabled=${!some(value)}>
                ${text(value)}
              </option>`,
          )}
        </select>
        <span class="chevron" aria-hidden="true"></span>
      </div>
    </div>`;
  }

  /** @param {Partial<Elsewhere>} change a new choice begins at the top of the list. */
  #show(change) {
    Object.assign(this, { shown: page }, change);
  }

  /** @param {Named[]} rows */
  #list(rows) {
    if (this.rows.length === 0) return nothing;
    if (rows.length === 0) return html`<p role="status">${t("elsewhere.none")}</p>`;
    const key = this.over === "places" ? "elsewhere.count" : "elsewhere.count.devices";
    const ends = { low: mass(rows[0].row.operationalKg), high: mass(rows[rows.length - 1].row.operationalKg) };
    const shown = rows.slice(0, this.shown);
    const own = this.store.estimate?.emissionsKg.operational ?? 0;
    const ownRow = this.#ownRow(own);
    const most = Math.max(reachOf(ownRow), ...shown.map(({ row }) => reachOf(row)));
    const left = rows.length - this.shown;
    const assumed = this.over === "places" && rows.some(({ row }) => row.assumed);
    return html`<p role="status">${rich(key, { n: rows.length, ...ends })}</p>
      <p class="hint">${t(this.over === "places" ? "elsewhere.pick" : "elsewhere.pick.devices")}</p>
      ${this.#staysBehind() ? html`<p class="hint">${t("elsewhere.behind")}</p>` : nothing}
      ${ownRow.range ? html`<p class="hint">${t("elsewhere.whisker")}</p>` : nothing} ${this.#ownRun(ownRow, most)}
      <ol class="ranked">
        ${shown.map((one) => this.#row(one, most))}
      </ol>
      ${
        left > 0
          ? html`<p>
              <button type="button" class="small" @click=${() => (this.shown += page * 2)}>
                ${t("elsewhere.show", { n: Math.min(left, page * 2) })}
              </button>
            </p>`
          : nothing
      }
      ${assumed ? html`<p class="hint">${t("elsewhere.assumed.note")}</p>` : nothing}`;
  }

  /** Whether figures of the own site were given, which another has not. */
  #staysBehind() {
    const { pue, gridGco2ePerKwh, wueLPerKwh, offSiteWaterLPerKwh } = this.store.request;
    const given = [pue, gridGco2ePerKwh, wueLPerKwh, offSiteWaterLPerKwh].some((figure) => figure !== undefined);
    return this.over === "places" && given;
  }

  /** The reader's own run as a row. @param {number} own @returns {import("./rows.js").ComparisonRow} */
  #ownRow(own) {
    const { range, energyKwh } = this.store.estimate ?? {};
    const row = { operationalKg: own, totalKg: own, energyKwh: energyKwh?.total ?? 0, assumed: false };
    return range ? { ...row, range: { operationalKg: range.operationalKg } } : row;
  }

  /** What the others are measured against. @param {import("./rows.js").ComparisonRow} row @param {number} most */
  #ownRun(row, most) {
    const { request, estimate } = this.store;
    if (!estimate) return nothing;
    const devices = (request.devices ?? []).map(({ device = "" }) => this.store.nameOf(device)).join(" + ");
    const grid = request.gridGco2ePerKwh === undefined ? this.store.nameOf("world") : t("elsewhere.ownGrid");
    const place = request.place ? this.store.nameOf(request.place) : grid;
    const name = this.over === "places" ? place : devices;
    return html`<div class="ranked own">
      <p><strong>${t("elsewhere.here")}</strong> <span class="detail">${name}</span></p>
      ${bar(row, most)}
      <span class="kilograms">${mass(row.operationalKg)}${said(row)}</span>
      <span class="difference">${energy(row.energyKwh)}</span>
    </div>`;
  }

  /** @param {Named} one @param {number} most */
  #row({ id, name, detail, row }, most) {
    const { request, estimate } = this.store;
    const own = estimate?.emissionsKg.operational ?? 0;
    const chosen = this.over === "places" ? id === request.place : request.devices?.some(({ device }) => device === id);
    return html`<li class=${chosen ? "chosen" : nothing}>
      <button type="button" aria-current=${chosen ? "true" : nothing} @click=${() => this.#pick(id)}>
        <span class="name">${name}</span>${detail ? html` <span class="detail">${detail}</span>` : nothing}
      </button>
      ${bar(row, most)}
      <span class="kilograms">${mass(row.operationalKg)}${said(row)}</span>
      <span class="difference"
        >${difference(row.operationalKg, own)}${
          row.assumed && this.over === "places" ? html`<span class="mark">${t("elsewhere.assumed")}</span>` : nothing
        }</span
      >
    </li>`;
  }

  /** @param {string} id */
  async #pick(id) {
    const { store } = this;
    // It is there already, with whatever figures of its own.
    if (id === this.#ownId) return;
    if (this.over === "places") {
      const own = { "/gridGco2ePerKwh": "", "/pue": "", "/wueLPerKwh": "", "/offSiteWaterLPerKwh": "" };
      await store.setAll({ "/place": id, ...own });
    } else {
      await this.#pickDevice(id);
    }
    store.writeAddress({ push: true });
  }

  /** The same number of operations on another device takes other hours. @param {string} id */
  async #pickDevice(id) {
    const { store } = this;
    const { devices: groups = [] } = store.request;
    const peaks = new Map(((await store.gramme?.devices()) ?? []).map(({ id, peak16 = 0 }) => [id, peak16]));
    const count = groups.reduce((sum, group) => sum + (group.count ?? 1), 0);
    const needed = hoursOn(store.request, peaks, id);
    if (!needed) return;
    const loads = new Set(groups.map(({ load }) => load));
    const [load] = loads.size === 1 ? loads : [undefined];
    const group = {
      device: id,
      count: editable(count),
      ...(load !== undefined && { load: textOf("/devices/0/load", load) }),
    };
    await store.edit((draft) => {
      draft.devices = [group];
      draft.hours = editable(Number(needed.toPrecision(6)));
    });
  }
}

customElements.define("gramme-elsewhere", Elsewhere);
