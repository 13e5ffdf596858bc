// What a teacher does with an exercise: tries it, copies its link or a line for a page, keeps it as a file.
import { html, nothing } from "lit";
import { served } from "../course/served.js";
import { address, exerciseShown, longest, tools } from "../course/snippets.js";
import { languageNow, t } from "../messages/messages.js";
import { download } from "../journal/download.js";
import { copyText } from "../publish/clipboard.js";
import { formatText } from "./format.js";

/** @typedef {import("./format.js").Exercise} Exercise */
/** @typedef {{ id: string, key: string, text?: string }} Said of which exercise, a message, and a text to be copied by hand */
/** @typedef {import("lit").LitElement & { trying: string, said: Said | undefined, try: (id: string, exercise: Exercise) => unknown }} Owner */

/** @param {Owner} owner @param {string} id @param {Exercise} exercise @param {unknown} [more] acts. */
export function handing(owner, id, exercise, more = nothing) {
  const open = owner.trying === id;
  const shown = exerciseShown(exercise, new URL(".", location.href).href);
  const said = owner.said?.id === id ? owner.said : undefined;
  const copy = async (text) => {
    const copied = await copyText(text, null);
    owner.said = { id, key: copied ? "exercise.hand.copied" : "exercise.hand.byHand", ...(!copied && { text }) };
  };
  const save = () => {
    download("gramme-exercise.json", formatText(exercise), "application/json");
    owner.said = undefined;
  };
  const button = (key, act) => html`<button type="button" class="small" @click=${act}>${t(key)}</button>`;
  return html`<p class="acts">
      <button type="button" class="small" aria-expanded=${open} @click=${() => owner.try(open ? "" : id, exercise)}>
        ${t(open ? "exercise.hand.close" : "exercise.hand.try")}
      </button>
      ${
        served()
          ? html`${button("exercise.hand.link", () => copy(address(shown)))}
            ${button("exercise.hand.frame", () => copy(tools.moodle.text(shown)))}`
          : nothing
      }
      ${button("exercise.hand.file", save)} ${more}
      <span role="status">${said ? t(said.key) : ""}</span>
    </p>
    ${said?.text ? html`<textarea class="copy" readonly rows="3" aria-label=${t("exercise.hand.text")} .value=${said.text}></textarea>` : nothing}
    ${served() && address(shown).length > longest ? html`<p class="hint">${t("exercise.hand.long")}</p>` : nothing}`;
}

/** Where the exercise is tried. @param {Owner & { trial: import("../store.js").Store | undefined, tried: Exercise | undefined }} owner @param {string} id @param {number} level */
export const trial = (owner, id, level) =>
  owner.trying === id && owner.trial && owner.tried
    ? html`<div class="trial">
        <gramme-tasks
          lang=${languageNow().tag}
          .store=${owner.trial}
          .exercise=${owner.tried}
          .home=${location.href.replace(/[?#].*$/s, "")}
          .target=${"_blank"}
          .level=${level}
        ></gramme-tasks>
      </div>`
    : nothing;
