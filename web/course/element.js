// <gramme-course>: lines that put a calculation, or an exercise, into the tools of a course. Needs a request that has a result, or an
// exercise.
import { LitElement, html, nothing } from "lit";
import { here } from "../here.js";
import { download } from "../journal/download.js";
import { language, section, t } from "../messages/messages.js";
import { copyText, selectText } from "../publish/clipboard.js";
import { segments } from "../segments.js";
import { formatLink } from "../url.js";
import { served } from "./served.js";
import { address, exerciseShown, longest, tools } from "./snippets.js";
import "../publish/taking.css";
import "./course.css";

/** @typedef {import("../exercise/format.js").Exercise} Exercise */
/** @typedef {import("./snippets.js").Shown} Shown */

await section({
  en: () => import("./messages-en.js"),
  fr: () => import("./messages-fr.js"),
  zh: () => import("./messages-zh.js"),
});

/** What stands for the calculator's address in a copy that has none. */
const somewhere = "https://example.org/gramme/";

/** What of the calculator is shown. */
const parts = /** @type {const} */ (["all", "result"]);

class Course extends LitElement {
  static properties = {
    request: { attribute: false },
    exercise: { attribute: false },
    level: { attribute: false },
    tool: { state: true },
    shows: { state: true },
    said: { state: true },
  };

  constructor() {
    super();
    /** @type {import("../../wasm/gramme.d.ts").EstimateRequest | undefined} */
    this.request = undefined;
    /** Instead of the calculator. @type {Exercise | undefined} */
    this.exercise = undefined;
    /** Of the title among the headings around. */
    this.level = 3;
    this.tool = Object.keys(tools)[0];
    /** @type {typeof parts[number]} */
    this.shows = "all";
    /** Message on what became of the last copy. */
    this.said = "";
  }

  createRenderRoot() {
    return this;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (!changed.has("said")) this.said = "";
  }

  /** @returns {Shown | undefined} */
  get #shown() {
    const home = served() ? new URL(".", here()).href : somewhere;
    if (this.exercise) return exerciseShown(this.exercise, home);
    if (!this.request) return undefined;
    const query = formatLink(this.request);
    const attributes = { lang: language(), ...(this.shows === "result" && { sections: "result" }), query };
    return { home, element: "calculator", title: t("course.frame"), attributes };
  }

  render() {
    const shown = this.#shown;
    return html`<section class="course" aria-labelledby="course-title">
      <p class="title" role="heading" aria-level=${this.level} id="course-title">${t("course.title")}</p>
      <p>${t(this.exercise ? "course.lead.exercise" : "course.lead")}</p>
      ${shown ? this.#lines(shown) : html`<p class="hint">${t("course.none")}</p>`}
    </section>`;
  }

  /** @param {Shown} shown */
  #lines(shown) {
    const { framed, text, file } = tools[this.tool];
    const saved = file?.(shown);
    return html`<fieldset class="course-tools">
        <legend class="label">${t("course.tool")}</legend>
        ${Object.keys(tools).map((tool) => this.#choice(tool))}
      </fieldset>
      ${
        this.exercise
          ? nothing
          : html`<div role="radiogroup" aria-label=${t("course.part")}>
              ${segments(
                "course-part",
                parts,
                this.shows,
                (part) => t(`course.part.${part}`),
                (part) => (this.shows = part),
              )}
            </div>`
      }
      <p>${t(`course.where.${this.tool}`)}</p>
      ${framed && address(shown).length > longest ? html`<p class="problem">${t("course.long")}</p>` : nothing}
      ${served() ? nothing : html`<p class="hint">${t("course.somewhere")}</p>`}
      <pre tabindex="0" role="region" aria-label=${t("course.lines")}>${text(shown)}</pre>
      <p class="course-actions">
        <button type="button" class="small" @click=${() => this.#copy(text(shown))}>${t("course.copy")}</button>
        ${
          saved
            ? html`<button type="button" class="small" @click=${() => download(saved.name, saved.text, saved.type)}>
                ${t("course.save", { file: saved.name })}
              </button>`
            : nothing
        }
        <span role="status">${this.said && t(this.said)}</span>
      </p>`;
  }

  /** @param {string} tool */
  #choice(tool) {
    return html`<label>
      <input
        type="radio"
        name="course-tool"
        value=${tool}
        .checked=${tool === this.tool}
        @change=${() => (this.tool = tool)}
      />
      ${tools[tool].name ?? t("course.tool.html")}
    </label>`;
  }

  /** @param {string} text */
  async #copy(text) {
    const preview = this.querySelector("pre");
    const copied = await copyText(text, preview);
    if (!copied && preview) selectText(preview);
    this.said = copied ? "course.copied" : "course.copyFailed";
  }
}

customElements.define("gramme-course", Course);
