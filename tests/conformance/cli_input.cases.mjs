// The fuzz target `cli` takes input apart in C++, because libFuzzer cannot run wasm/cli-input.mjs: here both are given the
// committed texts of that target and mutations of them, and have to ask the same of the core and hear the same.
// GRAMME_SEED=n repeats a run with other mutations.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { answers } from "../../wasm/cli-input.mjs";
import { askedSeed } from "../tools/asked.mjs";
import { emptyCore } from "../tools/core.mjs";
import { randomFrom } from "./independent.range.mjs";

const seed = askedSeed(20261125);
const mutations = 3000;

const folder = "tests/fuzz/corpus/cli";
const corpus = readdirSync(folder).map((name) => {
  const bytes = readFileSync(`${folder}/${name}`);
  const end = bytes.indexOf("\n"); // The first line is the command.
  return { name, input: end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 1) };
});

/** Mutations of the texts: what they are apart at, bytes, and pieces of one put into another. @returns {Buffer[]} */
function mutated() {
  const random = randomFrom(seed);
  const below = (/** @type {number} */ n) => Math.floor(random() * n);
  const any = () => corpus[below(corpus.length)].input;
  const piece = (/** @type {Buffer} */ bytes) => {
    const from = below(bytes.length + 1);
    return bytes.subarray(from, from + below(bytes.length - from + 1));
  };
  const between = ["\n", "\r\n", "\n\n", " ", "\t", "{", "}", '"', "\\", "\0", "\ufeff", "\u2028", "\xa0", "\n{}\n"];
  const additions = [
    () => Buffer.from(between[below(between.length)]),
    () => Buffer.from([below(256)]),
    () => piece(any()),
    () => Buffer.alloc(0),
  ];
  return Array.from({ length: mutations }, () => {
    let text = any();
    for (let steps = 1 + below(4); steps > 0; steps -= 1) {
      const at = below(text.length + 1);
      const lost = random() < 0.5 ? 0 : piece(text.subarray(at)).length;
      text = Buffer.concat([text.subarray(0, at), additions[below(additions.length)](), text.subarray(at + lost)]);
    }
    return text;
  });
}

/** @typedef {{ text: string, answer: string }} Asked text: its bytes in hexadecimal */

/** @param {Buffer[]} inputs @returns {Asked[][]} what the C++ copy asks for each */
function natively(inputs) {
  if (!existsSync("build/release/build.ninja")) execFileSync("cmake", ["--preset", "release"]);
  execFileSync("cmake", ["--build", "--preset", "release", "--target", "gramme_lines"]);
  const input = inputs.map((text) => `${text.toString("hex")}\n`).join("");
  return execFileSync("build/release/gramme_lines", { input, encoding: "utf8", maxBuffer: 1 << 28 })
    .split(/^input\n/m)
    .slice(1)
    .map((lines) =>
      lines
        .split("\n")
        .slice(0, -1)
        .map((line) => ({ text: line.split("\t", 1)[0], answer: line.slice(line.indexOf("\t") + 1) })),
    );
}

const { core } = await emptyCore();
const inputs = [...corpus.map(({ input }) => input), ...mutated()];
const expected = natively(inputs);
const isMalformed = (/** @type {Asked} */ { answer }) => answer.includes('"code":"malformed_json"');

/** @param {Buffer} bytes @param {number} size of a chunk */
async function* inChunks(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** @param {number} index of an input @param {number} size of the chunks that it comes in */
async function checkSame(index, size) {
  const [whole, ...lines] = expected[index];
  /** @type {Asked[]} */
  const asked = [];
  const ask = async (/** @type {Uint8Array} */ text) => {
    const answer = core.estimate(text);
    asked.push({ text: Buffer.from(text).toString("hex"), answer });
    return answer;
  };
  const heard = [];
  for await (const answer of answers(inChunks(inputs[index], size), ask)) heard.push(answer);
  const hex = inputs[index].toString("hex");
  assert.deepEqual(asked, expected[index], hex);
  assert.deepEqual(heard, lines.every(isMalformed) ? [whole.answer] : lines.map(({ answer }) => answer), hex);
}

test("there are texts of one request, of several, and of broken ones", () => {
  assert.equal(expected.length, inputs.length);
  const committed = expected.slice(0, corpus.length);
  assert.ok(committed.some((asked) => asked.length === 1));
  assert.ok(committed.some((asked) => asked.length > 2 && !asked.slice(1).every(isMalformed)));
  assert.ok(committed.some((asked) => asked.length > 1 && asked.every(isMalformed)));
});

for (const [index, { name, input }] of corpus.entries()) {
  test(`the command line reads ${name} as the fuzz target does`, async () => {
    for (const size of [Math.max(input.length, 1), 7, 1]) await checkSame(index, size);
  });
}

test(`the command line reads ${mutations} mutations as the fuzz target does`, async (t) => {
  t.diagnostic(`GRAMME_SEED=${seed}`);
  for (let index = corpus.length; index < inputs.length; index += 1) await checkSame(index, 1 + (index % 64));
});
