// What the runs add up to: all of them, and by place, device or month.
import { html, nothing } from "lit";
import { shortSpan, spanText } from "../calculator/range.js";
import { energy, mass, massInColumn, number, rich, t } from "../messages/messages.js";
import { massParts } from "../numbers.js";
import { property } from "../property.js";
import { segments } from "../segments.js";
import { groupName, someNames } from "./says.js";
import { kinds } from "./totals.js";

/** @typedef {import("./element.js").JournalElement} Owner */

/** Of runs that are not in the total. */
const mostNames = 3;

/** @param {Owner} owner */
export function total(owner) {
  const { sum, journal, figures } = owner;
  if (!sum) return nothing;
  const left = journal.runs.filter(({ id }) => figures.get(id)?.ok === false);
  if (left.length === journal.runs.length) return html`<p class="problem">${leftText(left)}</p>`;
  const { value, unit } = massParts(sum.emissionsKg.total);
  return html`<section class="journal-total" aria-labelledby="journal-total">
    <h3 id="journal-total" class="visually-hidden">${t("journal.total")}</h3>
    <p class="amounts">
      <span class="amount">${value}</span> <span class="unit">${rich("result.unit", { unit })}</span>
    </p>
    <p>
      ${sum.range ? html`${spanText(sum.emissionsKg.total, sum.range.totalKg)}<br />` : nothing}
      ${t("journal.total.of", { n: sum.runs.filter(({ ok }) => ok).length, energy: energy(sum.energyKwh) })}
    </p>
    <p class="hint">
      ${t("journal.total.data", { version: owner.store.gramme?.version.data ?? "" })} ${rangeNote(sum)}
    </p>
    ${left.length > 0 ? html`<p class="problem">${leftText(left)}</p>` : nothing}
  </section>`;
}

/** @param {import("./totals.js").Sum} sum */
function rangeNote({ range, runs }) {
  if (!range) return t("journal.total.noRange");
  return runs.length > 1 ? t("journal.total.range") : nothing;
}

/** @param {import("./record.js").Run[]} left */
function leftText(left) {
  return t("journal.total.left", { n: left.length, names: someNames(left, mostNames) });
}

/** @param {Owner} owner */
export function groups(owner) {
  const { sums, kind, sum } = owner;
  if (!sum || owner.journal.runs.length < 2) return nothing;
  const all = sum.emissionsKg.total;
  /** @param {Owner["sums"][number]} group */
  const reach = ({ sum: { emissionsKg, range } }) => Math.max(emissionsKg.total, range?.totalKg[2] ?? 0);
  const most = Math.max(...sums.map(reach));
  return html`<section class="groups" aria-labelledby="journal-groups">
    <h3 id="journal-groups">${t("journal.groups")}</h3>
    <fieldset>
      <legend class="visually-hidden">${t("journal.groups.by")}</legend>
      ${segments(
        "journal-by",
        kinds,
        kind,
        (one) => t(`journal.groups.${one}`),
        (one) => (owner.kind = one),
      )}
    </fieldset>
    <table class="sums">
      <thead>
        <tr>
          <th scope="col">${t(`journal.groups.${kind}`)}</th>
          <th scope="col" class="numeric">${t("journal.groups.runs")}</th>
          <th scope="col" class="numeric">${rich("journal.groups.emissions")}</th>
          <th scope="col" class="numeric">${t("journal.groups.share")}</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${sums.map((group) => groupRow(owner, group, all, most))}
      </tbody>
    </table>
    ${sum.range && sums.length > 1 ? html`<p class="hint">${t("journal.groups.range")}</p>` : nothing}
  </section>`;
}

const least = 0.001;

/** In per cent with one decimal. @param {number} share */
function shareText(share) {
  const text = number(Math.max(share, least), { style: "percent", maximumFractionDigits: 1 });
  return share > 0 && share < least ? `<\u202f${text}` : number(share, { style: "percent", maximumFractionDigits: 1 });
}

/** @param {Owner} owner @param {Owner["sums"][number]} group @param {number} all @param {number} most */
function groupRow({ store, kind }, { key, runs, sum }, all, most) {
  const { range, emissionsKg } = sum;
  const share = (kilograms) => (most > 0 ? kilograms / most : 0);
  return html`<tr>
    <th scope="row">${groupName(store, kind, key)}</th>
    <td class="numeric">${number(runs.length)}</td>
    <td class="numeric">
      ${massInColumn(emissionsKg.total)}
      ${range ? html`<span class="detail">${shortSpan(emissionsKg.total, range.totalKg)}</span>` : nothing}
    </td>
    <td class="numeric">${all > 0 ? shareText(emissionsKg.total / all) : mass(0)}</td>
    <td aria-hidden="true">
      <span class="bar"
        ><i ${property("--share", share(emissionsKg.total))}></i>${
          range
            ? html`<b ${property("--from", share(range.totalKg[0]))} ${property("--to", share(range.totalKg[2]))}></b>`
            : nothing
        }</span
      >
    </td>
  </tr>`;
}
