// More detail: everything that the method otherwise chooses itself.
import { html, nothing } from "lit";
import { locks } from "../embedding.js";
import { fields, isKnown, templateOf, textAt, textOf } from "../fields.js";
import { rich, t } from "../messages/messages.js";
import { mark } from "../learn/mark.js";
import { describedBy, idOf, numberField, problemText } from "./field.js";
import { hostPresets } from "./host.js";
import { searching } from "./searching.js";
import { changeMethod } from "./method.js";
import "./combobox.js";

/** @typedef {import("../store.js").Store} Store */

const above = ["/hours", "/devices/*/device", "/devices/*/count", "/place", "/year"];

/** Whether a field stands in this part of the form. @param {string} path */
export const isDetail = (path) => templateOf(path) in fields && !above.includes(templateOf(path));

/** Whether the form says anything here. @param {Store} store */
export function saysDetail(store) {
  const { devices } = store.draft;
  const paths = Object.keys(fields).filter((path) => !path.includes("*") && isDetail(path));
  return paths.some((path) => textAt(store.draft, path)) || devices.some(({ load, powerW }) => load || powerW);
}

/**
 * What counts as long as a field is empty.
 * @param {Store} store
 * @param {string} name of the factor.
 * @param {string} path of the field.
 * @param {string} [of] of the factor.
 */
function chosen(store, name, path, of) {
  const factor = store.estimate?.factors.find((one) => one.name === name && (!of || one.path === of));
  return factor && !factor.given ? textOf(path, Number(factor.value.toPrecision(3))) : "";
}

/** @param {Store} store @param {{ detailOpen: boolean }} form keeps whether it is open. */
export function detail(store, form) {
  const method = textAt(store.draft, "/method");
  const known = (path, template) => (isKnown(path, method) ? template() : nothing);
  return html`<details
    class="more"
    ?open=${form.detailOpen}
    @toggle=${(event) => (form.detailOpen = event.currentTarget.open)}
  >
    <summary><span>${t("detail.title")}</span></summary>
    ${known("/devices/0/load", () => power(store))} ${known("/cpu/device", () => host(store, method))}
    ${site(store, known)} ${known("/runs", () => run(store, known))} ${known("/embodied", () => making(store))}
    ${known("/unit/count", () => unit(store))} ${methodChoice(store, method)}
  </details>`;
}

/** What one device of a group draws by the method. @param {Store} store @param {string} at */
function drawn(store, at) {
  const one = (name) => store.estimate?.factors.find((factor) => factor.name === name && factor.path === at);
  const watts = one("deviceWatts");
  const draw = (watts?.value ?? 0) * (one("deviceLoad")?.value ?? 1);
  return watts && !watts.given ? textOf(`${at}/powerW`, Number(draw.toPrecision(3))) : "";
}

/** @param {string} key @param {unknown} content @param {string} [topic] that a short text explains. */
const part = (key, content, topic = "") =>
  html`<fieldset class="part">
    <legend>${t(key)}</legend>
    ${mark(topic)} ${content}
  </fieldset>`;

/** @param {Store} store */
function power(store) {
  const groups = store.draft.devices.map((group, index) => {
    const at = `/devices/${index}`;
    const watts = drawn(store, at);
    const load = chosen(store, "deviceLoad", `${at}/load`, at);
    const name = store.nameOf(group.device ?? "") || t("what.group", { number: index + 1 });
    return html`${store.draft.devices.length > 1 ? html`<p class="of">${name}</p>` : nothing}
      <div class="pair">
        ${numberField(store, `${at}/load`, { placeholder: load })}
        ${numberField(store, `${at}/powerW`, { placeholder: watts })}
      </div>`;
  });
  const measured = isKnown("/measuredKwh", textAt(store.draft, "/method"));
  return part("detail.power", html`${groups} ${measured ? numberField(store, "/measuredKwh") : nothing}`, "load");
}

/** @type {WeakMap<Store, (text: string) => Promise<any[]>>} */
const searches = new WeakMap();

/** @param {Store} store @param {string} method */
function host(store, method) {
  const path = "/cpu/device";
  if (!searches.has(store))
    searches.set(
      store,
      searching(({ cpuSearch }) => cpuSearch(store)),
    );
  const load = textAt(store.draft, path) || textAt(store.draft, "/cpu/wattsPerCore");
  const usual = chosen(store, "cpuLoad", "/cpu/load") || (method === "green-algorithms" ? "100" : "70");
  return part(
    "detail.host",
    html`${hostPresets(store)}
      <div class="field">
        <label for=${idOf(path)}>${t("field.cpu.device")}</label>
        <gramme-combobox
          .inputId=${idOf(path)}
          .label=${t("field.cpu.device")}
          .text=${store.nameOf(textAt(store.draft, path))}
          .placeholder=${textAt(store.draft, "/cpu/wattsPerCore") ? "" : t("field.cpu.device.placeholder")}
          .invalid=${Boolean(store.problemAt(path))}
          .describedBy=${describedBy(store, path, false)}
          .locked=${locks(store, path)}
          .search=${searches.get(store)}
          @choose=${(event) => chooseCpu(store, event.detail)}
        ></gramme-combobox>
        ${problemText(store, path)}
      </div>
      <div class="pair">
        ${numberField(store, "/cpu/cores", { placeholder: chosen(store, "cpuCores", "/cpu/cores") })}
        ${numberField(store, "/cpu/wattsPerCore", {
          placeholder: chosen(store, "cpuWattsPerCore", "/cpu/wattsPerCore"),
        })}
      </div>
      <div class="pair">
        ${numberField(store, "/cpu/load", { placeholder: load ? usual : "" })} ${numberField(store, "/memoryGb")}
      </div>`,
  );
}

