// A calculator of its own for trying an exercise on the page: that of the reader stays as it is.
import { Store } from "../store.js";

/** @param {import("../../wasm/gramme.d.ts").Gramme} gramme */
export async function trialStore(gramme) {
  const store = new Store();
  store.follows = false;
  store.embedding = { root: /** @type {any} */ (document), locked: new Set(), parts: new Set() };
  await store.begin(gramme);
  return store;
}
