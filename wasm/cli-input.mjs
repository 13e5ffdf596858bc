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

/** The first bytes, at least `most` if there are so many. @param {AsyncIterator<Buffer>} chunks */
async function takeHead(chunks, most = enough) {
  const taken = [];
  for (let size = 0; size < most;) {
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

/** All of it, as far as a request (or whatever takes so many bytes) may be long. @param {AsyncIterable<Buffer>} input */
export async function readAll(input, most = enough) {
  return (await takeHead(input[Symbol.asyncIterator](), most)).bytes;
}

/** No ledger may be longer. */
const enoughRuns = 4 * 1024 * 1024 + 1;

/** @param {Buffer} bytes */
function isJson(bytes) {
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
}

/**
 * A JSON array of requests out of an array, one JSON value, or one a line. A line that is not JSON becomes an empty element, which
 * spoils no other and which the core reports in its place.
 * @param {AsyncIterable<Buffer>} input @returns {Promise<Buffer>}
 */
export async function readRuns(input) {
  const bytes = await readAll(input, enoughRuns);
  if (bytes.find((byte) => !spaces.has(byte)) === "[".charCodeAt(0)) return bytes;
  const each = bytes.toString("latin1").split("\n");
  const texts = each.map((line) => Buffer.from(line, "latin1")).filter((line) => !isBlank(line));
  const some = texts.length === 0 || texts.some(isJson);
  const runs = some && !isJson(bytes) ? texts.map((line) => (isJson(line) ? line : Buffer.alloc(0))) : [bytes];
  return Buffer.concat([
    Buffer.from("["),
    ...runs.flatMap((run, i) => (i ? [Buffer.from(","), run] : [run])),
    Buffer.from("]"),
  ]);
}
