// What the figures cover, and what was chosen for the reader.
import { html, nothing } from "lit";
import { has, number, percent, rich, t } from "../messages/messages.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */

/** @param {Store} store @param {Estimate} estimate */
export function boundary(store, { boundary: { counted, notCounted, notes }, context = [], factors }) {
  const list = (names) => names.map((name) => t(`boundary.part.${name}`)).join(", ");
  const share = (path) => factors.find((one) => /Load$/.test(one.name) && one.path === path)?.value ?? 0;
  /** @param {import("../../wasm/gramme.d.ts").Note} note */
  const values = ({ path, of = "", year }) => ({
    of: store.nameOf(of) || t(path?.startsWith("/cpu") ? "note.of.cpu" : "note.of.device"),
    year: String(year ?? ""),
    share: percent(share(path)),
  });
  const shown = notes.filter(({ code }) => has(`note.${code}`));
  return html`<section class="boundary" aria-labelledby="boundary-title">
    <h3 id="boundary-title">${t("boundary.title")}</h3>
    <dl>
      <div>
        <dt>${t("boundary.counted")}</dt>
        <dd>${list(counted)}</dd>
      </div>
      <div>
        <dt>${t("boundary.notCounted")}</dt>
        <dd>${list(notCounted)}</dd>
      </div>
    </dl>
    ${
      shown.length > 0
        ? html`<h4>${t("boundary.notes")}</h4>
            <ul>
              ${shown.map((note) => html`<li>${rich(`note.${note.code}`, values(note))}</li>`)}
            </ul>`
        : nothing
    }
    ${
      context.length > 0
        ? html`<h4>${t("boundary.context")}</h4>
            <ul>
              ${context.map(
                ({ name, value, basis = "", year }) =>
                  html`<li>
                    ${rich(`context.${name}`, {
                      value: number(value),
                      share: percent(value),
                      basis,
                      year: String(year ?? ""),
                    })}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </section>`;
}
