// The rows of a comparison: what they are called, and how they stand to the reader's own run.
import { placeDetail } from "../calculator/searches.js";
import { number, roundPercent, t } from "../messages/messages.js";

/** @typedef {import("../../wasm/gramme.d.ts").ComparisonRow} ComparisonRow */
/** @typedef {{ id: string, name: string, detail: string, kind: string, provider: string, status?: string, row: ComparisonRow }} Named */

const steps = 7;
/** Grids from here on are as dirty as grids get; the cleanest are almost 0. kgCO2e per kWh. */
const dirtiest = 0.8;

/** A difference below this is none, as far as anybody could measure. */
const same = 0.005;
const doubled = 2;

/** @param {ComparisonRow[]} rows @param {Map<string, any>} things by id. @returns {Named[]} */
export function named(rows, things) {
  return rows.map((row) => {
    const id = row.place ?? row.device ?? "";
    const thing = things.get(id) ?? {};
    const detail = row.place ? placeDetail({ kind: thing.kind ?? "", id, ...thing }) : "";
    const { name = id, kind = "", provider = "", status = "" } = thing;
    return { id, name, detail, kind, provider, status, row };
  });
}

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

/**
 * Hours that as many devices of one kind need for the same number of 16-bit operations.
 * @param {import("../../wasm/gramme.d.ts").EstimateRequest} request
 * @param {Map<string, number>} peaks by device.
 * @param {string} id
 */
export function hoursOn({ devices = [], hours = 0 }, peaks, id) {
  const count = devices.reduce((sum, group) => sum + (group.count ?? 1), 0);
  const work = devices.reduce((sum, { device = "", count = 1 }) => sum + count * (peaks.get(device) ?? 0), 0);
  const peak = peaks.get(id) ?? 0;
  return peak > 0 && count > 0 ? (hours * work) / (count * peak) : 0;
}

/** The step of the carbon ramp that a row's grid stands for. @param {ComparisonRow} row */
export function rampStep({ operationalKg, energyKwh }) {
  const share = energyKwh > 0 ? operationalKg / energyKwh / dirtiest : 0;
  return Math.min(steps - 1, Math.floor(share * steps));
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

/** @param {Named[]} rows @param {{ kind: string, provider: string, text: string, restricted?: boolean }} filter */
export function filtered(rows, { kind, provider, text, restricted = false }) {
  const words = plain(text).split(" ").filter(Boolean);
  return rows.filter((one) => {
    if (one.status && !restricted) return false;
    if (kind && one.kind !== kind) return false;
    if (provider && one.provider !== provider) return false;
    const all = plain(`${one.name} ${one.detail} ${one.id}`);
    return words.every((word) => all.includes(word));
  });
}

/** Without accents and case. @param {string} text */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
