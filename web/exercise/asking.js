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
    ${session.answer ? nothing : form(owner, session.index, task)}`;
}

/** @param {Owner} owner @param {number} index @param {Task} task */
function form(owner, index, { ask = "total", within = usualWithin }) {
  const unit = ask === "energy" ? "kWh" : "g CO2e";
  const { typed } = owner;
  const chosen = typed.unit || usualUnit[unit];
  const set = (changes) => {
    owner.typed = { ...typed, code: "", tag: languageNow().locale, ...changes };
    owner.requestUpdate();
  };
  const submit = (event) => {
    event.preventDefault();
    const guess = readGuess(typed.text, chosen, unit, typed.tag || undefined);
    if ("value" in guess) return owner.take(guess.value);
    set({ code: guess.code, values: guess.values ?? {} });
    event.target.querySelector("input").focus();
  };
  return html`<form class="guess" autocomplete="off" novalidate @submit=${submit}>
    <label for="exercise-guess">${rich(`exercise.ask.${ask}`)}</label>
    <div class="entry">
      <input
        id="exercise-guess"
        type="text"
        inputmode="decimal"
        aria-invalid=${typed.code ? "true" : nothing}
        aria-describedby=${typed.code ? "exercise-problem exercise-hint" : "exercise-hint"}
        .value=${typed.text}
        @input=${({ target }) => set({ text: target.value })}
      />
      <div class="select">
        <select aria-label=${t("exercise.unit")} @change=${({ target }) => set({ unit: target.value })}>
          ${Object.keys(unitsOf[unit]).map(
            (symbol) => html`<option value=${symbol} ?selected=${symbol === chosen}>${symbol}</option>`,
          )}
        </select>
        <span class="chevron" aria-hidden="true"></span>
      </div>
      <button type="submit" class="main">${t("exercise.check")}</button>
    </div>
    ${
      typed.code
        ? html`<p class="problem" id="exercise-problem" role="alert">
            ${t(`exercise.guess.${typed.code}`, typed.values)}
          </p>`
        : nothing
    }
    <p class="hint" id="exercise-hint">${t("exercise.hint", { n: within })}</p>
  </form>`;
}
