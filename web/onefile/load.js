// In place of web/load.js.
import { loadGramme } from "../../wasm/gramme.mjs";

export const load = () => loadGramme();
