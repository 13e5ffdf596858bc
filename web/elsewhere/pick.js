// Makes a row of the comparison the reader's run.
import { textOf } from "../fields.js";
import { editable } from "../numbers.js";

/** @typedef {import("../store.js").Store} Store */

/** The place's own figures count there; those of the site that was left do not. @param {Store} store @param {string} id */
export async function pickPlace(store, id) {
  const own = { "/gridGco2ePerKwh": "", "/pue": "", "/wueLPerKwh": "", "/offSiteWaterLPerKwh": "" };
  await store.setAll({ "/place": id, ...own });
  store.writeAddress({ push: true });
}

/**
 * The same number of operations on another device takes other hours.
 * @param {Store} store
 * @param {string} id
 * @param {number} hours that as many of it need.
 */
export async function pickDevice(store, id, hours) {
  const { devices: groups = [] } = store.request;
  const count = groups.reduce((sum, group) => sum + (group.count ?? 1), 0);
  const loads = new Set(groups.map(({ load }) => load));
  const [load] = loads.size === 1 ? loads : [undefined];
  const group = {
    device: id,
    count: editable(count),
    ...(load !== undefined && { load: textOf("/devices/0/load", load) }),
  };
  await store.edit((draft) => {
    draft.devices = [group];
    draft.hours = editable(Number(hours.toPrecision(6)));
  });
  store.writeAddress({ push: true });
}
