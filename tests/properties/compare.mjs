// A worker: answers a share of the made requests in WebAssembly, and posts what differs from the native answers.
import { parentPort, workerData } from "node:worker_threads";
import { compared } from "../../wasm/compared.mjs";
import { coreWithData } from "../tools/core.mjs";
import { misplaced } from "./pointer.mjs";
import { madeRequests, partsOfReduce } from "./native.mjs";
import { shrunk } from "./shrink.mjs";

const { core } = await coreWithData();
const found = 10; // as many as the native program asks `find` for

/** @param {string} call @param {Buffer} text */
function ask(call, text) {
  if (call === "find") return core.find(text, "", found);
  if (call === "expand") return core.expand(text);
  if (call === "plan") return core.plan(text);
  if (call === "reduce") {
    const { inputs, request } = partsOfReduce(text);
    return core.reduce(request, inputs);
  }
  if (call === "ledger") return core.ledger(text);
  if (call === "estimate") return core.estimate(text);
  return compared(core, text, call);
}

/** What the paths of errors of `reduce` point into. @param {Buffer} text */
function whole(text) {
  const { inputs, request } = partsOfReduce(text);
  return `{"inputs":${inputs},${request.toString().slice(1)}`;
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
    const path = misplaced(call === "reduce" ? whole(text) : text, answer);
    if (path !== undefined) return `Request ${index}, ${call}: '${path}' is not in it:\n  ${text}\n  ${answer}\n`;
    index += 1;
  }
  return index === Number(to) ? "" : `Only ${index - Number(from)} requests were made\n`;
}

parentPort?.postMessage(await firstFault());
