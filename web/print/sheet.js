// One run as one printed page.
import { html, nothing } from "lit";
import { counted } from "../calculator/boundary.js";
import { spanText } from "../calculator/range.js";
import { isJudgement, sourceName } from "../calculator/source.js";
import { splitBar, splitList } from "../calculator/split.js";
import { linesOf, unbroken, valueText } from "../calculator/working.js";
import "../journal/words.js";
import { devicesOf, placeOf, scoreText } from "../journal/says.js";
import { here } from "../here.js";
import { dateText, energy, rich, t, water } from "../messages/messages.js";
import { massParts } from "../numbers.js";
import { formatLink } from "../url.js";

/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */
/** @typedef {import("../../wasm/gramme.d.ts").Factor} Factor */
/** @typedef {import("../../wasm/gramme.d.ts").Source} Source */
/** @typedef {import("../journal/record.js").Result} Result */

/**
 * @typedef {object} Printed
 * @property {string} [name] of a kept run.
 * @property {string} date of the run, or of today; ISO.
 * @property {string} dataVersion that the estimate was made with.
 * @property {import("../../wasm/gramme.d.ts").EstimateRequest} request
 * @property {Result} estimate
 * @property {Estimate} [whole] the same with its factors, where they are known.
 * @property {import("../journal/record.js").Score} [score]
 * @property {string} [note]
 */

/** @param {import("../store.js").Store} store @param {Printed} run @param {Map<string, Source>} sources */
export function sheet(store, run, sources) {
  const { name, date, estimate, whole, request, dataVersion } = run;
  const { value, unit } = massParts(estimate.emissionsKg.total);
  const { range } = estimate;
  const address = formatLink(request, dataVersion, estimate.emissionsKg.total);
  const link = `${here()}?${address}`;
  return html`<article class="sheet">
    <p class="over"><span>Gramme</span> <span>${dateText(date)}</span></p>
    <h2>${name || t("print.title")}</h2>
    <p class="figure">
      <span class="amount">${value}</span> <span class="unit">${rich("result.unit", { unit })}</span>
    </p>
    ${range ? html`<p class="span">${spanText(estimate.emissionsKg.total, range.totalKg)}</p>` : nothing}
    <dl>
      ${ran(store, run).map(
        ([key, text]) =>
          html`<div>
            <dt>${t(key)}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    <section>
      <h3>${t("print.from")}</h3>
      ${splitBar(estimate)} ${splitList(estimate)}
    </section>
    ${whole ? origin(store, whole, sources) : html`<p class="older">${t("print.older", { then: dataVersion })}</p>`}
    <footer>
      <p>${t("print.link")} <a href=${link}>${link}</a></p>
      <p>${t("print.by", { core: store.gramme?.version.core ?? "", data: dataVersion })}</p>
    </footer>
  </article>`;
}

/** @param {import("../store.js").Store} store @param {Printed} run @returns {[string, unknown][]} */
function ran(store, { request, estimate, whole, score, note }) {
  const factor = (name) => whole?.factors.find((one) => one.name === name);
  const time = [factor("hours"), factor("runs")].filter((one) => one !== undefined).map((one) => valueText(one));
  const year = factor("grid")?.year;
  /** @type {[string, unknown][]} */
  const rows = [["print.devices", devicesOf(store, request)]];
  if (time.length > 0) rows.push(["print.time", time.join(" × ")]);
  rows.push(["print.place", [placeOf(store, request), year].filter(Boolean).join(", ")]);
  rows.push(["print.electricity", energy(estimate.energyKwh.total)]);
  const litres = estimate.waterL?.total;
  if (litres !== undefined) rows.push(["print.water", water(litres)]);
  if (score) rows.push(["print.score", `${score.name} ${scoreText(score.value)}`]);
  if (note) rows.push(["print.note", note]);
  return rows;
}

/** How the figures came about. @param {import("../store.js").Store} store @param {Estimate} whole @param {Map<string, Source>} sources */
function origin(store, whole, sources) {
  return html`<section class="working">
      <h3>${t("working.title")}</h3>
      ${linesOf(store, whole).map(
        ({ title, tokens, result }) =>
          html`<p>
            <span class="of">${title}</span>
            ${unbroken(tokens).map(pieceText).join(" ")} =
            <strong>${result}</strong>
          </p>`,
      )}
    </section>
    <section class="boundary">
      <h3>${t("boundary.title")}</h3>
      ${counted(store, whole)}
    </section>
    <section class="sources">
      <h3>${t("print.sources")}</h3>
      <ul>
        ${whole.factors.map((factor) => sourced(factor, sources)).map((text) => (text ? html`<li>${text}</li>` : nothing))}
      </ul>
    </section>`;
}

/** @param {(string | Factor | undefined)[]} piece */
const pieceText = (piece) =>
  piece.map((token) => (typeof token === "object" ? valueText(token) : (token ?? "").trim())).join("");

/** "" for what the reader gave or the method chose, which stands above. @param {Factor} factor @param {Map<string, Source>} sources */
function sourced(factor, sources) {
  const all = [...(factor.sources ?? [factor.source]), factor.ratio?.source];
  const known = [...new Set(all)].flatMap((id) => (id && sources.has(id) && !isJudgement(id) ? [id] : []));
  if (known.length === 0) return "";
  const names = known.map((id) => sourceName(id, sources)).join("; ");
  return t("print.source", { factor: t(`factor.${factor.name}`), names });
}
