// The fields of an entry, each with its kind: the one list from which checking, reading and writing of files follow.

/**
 * @typedef {object} Leaf
 * @property {string} name as files call it: "estimate.range.totalKg.p5".
 * @property {string[]} path in the entry; an index stands as text.
 * @property {"text" | "note" | "id" | "date" | "number" | "flag" | "groups"} kind
 * @property {string[]} [of] the only texts that it may be.
 * @property {number} [min] of a number.
 * @property {boolean} [needed]
 * @property {string} [bound] JSON Pointer of the field's bounds in the core's table.
 */

const methods = ["standard", "mlco2-2019", "green-algorithms"];

/** @param {string} name @param {Partial<Leaf>} [rest] @returns {Leaf} */
const leaf = (name, rest = {}) => ({ name, path: name.split("."), kind: "number", ...rest });

/** @param {string} field @returns {Leaf} a number of the request. */
const asked = (field) => leaf(`request.${field}`, { bound: `/${field.replaceAll(".", "/")}` });

/** @param {string} field @param {boolean} [needed] @returns {Leaf} */
const amount = (field, needed = false) => leaf(`estimate.${field}`, { min: 0, needed });

/** @param {string} field @returns {Leaf[]} */
const percentiles = (field) =>
  ["p5", "p50", "p95"].map((end, index) =>
    leaf(`estimate.range.${field}.${end}`, { path: ["estimate", "range", field, String(index)], min: 0 }),
  );

/** In the order of a file's columns. @type {Leaf[]} */
export const leaves = [
  leaf("id", { kind: "id", needed: true }),
  leaf("name", { kind: "text", needed: true }),
  leaf("date", { kind: "date", needed: true }),
  leaf("score.name", { kind: "text" }),
  leaf("score.value"),
  leaf("score.better", { kind: "text", of: ["higher", "lower"] }),
  leaf("note", { kind: "note", needed: true }),
  leaf("dataVersion", { kind: "date", needed: true }),
  leaf("request.method", { kind: "text", of: methods }),
  asked("hours"),
  asked("runs"),
  leaf("request.devices", { kind: "groups" }),
  leaf("request.cpu.device", { kind: "text" }),
  ...["cpu.wattsPerCore", "cpu.cores", "cpu.load", "memoryGb", "measuredKwh"].map(asked),
  leaf("request.place", { kind: "text" }),
  ...["year", "gridGco2ePerKwh", "marketGco2ePerKwh", "pue", "wueLPerKwh", "offSiteWaterLPerKwh"].map(asked),
  asked("offsetPercent"),
  leaf("request.embodied", { kind: "flag" }),
  ...["deviceLifetimeYears", "utilisation"].map(asked),
  leaf("request.unit.name", { kind: "text" }),
  asked("unit.count"),
  leaf("estimate.method", { kind: "text", of: methods, needed: true }),
  amount("emissionsKg.operational", true),
  ...["emissionsKg.embodied", "emissionsKg.market"].map((field) => amount(field)),
  leaf("estimate.emissionsKg.offset"),
  amount("emissionsKg.total", true),
  ...["devices", "cpu", "memory", "overhead"].map((field) => amount(`energyKwh.${field}`)),
  amount("energyKwh.total", true),
  ...["onSite", "offSite", "total"].map((field) => amount(`waterL.${field}`)),
  ...["operationalKg", "embodiedKg", "totalKg", "energyKwh", "waterL"].flatMap(percentiles),
];

/** The fields of one group of devices. @type {Leaf[]} */
export const groupLeaves = [
  leaf("device", { kind: "text" }),
  ...["powerW", "count", "load"].map((field) => leaf(field, { bound: `/devices/*/${field}` })),
];
export const mostGroups = 64;

/** Objects of an entry that are there in whole or not at all, and what they cannot be without. @type {Record<string, string[]>} */
export const wholes = {
  score: ["name", "value", "better"],
  "request.unit": ["name", "count"],
  "estimate.range": ["operationalKg", "totalKg", "energyKwh"],
};

/** Objects that an entry always has. */
export const always = ["request", "estimate", "estimate.emissionsKg", "estimate.energyKwh"];

/** Every object on the way to a leaf, with the names that it may hold. @type {Map<string, Set<string>>} */
export const nodes = new Map();
for (const { path } of leaves) {
  for (let depth = 0; depth < path.length; depth += 1) {
    const at = path.slice(0, depth).join(".");
    if (!nodes.has(at)) nodes.set(at, new Set());
    nodes.get(at)?.add(path[depth]);
  }
}
/** Nodes that are lists of three. */
export const triples = new Set(
  leaves.filter(({ path }) => path[1] === "range").map(({ path }) => path.slice(0, 3).join(".")),
);
