// Requests from a stream of bytes: one JSON value, or one a line.
import { Buffer } from "node:buffer";

/** No request may be longer, so that what comes after this many bytes of a line need not be kept. */
const enough = 256 * 1024 + 1;
const newline = 10;
const spaces = new Set([9, 10, 13, 32]);

/** @param {Uint8Array} bytes */
const isBlank = (bytes) => bytes.every((byte) => spaces.has(byte));

/** @param {string} answer */
const isMalformed = (answer) =>
  !answer.startsWith('{"ok":true') && JSON.parse(answer).errors[0].code === "malformed_json";

/**
 * An answer for each request, in their order.
 * @param {AsyncIterable<Buffer>} input
 * @param {(request: Uint8Array) => Promise<string>} ask
 * @returns {AsyncGenerator<string>}
 */
export async function* answers(input, ask) {
  const chunks = input[Symbol.asyncIterator]();
  const head = await takeHead(chunks);
  if (head.isAll) {
    const answer = await ask(head.bytes);
    if (!isMalformed(answer)) {
      yield answer;
      return;
    }
    const each = [];
    for await (const line of lines(head.bytes, chunks)) if (!isBlank(line)) each.push(await ask(line));
    // Where no line is JSON by itself, they are one broken text, whose own error says where it breaks.
    yield* each.every(isMalformed) ? [answer] : each;
    return;
  }
  for await (const line of lines(head.bytes, chunks)) {
    if (!isBlank(line)) yield await ask(line);
  }
}

/** The first bytes, more than any one request may have if there are so many. @param {AsyncIterator<Buffer>} chunks */
async function takeHead(chunks) {
  const taken = [];
  for (let size = 0; size < enough;) {
    const { value, done } = await chunks.next();
    if (done) return { bytes: Buffer.concat(taken), isAll: true };
    taken.push(value);
    size += value.length;
  }
  return { bytes: Buffer.concat(taken), isAll: false };
}

/**
 * Lines without their ends; of a line that is too long for a request, only the beginning.
 * @param {Buffer} head @param {AsyncIterator<Buffer>} chunks
 */
async function* lines(head, chunks) {
  let pending = [];
  let size = 0;
  for (let chunk = head; ;) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)]).subarray(0, enough);
      pending = [];
      size = 0;
      start = end + 1;
    }
    if (size < enough) pending.push(chunk.subarray(start));
    size += chunk.length - start;
    const next = await chunks.next();
    if (next.done) break;
    chunk = next.value;
  }
  yield Buffer.concat(pending).subarray(0, enough);
}

/** All of it, as far as a request may be long. @param {AsyncIterable<Buffer>} input */
export async function readAll(input) {
  return (await takeHead(input[Symbol.asyncIterator]())).bytes;
}
