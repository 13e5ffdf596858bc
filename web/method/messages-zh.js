export { default } from "./messages-en.js";
