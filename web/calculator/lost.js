// That data did not arrive which an answer needs, and the way to ask for them once more.
import { html } from "lit";
import { t } from "../messages/messages.js";

/** @param {{ again: () => unknown }} owner */
export const lost = (owner) =>
  html`${t("failed.load")}
    <button type="button" class="text" @click=${() => owner.again()}>${t("failed.again")}</button>`;
