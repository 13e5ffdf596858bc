// What ran, in words: the hardware, and how much power it drew.
import { factorOf, figure, listed, nameOf, quantity, sentence, sourcesOf } from "./sentence.js";

/** @import { Published, Sentence } from "./sentence.js" */
/** @import { DeviceGroup, Factor } from "../../wasm/gramme.d.ts" */

/** "8 × NVIDIA H100 and 64 cores of AMD EPYC 7742". @param {Published} published */
export function hardware(published) {
  const { request, messages } = published;
  const { t } = messages;
  const parts = (request.devices ?? []).map((group) => deviceText(published, group));
  if (request.cpu) parts.push(cpuText(published));
  if (request.memoryGb)
    parts.push(t("publish.memoryOf", { memory: t("value.GB", { value: figure(request.memoryGb, messages, 6) }) }));
  if (parts.length === 0) return t("publish.unstatedHardware");
  return listed(parts, messages);
}

/** @param {Published} published @param {DeviceGroup} group */
function deviceText(published, { device, count = 1 }) {
  const { messages } = published;
  const { t } = messages;
  const amount = figure(count, messages, 6);
  if (!device) return count === 1 ? t("publish.device") : t("publish.devicesAt", { count: amount });
  const name = nameOf(published, device);
  return count === 1 ? name : `${amount} × ${name}`;
}

/** @param {Published} published */
function cpuText(published) {
  const { messages } = published;
  const { t } = messages;
  const name = nameOf(published, published.request.cpu?.device) || t("publish.anyCpu");
  const cores = factorOf(published)("cpuCores")?.value;
  return cores === undefined ? name : t("publish.coresOf", { cores: figure(cores, messages, 6), name });
}

/** Where the watts of every group come from. @param {Published} published @returns {Sentence[]} */
export function powerSentences(published) {
  const { request, messages } = published;
  const find = factorOf(published);
  const groups = (request.devices ?? []).map((group, index) => {
    const path = `/devices/${index}`;
    const name = nameOf(published, group.device) || messages.t("publish.anyDevice");
    return powerSentence(published, "ratedWatts", name, find("deviceWatts", path), find("deviceLoad", path));
  });
  const core = nameOf(published, request.cpu?.device) || messages.t("publish.anyCpu");
  const perGb = find("memoryWattsPerGb");
  const memory =
    perGb && sentence("memory", { watts: quantity(perGb.value, "W", messages, 4) }, { cite: sourcesOf(perGb) });
  return [...groups, powerSentence(published, "core", core, find("cpuWattsPerCore"), find("cpuLoad")), memory].filter(
    (one) => one !== undefined,
  );
}

/**
 * @param {Published} published
 * @param {string} key
 * @param {string} name
 * @param {Factor | undefined} power
 * @param {Factor | undefined} load absent where the power is an average draw
 */
function powerSentence({ estimate, messages }, key, name, power, load) {
  if (!power) return undefined;
  const { t } = messages;
  const watts = quantity(power.value, "W", messages, 4);
  const cite = sourcesOf(power);
  if (estimate.method === "mlco2-2019") return sentence("ratedOnly", { name, watts }, { cite });
  if (!load) return sentence("averageWatts", { name, watts }, { cite });
  const share = messages.percent(load.value);
  const loadText = t(load.given ? "publish.loadGiven" : "publish.loadAssumed", { share });
  return sentence(key, { name, watts, load: loadText }, { cite, loadCite: sourcesOf(load) });
}
