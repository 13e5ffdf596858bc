// What a teacher does with an exercise: tries it, copies its link or a line for a page, keeps it as a file.
import { html, nothing } from "lit";
import { languageNow, t } from "../messages/messages.js";
import { download } from "../journal/download.js";
import { served } from "../course/served.js";
import { copyText } from "../publish/clipboard.js";
import { formatLink, formatText } from "./format.js";

/** @typedef {import("./format.js").Exercise} Exercise */
/** @typedef {{ id: string, key: string, text?: string }} Said of which exercise, a message, and a text to be copied by hand */
/** @typedef {import("lit").LitElement & { trying: string, said: Said | undefined, try: (id: string, exercise: Exercise) => unknown }} Owner */

/** Of an iframe, pixels, until it tells how high it is. */
const height = 640;
/** Some programs cut off longer links. */
const longest = 8000;

/** @param {Exercise} exercise */
export const linkOf = (exercise) =>
  new URL(`embed.html?exercise=${formatLink(exercise)}`, location.href.replace(/[?#].*$/s, "")).href;

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A line for the page of a course. @param {Exercise} exercise */
export const frameOf = (exercise) =>
  `<iframe src="${linkOf(exercise)}" title="${escaped(exercise.title)}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" width="100%" height="${height}"></iframe>`;

/** @param {Owner} owner @param {string} id @param {Exercise} exercise @param {unknown} [more] acts. */
export function handing(owner, id, exercise, more = nothing) {
  const open = owner.trying === id;
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
          ? html`${button("exercise.hand.link", () => copy(linkOf(exercise)))}
            ${button("exercise.hand.frame", () => copy(frameOf(exercise)))}`
          : nothing
      }
      ${button("exercise.hand.file", save)} ${more}
      <span role="status">${said ? t(said.key) : ""}</span>
    </p>
    ${said?.text ? html`<textarea class="copy" readonly rows="3" aria-label=${t("exercise.hand.text")} .value=${said.text}></textarea>` : nothing}
    ${served() && linkOf(exercise).length > longest ? html`<p class="hint">${t("exercise.hand.long")}</p>` : nothing}`;
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