/** @param {Store} store @param {{ option?: any, text: string }} detail */
async function chooseCpu(store, { option, text }) {
  const id = option?.id ?? ((text && (await store.resolve(text, "cpu"))) || text);
  store.setAll({ "/cpu/device": id, "/cpu/wattsPerCore": "" });
}

/** @param {Store} store @param {(path: string, template: () => unknown) => unknown} known */
function site(store, known) {
  const own = html`<button type="button" class="small" @click=${() => store.set("/pue", "1")}>
    ${t("detail.own")}
  </button>`;
  const field = (path, name) =>
    known(path, () => numberField(store, path, { placeholder: name ? chosen(store, name, path) : "" }));
  return part(
    "detail.site",
    html`${known("/pue", () => numberField(store, "/pue", { placeholder: chosen(store, "pue", "/pue"), beside: own }))}
      <div class="pair">${field("/gridGco2ePerKwh", "grid")} ${field("/marketGco2ePerKwh", "")}</div>
      <div class="pair">${field("/wueLPerKwh", "wue")} ${field("/offSiteWaterLPerKwh", "offSiteWater")}</div>
      ${known("/offsetPercent", () => numberField(store, "/offsetPercent"))}`,
  );
}

/** @param {Store} store @param {(path: string, template: () => unknown) => unknown} known */
const run = (store, known) =>
  part(
    "detail.run",
    known("/runs", () => numberField(store, "/runs", { placeholder: "1" })),
  );

/** @param {Store} store */
function making(store) {
  const text = textAt(store.draft, "/embodied");
  const counted = text !== "false";
  const id = idOf("/embodied");
  return part(
    "detail.making",
    html`<div class="check">
        <input
          id=${id}
          type="checkbox"
          ?disabled=${locks(store, "/embodied")}
          .checked=${counted}
          aria-invalid=${store.problemAt("/embodied") ? "true" : nothing}
          @change=${(event) => store.set("/embodied", event.target.checked ? "" : "false")}
        />
        <label for=${id}>${t("field.embodied")}</label>
      </div>
      ${problemText(store, "/embodied")}
      <div class="pair">
        ${numberField(store, "/deviceLifetimeYears", {
          placeholder: chosen(store, "deviceLifetime", "/deviceLifetimeYears"),
        })}
        ${numberField(store, "/utilisation", { placeholder: chosen(store, "utilisation", "/utilisation") })}
      </div>`,
    "embodied",
  );
}

/** @param {Store} store */
function unit(store) {
  const path = "/unit/name";
  return part(
    "detail.unit",
    html`<div class="pair">
        ${numberField(store, "/unit/count")}
        <div class="field">
          <label for=${idOf(path)}>${t("field.unit.name")}</label>
          <input
            id=${idOf(path)}
            type="text"
            autocomplete="off"
            maxlength="80"
            ?readonly=${locks(store, path)}
            placeholder=${t("field.unit.name.placeholder")}
            .value=${textAt(store.draft, path)}
            @input=${(event) => store.set(path, event.target.value)}
          />
        </div>
      </div>
      <p class="hint">${rich("detail.unit.hint")}</p>`,
  );
}

/** @param {Store} store @param {string} method */
function methodChoice(store, method) {
  const methods = ["standard", "green-algorithms", "mlco2-2019"];
  return part(
    "detail.method",
    html`<div
        class="radios"
        id=${idOf("/method")}
        role="radiogroup"
        aria-label=${t("field.method")}
        aria-invalid=${store.problemAt("/method") ? "true" : nothing}
        aria-describedby=${describedBy(store, "/method") || nothing}
        tabindex="-1"
      >
        ${methods.map(
          (one) =>
            html`<div class="check">
              <input
                type="radio"
                ?disabled=${locks(store, "/method")}
                name="method"
                id=${`method-${one}`}
                value=${one}
                .checked=${(method || "standard") === one}
                @change=${() => changeMethod(store, one)}
              />
              <label for=${`method-${one}`}>${rich(`method.${one}.name`)}</label>
              <p class="hint">${rich(`method.${one}.about`)}</p>
            </div>`,
        )}
      </div>
      ${problemText(store, "/method")}`,
  );
}
