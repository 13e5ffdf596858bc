// Anything that a browser's store can hold as JSON text, for those who have to look into a store that cannot be read. What
// JSON has no word for is an object with "$type".

const deepest = 100;

/** @param {unknown} value as the structured clone algorithm gives it. @returns {string} */
export const rawText = (value) => `${JSON.stringify(plain(value, new Set(), 0), null, 2)}\n`;

/** @param {any} value @param {Set<object>} above objects on the way here. @param {number} depth @returns {unknown} */
function plain(value, above, depth) {
  if (value === undefined) return { $type: "undefined" };
  if (typeof value === "bigint") return { $type: "bigint", value: String(value) };
  if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) {
    return { $type: "number", value: Object.is(value, -0) ? "-0" : String(value) };
  }
  if (typeof value !== "object" || value === null) return value;
  if (above.has(value) || depth > deepest) return { $type: above.has(value) ? "cycle" : "deeper" };
  const within = new Set(above).add(value);
  const next = (inner) => plain(inner, within, depth + 1);
  return special(value, next) ?? (Array.isArray(value) ? value.map(next) : object(value, next));
}

/** @param {any} value @param {(inner: unknown) => unknown} next */
function special(value, next) {
  if (value instanceof Date) return { $type: "Date", value: Number.isNaN(+value) ? "invalid" : value.toISOString() };
  if (value instanceof RegExp) return { $type: "RegExp", value: String(value) };
  if (value instanceof Map) return { $type: "Map", entries: [...value].map(([key, one]) => [next(key), next(one)]) };
  if (value instanceof Set) return { $type: "Set", values: [...value].map(next) };
  if (value instanceof Error) return { $type: "Error", value: String(value) };
  if (value instanceof ArrayBuffer) return { $type: "ArrayBuffer", base64: base64(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return { $type: value.constructor.name, base64: base64(bytes) };
  }
  // Its bytes can only be read in time that a caller of this has not.
  if (typeof Blob === "function" && value instanceof Blob) return { $type: "Blob", type: value.type, size: value.size };
  return undefined;
}

/** @param {object} value @param {(inner: unknown) => unknown} next */
function object(value, next) {
  const copy = {};
  for (const [name, inner] of Object.entries(value)) {
    Object.defineProperty(copy, name, { value: next(inner), enumerable: true });
  }
  return copy;
}

/** @param {Uint8Array} bytes */
function base64(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
