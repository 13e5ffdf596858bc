// Changes that somebody chose: what each wrote into the request, so that it can be taken back without losing what was
// edited since. Pure; requests in, requests out.

/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */
/** @typedef {import("../../wasm/gramme.d.ts").Action} Action */
/** @typedef {{ path: string, before: any, after: any }} Write "/devices" is one path where the number of groups changed */
/** @typedef {Pick<Action, "id" | "subject" | "change"> & { writes: Write[] }} Chosen */

/** Numbers that the core works out are written as people would: to six digits. */
const workedOut = ["hours", "runs", "measuredKwh"];
const digits = 6;

/**
 * A merge patch (RFC 7396), applied.
 * @param {EstimateRequest} request
 * @param {Action["change"]} change
 * @returns {EstimateRequest} a copy.
 */
export function patched(request, change) {
  /** @type {any} */
  const copy = structuredClone(request);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) delete copy[name];
    else if (typeof value === "number" && workedOut.includes(name)) copy[name] = Number(value.toPrecision(digits));
    else if (typeof value === "object" && !Array.isArray(value)) copy[name] = merged(copy[name], value);
    else copy[name] = structuredClone(value);
  }
  return copy;
}

/** @param {any} old @param {any} patch */
function merged(old, patch) {
  const kept = Object.entries({ ...old, ...patch }).filter(([, value]) => value !== null);
  return Object.fromEntries(kept);
}

/** Every leaf by its path. @param {any} node @param {string} at @returns {[string, unknown][]} */
function leaves(node, at = "") {
  if (node === undefined) return [];
  if (typeof node !== "object") return [[at, node]];
  return Object.entries(node).flatMap(([name, inner]) => leaves(inner, `${at}/${name}`));
}

/** @param {EstimateRequest} request @param {string} path */
const valueAt = (request, path) =>
  path
    .split("/")
    .slice(1)
    .reduce((node, step) => node?.[step], /** @type {any} */ (request));

/** @param {EstimateRequest} before @param {EstimateRequest} after @returns {Write[]} */
export function writesOf(before, after) {
  const regrouped = (before.devices?.length ?? 0) !== (after.devices?.length ?? 0);
  const paths = new Set([...leaves(before), ...leaves(after)].map(([path]) => path));
  const alone = [...paths].filter((path) => !regrouped || !path.startsWith("/devices/"));
  return [...alone, ...(regrouped ? ["/devices"] : [])]
    .map((path) => ({ path, before: valueAt(before, path), after: valueAt(after, path) }))
    .filter(({ before: old, after: now }) => !same(old, now));
}

/** @param {unknown} a @param {unknown} b */
function same(a, b) {
  const plain = (value) => JSON.stringify(leaves(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  return plain(a) === plain(b);
}

/** @param {EstimateRequest} request @param {Write} write */
const stands = (request, { path, after }) => same(valueAt(request, path), after);

/** @param {EstimateRequest} request @param {Write[]} writes */
function withBefore(request, writes) {
  /** @type {any} */
  const copy = structuredClone(request);
  for (const { path, before } of writes) {
    const names = path.split("/").slice(1);
    const last = names.pop() ?? "";
    const node = names.reduce((at, step) => (at[step] ??= {}), copy);
    if (before === undefined) delete node[last];
    else node[last] = structuredClone(before);
  }
  return copy;
}

/** A change is still there as long as something of what it put in stands. @param {EstimateRequest} request @param {Chosen} one */
function isThere(request, { writes }) {
  const put = writes.filter(({ after }) => after !== undefined);
  return (put.length > 0 ? put : writes).some((write) => stands(request, write));
}

/** Whether a later change begins from what an earlier one wrote. @param {Chosen} later @param {Chosen} earlier */
function buildsOn(later, earlier) {
  const has = ({ writes }, path) => writes.some((write) => write.path === path);
  // A building's overhead is that of the place where the work then was.
  if (has(later, "/pue") && has(earlier, "/place")) return true;
  const regroups = (one) => has(one, "/devices");
  const touches = ({ writes }) => writes.some(({ path }) => path.startsWith("/devices"));
  if ((regroups(later) && touches(earlier)) || (regroups(earlier) && touches(later))) return true;
  return later.writes.some(({ path }) => has(earlier, path));
}

/** The change itself and all that build on it, directly or not. @param {Chosen[]} chosen @param {Chosen} one */
export function withLater(chosen, one) {
  const from = chosen.indexOf(one);
  const group = [one];
  for (const later of chosen.slice(from + 1)) if (group.some((earlier) => buildsOn(later, earlier))) group.push(later);
  return group;
}

/**
 * Takes changes back, the last first; a value that is no longer what the change wrote stays.
 * @param {EstimateRequest} request
 * @param {Chosen[]} group in the order in which they were chosen.
 * @returns {{ request: EstimateRequest, kept: string[] }} kept: paths that were edited since.
 */
export function takenBack(request, group) {
  let now = request;
  /** @type {string[]} */
  const kept = [];
  for (const one of [...group].reverse()) {
    const back = one.writes.filter((write) => stands(now, write));
    kept.push(...one.writes.filter((write) => !back.includes(write)).map(({ path }) => path));
    now = withBefore(now, back);
  }
  return { request: now, kept };
}

/**
 * What is left of the changes after whatever happened to the request since.
 * @param {EstimateRequest} request
 * @param {Chosen[]} chosen
 * @returns {{ chosen: Chosen[], without: EstimateRequest }} without: the request as it would be without them.
 */
export function standing(request, chosen) {
  let without = request;
  /** @type {Chosen[]} */
  const there = [];
  for (const one of [...chosen].reverse()) {
    if (!isThere(without, one)) continue;
    there.unshift(one);
    without = takenBack(without, [one]).request;
  }
  return { chosen: there, without };
}

const isMove = ({ id }) => id.startsWith("place-");

/**
 * One more change. A move takes the place of an earlier move, a device that of an earlier device.
 * @param {EstimateRequest} request
 * @param {Chosen[]} chosen
 * @param {Action} action
 * @returns {{ request: EstimateRequest, chosen: Chosen[] }}
 */
export function choosing(request, chosen, { id, subject, change }) {
  const next = patched(request, change);
  const replaced = chosen.find(
    (one) =>
      ((isMove(one) && isMove({ id })) || (id === "device" && one.id === id)) && withLater(chosen, one).length === 1,
  );
  const rest = chosen.filter((one) => one !== replaced);
  const before = replaced ? takenBack(request, [replaced]).request : request;
  return { request: next, chosen: [...rest, { id, subject, change, writes: writesOf(before, next) }] };
}
