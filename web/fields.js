// What the form edits: a draft holds the same tree as a request, but every leaf is the text that stands in its field, so
// that nothing a person typed is lost, right or wrong.
import { carriedHours, parseHours } from "./duration.js";
import { carried, editable, parseNumber, readings } from "./numbers.js";
import { parameterOf } from "./url.js";

/** @typedef {import("../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */
/** @typedef {{ device?: string, count?: string, load?: string, powerW?: string }} DraftGroup */
/** @typedef {{ devices: DraftGroup[], [field: string]: any }} Draft */
/** @typedef {{ code: string, path: string, candidates?: string[] }} Problem */

/**
 * @typedef {object} Field
 * @property {"number" | "hours" | "text" | "flag"} kind
 * @property {number} [scale] what one in the request is in the field; 100 where people say per cent.
 * @property {string[]} [not] methods that do not know it.
 */

const OLD = "mlco2-2019";
const GREEN = "green-algorithms";

/** By JSON Pointer, with * for an index. @type {Record<string, Field>} */
export const fields = {
  "/method": { kind: "text" },
  "/hours": { kind: "hours" },
  "/runs": { kind: "number", not: [OLD] },
  "/devices/*/device": { kind: "text" },
  "/devices/*/count": { kind: "number", not: [OLD] },
  "/devices/*/powerW": { kind: "number", not: [OLD] },
  "/devices/*/load": { kind: "number", scale: 100, not: [OLD] },
  "/cpu/device": { kind: "text", not: [OLD] },
  "/cpu/wattsPerCore": { kind: "number", not: [OLD] },
  "/cpu/cores": { kind: "number", not: [OLD] },
  "/cpu/load": { kind: "number", scale: 100, not: [OLD] },
  "/memoryGb": { kind: "number", not: [OLD] },
  "/measuredKwh": { kind: "number", not: [OLD, GREEN] },
  "/place": { kind: "text" },
  "/year": { kind: "number", not: [OLD] },
  "/gridGco2ePerKwh": { kind: "number" },
  "/marketGco2ePerKwh": { kind: "number", not: [OLD, GREEN] },
  "/pue": { kind: "number", not: [OLD] },
  "/wueLPerKwh": { kind: "number", not: [OLD, GREEN] },
  "/offSiteWaterLPerKwh": { kind: "number", not: [OLD, GREEN] },
  "/offsetPercent": { kind: "number", not: [GREEN] },
  "/embodied": { kind: "flag", not: [OLD, GREEN] },
  "/deviceLifetimeYears": { kind: "number", not: [OLD, GREEN] },
  "/utilisation": { kind: "number", scale: 100, not: [OLD, GREEN] },
  "/unit/name": { kind: "text", not: [OLD, GREEN] },
  "/unit/count": { kind: "number", not: [OLD, GREEN] },
};

/** What links call them. */
export const parameters = [...new Set(Object.keys(fields).map((path) => parameterOf(path.replace("*", "0"))))];

/** @param {string} path of a leaf. */
export const templateOf = (path) => path.replace(/^\/devices\/\d+/, "/devices/*");

/** @param {string} path @param {string} [method] */
export const isKnown = (path, method = "standard") => !fields[templateOf(path)]?.not?.includes(method);

/** @param {Draft} draft @param {string} path @returns {string} */
export function textAt(draft, path) {
  const leaf = steps(path).reduce((node, step) => node?.[step], /** @type {any} */ (draft));
  return typeof leaf === "string" ? leaf : "";
}

/** @param {Draft} draft @param {string} path @param {string} text @returns {Draft} a changed copy. */
export function withText(draft, path, text) {
  const copy = structuredClone(draft);
  const names = steps(path);
  const last = names.pop() ?? "";
  const node = names.reduce((at, step) => (at[step] ??= {}), /** @type {any} */ (copy));
  if (text === "") delete node[last];
  else node[last] = text;
  return copy;
}

const steps = (path) => path.split("/").slice(1);

/** Every leaf that a draft may have. @param {Draft} draft */
function paths(draft) {
  return Object.keys(fields).flatMap((template) =>
    template.includes("*") ? draft.devices.map((_, index) => template.replace("*", String(index))) : [template],
  );
}

