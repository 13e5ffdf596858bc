// What the comboboxes of the form search.
import { textAt } from "../fields.js";
import { splitCount } from "../instances.js";
import { collator, t } from "../messages/messages.js";
import { calledSo, placeName } from "../placenames.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("./combobox.js").Option & { kind?: string, times?: string }} SearchOption */

const most = 60;

/** One promise a store and list, so that a list is fetched once. @type {WeakMap<object, Map<string, Promise<any[]>>>} */
const lists = new WeakMap();

/** @param {Store} store @param {"devices" | "places" | "cpus"} name @returns {Promise<any[]>} */
function list(store, name) {
  const { gramme } = store;
  if (!gramme) return Promise.resolve([]);
  const known = lists.get(gramme) ?? new Map();
  lists.set(gramme, known);
  if (!known.has(name)) known.set(name, gramme[name]());
  return known.get(name);
}

/** What a reader sees before typing: data-centre devices, the newest first. @param {any[]} devices */
const newest = (devices) =>
  devices
    .filter(({ segment }) => segment === "datacentre")
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || collator().compare(a.name, b.name));

/** Before typing: the world, then the chosen place's like, as far as anybody may use it. @param {any[]} places @param {string} id */
function alike(places, id) {
  const chosen = places.find((place) => place.id === id) ?? {};
  const rank = ({ kind, provider }) => {
    if (kind === "world") return 0;
    return kind === chosen.kind && provider === chosen.provider ? 1 : 2;
  };
  return places.filter(({ status }) => !status).sort((a, b) => rank(a) - rank(b));
}

/** @param {any} device */
function deviceDetail({ ratedW, averageW, memoryGb }) {
  const watts = ratedW ?? averageW;
  return [watts && t("value.W", { value: watts }), memoryGb && t("value.GB", { value: memoryGb })]
    .filter(Boolean)
    .join(" · ");
}

/** @param {any} place */
export function placeDetail({ id, kind, providerName, operator, city, status }) {
  const who = providerName ?? operator ?? (kind && t(`kind.${kind}`));
  const code = kind === "cloud" ? id.slice(id.indexOf(":") + 1) : city;
  return [code, who, status && t("place.restricted")].filter(Boolean).join(" · ");
}

/** @param {Store} store @returns {(text: string) => Promise<SearchOption[]>} */
export const deviceSearch = (store) => async (text) => {
  const devices = await list(store, "devices");
  const option = (device) => ({ id: device.id, name: device.name, detail: deviceDetail(device), kind: "device" });
  if (!text) return newest(devices).slice(0, most).map(option);
  const { what, times } = splitCount(text);
  const byId = new Map(devices.map((device) => [device.id, device]));
  const found = await store.gramme?.find(what, { kinds: ["device", "instance"], limit: most });
  return (found ?? []).map(({ kind, id, name }) => {
    const counted = times ? { times } : {};
    const title = times ? `${times} × ${name}` : name;
    if (kind !== "instance") return { ...option(byId.get(id) ?? { id, name }), ...counted, name: title };
    return { id, name: title, detail: t("kind.instance", { provider: id.split(":")[0] }), kind, ...counted };
  });
};

/** @param {Store} store @returns {(text: string) => Promise<SearchOption[]>} */
export const placeSearch = (store) => async (text) => {
  const places = await list(store, "places");
  const option = (place) => ({ id: place.id, name: placeName(place), detail: placeDetail(place) });
  if (!text) return alike(places, textAt(store.draft, "/place")).slice(0, most).map(option);
  const byId = new Map(places.map((place) => [place.id, place]));
  const theirs = places.filter(({ providerName, status }) => providerName === text && !status);
  if (theirs.length > 0) return theirs.map(option);
  const found = await store.gramme?.find(text, { kinds: ["place"], limit: most });
  const called = calledSo(places, text);
  const rest = (found ?? []).map(({ id, name }) => byId.get(id) ?? { id, name, kind: "" });
  return [...called, ...rest.filter((place) => !called.includes(place))].slice(0, most).map(option);
};

/** @param {Store} store @returns {(text: string) => Promise<SearchOption[]>} */
export const cpuSearch = (store) => async (text) => {
  const cpus = await list(store, "cpus");
  for (const { id, name } of cpus) store.names.set(id, name);
  const option = ({ id, name, cores, tdpW }) => ({ id, name, detail: t("cpu.detail", { cores, watts: tdpW }) });
  if (!text) return cpus.slice(0, most).map(option);
  const byId = new Map(cpus.map((cpu) => [cpu.id, cpu]));
  const found = await store.gramme?.find(text, { kinds: ["cpu"], limit: most });
  return (found ?? []).flatMap(({ id }) => (byId.has(id) ? [option(byId.get(id))] : []));
};

/** Instance types, for their machines. @param {Store} store @returns {(text: string) => Promise<SearchOption[]>} */
export const instanceSearch = (store) => async (text) => {
  // Unasked, the large accelerators' machines of the three largest clouds stand for the rest.
  const find = (asked) => store.gramme?.find(asked, { kinds: ["instance"], limit: most });
  const whole = (await find(text || "8x h100")) ?? [];
  // How many there are is said by the devices.
  const found = whole.length > 0 ? whole : await find(splitCount(text).what);
  return (found ?? []).map(({ id, name }) => ({ id, name, detail: store.nameOf(id.slice(0, id.indexOf(":"))) }));
};

/**
 * The devices or regions of the 2019 calculator, by its own names.
 * @param {Store} store
 * @param {"legacyDevices" | "legacyRegions"} table
 * @returns {(text: string) => Promise<SearchOption[]>}
 */
export const legacySearch = (store, table) => async (text) => {
  const rows = (await store.gramme?.table("legacy", table)) ?? [];
  const wanted = text.toLowerCase();
  const options = rows.map((row) => {
    const id = String(row.id ?? row.name);
    const detail = row.watts !== undefined ? `${row.watts}\u202fW` : `${row.gramsPerKwh}\u202fg/kWh`;
    return { id, name: table === "legacyRegions" ? store.nameOf(id) : id, detail };
  });
  return options.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(wanted)).slice(0, most);
};
