import { journal } from "../journal/frame-zh.js";
import { learn } from "../learn/frame-zh.js";
import { plan } from "../plan/frame-zh.js";
import { reduce } from "../reduce/frame-zh.js";

/** @type {Record<string, string>} */
export default { ...journal, ...learn, ...plan, ...reduce };
