// Where the outline of the land comes from.
import address from "world-atlas/land-110m.json?url";

/** @returns {Promise<any>} TopoJSON. Rejects if it does not arrive. */
export async function atlas() {
  const response = await fetch(new URL(address, import.meta.url).href);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
