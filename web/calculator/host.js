// The machine around the devices: presets that fill in its CPU and memory, and can be undone.
import { html, nothing } from "lit";
import { locks, rootOf } from "../embedding.js";
import { textAt } from "../fields.js";
import { parseNumber } from "../numbers.js";
import { exact, has, percent, rich, t } from "../messages/messages.js";
import { hostTexts } from "../instances.js";
import { focusLater, idOf } from "./field.js";
import { instanceSearch, splitCount } from "./searches.js";
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

/** A server of eight H100, for devices that no instance type of eight carries. */
export const typical = "aws:p5.48xlarge";
const eight = 8;
const instancePath = "/host/instance";
const typicalButton = "host-typical";
const paths = ["/cpu/device", "/cpu/wattsPerCore", "/cpu/cores", "/cpu/load", "/memoryGb"];

/** @type {WeakMap<Store, Memory>} */
const memories = new WeakMap();

/** @param {Store} store */
function memoryOf(store) {
  const memory = memories.get(store) ?? {};
  memories.set(store, memory);
  return memory;
}

/** Whether the fields are still as the preset left them. @param {Store} store */
function isFilled(store) {
  const { filled } = memoryOf(store);
  return filled !== undefined && paths.every((path) => textAt(store.draft, path) === (filled[path] ?? ""));
}

/**
 * The instance type of eight that carries a device, by the place's own provider if it has one.
 * @param {Record<string, any>[]} rows of the table of instance types
 * @param {string} device
 * @param {string} place
 */
export function serverFor(rows, device, place) {
  const servers = rows.filter((row) => row.deviceCount === eight && (row.cpu || row.wattsPerVcpu) && row.memoryGb);
  const own = servers.filter((row) => row.device === device);
  const provider = place.split(":")[0];
  const best = own.find((row) => row.provider === provider) ?? own[0];
  return String(best?.id ?? typical);
}

/** Devices that stand in servers. @param {Store} store */
function devices(store) {
  const groups = store.draft.devices.filter(({ device = "" }) => store.segments.get(device) === "datacentre");
  return (groups.length > 0 ? groups : store.draft.devices).map(({ device = "", count = "" }) => ({
    device,
    count: parseNumber(count) ?? 1,
  }));
}

/** How many they are. @param {Store} store */
const neededBy = (store) => devices(store).reduce((sum, { count }) => sum + count, 0);

/** Whether what a preset fills in is not the reader's to change. @param {Store} store */
const isLocked = (store) => paths.some((path) => locks(store, path));

/** Whether a typical server says anything about this run. @param {Store} store */
export const hasServer = (store) =>
  !isLocked(store) &&
  !textAt(store.draft, "/measuredKwh") &&
  store.draft.devices.some(({ device = "" }) => store.segments.get(device) === "datacentre");

/** @param {Store} store */
export async function countTypical(store) {
  // Pressed elsewhere, its button gives way to what it does.
  const away = !rootOf(store).activeElement?.closest("details.more");
  const rows = (await store.gramme?.table("instances", "instances")) ?? [];
  const [largest] = devices(store).sort((a, b) => b.count - a.count);
  await fill(store, serverFor(rows, largest?.device ?? "", textAt(store.draft, "/place")));
  if (away) showFilled(store);
}

/** What has been filled in is to be seen, and the button that had the focus is gone. @param {Store} store */
function showFilled(store) {
  const more = /** @type {HTMLDetailsElement | null} */ (rootOf(store).querySelector("details.more"));
  if (more) more.open = true;
  focusLater(store, idOf("/cpu/device"));
}

/** Fills in the machine of an instance type, as often as the devices need it. @param {Store} store @param {string} id */
async function fill(store, id) {
  const { gramme } = store;
  if (!gramme) return;
  const { devices: groups = [], cpu, memoryGb } = await gramme.expand(id);
  const carried = groups.reduce((sum, { count = 1 }) => sum + count, 0);
  const needed = neededBy(store);
  const machines = carried > 0 ? needed / carried : 1;
  const times = (value) => (value === undefined ? undefined : Number((value * machines).toPrecision(6)));
  // All cores of a named CPU count unless the request says how many.
  const cpus = cpu?.device ? (await gramme.cpus()).find((one) => one.id === cpu.device)?.cores : undefined;
  const cores = times(cpu?.cores ?? cpus);
  await takeHost(store, { cpu: cpu && { ...cpu, cores }, memoryGb: times(memoryGb) });
  const { name, list, short } = await described(store, id);
  const memory = Object.assign(memoryOf(store), { id, needed, picked: short, unknown: false });
  const key = cores === undefined ? "host.filled.memory" : "host.filled";
  const values = {
    cores: exact(cores ?? 0),
    memory: exact(times(memoryGb) ?? 0),
    name,
    machines: machinesText(machines),
  };
  memory.text = `${t(key, values)} ${list ? t("host.sources", { list }) : ""}`;
  await store.setAll({});
}

