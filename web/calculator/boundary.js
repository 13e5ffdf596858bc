// What the figures cover, and what was chosen for the reader.
import { html, nothing } from "lit";
import { roleOf } from "../embedding.js";
import { exact, has, listText, percent, rich, t } from "../messages/messages.js";
import { mark } from "../learn/mark.js";
import { act, hasServer } from "./host.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */

/** What can be done about it at once. @param {Store} store @param {import("../../wasm/gramme.d.ts").Note} note */
const remedy = (store, { code }) =>
  code === "hostNotCounted" && hasServer(store)
    ? html`<button type="button" class="text" @click=${() => act(({ countTypical }) => countTypical(store))}>
        ${t("host.count")}
      </button>`
    : nothing;

/** @param {Store} store @param {Estimate} estimate */
export const boundary = (store, estimate) =>
  html`<section class="boundary" role=${roleOf(store)} aria-labelledby="boundary-title">
    <h3 id="boundary-title">${t("boundary.title")}</h3>
    ${mark("unknown")} ${counted(store, estimate)}
  </section>`;

/** The lists without their heading. @param {Store} store @param {Estimate} estimate */
export function counted(store, { boundary: { counted: within, notCounted, notes }, factors }) {
  const list = (names) => listText(names.map((name) => t(`boundary.part.${name}`)));
  const share = (path) => factors.find((one) => /Load$/.test(one.name) && one.path === path)?.value ?? 0;
  const one = (name) => factors.find((factor) => factor.name === name);
  const valueOf = (name) => one(name)?.value ?? 0;
  /** @param {import("../../wasm/gramme.d.ts").Note} note */
  const values = ({ path, of = "", year }) => ({
    gridYear: String(one("grid")?.year ?? ""),
    pue: exact(one("pue")?.value ?? 1),
    of: store.nameOf(of) || t(path?.startsWith("/cpu") ? "note.of.cpu" : "note.of.device"),
    year: String(year ?? ""),
    share: percent(share(path)),
    years: t("note.years", { n: valueOf("deviceLifetime") }),
    inUse: percent(valueOf("utilisation")),
    cores: valueOf("cpuCores"),
    memoryWatts: exact(valueOf("memoryWattsPerGb")),
  });
  // The line about the world's grid says its year as well.
  const world = notes.some(({ code }) => code === "worldGrid");
  const shown = notes.filter(({ code }) => has(`note.${code}`) && !(world && code === "newestYear"));
  return html`<dl>
      <div>
        <dt>${t("boundary.counted")}</dt>
        <dd>${list(within)}</dd>
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
              ${shown.map((note) => html`<li>${rich(`note.${note.code}`, values(note))} ${remedy(store, note)}</li>`)}
            </ul>`
        : nothing
    }`;
}
