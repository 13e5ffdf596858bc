import { journal } from "../journal/frame-fr.js";
import { learn } from "../learn/frame-fr.js";
import { plan } from "../plan/frame-fr.js";
import { reduce } from "../reduce/frame-fr.js";

/** @type {Record<string, string>} */
export default { ...journal, ...learn, ...plan, ...reduce };
