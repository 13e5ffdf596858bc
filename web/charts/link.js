// The address of what is shown, for charts and their pictures.
import { formatLink } from "../url.js";

/**
 * @param {import("../store.js").Store} store
 * @param {string} section the name in the hash.
 * @returns {string} the whole address of the run as a section shows it.
 */
export function linkTo({ request, gramme }, section) {
  const { origin, pathname } = location;
  return `${origin}${pathname}?${formatLink(request, gramme?.version.data)}#${section}`;
}
