// That data did not arrive which an answer needs, and the way to ask for them once more.
import { html } from "lit";
import { t } from "../messages/messages.js";

/** @param {import("../store.js").Store} store */
export const lost = (store) =>
  html`${t("failed.load")}
    <button type="button" class="text" @click=${() => store.again()}>${t("failed.again")}</button>`;
