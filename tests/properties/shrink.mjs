// A request whose WebAssembly and native answers differ, made as small as it can be.
import { execFileSync } from "node:child_process";
import { dataParts } from "./native.mjs";

/** Every JSON value with one member or element left out, or one number simpler. @param {any} value @returns {any[]} */
function smaller(value) {
  if (typeof value === "number") return [1, Math.trunc(value)].filter((one) => one !== value && value !== 1);
  if (value === null || typeof value !== "object") return [];
  const entries = Object.entries(value);
  const whole = (list) => (Array.isArray(value) ? list.map(([, one]) => one) : Object.fromEntries(list));
  return [
    ...entries.map((_, left) => whole(entries.filter((__, i) => i !== left))),
    ...entries.flatMap(([name, one], at) =>
      smaller(one).map((small) => whole(entries.map((entry, i) => (i === at ? [name, small] : entry)))),
    ),
  ];
}

/** The text with a part left out, for what is no JSON. @param {string} text */
function shorter(text) {
  const cuts = [];
  for (let length = Math.ceil(text.length / 2); length >= 1; length = Math.floor(length / 2)) {
    for (let at = 0; at < text.length; at += length) cuts.push(text.slice(0, at) + text.slice(at + length));
  }
  return cuts;
}

/** @param {string} text of a call; that of `reduce` has two parts with a tab between them. @returns {string[]} */
function candidates(text) {
  const [inputs, request] = text.split("\t");
  if (request !== undefined) {
    const simpler = candidates(inputs).map((one) => `${one}\t${request}`);
    return [...simpler, ...candidates(request).map((one) => `${inputs}\t${one}`)];
  }
  try {
    return smaller(JSON.parse(text)).map((one) => JSON.stringify(one));
  } catch {
    return shorter(text);
  }
}

/**
 * @param {string} call @param {Buffer} bytes
 * @param {(call: string, text: Buffer) => string} ask the WebAssembly
 * @returns {string} the smallest text found whose answers differ.
 */
export function shrunk(call, bytes, ask) {
  let text = bytes.toString();
  for (;;) {
    const texts = candidates(text);
    const input = texts.map((one) => `${call}\t${one}\n`).join("");
    const answers = execFileSync("build/release/gramme_native", dataParts(), { input, maxBuffer: 2 ** 30 })
      .toString()
      .split("\n");
    const next = texts.find((one, i) => ask(call, Buffer.from(one)) !== answers[i]);
    if (next === undefined) return text;
    text = next;
  }
}
