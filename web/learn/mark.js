// A small mark beside what a short text explains.
import { html, nothing } from "lit";
import { topicAt, topicOf } from "./topics.js";

/** @param {string} topic one of topics.js; "" for no mark. */
export const mark = (topic) => (topic ? html`<gramme-mark .topic=${topic}></gramme-mark>` : nothing);

/** @param {string} factor name of a factor of an estimate. */
export const markOf = (factor) => mark(topicOf(factor));

/** @param {string} path of a field of the form. */
export const markAt = (path) => mark(topicAt(path));
