// Puts the calculator's run into the journal.
import "./words.js";
import { Full, theJournal } from "./journal.js";
import { resultOf } from "./record.js";
import { firstName } from "./says.js";

/** @param {import("../store.js").Store} store with a result. */
export const entryFrom = (store) => ({
  name: firstName(store),
  dataVersion: store.gramme?.version.data ?? "",
  request: structuredClone(store.request),
  estimate: resultOf(/** @type {import("./record.js").Estimate} */ (store.estimate)),
});

/** @param {import("../store.js").Store} store with a result. @returns {Promise<string>} the message of what became of it. */
export async function keepRun(store) {
  const journal = theJournal();
  try {
    await journal.keep(entryFrom(store));
    return journal.state === "memory" ? "journal.keep.memory" : "journal.keep.done";
  } catch (error) {
    return error instanceof Full ? "journal.keep.full" : "journal.keep.failed";
  }
}
