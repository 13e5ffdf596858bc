// The native program that makes requests, and what it prints.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";

/** @param {string} preset */
export const program = (preset) => `build/${preset}/gramme_properties`;

/** The packed parts of the data. */
export const dataParts = () =>
  readdirSync("data/build")
    .filter((name) => name.endsWith(".json"))
    .map((name) => `data/build/${name}`);

/** The text of `reduce` is its inputs, a tab and the request. @param {Buffer} text */
export function partsOfReduce(text) {
  const tab = text.indexOf("\t");
  return { inputs: text.subarray(0, tab), request: text.subarray(tab + 1) };
}

/**
 * Made requests, each a call, its text (bytes, which need not be UTF-8) and the native answer.
 * @param {string} seed @param {string} from @param {string} to
 * @returns {AsyncGenerator<{ call: string, text: Buffer, answer: string }>}
 */
export async function* madeRequests(seed, from, to) {
  const child = spawn(program("release"), ["print", seed, from, to, ...dataParts()]);
  child.stdin.end();
  child.stderr.pipe(process.stderr);
  const ended = new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => (code === 0 ? resolve(0) : reject(new Error(`exit ${code}`))));
  });
  /** @type {Buffer[]} */
  let lines = [];
  for await (const line of linesOf(child.stdout)) {
    lines.push(line);
    if (lines.length < 3) continue;
    yield { call: lines[0].toString(), text: lines[1], answer: lines[2].toString() };
    lines = [];
  }
  await ended;
}

/** @param {AsyncIterable<Buffer>} stream */
async function* linesOf(stream) {
  /** @type {Buffer} */
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    const text = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10, start)) {
      yield text.subarray(start, end);
      start = end + 1;
    }
    rest = text.subarray(start);
  }
}
