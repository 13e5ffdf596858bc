// The machine around the devices: presets that fill in its CPU and memory, and can be undone. What they do is host-fill.js.
import { html, nothing } from "lit";
import { locks } from "../embedding.js";
import { textAt } from "../fields.js";
import { later } from "../later.js";
import { parseNumber } from "../numbers.js";
import { exact, rich, t } from "../messages/messages.js";
import { idOf } from "./field.js";
import { searching } from "./searching.js";
import "./combobox.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */
/**
 * What is remembered of a page's machine.
 * @typedef {object} Memory
 * @property {Record<string, string>} [before] the fields before a preset filled them.
 * @property {Record<string, string>} [filled]
 * @property {string} [text] what was filled in, from where.
 * @property {string} [id] of the instance type that it was filled from.
 * @property {number} [needed] devices that it was filled for.
 * @property {string} [picked] what stands in the field of instance types.
 * @property {boolean} [unknown] whether that is nobody's name.
 * @property {(text: string) => Promise<any[]>} [search]
 */

export const instancePath = "/host/instance";
export const typicalButton = "host-typical";
export const paths = ["/cpu/device", "/cpu/wattsPerCore", "/cpu/cores", "/cpu/load", "/memoryGb"];

/** Does what is fetched when somebody first asks for it. @param {(fill: typeof import("./host-fill.js")) => unknown} run */
export const act = (run) => later(import("./host-fill.js"), run);

/** @type {WeakMap<Store, Memory>} */
const memories = new WeakMap();

/** @param {Store} store */
export function memoryOf(store) {
  const memory = memories.get(store) ?? {};
  memories.set(store, memory);
  return memory;
}

/** Whether the fields are still as the preset left them. @param {Store} store */
export function isFilled(store) {
  const { filled } = memoryOf(store);
  return filled !== undefined && paths.every((path) => textAt(store.draft, path) === (filled[path] ?? ""));
}

/** Devices that stand in servers. @param {Store} store */
export function devices(store) {
  const groups = store.draft.devices.filter(({ device = "" }) => store.segments.get(device) === "datacentre");
  return (groups.length > 0 ? groups : store.draft.devices).map(({ device = "", count = "" }) => ({
    device,
    count: parseNumber(count) ?? 1,
  }));
}

/** How many they are. @param {Store} store */
export const neededBy = (store) => devices(store).reduce((sum, { count }) => sum + count, 0);

/** Whether what a preset fills in is not the reader's to change. @param {Store} store */
const isLocked = (store) => paths.some((path) => locks(store, path));

/** Whether a typical server says anything about this run. @param {Store} store */
export const hasServer = (store) =>
  !isLocked(store) &&
  !textAt(store.draft, "/measuredKwh") &&
  store.draft.devices.some(({ device = "" }) => store.segments.get(device) === "datacentre");

/** The offer that stands under the devices once an instance type was chosen. @param {Store} store */
export function hostOffer(store) {
  const { host, count = 1 } = store.machine ?? {};
  if (isLocked(store)) return nothing;
  if (isFilled(store)) return refillOffer(store);
  if (!host) return nothing;
  const key = host.cpu ? "what.host" : "what.host.memory";
  const values = { machines: count, cores: exact(host.cpu?.cores ?? 0), memory: exact(host.memoryGb ?? 0) };
  return html`<p class="offer">
    ${rich(key, values)}
    <button type="button" @click=${() => act(({ takeOffered }) => takeOffered(store))}>${t("what.host.take")}</button>
  </p>`;
}

/** Where the number of devices is no longer the one that a machine was filled in for. @param {Store} store */
function refillOffer(store) {
  const { id, needed = 0 } = memoryOf(store);
  const now = neededBy(store);
  if (!id || now === needed || now <= 0) return nothing;
  return html`<p class="offer">
    ${t("host.filledFor", { n: needed })}
    <button type="button" @click=${() => act(({ fillAgain }) => fillAgain(store, id))}>
      ${t("host.again", { n: now })}
    </button>
  </p>`;
}

/** @param {Store} store */
export function hostPresets(store) {
  if (isLocked(store)) return nothing;
  const memory = memoryOf(store);
  const path = instancePath;
  memory.search ??= searching(({ instanceSearch }) => instanceSearch(store));
  const { host, id = "" } = store.machine ?? {};
  return html`<div class="presets" role="group" aria-labelledby="host-presets">
    <p class="label" id="host-presets">${t("host.title")}</p>
    <p class="choices">
      ${
        host
          ? html`<button type="button" class="small" @click=${() => act(({ takeHost }) => takeHost(store, host))}>
              ${t("host.instance", { name: id.slice(id.indexOf(":") + 1) })}
            </button>`
          : nothing
      }
      ${
        hasServer(store)
          ? html`<button
              type="button"
              class="small"
              id=${typicalButton}
              @click=${() => act(({ countTypical }) => countTypical(store))}
            >
              ${t("host.typical")}
            </button>`
          : nothing
      }
      ${
        isFilled(store)
          ? html`<button type="button" class="small" @click=${() => act(({ undo }) => undo(store))}>
              ${t("host.undo")}
            </button>`
          : nothing
      }
    </p>
    <div class="field">
      <label for=${idOf(path)}>${t("host.pick")}</label>
      <gramme-combobox
        .inputId=${idOf(path)}
        .label=${t("host.pick")}
        .text=${memory.unknown || isFilled(store) ? (memory.picked ?? "") : ""}
        .invalid=${Boolean(memory.unknown)}
        .describedBy=${memory.unknown ? `${idOf(path)}-problem` : ""}
        .placeholder=${t("host.pick.placeholder")}
        .search=${memory.search}
        @choose=${({ detail: { option, text } }) =>
          act(({ fill, pick }) => (option ? fill(store, option.id) : pick(store, text)))}
      ></gramme-combobox>
      ${
        memory.unknown
          ? html`<div class="problem" id=${`${idOf(path)}-problem`}><p>${t("error.unknown_id")}</p></div>`
          : nothing
      }
    </div>
    <p class="hint" role="status">${isFilled(store) ? (memory.text ?? "") : ""}</p>
  </div>`;
}