/** @param {Field} field @param {string} text @returns {number | undefined} */
function readNumber(field, text) {
  const value = field.kind === "hours" ? parseHours(text) : parseNumber(text.replace(/\s*%$/, ""));
  if (value === undefined || !field.scale) return value;
  // Per cent are divided as decimals: 7 % is 0.07, not 0.07000000000000001.
  return Number((value / field.scale).toPrecision(15));
}

/**
 * @param {Draft} draft
 * @returns {{ request: EstimateRequest, problems: Problem[] }} without the fields that cannot be read or that the method
 *   does not know.
 */
export function requestOf(draft) {
  /** @type {any} */
  const request = {};
  /** @type {Problem[]} */
  const problems = [];
  const method = textAt(draft, "/method") || "standard";
  if (draft.devices.length > 0) request.devices = draft.devices.map(() => ({}));
  for (const path of paths(draft)) {
    const text = textAt(draft, path).trim();
    const field = fields[templateOf(path)];
    if (text === "" || !isKnown(path, method)) continue;
    const value = valueOf(field, text);
    if (value === undefined) problems.push({ code: unreadable(field, text), path });
    else put(request, path, value);
  }
  if (request.unit && (request.unit.count === undefined || !request.unit.name)) completeUnit(request);
  if (request.method === "standard") delete request.method;
  if (request.embodied === true) delete request.embodied;
  // A group that says nothing yet is not part of the work.
  if (request.devices?.length === 1 && Object.keys(request.devices[0]).every((key) => key === "count")) {
    delete request.devices;
  }
  if (method === OLD && request.gridGco2ePerKwh !== undefined) delete request.place;
  return { request, problems };
}

/** Why a text is not what its field takes. @param {Field} field @param {string} text */
function unreadable({ kind }, text) {
  if (kind === "flag") return "wrong_type";
  return readings(text) ? "ambiguous" : `not_${kind}`;
}

/** @param {any} request */
function completeUnit(request) {
  if (request.unit.count === undefined) delete request.unit;
  else request.unit.name = "unit";
}

/** @param {Field} field @param {string} text */
function valueOf(field, text) {
  if (field.kind === "text") return text;
  if (field.kind === "flag") return text === "true" ? true : text === "false" ? false : undefined;
  return readNumber(field, text);
}

/** @param {any} request @param {string} path @param {unknown} value */
function put(request, path, value) {
  const names = steps(path);
  const last = names.pop() ?? "";
  names.reduce((at, step) => (at[step] ??= {}), request)[last] = value;
}

/**
 * @param {EstimateRequest} request
 * @param {{ path: string, text: string }[]} [unread] texts of a link that are not what their fields take.
 * @returns {Draft}
 */
export function draftOf(request, unread = []) {
  /** @type {Draft} */
  let draft = { devices: (request.devices ?? []).map(() => ({})) };
  for (const path of paths(draft)) {
    const value = steps(path).reduce((node, step) => node?.[step], /** @type {any} */ (request));
    if (value !== undefined) draft = withText(draft, path, textOf(path, value));
  }
  for (const { path, text } of unread) if (fields[templateOf(path)]) draft = withText(draft, path, text);
  if (draft.devices.length === 0) draft.devices.push({});
  return draft;
}

/** @param {string} path @param {string | number | boolean} value of the request, as its field shows it. */
export function textOf(path, value) {
  if (typeof value !== "number") return String(value);
  return editable(Number((value * (fields[templateOf(path)]?.scale ?? 1)).toPrecision(15)));
}

/**
 * The same numbers, as they are written in the language of the moment.
 * @param {Draft} draft
 * @param {string} from tag of the language that they were typed in.
 * @returns {Draft}
 */
export function draftFrom(draft, from) {
  return paths(draft).reduce((changed, path) => {
    const { kind } = fields[templateOf(path)];
    const text = textAt(draft, path);
    if (text === "" || (kind !== "number" && kind !== "hours")) return changed;
    return withText(changed, path, kind === "hours" ? carriedHours(text, from) : carried(text, from));
  }, draft);
}
