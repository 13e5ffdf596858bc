// What is given in a task, and the field that takes the guess.
import { html, nothing } from "lit";
import { languageNow, rich, t } from "../messages/messages.js";
import { usualWithin } from "./format.js";
import { readGuess, unitsOf, usualUnit } from "./guess.js";
import { givenLines } from "./inputs.js";

/** @typedef {import("./tasks.js").Tasks} Owner */
/** @typedef {import("./format.js").Task} Task */

/** @param {Owner} owner @param {import("./session.js").Session} session @param {Task} task */
export function asking(owner, session, task) {
  return html`<dl class="facts">
      ${givenLines(owner.store, task.request).map(
        ({ key, text }) =>
          html`<div>
            <dt>${rich(key)}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    ${session.answer ? nothing : field(owner, session.index, task)}`;
}

/** @param {Owner} owner @param {number} index @param {Task} task */
function field(owner, index, { ask = "total", within = usualWithin }) {
  const unit = ask === "energy" ? "kWh" : "g CO2e";
  const { typed } = owner;
  const chosen = typed.unit || usualUnit[unit];
  const set = (changes) => {
    owner.typed = { ...typed, code: "", tag: languageNow().locale, ...changes };
    owner.requestUpdate();
  };
  const submit = ({ target }) => {
    const guess = readGuess(typed.text, chosen, unit, typed.tag || undefined);
    if ("value" in guess) return owner.take(guess.value);
    set({ code: guess.code, values: guess.values ?? {} });
    target.closest(".guess").querySelector("input").focus();
  };
  // No form: a sandbox may forbid them, and this one would be sent nowhere.
  return html`<div class="guess">
    <label for="exercise-guess">${rich(`exercise.ask.${ask}`)}</label>
    <div class="entry">
      <input
        id="exercise-guess"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${typed.code ? "true" : nothing}
        aria-describedby=${typed.code ? "exercise-problem exercise-hint" : "exercise-hint"}
        .value=${typed.text}
        @input=${({ target }) => set({ text: target.value })}
        @keydown=${(event) => event.key === "Enter" && !event.isComposing && submit(event)}
      />
      <div class="select">
        <select aria-label=${t("exercise.unit")} @change=${({ target }) => set({ unit: target.value })}>
          ${Object.keys(unitsOf[unit]).map(
            (symbol) => html`<option value=${symbol} ?selected=${symbol === chosen}>${symbol}</option>`,
          )}
        </select>
        <span class="chevron" aria-hidden="true"></span>
      </div>
      <button type="button" class="main" @click=${submit}>${t("exercise.check")}</button>
    </div>
    ${
      typed.code
        ? html`<p class="problem" id="exercise-problem" role="alert">
            ${t(`exercise.guess.${typed.code}`, typed.values)}
          </p>`
        : nothing
    }
    <p class="hint" id="exercise-hint">${t("exercise.hint", { n: within })}</p>
  </div>`;
}
