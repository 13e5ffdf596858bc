// What ran: device groups, how many, how long.
import { html, nothing } from "lit";
import { locks } from "../embedding.js";
import { textAt } from "../fields.js";
import { expand, readDevice } from "../instances.js";
import { oldDevice } from "../legacy.js";
import { t } from "../messages/messages.js";
import { describedBy, focusLater, idOf, numberField, problemText } from "./field.js";
import { act, hostOffer } from "./host.js";
import { searching } from "./searching.js";
import "./combobox.js";

/** @typedef {import("../store.js").Store} Store */

/** As many as the core takes. */
const mostGroups = 64;

/** Whether which devices there are, or how many, is not the reader's to change. @param {Store} store */
const locksGroups = (store) => ["device", "count"].some((name) => locks(store, `/devices/0/${name}`));

/** @type {WeakMap<Store, Record<string, (text: string) => Promise<any[]>>>} */
const searches = new WeakMap();

/** @param {Store} store @param {boolean} old */
function searchOf(store, old) {
  if (!searches.has(store)) {
    searches.set(store, {
      now: searching(({ deviceSearch }) => deviceSearch(store)),
      old: searching(({ legacySearch }) => legacySearch(store, "legacyDevices")),
    });
  }
  return searches.get(store)?.[old ? "old" : "now"];
}

/** @param {Store} store */
export function what(store) {
  const { devices } = store.draft;
  const old = textAt(store.draft, "/method") === "mlco2-2019";
  const shown = old ? devices.slice(0, 1) : devices;
  return html`<fieldset>
    <legend>${t("what.title")}</legend>
    ${shown.map((_, index) => group(store, index, old))} ${hostOffer(store)}
    ${
      old || devices.length >= mostGroups || locksGroups(store)
        ? nothing
        : html`<p>
            <button type="button" class="text" @click=${() => addGroup(store)}>+ ${t("what.add")}</button>
          </p>`
    }
    <div class="row hours">${numberField(store, "/hours", { label: old ? "field.hours.old" : "field.hours" })}</div>
  </fieldset>`;
}

/** @param {Store} store @param {number} index @param {boolean} old */
function group(store, index, old) {
  const path = `/devices/${index}/device`;
  const count = `/devices/${index}/count`;
  const id = textAt(store.draft, path);
  const many = store.draft.devices.length > 1 && !old;
  const values = { number: index + 1 };
  const described = describedBy(store, path, false);
  return html`<div
    class="group"
    role=${many ? "group" : nothing}
    aria-label=${many ? t("what.group", values) : nothing}
  >
    <div class="field device">
      <label for=${idOf(path)}>${many ? t("what.group", values) : t("field.devices.device")}</label>
      <gramme-combobox
        .inputId=${idOf(path)}
        .label=${t("field.devices.device")}
        .text=${store.nameOf(id)}
        .placeholder=${t("field.devices.device.placeholder")}
        .invalid=${Boolean(store.problemAt(path))}
        .describedBy=${described}
        .locked=${locks(store, path)}
        .search=${searchOf(store, old)}
        @choose=${(event) => choose(store, index, event.detail)}
      ></gramme-combobox>
      ${problemText(store, path)}
    </div>
    ${
      old
        ? nothing
        : html`<div class="field count">
            <label for=${idOf(count)}>${t("field.devices.count")}</label>
            <div class="entry">
              <span class="times" aria-hidden="true">×</span
              ><input
                id=${idOf(count)}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                placeholder="1"
                ?readonly=${locks(store, count)}
                aria-invalid=${store.problemAt(count) ? "true" : nothing}
                aria-describedby=${describedBy(store, count, false) || nothing}
                .value=${textAt(store.draft, count)}
                @input=${(event) => store.set(count, event.target.value)}
              />
            </div>
            ${problemText(store, count)}
          </div>`
    }
    ${
      many && !locksGroups(store)
        ? html`<button
            type="button"
            class="text remove"
            aria-label=${t("what.remove.group", values)}
            @click=${(event) => removeGroup(store, index, event)}
          >
            ${t("what.remove")}
          </button>`
        : nothing
    }
  </div>`;
}

/** @param {Store} store */
function addGroup(store) {
  const index = store.draft.devices.length;
  store.edit((draft) => draft.devices.push({}));
  focusLater(store, idOf(`/devices/${index}/device`));
}

/** @param {Store} store @param {number} index @param {Event} event */
function removeGroup(store, index, event) {
  event.preventDefault();
  store.edit((draft) => draft.devices.splice(index, 1));
  focusLater(store, idOf(`/devices/${Math.max(0, index - 1)}/device`));
}

/** @param {Store} store @param {number} index @param {{ option?: any, text: string }} detail */
async function choose(store, index, { option, text }) {
  const path = `/devices/${index}/device`;
  store.machine = undefined;
  if (option?.kind === "instance") return void fill(store, index, await expand(store, option.id, option.times ?? "1"));
  if (!option) return void (await chooseText(store, index, text));
  const texts = { [path]: option.id, [`/devices/${index}/powerW`]: "" };
  if (option.times) texts[`/devices/${index}/count`] = option.times;
  store.setAll(texts);
}

/** The field was left with a text that is nothing of the list. @param {Store} store @param {number} index @param {string} text */
async function chooseText(store, index, text) {
  const path = `/devices/${index}/device`;
  const emptied = { [`/devices/${index}/powerW`]: "" };
  if (textAt(store.draft, "/method") === "mlco2-2019") {
    return void store.setAll({ [path]: await oldDevice(store, text), ...emptied });
  }
  const read = text ? await readDevice(store, text) : { groups: [] };
  if (read.groups.length > 0 || read.machine) fill(store, index, read);
  else store.setAll({ [path]: text, ...emptied });
}

/** @param {Store} store @param {number} index @param {Awaited<ReturnType<typeof readDevice>>} read */
function fill(store, index, { groups, machine }) {
  store.machine = machine;
  if (groups.length === 0) return void act(({ takeOffered }) => takeOffered(store));
  store.edit((draft) => {
    const { load, count } = draft.devices[index] ?? {};
    // A count that was there stays where the text says none, or where it is not the reader's to change.
    const old = count ? { count } : {};
    const kept = locks(store, `/devices/${index}/count`) ? { count: undefined, ...old } : {};
    const counted = groups.map((group) => ({ ...(load && { load }), ...old, ...group, ...kept }));
    draft.devices.splice(index, 1, ...counted);
  });
}
