// The fields of a plan.
import { html, nothing } from "lit";
import { exact, has, number, t } from "../messages/messages.js";
import { expand } from "../instances.js";
import { deviceSearch, placeSearch } from "../calculator/searches.js";
import "../calculator/combobox.js";
import { parseCount } from "./count.js";

/** @typedef {import("./element.js").Plan} Owner */
/** @typedef {import("./wanted.js").Name} Name */

/** @type {WeakMap<object, Record<"device" | "place", (text: string) => Promise<any[]>>>} */
const searches = new WeakMap();

/** @param {import("../store.js").Store} store */
function searchOf(store) {
  const made = searches.get(store) ?? { device: deviceSearch(store), place: placeSearch(store) };
  searches.set(store, made);
  return made;
}

const idOf = (name) => `plan-${name}`;

/** What is wrong with a field, and what it takes. @param {Owner} owner @param {Name} name */
function problem(owner, name) {
  const code = owner.wrong[name];
  if (!code) return nothing;
  return html`<p class="problem" id=${`${idOf(name)}-problem`}>${accepted(owner, name, code)}</p>`;
}

const bounded = {
  params: { path: "/activeParams", scale: 1 },
  tokens: { path: "/tokens", scale: 1 },
  efficiency: { path: "/efficiency", scale: 100 },
  count: { path: "/devices/*/count", scale: 1 },
};

/** @param {Owner} owner @param {Name} name @param {string} code */
function accepted(owner, name, code) {
  const bound = owner.store.gramme?.bounds.find(({ path }) => path === bounded[name]?.path);
  if (bound && (code === "out_of_range" || code === "not_number")) {
    const limits = { min: exact(bound.min * bounded[name].scale), max: exact(bound.max * bounded[name].scale) };
    return t(`error.${code}`, { range: t(bound.minExclusive ? "accepted.above" : "accepted.between", limits) });
  }
  const own = `plan.error.${code}.${name}`;
  if (has(own)) return t(own);
  return t(has(`plan.error.${code}`) ? `plan.error.${code}` : has(`error.${code}`) ? `error.${code}` : "error.other");
}

/** @param {Owner} owner @param {Name} name @param {boolean} [hint] */
const described = (owner, name, hint = false) =>
  [owner.wrong[name] && "problem", hint && "hint"]
    .filter(Boolean)
    .map((part) => `${idOf(name)}-${part}`)
    .join(" ") || nothing;

/** @param {Owner} owner @param {Name} name @param {unknown} [after] @param {string} [placeholder] */
function input(owner, name, after = nothing, placeholder = "") {
  return html`<input
      id=${idOf(name)}
      type="text"
      inputmode=${name === "params" || name === "tokens" ? "text" : "decimal"}
      autocomplete="off"
      placeholder=${placeholder || nothing}
      aria-invalid=${owner.wrong[name] ? "true" : nothing}
      aria-describedby=${described(owner, name, name === "params" || name === "tokens")}
      .value=${owner.wanted[name]}
      @input=${(event) => owner.want({ [name]: event.target.value })}
    />${after}`;
}

/** A large number, and how it is read. @param {Owner} owner @param {"params" | "tokens"} name */
function counted(owner, name) {
  const value = parseCount(owner.wanted[name], owner.language);
  const plain = /^\d{1,3}$/.test(owner.wanted[name].trim());
  return html`<div class="field">
    <label for=${idOf(name)}>${t(`plan.${name}`)}</label>
    <div class="entry">${input(owner, name)}</div>
    <p class="hint" id=${`${idOf(name)}-hint`}>
      ${value === undefined || plain ? t(`plan.${name}.hint`) : t("plan.read", { value: whole(value) })}
    </p>
    ${problem(owner, name)}
  </div>`;
}

/** @param {number} value */
const whole = (value) => number(value, { maximumSignificantDigits: 15 });

/** @param {Owner} owner @param {"device" | "place"} name */
function chosen(owner, name) {
  const { store, wanted } = owner;
  return html`<div class="field ${name === "device" ? "device" : "grow"}">
    <label for=${idOf(name)}>${t(name === "device" ? "field.devices.device" : "field.place")}</label>
    <gramme-combobox
      .inputId=${idOf(name)}
      .label=${t(name === "device" ? "field.devices.device" : "field.place")}
      .text=${store.nameOf(wanted[name])}
      .placeholder=${t(name === "device" ? "field.devices.device.placeholder" : "field.place.placeholder")}
      .invalid=${Boolean(owner.wrong[name])}
      .describedBy=${owner.wrong[name] ? `${idOf(name)}-problem` : ""}
      .search=${searchOf(store)[name]}
      @choose=${(event) => choose(owner, name, event.detail)}
    ></gramme-combobox>
    ${problem(owner, name)}
  </div>`;
}

/** @param {Owner} owner @param {"device" | "place"} name @param {{ option?: any, text: string }} detail */
async function choose(owner, name, { option, text }) {
  const { store } = owner;
  if (name === "device" && option?.kind === "instance") {
    const [group] = (await expand(store, option.id, option.times ?? "1")).groups;
    return owner.want({ device: group?.device ?? text, count: group?.count ?? "1" });
  }
  const id = option?.id ?? (text && ((await store.resolve(text, name)) || text));
  return owner.want({ [name]: id, ...(option?.times && { count: option.times }) });
}

/** @param {Owner} owner */
const training = (owner) =>
  html`<fieldset class="field plan-training">
    <legend class="label">${t("plan.training")}</legend>
    ${
      /** @type {const} */ (["full", "adapters"]).map(
        (kind) =>
          html`<label>
            <input
              type="radio"
              name="plan-training"
              value=${kind}
              .checked=${owner.wanted.training === kind}
              @change=${() => owner.want({ training: kind })}
            />
            ${t(`plan.training.${kind}`)}
          </label>`,
      )
    }
  </fieldset>`;

/** @param {Owner} owner @param {unknown} scale */
export function form(owner, scale) {
  const placeholder = owner.plan && !owner.plan.efficiency.given ? exact(owner.plan.efficiency.value * 100) : "";
  return html`<form
    class="inputs"
    autocomplete="off"
    @submit=${(event) => event.preventDefault()}
    @focusin=${() => owner.store.prepareSearch()}
  >
    <fieldset>
      <legend>${t("plan.model")}</legend>
      <div class="pair">${counted(owner, "params")} ${counted(owner, "tokens")}</div>
      ${training(owner)}
    </fieldset>
    <fieldset>
      <legend>${t("plan.machine")}</legend>
      <div class="group">
        ${chosen(owner, "device")}
        <div class="field count">
          <label for=${idOf("count")}>${t("field.devices.count")}</label>
          <div class="entry"><span class="times" aria-hidden="true">×</span>${input(owner, "count", nothing, "1")}</div>
          ${problem(owner, "count")}
        </div>
      </div>
      ${chosen(owner, "place")}
    </fieldset>
    <fieldset>
      <legend>${t("plan.efficiency")}</legend>
      <p class="hint">${t("plan.efficiency.hint")}</p>
      <div class="field plan-efficiency">
        <label for=${idOf("efficiency")}>${t("plan.efficiency.own")}</label>
        <div class="entry">
          ${input(owner, "efficiency", html`<span class="unit">%</span>`, placeholder)}
          ${
            owner.wanted.efficiency
              ? html`<button type="button" class="text" @click=${() => owner.want({ efficiency: "" })}>
                  ${t("plan.efficiency.reset")}
                </button>`
              : nothing
          }
        </div>
        ${problem(owner, "efficiency")}
      </div>
      ${scale}
    </fieldset>
  </form>`;
}
