// How the journal calls things.
import { dateText, listText, number, t } from "../messages/messages.js";

/** @typedef {import("./record.js").Run} Run */
/** @typedef {import("../store.js").Store} Store */

/** @param {Store} store @param {Run["request"]} request "8 × NVIDIA A100" */
export function devicesOf(store, { devices = [], measuredKwh, cpu }) {
  if (measuredKwh !== undefined) return t("journal.metered");
  const names = devices.map(({ device, count = 1, powerW }) => {
    const name = device ? store.nameOf(device) : t("journal.ownDevice", { watts: number(powerW ?? 0) });
    return count === 1
      ? name
      : t("journal.times", { count: number(count, { maximumSignificantDigits: 15 }), device: name });
  });
  if (names.length === 0) return cpu ? t("journal.cpu") : t("journal.noDevice");
  return listText(names);
}

/** "8 × NVIDIA A100 · 100 h". @param {Store} store @param {Run["request"]} request */
export function whatOf(store, request) {
  const { hours, runs = 1 } = request;
  const times = runs === 1 ? "" : `${number(runs)} × `;
  const devices = devicesOf(store, request);
  return hours === undefined ? devices : `${devices} · ${t("value.h", { value: `${times}${number(hours)}` })}`;
}

/** @param {Store} store @param {Run["request"]} request */
export function placeOf(store, { place, gridGco2ePerKwh }) {
  if (place) return store.nameOf(place);
  return gridGco2ePerKwh === undefined ? store.nameOf("world") : t("journal.ownGrid");
}

/** @param {Store} store @param {import("./totals.js").Kind} kind @param {string} key as groupOf gives it. */
export function groupName(store, kind, key) {
  if (kind === "month") return dateText(`${key}-01`, { month: "long", year: "numeric", timeZone: "UTC" });
  if (kind === "place") return key === "own" ? t("journal.ownGrid") : store.nameOf(key || "world");
  if (key === "metered") return t("journal.metered");
  if (key === "") return t("journal.noDevice");
  return listText(key.split("+").map((id) => (id === "own" ? t("journal.ownPower") : store.nameOf(id))));
}

/** @param {string} date 2026-11-25 */
export const dayText = (date) => dateText(date, { dateStyle: "medium", timeZone: "UTC" });

/** A score as it was given. @param {number} value */
export const scoreText = (value) => number(value, { maximumSignificantDigits: 15 });

/** A name to begin with. @param {Store} store */
export const firstName = (store) =>
  t("journal.firstName", { devices: whatOf(store, store.request), place: placeOf(store, store.request) }).slice(0, 200);

/** "a", "b" and "c"; an ellipsis stands for the others. @param {{ name: string }[]} all @param {number} most */
export function someNames(all, most) {
  const names = all.slice(0, most).map(({ name }) => t("journal.quoted", { name }));
  return all.length > most ? `${names.join(" ")} …` : listText(names);
}
