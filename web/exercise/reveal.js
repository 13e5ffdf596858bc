// Guess and answer on one scale, of which each step is ten times the last.
import { html, nothing } from "lit";
import { subscripted, t } from "../messages/messages.js";
import { property } from "../property.js";
import { quantity, shortQuantity, span } from "./quantity.js";
import { positionOn, scaleOf, ticksOf } from "./scale.js";
import { number } from "../numbers.js";
import { timesOff } from "./answer.js";

/** @typedef {import("./format.js").Answer} Answer */

/** Below, a guess is as good as the answer itself. */
const exactly = 1.05;

/** "23 times too low". @param {Answer} answer */
export function offText(answer) {
  const { guess, figure } = answer;
  const times = timesOff(answer);
  if (times === Infinity) return t(guess === 0 ? "exercise.off.under" : "exercise.off.over");
  if (times < exactly) return t("exercise.off.exact");
  const n = number(times, { maximumSignificantDigits: 2 });
  return t(guess > figure ? "exercise.off.high" : "exercise.off.low", { n });
}

/** All of it in words. @param {Answer} answer */
export function revealText(answer) {
  const { guess, figure, unit } = answer;
  const ends = span(answer);
  const values = { guess: quantity(guess, unit), figure: quantity(figure, unit), off: offText(answer), span: ends };
  return t(ends ? "exercise.reveal.span" : "exercise.reveal", values);
}

/** @param {Answer} answer @param {number} within @param {{ guess: string, figure: string }} everyday */
export function reveal(answer, within, everyday) {
  const { guess, figure, low, high, unit } = answer;
  const scale = scaleOf([guess, figure, low, high]);
  const at = (value) => positionOn(scale, value);
  const ticks = ticksOf(scale);
  const row = (kind, label, value, same, marks) =>
    html`<div class=${`row ${kind}`}>
      <p class="label">
        <span class="of">${label}</span> <strong>${subscripted(value)}</strong>
        ${same ? html`<span class="same">${same}</span>` : nothing}
      </p>
      <div class="track">${marks}</div>
    </div>`;
  const ends = span(answer);
  return html`<figure class="scale" aria-labelledby="exercise-scale">
    <figcaption id="exercise-scale" class="hint">${t("exercise.scale")}</figcaption>
    <div class="rows">
      <div class="grid" aria-hidden="true">${ticks.map((tick) => html`<i ${property("--at", at(tick))}></i>`)}</div>
      ${row(
        "guessed",
        t("exercise.guessed"),
        quantity(guess, unit),
        everyday.guess,
        html`<i class=${guess === 0 ? "mark off" : "mark"} ${property("--at", at(guess))}></i>`,
      )}
      ${row(
        "answered",
        t("exercise.answered"),
        quantity(figure, unit),
        everyday.figure,
        html`<i class="right" ${property("--from", at(figure / within))} ${property("--to", at(figure * within))}></i>
          <i class="band" ${property("--from", at(low))} ${property("--to", at(high))}></i>
          <i class="centre" ${property("--at", at(figure))}></i>`,
      )}
    </div>
    <div class="ticks" aria-hidden="true">
      ${ticks.map((tick) => html`<span ${property("--at", at(tick))}>${shortQuantity(tick, unit)}</span>`)}
    </div>
    <ul class="key">
      ${ends ? html`<li><i class="band" aria-hidden="true"></i> ${t("exercise.key.range", { span: ends })}</li>` : nothing}
      ${
        figure > 0
          ? html`<li><i class="right" aria-hidden="true"></i> ${t("exercise.key.right", { n: within })}</li>`
          : nothing
      }
    </ul>
  </figure>`;
}
