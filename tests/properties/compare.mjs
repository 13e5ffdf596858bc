// A worker: answers a share of the made requests in WebAssembly, and posts what differs from the native answers.
import { parentPort, workerData } from "node:worker_threads";
import { compared } from "../../wasm/compared.mjs";
import { coreWithData } from "../tools/core.mjs";
import { misplaced } from "./pointer.mjs";
import { madeRequests } from "./native.mjs";
import { shrunk } from "./shrink.mjs";

const { core } = await coreWithData();
// What the native program says beside a request.
const inputs = '{"gridPoints":96,"randomTrials":30,"training":"full","pretrainedShare":0.2}';
const found = 10; // as many as the native program asks `find` for

/** @param {string} call @param {Buffer} text */
function ask(call, text) {
  if (call === "find") return core.find(text, "", found);
  if (call === "expand") return core.expand(text);
  if (call === "plan") return core.plan(text);
  if (call === "reduce") return core.reduce(text, inputs);
  if (call === "ledger") return core.ledger(text);
  if (call === "estimate") return core.estimate(text);
  return compared(core, text, call);
}

/** @returns {Promise<string>} */
async function firstFault() {
  const { seed, from, to } = workerData;
  let index = Number(from);
  for await (const { call, text, answer } of madeRequests(seed, from, to)) {
    const said = ask(call, text);
    if (said !== answer) {
      const small = shrunk(call, text, ask);
      return `Request ${index}, ${call}, differs in WebAssembly:\n  ${text}\n  ${answer}\n  ${said}\nshrunk\n  ${small}\n`;
    }
    const path = misplaced(text, answer);
    if (path !== undefined) return `Request ${index}, ${call}: '${path}' is not in it:\n  ${text}\n  ${answer}\n`;
    index += 1;
  }
  return index === Number(to) ? "" : `Only ${index - Number(from)} requests were made\n`;
}

parentPort?.postMessage(await firstFault());
