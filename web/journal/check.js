// Whether something is an entry, and if not, where and why. Whatever it is: nothing throws.
import { longest } from "./record.js";
import { always, groupLeaves, leaves, mostGroups, nodes, triples, wholes } from "./shape.js";

/** @typedef {import("./shape.js").Leaf} Leaf */
/** @typedef {import("../../wasm/gramme.d.ts").Bound} Bound */
/**
 * @typedef {object} Problem
 * @property {string} field as files call it; "" is the whole.
 * @property {string} code of the message journal.problem.*.
 * @property {Record<string, string | number>} [values] for the message.
 */

/** Control characters; lone surrogates, which no file can hold. */
const unprintable = /[\p{Cc}\p{Cs}]/u;
const unprintableInNote = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** @param {unknown} value @returns {value is Record<string, any>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {string} text */
export function isDate(text) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (!(year >= 1900 && year <= 2100)) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * @param {unknown} value
 * @param {readonly Bound[]} [bounds] of the core; without them, numbers of the request may be of any size.
 * @returns {Problem[]} empty if it is an entry.
 */
export function check(value, bounds = []) {
  if (!isObject(value)) return [{ field: "", code: "not_object" }];
  const problems = [...nodes].flatMap(([at, names]) => checkNode(value, at, names));
  if (problems.length > 0) return problems;
  return [...leaves.flatMap((leaf) => checkLeaf(leaf, valueAt(value, leaf.path), bounds)), ...checkWholes(value)];
}

/** @param {any} value @param {readonly string[]} path */
export const valueAt = (value, path) =>
  path.reduce((node, step) => (node && Object.hasOwn(node, step) ? node[step] : undefined), value);

/** @param {Record<string, any>} entry @param {string} at @param {Set<string>} names @returns {Problem[]} */
function checkNode(entry, at, names) {
  const node = at === "" ? entry : valueAt(entry, at.split("."));
  if (node === undefined) return always.includes(at) ? [{ field: at, code: "missing" }] : [];
  if (triples.has(at)) {
    return Array.isArray(node) && node.length === 3 ? [] : [{ field: at, code: "not_percentiles" }];
  }
  if (!isObject(node)) return [{ field: at, code: "not_object" }];
  if (at !== "" && at !== "request" && Object.keys(node).length === 0) return [{ field: at, code: "empty" }];
  const strange = Object.keys(node).filter((name) => !names.has(name));
  return strange.map((name) => ({ field: [at, name].filter(Boolean).join(".").slice(0, 100), code: "unknown_field" }));
}

/** @param {Record<string, any>} entry @returns {Problem[]} */
function checkWholes(entry) {
  const gaps = Object.entries(wholes).flatMap(([at, needed]) => {
    const node = valueAt(entry, at.split("."));
    const missing = node === undefined ? [] : needed.filter((name) => node[name] === undefined);
    return missing.map((name) => ({ field: `${at}.${name}`, code: "missing" }));
  });
  const unordered = [...triples].filter((at) => {
    const [low, middle, high] = valueAt(entry, at.split(".")) ?? [0, 0, 0];
    return low > middle || middle > high;
  });
  return [...gaps, ...unordered.map((field) => ({ field, code: "not_percentiles" }))];
}

/** @param {Leaf} leaf @param {unknown} value @param {readonly Bound[]} bounds @returns {Problem[]} */
function checkLeaf(leaf, value, bounds) {
  const { name: field, kind, needed = false } = leaf;
  if (value === undefined) return needed ? [{ field, code: "missing" }] : [];
  if (kind === "number") return checkNumber(leaf, value, bounds);
  if (kind === "flag") return typeof value === "boolean" ? [] : [{ field, code: "not_flag" }];
  if (kind === "groups") return checkGroups(field, value, bounds);
  return checkText(leaf, value);
}

/** @param {Leaf} leaf @param {unknown} value @returns {Problem[]} */
function checkText({ name: field, kind, of }, value) {
  if (typeof value !== "string") return [{ field, code: "not_text" }];
  const most = { id: longest.id, note: longest.note }[kind] ?? longest.text;
  if (value.length > most) return [{ field, code: "too_long", values: { most } }];
  if (of && !of.includes(value)) return [{ field, code: "not_one_of", values: { all: of.join(", ") } }];
  if (kind === "note") return unprintableInNote.test(value) ? [{ field, code: "unprintable" }] : [];
  if (kind === "date") return isDate(value) ? [] : [{ field, code: "not_date" }];
  if (kind === "id" && !/^[\w-]+$/.test(value)) return [{ field, code: "not_id" }];
  if (value.trim() === "") return [{ field, code: "empty" }];
  return unprintable.test(value) ? [{ field, code: "unprintable" }] : [];
}

/** @param {Leaf} leaf @param {unknown} value @param {readonly Bound[]} bounds @returns {Problem[]} */
function checkNumber({ name: field, min = -Infinity, bound }, value, bounds) {
  // JSON has no negative zero, and so a file could not give it back.
  if (typeof value !== "number" || !Number.isFinite(value) || Object.is(value, -0)) {
    return [{ field, code: "not_number" }];
  }
  if (value < min) return [{ field, code: "too_small", values: { min } }];
  const limits = bound ? bounds.find(({ path }) => path === bound) : undefined;
  if (!limits) return [];
  const { min: from, max: to, minExclusive, whole } = limits;
  const inside = (minExclusive ? value > from : value >= from) && value <= to && (!whole || Number.isInteger(value));
  const code = minExclusive ? "out_of_open_bounds" : "out_of_bounds";
  return inside ? [] : [{ field, code: whole ? "not_whole" : code, values: { from: String(from), to: String(to) } }];
}

/** @param {string} field @param {unknown} value @param {readonly Bound[]} bounds @returns {Problem[]} */
function checkGroups(field, value, bounds) {
  if (!Array.isArray(value)) return [{ field, code: "not_list" }];
  if (value.length > mostGroups) return [{ field, code: "too_many", values: { most: mostGroups } }];
  return value.flatMap((group, index) => {
    const at = `${field}.${index}`;
    if (!isObject(group)) return [{ field: at, code: "not_object" }];
    const strange = Object.keys(group).filter((name) => !groupLeaves.some((leaf) => leaf.name === name));
    return [
      ...strange.map((name) => ({ field: `${at}.${name}`.slice(0, 100), code: "unknown_field" })),
      ...groupLeaves.flatMap((leaf) => checkLeaf({ ...leaf, name: `${at}.${leaf.name}` }, group[leaf.name], bounds)),
    ];
  });
}
