// What some actions need to know, asked where the action stands.
import { html, nothing } from "lit";
import { exact, t } from "../messages/messages.js";
import { parseNumber } from "../numbers.js";

/** @typedef {import("./memory.js").Said} Said */
/** @typedef {import("./changes.js").Chosen} Chosen */
/** @typedef {import("../../wasm/gramme.d.ts").ReduceInputs} ReduceInputs */
/** @typedef {import("../../wasm/gramme.d.ts").Bound} Bound */
/** @typedef {"share" | "points" | "trials"} Name */

/** @type {Record<Name, { bound: keyof ReduceInputs, scale: number, action: string }>} */
const numbers = {
  share: { bound: "pretrainedShare", scale: 100, action: "pretrained" },
  points: { bound: "gridPoints", scale: 1, action: "random-search" },
  trials: { bound: "randomTrials", scale: 1, action: "random-search" },
};

/** Actions that ask something, by what they ask. @type {Record<string, ("training" | Name)[]>} */
export const asked = {
  adapters: ["training"],
  pretrained: ["share"],
  "random-search": ["points", "trials"],
};

/** @param {Name} name @param {readonly Bound[]} bounds */
const boundOf = (name, bounds) => bounds.find(({ path }) => path === `/inputs/${numbers[name].bound}`);

/** @param {Name} name @param {string} text */
function read(name, text) {
  const value = parseNumber(text.replace(/\s*[%\uff05]$/, ""));
  return value === undefined ? undefined : Number((value / numbers[name].scale).toPrecision(15));
}

/** @param {Name} name @param {string} text @param {readonly Bound[]} bounds */
function isRight(name, text, bounds) {
  const bound = boundOf(name, bounds);
  const value = read(name, text);
  if (value === undefined || !bound) return value !== undefined;
  const { min, max, minExclusive, whole } = bound;
  return value <= max && (minExclusive ? value > min : value >= min) && (!whole || Number.isInteger(value));
}

/**
 * What the core is told: nothing that cannot be read, and nothing that a change that was chosen has used up.
 * @param {Said} said @param {Chosen[]} chosen @param {readonly Bound[]} bounds
 * @returns {ReduceInputs}
 */
export function inputsOf(said, chosen, bounds) {
  const done = new Set(chosen.map(({ id }) => String(id)));
  /** @type {any} */
  const inputs = {};
  if (done.has("adapters")) inputs.training = "adapters";
  else if (said.training) inputs.training = "full";
  for (const name of /** @type {Name[]} */ (Object.keys(numbers))) {
    const { bound, action } = numbers[name];
    if (said[name] !== "" && !done.has(action) && isRight(name, said[name], bounds)) {
      inputs[bound] = read(name, said[name]);
    }
  }
  return inputs;
}

/**
 * @param {string} action
 * @param {Said} said
 * @param {readonly Bound[]} bounds
 * @param {(change: Partial<Said>) => void} say
 */
export const fields = (action, said, bounds, say) =>
  html`<div class="reduce-inputs">
    ${asked[action].map((name) => (name === "training" ? training(said, say) : number(name, said, bounds, say)))}
  </div>`;

/** @param {Said} said @param {(change: Partial<Said>) => void} say */
const training = (said, say) =>
  html`<div class="check">
    <input
      id="reduce-training"
      type="checkbox"
      .checked=${said.training}
      @change=${(event) => say({ training: event.target.checked })}
    />
    <label for="reduce-training">${t("reduce.input.training")}</label>
  </div>`;

/** @param {Name} name @param {Said} said @param {readonly Bound[]} bounds @param {(change: Partial<Said>) => void} say */
function number(name, said, bounds, say) {
  const id = `reduce-${name}`;
  const wrong = said[name] !== "" && !isRight(name, said[name], bounds);
  return html`<div class="field">
    <label for=${id}>${t(`reduce.input.${name}`)}</label>
    <div class="entry">
      <input
        id=${id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${wrong ? `${id}-problem` : nothing}
        .value=${said[name]}
        @input=${(event) => say({ [name]: event.target.value })}
      />${name === "share" ? html`<span class="unit">%</span>` : nothing}
    </div>
    ${wrong ? html`<p class="problem" id=${`${id}-problem`}>${accepted(name, bounds)}</p>` : nothing}
  </div>`;
}

/** @param {Name} name @param {readonly Bound[]} bounds */
function accepted(name, bounds) {
  const { min = 0, max = 0, whole = false } = boundOf(name, bounds) ?? {};
  const { scale } = numbers[name];
  const range = t(whole ? "accepted.whole" : "accepted.above", { min: exact(min * scale), max: exact(max * scale) });
  return t("error.not_number", { range });
}