/** "2 machines", "an eighth of a machine". @param {number} machines */
function machinesText(machines) {
  const eighths = `host.eighths.${machines * eight}`;
  if (machines < 1) return has(eighths) ? t(eighths) : t("host.share", { share: percent(machines) });
  return t("host.machines", { n: Number(machines.toPrecision(3)) });
}

/** Name and sources of an instance type. @param {Store} store @param {string} id */
async function described(store, id) {
  const rows = (await store.gramme?.table("instances", "instances")) ?? [];
  const row = rows.find((one) => one.id === id) ?? {};
  const titles = new Map(((await store.gramme?.sources()) ?? []).map((source) => [source.id, source.title]));
  const list = [...new Set([row.source, row.cpuSource])].filter(Boolean).map((one) => titles.get(String(one)) ?? one);
  const short = String(row.name ?? id);
  return { name: `${store.nameOf(id.split(":")[0])} ${short}`, list: list.join("; "), short };
}

/** @param {Store} store @param {EstimateRequest} host */
async function takeHost(store, host) {
  const memory = memoryOf(store);
  if (!isFilled(store)) memory.before = Object.fromEntries(paths.map((path) => [path, textAt(store.draft, path)]));
  const filled = { ...(await hostTexts(store, host)), "/cpu/load": textAt(store.draft, "/cpu/load") };
  const { machine } = store;
  Object.assign(memory, { filled, text: "", id: machine?.id, needed: neededBy(store), picked: "", unknown: false });
  await store.setAll(filled);
}

/** Takes the machine of the instance type that was chosen. @param {Store} store */
export async function takeOffered(store) {
  const { host } = store.machine ?? {};
  if (!host) return;
  await takeHost(store, host);
  showFilled(store);
}

/** The field of instance types was left with a text of no list. @param {Store} store @param {string} text */
async function pick(store, text) {
  const id = text && (await store.resolve(splitCount(text).what, "instance"));
  if (id) return void (await fill(store, id));
  Object.assign(memoryOf(store), { picked: text, unknown: text !== "" });
  await store.setAll({});
}

/** The machine again, for as many devices as there are now. @param {Store} store @param {string} id */
async function fillAgain(store, id) {
  await fill(store, id);
  showFilled(store);
}

/** @param {Store} store */
function undo(store) {
  const memory = memoryOf(store);
  const { before = {} } = memory;
  Object.assign(memory, { filled: undefined, picked: "" });
  store.setAll(before);
  // Its own button is gone with what it undid.
  focusLater(store, hasServer(store) ? typicalButton : idOf(instancePath));
}

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
    <button type="button" @click=${() => takeOffered(store)}>${t("what.host.take")}</button>
  </p>`;
}

/** Where the number of devices is no longer the one that a machine was filled in for. @param {Store} store */
function refillOffer(store) {
  const { id, needed = 0 } = memoryOf(store);
  const now = neededBy(store);
  if (!id || now === needed || now <= 0) return nothing;
  return html`<p class="offer">
    ${t("host.filledFor", { n: needed })}
    <button type="button" @click=${() => fillAgain(store, id)}>${t("host.again", { n: now })}</button>
  </p>`;
}

/** @param {Store} store */
export function hostPresets(store) {
  if (isLocked(store)) return nothing;
  const memory = memoryOf(store);
  const path = instancePath;
  memory.search ??= instanceSearch(store);
  const { host, id = "" } = store.machine ?? {};
  return html`<div class="presets" role="group" aria-labelledby="host-presets">
    <p class="label" id="host-presets">${t("host.title")}</p>
    <p class="choices">
      ${
        host
          ? html`<button type="button" class="small" @click=${() => takeHost(store, host)}>
              ${t("host.instance", { name: id.slice(id.indexOf(":") + 1) })}
            </button>`
          : nothing
      }
      ${
        hasServer(store)
          ? html`<button type="button" class="small" id=${typicalButton} @click=${() => countTypical(store)}>
              ${t("host.typical")}
            </button>`
          : nothing
      }
      ${
        isFilled(store)
          ? html`<button type="button" class="small" @click=${() => undo(store)}>${t("host.undo")}</button>`
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
        @choose=${({ detail: { option, text } }) => (option ? fill(store, option.id) : pick(store, text))}
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
