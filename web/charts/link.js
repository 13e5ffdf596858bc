// The address of what is shown, for charts and their pictures.
import { here } from "../here.js";
import { formatLink } from "../url.js";

/**
 * @param {import("../store.js").Store} store
 * @param {string} section the name in the hash.
 * @returns {string} the whole address of the run as a section shows it.
 */
export function linkTo({ request, gramme }, section) {
  return `${here()}?${formatLink(request, gramme?.version.data)}#${section}`;
}
