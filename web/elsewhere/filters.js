// What of a comparison is shown: one choice for the dots and the list.
import { html, nothing } from "lit";
import { collator, t } from "../messages/messages.js";
import { segments } from "../segments.js";

/** @typedef {import("./rows.js").Named} Named */
/** @typedef {"places" | "devices"} Over */
/** @typedef {{ over: Over, kind: string, provider: string, text: string, restricted: boolean }} Choice `kind` of a device is its segment */

const overs = /** @type {const} */ (["places", "devices"]);

/**
 * @param {Choice} choice
 * @param {Named[]} rows all of them.
 * @param {(id: string) => string} nameOf
 * @param {(change: Partial<Choice>) => void} change
 */
export function filters(choice, rows, nameOf, change) {
  // One row of each kind and provider stands for all that can be chosen.
  const pairs = [...new Map(rows.map((row) => [`${row.kind} ${row.provider}`, row])).values()];
  const some = (name) => [...new Set(pairs.map((row) => row[name]))].filter(Boolean);
  const places = choice.over === "places";
  const select = (name, text) => selection(name, some(name), text, choice, pairs, change);
  const kind = (name) => t(places ? `kind.${name}` : `elsewhere.segment.${name}`);
  return html`<div class="filters">
    <fieldset class="field over">
      <legend class="label">${t("elsewhere.over")}</legend>
      ${segments(
        "over",
        overs,
        choice.over,
        (over) => t(`elsewhere.over.${over}`),
        (over) => change({ over, text: "", kind: "", provider: "" }),
      )}
    </fieldset>
    <div class="field">
      <label for="elsewhere-text">${t("elsewhere.search")}</label>
      <input
        id="elsewhere-text"
        type="search"
        autocomplete="off"
        .value=${choice.text}
        @input=${(event) => change({ text: event.target.value })}
      />
    </div>
    ${select("kind", kind)} ${places ? select("provider", nameOf) : nothing}
    ${places ? restrictedChoice(choice, change) : nothing}
  </div>`;
}

/** @param {Choice} choice @param {(change: Partial<Choice>) => void} change */
const restrictedChoice = ({ restricted }, change) =>
  html`<div class="check">
    <input
      id="elsewhere-restricted"
      type="checkbox"
      .checked=${restricted}
      @change=${(event) => change({ restricted: event.target.checked })}
    />
    <label for="elsewhere-restricted">${t("elsewhere.restricted")}</label>
  </div>`;

/**
 * @param {"kind" | "provider"} name
 * @param {string[]} values
 * @param {(value: string) => string} text
 * @param {Choice} choice
 * @param {Named[]} rows
 * @param {(change: Partial<Choice>) => void} change
 */
function selection(name, values, text, choice, rows, change) {
  // What the other choice leaves nothing of cannot be chosen.
  const other = name === "kind" ? "provider" : "kind";
  const left = (value) => rows.some((row) => row[name] === value && (!choice[other] || row[other] === choice[other]));
  const sorted = values
    .map((value) => ({ value, words: text(value) }))
    .sort((a, b) => collator().compare(a.words, b.words));
  return html`<div class="field">
    <label for=${`elsewhere-${name}`}>${t(`elsewhere.${name}`)}</label>
    <div class="select">
      <select id=${`elsewhere-${name}`} @change=${(event) => change({ [name]: event.target.value })}>
        <option value="" ?selected=${!choice[name]}>${t(`elsewhere.${name}.all`)}</option>
        ${sorted.map(
          ({ value, words }) =>
            html`<option value=${value} ?selected=${choice[name] === value} ?disabled=${!left(value)}>
              ${words}
            </option>`,
        )}
      </select>
      <span class="chevron" aria-hidden="true"></span>
    </div>
  </div>`;
}
