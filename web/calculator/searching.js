// Searches of the form, whose code is fetched when somebody first searches.
import { arrivals } from "../later.js";

/** @typedef {import("./searches.js").SearchOption} SearchOption */

/**
 * @param {(searches: typeof import("./searches.js")) => (text: string) => Promise<SearchOption[]>} choose
 * @returns {(text: string) => Promise<SearchOption[]>}
 */
export const searching = (choose) => async (text) => {
  const searches = await import("./searches.js").catch((error) => {
    arrivals.dispatchEvent(new Event("lost"));
    throw error;
  });
  return choose(searches)(text);
};
