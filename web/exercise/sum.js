// What came of an exercise: a line for each task, the score, and the same as a file.
import { html } from "lit";
import { subscripted, t } from "../messages/messages.js";
import { download } from "../journal/download.js";
import { toCsv, toJson } from "./files.js";
import { quantity } from "./quantity.js";
import { offText } from "./reveal.js";

/** @param {import("./tasks.js").Tasks} owner @param {import("./session.js").Session} session */
export function sum(owner, { exercise, answers }) {
  const right = answers.filter((answer) => answer.right).length;
  const all = exercise.tasks.length;
  return html`<section class="sum" aria-labelledby="exercise-sum">
    <p class="heading" role="heading" aria-level=${owner.level + 1} id="exercise-sum" tabindex="-1">
      ${t("exercise.score", { right, all })}
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label=${t("exercise.sum.region")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t("exercise.sum.task")}</th>
            <th scope="col">${t("exercise.guessed")}</th>
            <th scope="col">${t("exercise.answered")}</th>
            <th scope="col">${t("exercise.sum.off")}</th>
          </tr>
        </thead>
        <tbody>
          ${answers.map(
            (answer, index) =>
              html`<tr>
                <th scope="row">${String(index + 1)}</th>
                <td>${subscripted(quantity(answer.guess, answer.unit))}</td>
                <td>${subscripted(quantity(answer.figure, answer.unit))}</td>
                <td>${answer.right ? t("exercise.sum.right", { off: offText(answer) }) : offText(answer)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="acts">
      <button type="button" class="main" @click=${() => owner.again()}>${t("exercise.again")}</button>
      <button type="button" class="small" @click=${() => save(owner, "json")}>${t("exercise.save.json")}</button>
      <button type="button" class="small" @click=${() => save(owner, "csv")}>${t("exercise.save.csv")}</button>
    </p>
    <p class="hint">${t("exercise.version", { version: owner.store.gramme?.version.data ?? "" })}</p>
  </section>`;
}

/** @param {import("./tasks.js").Tasks} owner @param {"json" | "csv"} kind */
function save({ result, exercise }, kind) {
  if (!result || !exercise) return;
  const name = `gramme-exercise.${kind}`;
  if (kind === "json") download(name, toJson(result), "application/json");
  else download(name, toCsv(result, exercise.tasks), "text/csv");
}
