// In place of wasm/own.mjs.
import { held } from "./held.js";

export const wasm = () => held("core");

/** @param {string} part */
export const data = (part) => held(part);
