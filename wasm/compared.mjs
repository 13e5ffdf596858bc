// The answer to a comparison, which is too long to come as other answers do.

const decoder = new TextDecoder();

/** @param {import("./build/core.mjs").Core} core @param {import("./build/core.mjs").Text} request @param {string} over */
export function compared(core, request, over) {
  const length = core.compare(request, over);
  const address = core.compared();
  return decoder.decode(core.HEAPU8.subarray(address, address + length));
}
