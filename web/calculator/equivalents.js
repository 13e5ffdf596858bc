// What else emits as much: the few whose amounts read well.
import { html, nothing } from "lit";
import { has, languageNow, t } from "../messages/messages.js";
import { number } from "../numbers.js";

const most = 3;
/** Two of these say the same thing. */
const alike = [["us-car-km", "french-car-km"]];
/** Numbers around this size are those that people can picture. */
const pictured = 2;

/** How far an amount is from those. @param {{ amount: number }} equivalent */
export const distance = ({ amount }) => Math.abs(Math.log10(amount) - pictured);

/** @param {{ id: string, amount: number }[]} all @param {string} [tag] of the reader's language. */
export function wellReading(all, tag = languageNow().tag) {
  const left = tag.startsWith("fr") ? "us-car-km" : "french-car-km";
  return all
    .filter(({ id, amount }) => amount >= 0.1 && amount < 1e9 && has(`equivalent.${id}`))
    .filter(({ id }) => !(id === left && alike.some((pair) => pair.includes(id))))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most)
    .sort((a, b) => all.indexOf(a) - all.indexOf(b));
}

/** @param {import("../../wasm/gramme.d.ts").Estimate} estimate */
export function equivalents({ equivalents: all = [] }) {
  const shown = wellReading(all);
  if (shown.length === 0) return nothing;
  return html`<p class="equivalents">
    ${t("equivalent.lead")}
    ${shown.map(({ id, amount }, index) => {
      const text = t(`equivalent.${id}`, { n: number(amount, { maximumSignificantDigits: 2 }) });
      return html`${index > 0 ? html`<span class="dot"> · </span>` : nothing}<span>${text}</span>`;
    })}
  </p>`;
}
