// The same requests answered natively and in WebAssembly.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { loadGramme } from "../../wasm/gramme.mjs";

const native = "build/release/gramme_native";
const parts = readdirSync("data/build")
  .filter((name) => name.endsWith(".json"))
  .map((name) => `data/build/${name}`);

/**
 * A case of a fixture: what others compute or print for a request.
 * @typedef {{ id: string, class?: string, title?: string, request: object, expect: Record<string, any> }} Case
 */

/** @param {string} name @returns {{ what: string, tolerance: string, count: number, cases: Case[] }} */
export function fixture(name) {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8"));
}

/**
 * @param {string[]} texts requests as JSON, without line breaks.
 * @returns {string[]} the native core's own bytes, in the same order.
 */
export function nativeAnswers(texts) {
  if (!existsSync("build/release/build.ninja")) execFileSync("cmake", ["--preset", "release"]);
  execFileSync("cmake", ["--build", "--preset", "release", "--target", "gramme_native"]);
  const input = texts.map((text) => `estimate\t${text}\n`).join("");
  const lines = execFileSync(native, parts, { input, encoding: "utf8", maxBuffer: 1 << 28 }).split("\n");
  return lines.slice(0, -1);
}

/**
 * @param {string[]} texts
 * @returns {Promise<string[]>} the same from WebAssembly, through the wrapper that loads parts when they are needed.
 */
export async function wasmAnswers(texts) {
  const gramme = await loadGramme();
  const answers = [];
  for (const text of texts) answers.push(await gramme.estimateText(text));
  return answers;
}

/**
 * Both answers to every case of a fixture.
 * @param {string} name
 */
export async function answered(name) {
  const { cases, ...header } = fixture(name);
  const texts = cases.map(({ request }) => JSON.stringify(request));
  const natively = nativeAnswers(texts);
  const inWasm = await wasmAnswers(texts);
  return {
    ...header,
    cases: cases.map((one, index) => ({ ...one, native: natively[index], wasm: inWasm[index] })),
  };
}
