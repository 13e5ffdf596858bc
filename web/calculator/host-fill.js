// Fills CPU and memory in from an instance type or a typical server, and takes them out again.
import { rootOf } from "../embedding.js";
import { textAt } from "../fields.js";
import { hostTexts, splitCount } from "../instances.js";
import { exact, has, percent, t } from "../messages/messages.js";
import { focusLater, idOf } from "./field.js";
import { devices, hasServer, instancePath, isFilled, memoryOf, neededBy, paths, typicalButton } from "./host.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */

/** A server of eight H100, for devices that no instance type of eight carries. */
export const typical = "aws:p5.48xlarge";
const eight = 8;

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
export async function fill(store, id) {
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
export async function takeHost(store, host) {
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
export async function pick(store, text) {
  const id = text && (await store.resolve(splitCount(text).what, "instance"));
  if (id) return void (await fill(store, id));
  Object.assign(memoryOf(store), { picked: text, unknown: text !== "" });
  await store.setAll({});
}

/** The machine again, for as many devices as there are now. @param {Store} store @param {string} id */
export async function fillAgain(store, id) {
  await fill(store, id);
  showFilled(store);
}

/** @param {Store} store */
export function undo(store) {
  const memory = memoryOf(store);
  const { before = {} } = memory;
  Object.assign(memory, { filled: undefined, picked: "" });
  store.setAll(before);
  // Its own button is gone with what it undid.
  focusLater(store, hasServer(store) ? typicalButton : idOf(instancePath));
}
