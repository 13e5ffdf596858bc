// Figures that stand beside the result and are no part of it: contract, offsets, water, score, and the provider's own words.
import { html, nothing } from "lit";
import { roleOf } from "../embedding.js";
import providers from "../../data/providers.json" with { type: "json" };
import { basisText, has, mass, massSpan, number, percent, subscripted, t, water } from "../messages/messages.js";
import { mark } from "../learn/mark.js";
import { sourceLink } from "./source.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */
/** @typedef {import("./result.js").Result} Owner */

/** @typedef {{ about: string, text: string, year: number, source: string }} Claim */
/** @type {{ id: string, claims?: Claim[] }[]} */
const all = providers.providers;

/** @param {Store} store @param {Estimate} estimate @param {Owner} owner */
export function beside(store, estimate, owner) {
  const parts = [dual(estimate), figures(store, estimate), claims(store, estimate, owner)];
  if (parts.every((part) => part === nothing)) return nothing;
  return html`<section class="beside" role=${roleOf(store)} aria-labelledby="beside-title">
    <h3 id="beside-title">${t("beside.title")}</h3>
    ${parts}
  </section>`;
}

/** @param {[unknown, string][]} rows */
const list = (rows) =>
  html`<dl>
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${subscripted(value)}</dd>
        </div>`,
    )}
  </dl>`;

/** Location and market (GHG Protocol, Scope 2 Guidance, chapter 7). @param {Estimate} estimate */
function dual({ emissionsKg: { operational, market } }) {
  if (market === undefined) return nothing;
  return html`<h4>${t("beside.dual")}</h4>
    ${mark("accounts")}
    ${list([
      [t("beside.location"), mass(operational)],
      [t("beside.market"), mass(market)],
    ])}
    <p class="hint">${t("beside.dual.hint")}</p>`;
}

/** @param {Store} store @param {Estimate} estimate */
function figures(store, { emissionsKg, waterL = {}, range, sci, alternative, factors }) {
  /** @type {[unknown, string][]} */
  const rows = [];
  if (emissionsKg.offset !== undefined) {
    const share = factors.find(({ name }) => name === "offset")?.value ?? 0;
    rows.push([t("beside.offset"), `${mass(emissionsKg.offset)} (${percent(share / 100)})`]);
  }
  if (sci) {
    const name = store.request.unit?.name ?? "";
    rows.push([t("beside.sci", { unit: name }), `${mass(sci.gPerUnit / 1000)} CO2e`]);
  }
  if (waterL.onSite !== undefined) rows.push([t("beside.water.onSite"), water(waterL.onSite)]);
  if (waterL.offSite !== undefined) rows.push([t("beside.water.offSite"), water(waterL.offSite)]);
  if (waterL.total !== undefined) rows.push([waterName(range?.waterL), water(waterL.total)]);
  if (alternative) {
    const place = store.nameOf(alternative.place);
    rows.push([t("beside.alternative", { place }), mass(alternative.kg)]);
  }
  return rows.length > 0 ? list(rows) : nothing;
}

/** @param {readonly number[] | undefined} span */
function waterName(span) {
  const [low, high] = span ? [water(span[0]), water(span[2])] : [];
  if (!low || !high || low === high) return t("beside.water");
  const range = t("beside.water.range", { low, high });
  return html`${t("beside.water")} <span class="range">${range}</span>`;
}

/** @param {string} id of a provider. */
const claimsOf = (id) => all.find((provider) => provider.id === id)?.claims ?? [];

/** A claim in the reader's language, if it has been put into it. @param {string} provider @param {Claim} claim */
function claimText(provider, { about, text }) {
  const key = `claim.${provider}.${about.replaceAll(" ", "-")}`;
  return has(key) ? t(key) : text;
}

/** @param {Store} store @param {Estimate} estimate @param {Owner} owner */
function claims(store, { method, context = [] }, owner) {
  const { place = "" } = store.request;
  const provider = place.includes(":") ? place.slice(0, place.indexOf(":")) : "";
  const said = method === "mlco2-2019" ? [] : claimsOf(provider);
  if (said.length + context.length === 0) return nothing;
  const lines = [
    ...context.map(({ name, value, basis = "", year, source = "" }) => ({
      text: t(`context.${name}`, { value: number(value), share: percent(value), basis: basisText(basis) }),
      year,
      source,
    })),
    ...said.map((claim) => ({ text: claimText(provider, claim), year: claim.year, source: claim.source })),
  ];
  return html`<h4>${t("claims.title", { provider: store.nameOf(provider) })}</h4>
    ${mark("certificates")}
    <p class="hint">${t("claims.hint")}</p>
    <ul>
      ${lines.map(
        ({ text, year, source }) =>
          html`<li>
            ${year ? t("claims.year", { text, year: String(year) }) : text}
            ${sourceLink(source, owner, t("claims.source"))}
          </li>`,
      )}
    </ul>`;
}

/** "3.0 to 8.8 kg", of a part of the result. @param {number} kilograms @param {readonly number[] | undefined} span */
export function partSpan(kilograms, span) {
  if (!span) return "";
  const ends = massSpan(kilograms, [span[0], span[2]]);
  return ends.low === ends.high ? "" : t("range.short", ends);
}
