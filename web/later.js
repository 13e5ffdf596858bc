// Acts whose code is fetched when somebody first asks for them.

/** Fires "lost" when such code does not arrive. */
export const arrivals = new EventTarget();

/**
 * @template T
 * @param {Promise<T>} code
 * @param {(code: T) => unknown} run is not called where it does not arrive.
 */
export async function later(code, run) {
  const arrived = await code.catch(() => void arrivals.dispatchEvent(new Event("lost")));
  if (arrived) await run(arrived);
}
