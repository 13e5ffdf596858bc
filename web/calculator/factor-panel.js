// Where one number of the multiplication comes from, and an editor to replace it.
import { html, nothing } from "lit";
import { rootOf } from "../embedding.js";
import { isKnown, textAt, textOf } from "../fields.js";
import { basisText, number, percent, rich, t } from "../messages/messages.js";
import { markOf } from "../learn/mark.js";
import { idOf, numberField } from "./field.js";
import { sourceText } from "./source.js";
import { spreadText } from "./drivers.js";
import { valueText } from "./working.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").Factor} Factor */

/** The field that replaces a factor; of a device group where it begins with no slash. @type {Record<string, string>} */
const editors = {
  deviceCount: "count",
  deviceWatts: "powerW",
  deviceLoad: "load",
  cpuCores: "/cpu/cores",
  cpuWattsPerCore: "/cpu/wattsPerCore",
  cpuLoad: "/cpu/load",
  memoryGb: "/memoryGb",
  measuredKwh: "/measuredKwh",
  hours: "/hours",
  runs: "/runs",
  pue: "/pue",
  grid: "/gridGco2ePerKwh",
  deviceLifetime: "/deviceLifetimeYears",
  utilisation: "/utilisation",
  wue: "/wueLPerKwh",
  offSiteWater: "/offSiteWaterLPerKwh",
  market: "/marketGco2ePerKwh",
};
/** Fields without which the request says nothing. */
const needed = ["hours", "measuredKwh", "memoryGb", "deviceCount"];

/** @param {Factor} factor @param {string} method */
function editorOf({ name, path = "" }, method) {
  const field = editors[name];
  if (!field) return undefined;
  const whole = field.startsWith("/") ? field : `${path}/${field}`;
  return isKnown(whole, method) ? whole : undefined;
}

/** @param {Store} store @param {Factor} factor @param {import("./result.js").Result} owner */
export function factorPanel(store, factor, owner) {
  const close = async () => {
    const { chosen } = owner;
    owner.choose(chosen);
    await owner.updateComplete;
    // The same number may stand in several lines.
    /** @type {HTMLElement | null} */ (owner.querySelector(`.factor[data-key="${CSS.escape(chosen)}"]`))?.focus();
  };
  return html`<div
    class="panel"
    role="group"
    aria-labelledby="panel-title"
    @keydown=${(event) => {
      if (event.key === "Escape") close();
    }}
  >
    <h4 id="panel-title">${t(`factor.${factor.name}`)}: ${valueText(factor)}</h4>
    ${markOf(factor.name)} ${origin(store, factor, owner)} ${editor(store, factor)}
    <button type="button" class="text close" @click=${close}>${t("factor.close")}</button>
  </div>`;
}

/** @param {Store} store @param {Factor} factor @param {import("./result.js").Result} owner */
function origin(store, factor, owner) {
  /** @type {[string, unknown][]} */
  const rows = [];
  const spread = spreadText(factor);
  if (spread) rows.push(["factor.spread", spread]);
  if (factor.of) rows.push(["factor.of", store.nameOf(factor.of)]);
  if (factor.year) rows.push(["factor.year", String(factor.year)]);
  if (factor.basis) rows.push(["factor.basis", basisText(factor.basis)]);
  const sources = factor.sources ?? (factor.source ? [factor.source] : []);
  for (const source of sources) rows.push(["factor.source", sourceText(source, owner)]);
  if (factor.ratio) {
    rows.push(
      ["factor.ratio.source", sourceText(factor.ratio.source, owner)],
      ["factor.ratio.basis", basisText(factor.ratio.basis)],
    );
  }
  return html`${factor.given ? html`<p>${t("factor.given")}</p>` : nothing}
  ${factor.assumed ? html`<p>${t("factor.assumed")}</p>` : nothing}
  ${factor.ratio ? html`<p>${rich("factor.ratio", ratioValues(store, factor.ratio))}</p>` : nothing}
  ${
    rows.length > 0
      ? html`<dl>
          ${rows.map(
            ([key, value]) =>
              html`<div>
                <dt>${t(key)}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>`
      : nothing
  }`;
}

/** @param {Store} store @param {NonNullable<Factor["ratio"]>} ratio */
const ratioValues = (store, { of, part, whole, year }) => ({
  part: store.nameOf(of),
  share: percent(part / whole),
  partValue: number(part, { maximumSignificantDigits: 4 }),
  wholeValue: number(whole, { maximumSignificantDigits: 4 }),
  year: String(year),
});

/** @param {Store} store @param {Factor} factor */
function editor(store, factor) {
  const path = editorOf(factor, textAt(store.draft, "/method"));
  if (!path) return nothing;
  const write = (text) => {
    // A CPU by name and watts of one's own exclude each other.
    const cpu = path === "/cpu/wattsPerCore" && textAt(store.draft, "/cpu/device");
    const cores = store.estimate?.factors.find(({ name }) => name === "cpuCores");
    if (cpu && text && cores)
      return store.setAll({ [path]: text, "/cpu/device": "", "/cpu/cores": textOf("/cpu/cores", cores.value) });
    return store.set(path, text);
  };
  const shown = textAt(store.draft, path);
  const back = async () => {
    await store.set(path, "");
    // The button goes; the field that it emptied stays.
    rootOf(store)
      .getElementById(`edit${idOf(path)}`)
      ?.focus();
  };
  const reset =
    shown && !needed.includes(factor.name)
      ? html`<button type="button" class="small" @click=${back}>${t("factor.reset")}</button>`
      : nothing;
  const placeholder = factor.given ? "" : textOf(path, Number(factor.value.toPrecision(4)));
  return numberField(store, path, { prefix: "edit", placeholder, beside: reset, write });
}
