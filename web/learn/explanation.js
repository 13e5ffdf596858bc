// What opens from a mark: one short text, what it rests on, and the way to all of them.
import { html } from "lit";
import { t } from "../messages/messages.js";
import { citations, set, texts } from "./texts.js";
import { sourcesOf } from "./topics.js";
import { wish } from "./wish.js";

/** @param {string} topic @param {() => void} close */
export function explanation(topic, close) {
  const { title, text } = texts().topics[topic];
  const follow = () => {
    wish.topic = topic;
    close();
  };
  return html`<h3>${set(title)}</h3>
    ${text.map((paragraph) => html`<p>${set(paragraph)}</p>`)}
    <p class="from">${sources(topic)}</p>
    <p class="ways">
      <a href="#learn" @click=${follow}>${t("learn.more")}</a>
      <button type="button" class="text" @click=${close}>${t("learn.close")}</button>
    </p>`;
}

/** @param {string} topic */
export const sources = (topic) => html`${t("learn.sources")}${citations(sourcesOf[topic])}`;
