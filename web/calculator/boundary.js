// What the figures cover, and what was chosen for the reader.
import { html, nothing } from "lit";
import { exact, has, percent, rich, t } from "../messages/messages.js";
import { mark } from "../learn/mark.js";
import { countTypical, hasServer } from "./host.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */

/** What the method chose and the core does not note, because it holds for every request that is silent. @param {Store} store */
function defaults(store) {
  const { request, estimate } = store;
  const one = (name) => estimate?.factors.find((factor) => factor.name === name);
  const [grid, lifetime, utilisation, cores, memory] = [
    one("grid"),
    one("deviceLifetime"),
    one("utilisation"),
    one("cpuCores"),
    one("memoryWattsPerGb"),
  ];
  const lines = [];
  const noted = estimate?.boundary.notes.some(({ code }) => code === "nearestYear" || code === "worldGrid");
  if (!request.year && grid?.year && !grid.given && !noted && estimate?.method !== "mlco2-2019") {
    lines.push(t("default.year", { year: String(grid.year) }));
  }
  if (lifetime?.assumed && utilisation?.assumed) {
    const years = t("default.years", { n: lifetime.value });
    lines.push(t("default.service", { years, share: percent(utilisation.value) }));
  }
  if (cores && !cores.given)
    lines.push(t("default.cores", { n: cores.value, of: store.nameOf(request.cpu?.device ?? "") }));
  if (memory) lines.push(t("default.memory", { value: exact(memory.value) }));
  return lines;
}

/** What can be done about it at once. @param {Store} store @param {import("../../wasm/gramme.d.ts").Note} note */
const remedy = (store, { code }) =>
  code === "hostNotCounted" && hasServer(store)
    ? html`<button type="button" class="text" @click=${() => countTypical(store)}>${t("host.count")}</button>`
    : nothing;

/** @param {Store} store @param {Estimate} estimate */
export function boundary(store, { boundary: { counted, notCounted, notes }, factors }) {
  const list = (names) => names.map((name) => t(`boundary.part.${name}`)).join(", ");
  const share = (path) => factors.find((one) => /Load$/.test(one.name) && one.path === path)?.value ?? 0;
  const one = (name) => factors.find((factor) => factor.name === name);
  /** @param {import("../../wasm/gramme.d.ts").Note} note */
  const values = ({ path, of = "", year }) => ({
    gridYear: String(one("grid")?.year ?? ""),
    pue: exact(one("pue")?.value ?? 1),
    of: store.nameOf(of) || t(path?.startsWith("/cpu") ? "note.of.cpu" : "note.of.device"),
    year: String(year ?? ""),
    share: percent(share(path)),
  });
  const shown = notes.filter(({ code }) => has(`note.${code}`));
  const silent = defaults(store);
  return html`<section class="boundary" aria-labelledby="boundary-title">
    <h3 id="boundary-title">${t("boundary.title")}</h3>
    ${mark("unknown")}
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
      shown.length + silent.length > 0
        ? html`<h4>${t("boundary.notes")}</h4>
            <ul>
              ${shown.map((note) => html`<li>${rich(`note.${note.code}`, values(note))} ${remedy(store, note)}</li>`)}
              ${silent.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
  </section>`;
}
