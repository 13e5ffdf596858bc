// The files that stand in the page itself; boot.js, which comes first, unpacks them.

/** @type {(name: string) => Promise<Uint8Array<ArrayBuffer>>} rejects if there is none of this name, or it is damaged. */
export const held = /** @type {any} */ (globalThis).grammeHeld;
