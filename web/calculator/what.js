// What ran: device groups, how many, how long.
import { html, nothing } from "lit";
import { textAt } from "../fields.js";
import { parseNumber } from "../numbers.js";
import { rich, t } from "../messages/messages.js";
import { describedBy, idOf, numberField, problemText } from "./field.js";
import { deviceSearch, legacySearch } from "./searches.js";
import "./combobox.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */

/** The host of an instance type that was chosen, offered until it is taken. @type {WeakMap<Store, EstimateRequest>} */
const hosts = new WeakMap();
/** As many as the core takes. */
const mostGroups = 64;

/** @type {WeakMap<Store, Record<string, (text: string) => Promise<any[]>>>} */
const searches = new WeakMap();

/** @param {Store} store @param {boolean} old */
function searchOf(store, old) {
  if (!searches.has(store)) {
    searches.set(store, { now: deviceSearch(store), old: legacySearch(store, "legacyDevices") });
  }
  return searches.get(store)?.[old ? "old" : "now"];
}

/** @param {Store} store */
export function what(store) {
  const { devices } = store.draft;
  const old = textAt(store.draft, "/method") === "mlco2-2019";
  const shown = old ? devices.slice(0, 1) : devices;
  return html`<fieldset>
    <legend>${t("what.title")}</legend>
    ${shown.map((_, index) => group(store, index, old))} ${hostOffer(store)}
    ${
      old || devices.length >= mostGroups
        ? nothing
        : html`<p>
            <button type="button" class="text" @click=${() => addGroup(store)}>+ ${t("what.add")}</button>
          </p>`
    }
    <div class="row hours">${numberField(store, "/hours", { label: old ? "field.hours.old" : "field.hours" })}</div>
  </fieldset>`;
}

/** @param {Store} store @param {number} index @param {boolean} old */
function group(store, index, old) {
  const path = `/devices/${index}/device`;
  const count = `/devices/${index}/count`;
  const id = textAt(store.draft, path);
  const many = store.draft.devices.length > 1 && !old;
  const values = { number: index + 1 };
  const described = describedBy(store, path, false);
  return html`<div
    class="group"
    role=${many ? "group" : nothing}
    aria-label=${many ? t("what.group", values) : nothing}
  >
    <div class="field device">
      <label for=${idOf(path)}>${many ? t("what.group", values) : t("field.devices.device")}</label>
      <gramme-combobox
        .inputId=${idOf(path)}
        .label=${t("field.devices.device")}
        .text=${store.nameOf(id)}
        .placeholder=${t("field.devices.device.placeholder")}
        .invalid=${Boolean(store.problemAt(path))}
        .describedBy=${described}
        .search=${searchOf(store, old)}
        @choose=${(event) => choose(store, index, event.detail)}
      ></gramme-combobox>
      ${problemText(store, path)}
    </div>
    ${
      old
        ? nothing
        : html`<div class="field count">
            <label for=${idOf(count)}>${t("field.devices.count")}</label>
            <div class="entry">
              <span class="times" aria-hidden="true">×</span
              ><input
                id=${idOf(count)}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                placeholder="1"
                aria-invalid=${store.problemAt(count) ? "true" : nothing}
                aria-describedby=${describedBy(store, count, false) || nothing}
                .value=${textAt(store.draft, count)}
                @input=${(event) => store.set(count, event.target.value)}
              />
            </div>
            ${problemText(store, count)}
          </div>`
    }
    ${
      many
        ? html`<button
            type="button"
            class="text remove"
            aria-label=${t("what.remove.group", values)}
            @click=${(event) => removeGroup(store, index, event)}
          >
            ${t("what.remove")}
          </button>`
        : nothing
    }
  </div>`;
}

/** @param {Store} store */
function addGroup(store) {
  const index = store.draft.devices.length;
  store.edit((draft) => draft.devices.push({}));
  focusLater(idOf(`/devices/${index}/device`));
}

/** @param {Store} store @param {number} index @param {Event} event */
function removeGroup(store, index, event) {
  event.preventDefault();
  store.edit((draft) => draft.devices.splice(index, 1));
  focusLater(idOf(`/devices/${Math.max(0, index - 1)}/device`));
}

/** What had the focus may be gone. @param {string} id */
export const focusLater = (id) => void setTimeout(() => document.getElementById(id)?.focus());

/** @param {Store} store @param {number} index @param {{ option?: any, text: string }} detail */
async function choose(store, index, { option, text }) {
  const path = `/devices/${index}/device`;
  hosts.delete(store);
  if (option?.kind === "instance") return void expand(store, index, option);
  if (!option) {
    const id = (text && (await store.resolve(text, "device"))) || text;
    return void store.setAll({ [path]: id, [`/devices/${index}/powerW`]: "" });
  }
  const texts = { [path]: option.id, [`/devices/${index}/powerW`]: "" };
  if (option.times) texts[`/devices/${index}/count`] = option.times;
  store.setAll(texts);
}

/** @param {Store} store @param {number} index @param {any} option */
async function expand(store, index, { id, times = "1" }) {
  const count = parseNumber(times);
  try {
    const { devices = [], ...host } = (await store.gramme?.expand(`${id} x ${count}`)) ?? {};
    const groups = devices.map((group) => ({ device: group.device, count: String(group.count ?? 1) }));
    if (host.cpu || host.memoryGb) hosts.set(store, host);
    if (groups.length === 0) return void takeHost(store);
    store.edit((draft) => draft.devices.splice(index, 1, ...groups));
  } catch {
    store.set(`/devices/${index}/device`, id);
  }
}

/** @param {Store} store */
function takeHost(store) {
  const host = hosts.get(store);
  if (!host) return;
  hosts.delete(store);
  const { device = "", wattsPerCore, cores } = host.cpu ?? {};
  const text = (value) => (value === undefined ? "" : String(value));
  store.setAll({
    "/cpu/device": device,
    "/cpu/wattsPerCore": text(wattsPerCore),
    "/cpu/cores": text(cores),
    "/memoryGb": text(host.memoryGb),
  });
}

/** @param {Store} store */
function hostOffer(store) {
  const host = hosts.get(store);
  if (!host) return nothing;
  const key = host.cpu ? "what.host" : "what.host.memory";
  return html`<p class="offer">
    ${rich(key, { cores: host.cpu?.cores ?? 0, memory: host.memoryGb ?? 0 })}
    <button type="button" @click=${() => takeHost(store)}>${t("what.host.take")}</button>
  </p>`;
}
