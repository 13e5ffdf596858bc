// The page as one file, to take along; web/onefile/build.mjs makes it. Of all files it alone is not kept for use without a network.
import { html } from "lit";
import { t } from "../messages/messages.js";

export const file = () =>
  html`<section class="invitation" aria-labelledby="learn-file">
    <h3 id="learn-file">${t("learn.file")}</h3>
    <p>${t("learn.file.lead")}</p>
    ${
      navigator.onLine
        ? html`<p><a href="./gramme.html" download>${t("learn.file.get")}</a></p>`
        : html`<p class="hint">${t("learn.file.later")}</p>`
    }
  </section>`;
