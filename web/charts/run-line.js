// Which run a saved picture is of, in a line below its title.
import "../journal/words.js";
import { rangeText } from "../calculator/range.js";
import { firstName } from "../journal/says.js";

/**
 * "8 × NVIDIA A100 · 100 h, us-central1 · most likely between 62 and 193 kg"
 * @param {import("../store.js").Store} store with a result.
 */
export function runLine(store) {
  const { estimate } = store;
  return [firstName(store), estimate && rangeText(estimate)].filter(Boolean).join(" · ");
}
