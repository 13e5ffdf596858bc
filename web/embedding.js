// What the calculator's elements do otherwise inside somebody else's page: where they look for one another, which parts are
// shown, and what a reader cannot change.
import { nothing } from "lit";
import { parameterOf } from "./url.js";

/** @typedef {import("./store.js").Store} Store */
/**
 * @typedef {object} Embedding
 * @property {ShadowRoot} root that holds the elements.
 * @property {ReadonlySet<string>} locked parameters of the address that only the page's author sets; "all" is every one.
 * @property {ReadonlySet<string>} parts that are shown; every one if empty.
 */

/** What make up the form, and the result. */
const inputs = ["what", "where", "detail"];
const outputs = ["result", "equivalents", "drivers", "working", "beside", "boundary"];

/** Names of what can be shown. */
export const parts = [...inputs, ...outputs];

/** What holds the elements that draw a store. @param {Store} store @returns {Document | ShadowRoot} */
export const rootOf = (store) => store.embedding?.root ?? document;

/** Many results on a page are no landmarks of it. @param {Store} store */
export const roleOf = ({ embedding }) => (embedding ? "group" : nothing);

/** @param {Store} store @param {string} part */
export const shows = ({ embedding }, part) => !embedding?.parts.size || embedding.parts.has(part);

/** @param {Store} store */
export const showsForm = (store) => inputs.some((part) => shows(store, part));

/** @param {Store} store */
export const showsResult = (store) => outputs.some((part) => shows(store, part));

/** The part of the form that holds a field. @param {string} path */
function partOf(path) {
  if (/^\/(hours$|devices\/\d+\/(device|count)$)/.test(path)) return "what";
  return /^\/(place|year)$/.test(path) ? "where" : "detail";
}

/** Whether a reader sees a field. @param {Store} store @param {string} path */
export const showsField = (store, path) => shows(store, partOf(path));

/** Whether a reader can change a field. @param {Store} store @param {string} path */
export const offers = (store, path) => showsField(store, path) && !locks(store, path);

/** @param {Store} store @param {string} path of a field. */
export const locks = ({ embedding }, path) =>
  embedding !== undefined && (embedding.locked.has("all") || embedding.locked.has(parameterOf(path)));
