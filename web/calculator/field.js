// A labelled field of the form, marked in place when what stands in it cannot be used.
import { html, nothing } from "lit";
import { locks, rootOf } from "../embedding.js";
import { fields, templateOf, textAt } from "../fields.js";
import { exact, has, rich, t } from "../messages/messages.js";
import { markAt } from "../learn/mark.js";
import { editable, readings } from "../numbers.js";

/** @typedef {import("../store.js").Store} Store */

/** @param {string} path */
export const idOf = (path) => `f${path.replaceAll("/", "-")}`;

/** The key of a field's messages: "/devices/0/powerW" has "field.devices.powerW". @param {string} path */
export const keyOf = (path) => `field${path.replace(/\/\d+(?=\/|$)/, "").replaceAll("/", ".")}`;

/**
 * What a field takes, in words.
 * @param {Store} store
 * @param {import("../fields.js").Problem} problem
 */
export function accepted(store, { code, path }) {
  const two = code === "ambiguous" && readings(textAt(store.draft, path));
  if (two) return t("error.ambiguous", { text: two.text, small: editable(two.small), large: editable(two.large) });
  const bound = store.gramme?.bounds.find((one) => one.path === templateOf(path));
  if (bound && (code === "out_of_range" || code.startsWith("not_"))) {
    const scale = fields[templateOf(path)]?.scale ?? 1;
    // Years are not counted, so they are not grouped.
    const write = (value) => (path === "/year" ? String(value) : exact(value * scale));
    const limits = { min: write(bound.min), max: write(bound.max) };
    if (code === "not_hours") return t("error.not_hours", limits);
    const kind = bound.whole ? "accepted.whole" : bound.minExclusive ? "accepted.above" : "accepted.between";
    return t(`error.${code}`, { range: t(kind, limits) });
  }
  const specific = keyOf(path).replace("field", `error.${code}`);
  return t(has(specific) ? specific : has(`error.${code}`) ? `error.${code}` : "error.other");
}

/** @param {Store} store @param {string} path @param {string} [prefix] of ids, for a second field of the same path. */
export function problemText(store, path, prefix = "") {
  const problem = store.problemAt(path);
  if (!problem) return nothing;
  // The methods are all there to be chosen from.
  const candidates = path === "/method" || locks(store, path) ? [] : (problem.candidates ?? []);
  const kind = problem.code === "unknown_id" && candidates.length > 0 ? "error.unknown_id.candidates" : "";
  return html`<div class="problem" id=${`${prefix}${idOf(path)}-problem`}>
    <p>${kind ? t(kind, { text: textAt(store.draft, path) }) : accepted(store, problem)}</p>
    ${
      candidates.length > 0
        ? html`<p class="candidates">
            ${candidates.map(
              (id) => html`<button type="button" @click=${() => store.set(path, id)}>${store.nameOf(id)}</button> `,
            )}
          </p>`
        : nothing
    }
  </div>`;
}

/** @param {Store} store @param {string} path @param {boolean} [hint] @param {string} [prefix] */
export const describedBy = (store, path, hint = false, prefix = "") =>
  [store.problemAt(path) && "problem", hint && "hint"]
    .filter(Boolean)
    .map((part) => `${prefix}${idOf(path)}-${part}`)
    .join(" ");

/**
 * A number with its unit.
 * @param {Store} store
 * @param {string} path
 * @param {object} [options]
 * @param {string} [options.placeholder] what counts as long as the field is empty.
 * @param {string} [options.label] key of the label, where it is not the field's own.
 * @param {unknown} [options.beside] more that belongs to the field.
 * @param {string} [options.prefix] of ids, for a second field of the same path.
 * @param {(text: string) => unknown} [options.write]
 */
export function numberField(store, path, options = {}) {
  const { placeholder = "", label = keyOf(path), beside = nothing, prefix = "" } = options;
  const { write = (text) => store.set(path, text) } = options;
  const id = `${prefix}${idOf(path)}`;
  const hintKey = `${keyOf(path)}.hint`;
  const unitKey = `${keyOf(path)}.unit`;
  const described = describedBy(store, path, has(hintKey), prefix);
  const locked = locks(store, path);
  return html`<div class="field">
    <label for=${id}>${rich(label)}</label>${prefix ? nothing : markAt(path)}
    <div class="entry">
      <input
        id=${id}
        type="text"
        inputmode=${fields[templateOf(path)].kind === "hours" ? "text" : "decimal"}
        autocomplete="off"
        placeholder=${placeholder || nothing}
        ?readonly=${locked}
        aria-invalid=${store.problemAt(path) ? "true" : nothing}
        aria-describedby=${described || nothing}
        .value=${textAt(store.draft, path)}
        @input=${(event) => write(event.target.value)}
      />${has(unitKey) ? html`<span class="unit">${rich(unitKey)}</span>` : nothing}${locked ? nothing : beside}
    </div>
    ${has(hintKey) ? html`<p class="hint" id=${`${id}-hint`}>${rich(hintKey)}</p>` : nothing}
    ${problemText(store, path, prefix)}
  </div>`;
}

/** What had the focus may be gone. @param {Store} store @param {string} id */
export const focusLater = (store, id) => void setTimeout(() => rootOf(store).getElementById(id)?.focus());
