// A request as a link and back. Pure: knows nothing of the page.
//   device=id*count@load (repeated; an id may be left out where powerW says what a device draws), then every other field of
//   the request by its name, those of cpu and unit as cpu.cores and unit.name; v= is the version of the data, was= the result
//   in kg that the link was made with. count=, load= and powerW= are of the device before them.
//   plan.activeParams= (7B, 7e9), plan.tokens=, plan.training=, plan.efficiency= (a share), plan.device=id*count and
//   plan.place= are what Plan is asked; web/plan/link.js reads and writes their values.
//   lang= is for web/language.js alone.

/** @typedef {import("../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */

/** @typedef {{ path: string, text: string }} Unread a value that is not what its field takes; path "" if there is no such field */

const numbers = [
  "hours",
  "runs",
  "year",
  "measuredKwh",
  "memoryGb",
  "cpu.wattsPerCore",
  "cpu.cores",
  "cpu.load",
  "gridGco2ePerKwh",
  "marketGco2ePerKwh",
  "pue",
  "wueLPerKwh",
  "offSiteWaterLPerKwh",
  "offsetPercent",
  "deviceLifetimeYears",
  "utilisation",
  "unit.count",
];
const texts = ["method", "place", "cpu.device", "unit.name"];
const groupFields = ["count", "load", "powerW"];
const plans = ["activeParams", "tokens", "training", "efficiency", "device", "place"].map((name) => `plan.${name}`);
const trainings = ["full", "adapters"];
const methods = ["standard", "mlco2-2019", "green-algorithms"];

/** In the order in which a person would say them. */
const order = ["method", "hours", "runs", "place", "year", ...texts.slice(2), ...numbers.slice(3), "embodied"];

/** Longer values are nobody's name or number. */
const longest = 200;
const mostGroups = 64;

/** @param {string} text */
function strictNumber(text) {
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) && Number.isFinite(Number(text))
    ? Number(text)
    : undefined;
}

/**
 * @param {string} search with or without the question mark.
 * @returns {{ request: EstimateRequest, unread: Unread[], version?: string, was?: number, leftOut: number, plan: Record<string, string> }}
 *   request is unchecked but for the kinds of its values; what does not fit is in `unread`, never thrown; `leftOut` is how
 *   many device groups are more than can be; `plan` holds its parameters as they are, by their whole names.
 */
export function parseLink(search) {
  /** @type {any} */
  const request = {};
  /** @type {Unread[]} */
  const unread = [];
  /** @type {Record<string, string>} */
  const plan = {};
  let version;
  let was;
  let leftOut = 0;
  for (const [name, value] of new URLSearchParams(search)) {
    const text = value.slice(0, longest).trim();
    if (name === "v" && /^\d{4}-\d{2}-\d{2}$/.test(text)) version = text;
    else if (name === "was") was = strictNumber(text);
    else if (name === "lang") continue;
    else if (plans.includes(name) && (name !== "plan.training" || trainings.includes(text))) plan[name] = text;
    else if (name === "device" && request.devices?.length === mostGroups) leftOut += 1;
    else if (name === "device") readGroup(text, request, unread);
    else if (groupFields.includes(name) && leftOut > 0) continue;
    else if (groupFields.includes(name)) readGroupField(name, text, request, unread);
    else if (text === "") continue;
    else if (name === "embodied") readFlag(text, request, unread);
    else if (name === "method" && !methods.includes(text)) unread.push({ path: "/method", text });
    else if (texts.includes(name)) put(request, name, text);
    else if (numbers.includes(name)) {
      const number = strictNumber(text);
      if (number === undefined) unread.push({ path: `/${name.replace(".", "/")}`, text });
      else put(request, name, number);
    } else unread.push({ path: "", text: name.slice(0, longest) });
  }
  return { request, unread, version, was, leftOut, plan };
}

/** The parameter that sets a field of the form. @param {string} path "/devices/0/count", "/cpu/cores". */
export const parameterOf = (path) => path.replace(/^\/(devices\/\d+\/)?/, "").replaceAll("/", ".");

/** @param {any} request @param {string} name @param {string | number} value */
function put(request, name, value) {
  const [outer, inner] = name.split(".");
  if (inner) (request[outer] ??= {})[inner] = value;
  else request[outer] = value;
}

/** `count=8` after a device is the same as `*8`. @param {string} name @param {string} text @param {any} request @param {Unread[]} unread */
function readGroupField(name, text, request, unread) {
  const groups = request.devices ?? [];
  const number = strictNumber(text);
  if (groups.length === 0) unread.push({ path: "", text: name });
  else if (number === undefined) unread.push({ path: `/devices/${groups.length - 1}/${name}`, text });
  else groups[groups.length - 1][name] = number;
}

/** @param {string} text @param {any} request @param {Unread[]} unread */
function readFlag(text, request, unread) {
  if (text === "true" || text === "false") request.embodied = text === "true";
  else unread.push({ path: "/embodied", text });
}

/** @param {string} text @param {any} request @param {Unread[]} unread */
function readGroup(text, request, unread) {
  const groups = (request.devices ??= []);
  const [, named, count, load] = /^([^*@]*)(?:\*([^@]*))?(?:@(.*))?$/s.exec(text) ?? ["", text];
  /** @type {any} */
  const group = {};
  // "400W" stands for a device of which only the draw is known.
  const watts = /^(-?[\d.]+(?:e[+-]?\d+)?)W$/.exec(named.trim());
  const own = /^(.*)~(-?[\d.]+(?:e[+-]?\d+)?)W$/.exec(named.trim());
  if (own) Object.assign(group, { device: own[1], powerW: strictNumber(own[2]) });
  else if (watts) group.powerW = strictNumber(watts[1]);
  else if (named.trim()) group.device = named.trim();
  for (const [name, part] of Object.entries({ count, load })) {
    if (part === undefined || part === "") continue;
    const number = strictNumber(part.trim());
    if (number === undefined) unread.push({ path: `/devices/${groups.length}/${name}`, text: part });
    else group[name] = number;
  }
  groups.push(group);
}

/**
 * @param {EstimateRequest} request
 * @param {string} [version] of the data that the result was made with.
 * @param {number} [total] kg that the result was, so that a reader of the link learns if it has moved since.
 * @param {Record<string, string>} [plan] as parseLink gives it.
 * @returns {string} without the question mark; "" for an empty request.
 */
export function formatLink(request, version, total, plan = {}) {
  const parts = [];
  for (const { device = "", powerW, count, load } of request.devices ?? []) {
    const watts = powerW === undefined ? "" : `${device ? "~" : ""}${powerW}W`;
    const times = count === undefined ? "" : `*${count}`;
    parts.push(["device", `${device}${watts}${times}${load === undefined ? "" : `@${load}`}`]);
  }
  for (const name of order) {
    const [outer, inner] = name.split(".");
    const value = inner ? request[outer]?.[inner] : request[outer];
    if (value !== undefined) parts.push([name, String(value)]);
  }
  if (version && parts.length > 0) parts.push(["v", version]);
  if (total !== undefined && parts.length > 0) parts.push(["was", String(Number(total.toPrecision(6)))]);
  parts.push(...Object.entries(plan));
  return parts.map(([name, value]) => `${name}=${encode(value)}`).join("&");
}

/** Keeps what is harmless in a query and easier to read as it is. @param {string} text */
function encode(text) {
  return encodeURIComponent(text).replace(/%(3A|2C|2F|40|2A)/g, (code) => decodeURIComponent(code));
}
