// In place of web/elsewhere/land.js.
import { held } from "./held.js";

/** @returns {Promise<any>} TopoJSON. */
export const atlas = async () => JSON.parse(new TextDecoder().decode(await held("land")));
