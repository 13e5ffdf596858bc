// The rows of a comparison: what they are called, and how they stand to the reader's own run.
import { placeDetail } from "../calculator/searches.js";
import { placeName } from "../placenames.js";
import { energy, number, roundPercent, t } from "../messages/messages.js";

export { rampStep } from "./scale.js";

/** @typedef {import("../../wasm/gramme.d.ts").ComparisonRow} ComparisonRow */
/**
 * @typedef {object} Named
 * @property {string} id
 * @property {string} name
 * @property {string} detail
 * @property {string} kind of a device, its segment.
 * @property {string} provider
 * @property {string} [status] why a place is not open to everybody.
 * @property {number} [lat]
 * @property {number} [lon]
 * @property {string} words what a filter by name looks through.
 * @property {ComparisonRow} row
 */
/** @typedef {Map<string, Omit<Named, "row">>} Known by id */

/** A difference below this is none, as far as anybody could measure. */
const same = 0.005;
const doubled = 2;

/** What is said of places or devices whatever the run. @param {any[]} things @param {boolean} places @returns {Known} */
export const described = (things, places) =>
  new Map(things.map((thing) => [thing.id, describe(thing, places ? placeDetail(thing) : "")]));

/** @param {any} thing @param {string} [detail] */
function describe({ id, name: english = id, segment, kind = "", provider = "", status = "", lat, lon }, detail = "") {
  const name = placeName({ id, name: english, kind });
  const words = plain(`${name} ${english} ${detail} ${id}`);
  return { id, name, detail, kind: segment ?? kind, provider, status, lat, lon, words };
}

/** @param {ComparisonRow[]} rows @param {Known} known @returns {Named[]} */
export const named = (rows, known) =>
  rows.map((row) => {
    const id = row.place ?? row.device ?? "";
    const one = known.get(id) ?? describe({ id });
    return row.place ? { ...one, row } : { ...one, detail: effortOf(row), row };
  });

/** The same work takes other devices another time, and other energy. @param {ComparisonRow} row */
export const effortOf = ({ hours, energyKwh }) =>
  [hours !== undefined && t("elsewhere.hours", { hours: number(hours) }), energy(energyKwh)]
    .filter(Boolean)
    .join(" · ");

/**
 * The run's own row says what its result says.
 * @param {ComparisonRow[]} rows
 * @param {Pick<import("../store.js").Store, "request" | "estimate">} run
 * @param {string | undefined} id of its row.
 */
export function withOwn(rows, { request, estimate }, id) {
  if (!estimate || !id) return rows;
  const { emissionsKg, energyKwh, range } = estimate;
  const own = {
    operationalKg: emissionsKg.operational,
    energyKwh: energyKwh.total,
    ...(request.pue !== undefined && { assumed: false }),
    ...(range && { range: { operationalKg: range.operationalKg } }),
  };
  const mended = rows.map((row) => ((row.place ?? row.device) === id ? { ...row, ...own } : row));
  return mended.sort((a, b) => a.operationalKg - b.operationalKg);
}

/** In words, against the reader's own run. @param {number} kilograms @param {number} own */
export function difference(kilograms, own) {
  if (own === 0) return "";
  const ratio = kilograms / own;
  if (Math.abs(ratio - 1) < same) return t("elsewhere.same");
  if (ratio < 1) return t("elsewhere.less", { percent: roundPercent(1 - ratio) });
  if (ratio < doubled) return t("elsewhere.more", { percent: roundPercent(ratio - 1) });
  return t("elsewhere.times", { times: number(ratio, { maximumSignificantDigits: 2 }) });
}

/**
 * What is compared at first: regions of clouds with a region of a cloud, and centres, which take people by application, with a
 * centre alone.
 * @param {string} [kind] of the run's own place.
 */
export const opening = (kind = "") => ({ kind: kind === "cloud" ? kind : "", restricted: kind === "centre" });

/**
 * Whether a place is for everybody who pays.
 * @param {{ kind?: string, status?: string }} place
 */
export const isOpen = ({ kind, status }) => !status && kind !== "centre";

/** @param {Named[]} rows @param {{ kind: string, provider: string, text: string, restricted?: boolean }} filter */
export function filtered(rows, { kind, provider, text, restricted = false }) {
  const words = plain(text).split(" ").filter(Boolean);
  return rows.filter((one) => {
    if (!restricted && !isOpen(one)) return false;
    if (kind && one.kind !== kind) return false;
    if (provider && one.provider !== provider) return false;
    return words.every((word) => one.words.includes(word));
  });
}

/** Without accents and case. @param {string} text */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
