export { meanings, sections } from "./text-en.js";
