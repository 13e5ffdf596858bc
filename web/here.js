// The page's own address, for links that others get to see.

/**
 * Without query and hash. Of a file on a disk its name alone: the folders are different with everybody, and nobody's business.
 * @param {{ protocol: string, origin: string, pathname: string }} [where]
 * @returns {string} a URL, or of a file a reference relative to its folder.
 */
export function here({ protocol, origin, pathname } = location) {
  if (protocol !== "file:") return origin + pathname;
  // A colon would make a scheme of what stands before it.
  return pathname.slice(pathname.lastIndexOf("/") + 1).replaceAll(":", "%3A");
}
