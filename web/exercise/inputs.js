// What is given in a task, as lines to read: what ran, for how long, where, and whatever else was said.
import { fields, templateOf } from "../fields.js";
import { exact, has, listText, percent, t } from "../messages/messages.js";
import { keyOf } from "../calculator/field.js";

/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */
/** @typedef {{ key: string, text: string }} Line key of the message that names it */

/** What the first lines hold. */
const said = ["/method", "/hours", "/runs", "/devices/*/device", "/devices/*/count", "/place", "/year", "/unit/name"];

/** @param {import("../store.js").Store} store @param {NonNullable<EstimateRequest["devices"]>[number]} group */
function groupText(store, { device, count = 1, powerW, load }) {
  const watts = powerW === undefined ? "" : t("value.W", { value: exact(powerW) });
  const name = device ? store.nameOf(device) : t("exercise.given.own", { watts });
  const notes = [
    ...(device && watts ? [watts] : []),
    ...(load === undefined ? [] : [t("exercise.given.load", { load: percent(load) })]),
  ];
  const noted = notes.length > 0 ? t("exercise.given.noted", { name, notes: notes.join(", ") }) : name;
  return count === 1 ? noted : t("exercise.given.times", { count: exact(count), device: noted });
}

/** @param {string} path @param {unknown} value */
function valueText(path, value) {
  const { kind, scale = 1 } = fields[templateOf(path)];
  if (kind === "flag") return t(value ? "exercise.given.yes" : "exercise.given.no");
  if (kind === "text") return String(value);
  const unit = `${keyOf(path)}.unit`;
  const text = exact(Number((Number(value) * scale).toPrecision(15)));
  return has(unit) ? `${text}\u202f${t(unit)}` : text;
}

/**
 * @param {import("../store.js").Store} store that knows the names.
 * @param {EstimateRequest} request
 * @returns {Line[]}
 */
export function givenLines(store, request) {
  const { devices = [], hours, runs = 1, place, gridGco2ePerKwh, year, method } = request;
  /** @type {Line[]} */
  const lines = [];
  const add = (key, text) => lines.push({ key, text });
  if (devices.length > 0) add("what.title", listText(devices.map((group) => groupText(store, group))));
  if (hours !== undefined) add("field.hours", t("value.h", { value: exact(hours) }));
  if (runs !== 1) add("exercise.given.runs", exact(runs));
  if (place || gridGco2ePerKwh === undefined) add("where.title", store.nameOf(place ?? "world"));
  if (year !== undefined) add("field.year", String(year));
  for (const path of Object.keys(fields).filter((one) => !said.includes(one) && !one.includes("*"))) {
    const value = path
      .split("/")
      .slice(1)
      .reduce((node, step) => node?.[step], /** @type {any} */ (request));
    if (value === undefined) continue;
    const text = path === "/cpu/device" ? store.nameOf(value) : valueText(path, value);
    add(keyOf(path), path === "/unit/count" ? `${text} ${request.unit?.name ?? ""}` : text);
  }
  if (method && method !== "standard") add("field.method", t(`method.${method}.name`));
  return lines;
}
