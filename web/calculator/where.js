// Where and when it ran.
import { html, nothing } from "lit";
import { locks, rootOf } from "../embedding.js";
import { isKnown, textAt } from "../fields.js";
import { oldPlace } from "../legacy.js";
import { t } from "../messages/messages.js";
import { describedBy, idOf, problemText } from "./field.js";
import { searching } from "./searching.js";
import "./combobox.js";

/** @typedef {import("../store.js").Store} Store */

const firstYear = 2000;

/** @type {WeakMap<Store, Record<string, (text: string) => Promise<any[]>>>} */
const searches = new WeakMap();

/** @param {Store} store @param {boolean} old */
function searchOf(store, old) {
  if (!searches.has(store))
    searches.set(store, {
      now: searching(({ placeSearch }) => placeSearch(store)),
      old: searching(({ legacySearch }) => legacySearch(store, "legacyRegions")),
    });
  return searches.get(store)?.[old ? "old" : "now"];
}

/** @param {Store} store */
export function where(store) {
  const method = textAt(store.draft, "/method");
  const id = textAt(store.draft, "/place");
  return html`<fieldset>
    <legend>${t("where.title")}</legend>
    <div class="row place">
      <div class="field grow">
        <label for=${idOf("/place")}>${t("field.place")}</label>
        <gramme-combobox
          .inputId=${idOf("/place")}
          .label=${t("field.place")}
          .text=${store.nameOf(id)}
          .placeholder=${t("field.place.placeholder")}
          .invalid=${Boolean(store.problemAt("/place"))}
          .describedBy=${describedBy(store, "/place", false)}
          .locked=${locks(store, "/place")}
          .search=${searchOf(store, method === "mlco2-2019")}
          @choose=${(event) => choose(store, event.detail)}
        ></gramme-combobox>
        ${problemText(store, "/place")} ${otherCloud(store, id)}
      </div>
      ${isKnown("/year", method) ? year(store) : nothing}
    </div>
  </fieldset>`;
}

/** A cloud's machine does not stand in the region of another. @param {Store} store @param {string} id of the place. */
function otherCloud(store, id) {
  const theirs = store.machine?.provider ?? "";
  const here = id.slice(0, Math.max(0, id.indexOf(":")));
  // Only clouds have a name under the part before the colon.
  if (!theirs || locks(store, "/place") || here === theirs || !store.names.has(here)) return nothing;
  const provider = store.nameOf(theirs);
  const offer = () =>
    /** @type {import("./combobox.js").Combobox | null} */ (
      rootOf(store).querySelector(".place gramme-combobox")
    )?.offer(provider);
  return html`<p class="hint">
    ${t("where.otherCloud", { provider })}
    <button type="button" class="text" @click=${offer}>${t("where.otherCloud.offer", { provider })}</button>
  </p>`;
}

/** @param {Store} store @param {{ option?: any, text: string }} detail */
async function choose(store, { option, text }) {
  const old = textAt(store.draft, "/method") === "mlco2-2019";
  const resolved = async () => (old ? oldPlace(store, text) : (await store.resolve(text, "place")) || text);
  const id = option?.id ?? (text && (await resolved()));
  // What was said of the last place does not hold for the next.
  store.setAll({ "/place": id, "/gridGco2ePerKwh": "" });
}

/** @param {Store} store */
function year(store) {
  const chosen = textAt(store.draft, "/year");
  const newest = Number(store.gramme?.version.data.slice(0, 4)) || firstYear;
  const years = Array.from({ length: newest - firstYear + 1 }, (_, index) => String(newest - index));
  // A link may name any year, or none at all.
  if (chosen && !years.includes(chosen)) years.push(chosen);
  return html`<div class="field year">
    <label for=${idOf("/year")}>${t("field.year")}</label>
    <div class="select">
      <select
        id=${idOf("/year")}
        ?disabled=${locks(store, "/year")}
        aria-invalid=${store.problemAt("/year") ? "true" : nothing}
        aria-describedby=${describedBy(store, "/year", false) || nothing}
        @change=${(event) => store.set("/year", event.target.value)}
      >
        <option value="" ?selected=${!chosen}>${t("field.year.newest")}</option>
        ${years.map((one) => html`<option value=${one} ?selected=${one === chosen}>${one}</option>`)}</select
      ><span class="chevron" aria-hidden="true"></span>
    </div>
    ${problemText(store, "/year")}
  </div>`;
}
