// What a link calls by another name than its id, as the 2019 page does: replaced where only one thing can be meant.
import { textAt, withText } from "./fields.js";
import { hostTexts, readDevice } from "./instances.js";
import { oldDevice, oldPlace } from "./legacy.js";
import { editable, parseNumber } from "./numbers.js";

/** @typedef {import("./store.js").Store} Store */

/** @param {Store} store @param {Record<string, string>} texts by path. */
function write(store, texts) {
  for (const [path, text] of Object.entries(texts)) store.draft = withText(store.draft, path, text);
}

/**
 * @param {Store} store whose draft changes.
 * @param {string} method into whose terms the draft is put first; "" into none.
 */
export async function replaceNames(store, method) {
  if (method) {
    const { textsFor } = await import("./calculator/method.js");
    write(store, await textsFor(store, store.draft, method));
  }
  if (textAt(store.draft, "/method") === "mlco2-2019") return replaceOldNames(store);
  for (const path of ["/place", "/cpu/device"]) {
    const text = textAt(store.draft, path);
    if (!text || store.names.has(text)) continue;
    const id = await store.resolve(text, path === "/place" ? "place" : "cpu");
    if (id) write(store, { [path]: id });
  }
  // From the last to the first, because an instance type may become several groups.
  for (let index = store.draft.devices.length - 1; index >= 0; index -= 1) await replaceDevice(store, index);
}

/** The 2019 method knows its own names alone. @param {Store} store */
async function replaceOldNames(store) {
  const device = await oldDevice(store, textAt(store.draft, "/devices/0/device"));
  const place = await oldPlace(store, textAt(store.draft, "/place"));
  write(store, { "/devices/0/device": device, "/place": place });
}

/** "p4d.24xlarge x 2" in place of a device. @param {Store} store @param {number} index */
async function replaceDevice(store, index) {
  const { device = "", ...rest } = store.draft.devices[index];
  if (!device || store.names.has(device)) return;
  const { groups, machine } = await readDevice(store, device, rest.count);
  if (machine) store.machine = machine;
  if (groups.length > 0) {
    const counted = groups.map((group) => ({ ...rest, ...group }));
    store.draft = { ...store.draft, devices: store.draft.devices.toSpliced(index, 1, ...counted) };
  } else if (machine?.host && store.draft.devices.length === 1) {
    store.draft = { ...store.draft, devices: [{}] };
    write(store, await hostTexts(store, machine.host));
    store.machine = { ...machine, host: undefined };
  } else if (store.draft.devices.length === 1) await replaceByCpu(store, device);
}

/** The 2019 page counts CPUs among its hardware. @param {Store} store @param {string} text */
async function replaceByCpu(store, text) {
  const id = await store.resolve(text, "cpu");
  if (!id) return;
  const { cores } = (await store.gramme?.cpus())?.find((cpu) => cpu.id === id) ?? {};
  const count = parseNumber(textAt(store.draft, "/devices/0/count")) ?? 1;
  store.draft = { ...store.draft, devices: [{}] };
  write(store, { "/cpu/device": id });
  if (count !== 1 && cores) write(store, { "/cpu/cores": editable(count * cores) });
}
