// <gramme-answers>: what most people ask next of a result, each answer with the section that shows it. Loaded after the first
// result, and worked out once typing has paused, so that neither waits for it.
import { html, nothing } from "lit";
import "./answers.css";
import "../journal/keep.js";
import "../reduce/words.js";
import { asked } from "../asked.js";
import { placeDetail } from "../calculator/searches.js";
import { isOpen, opening } from "../elsewhere/rows.js";
import { StoreElement } from "../store-element.js";
import { roundPercent, section, t } from "../messages/messages.js";
import { title } from "../reduce/says.js";

/** @typedef {import("../../wasm/gramme.d.ts").ComparisonRow} ComparisonRow */
/** @typedef {import("../../wasm/gramme.d.ts").Action} Action */
/** @typedef {import("../../wasm/gramme.d.ts").Place} Place */

await section({
  en: () => import("./messages-en.js"),
  fr: () => import("./messages-fr.js"),
  zh: () => import("./messages-zh.js"),
});

const pause = 300;

export class Answers extends StoreElement {
  static properties = { ...StoreElement.properties, found: { state: true } };

  constructor() {
    super();
    /** @type {{ lowest?: ComparisonRow, where?: Place, most?: Action, own: number } | undefined} `own` as the lowest, kg. */
    this.found = undefined;
    /** @type {unknown} the estimate that they are of. */
    this.of = undefined;
    this.timer = 0;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { estimate, stale } = this.store;
    if (stale || !estimate || this.of === estimate) return;
    this.of = estimate;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.#find(estimate), this.found ? pause : 0);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  /** @param {import("../../wasm/gramme.d.ts").Estimate} estimate */
  async #find(estimate) {
    const { gramme, request } = this.store;
    if (!gramme) return;
    const [rows, places, reduction] = await Promise.all([
      asked(estimate, "places", () => gramme.compare(request)).catch(() => []),
      gramme.places(),
      asked(estimate, "reduce {}", () => gramme.reduce(request)).catch(() => undefined),
    ]);
    if (this.of !== estimate) return;
    // The same places as Elsewhere shows at first.
    const known = new Map(places.map((place) => [place.id, place]));
    const shown = opening(known.get(request.place ?? "")?.kind);
    const lowest = rows.find(({ place = "" }) => {
      const { kind = "", status } = known.get(place) ?? {};
      return (!shown.kind || kind === shown.kind) && (shown.restricted ? !status : isOpen({ kind, status }));
    });
    const where = known.get(lowest?.place ?? "");
    this.found = { lowest, where, most: reduction?.actions[0], own: estimate.emissionsKg.total };
  }

  render() {
    const { found, store } = this;
    if (!found || store.stale) return nothing;
    const { lowest, where, most, own } = found;
    return html`<ul class=${this.of === store.estimate ? "answers" : "answers late"}>
      ${lowest ? this.#lowest(lowest, where, own) : nothing}
      ${most ? line("saves", "reduce", title(store, most), most.savedPercent / 100) : nothing}
      ${line("cite", "publish", t("answers.cite.how"))}
    </ul>`;
  }

  /** @param {ComparisonRow} lowest @param {Place | undefined} where @param {number} own kg. */
  #lowest({ place = "", totalKg }, where, own) {
    const less = own > 0 ? 1 - totalKg / own : 0;
    const here = place === this.store.request.place || less <= 0;
    const name = this.store.nameOf(place);
    // A region's name says whose it is, a computing centre's own tells nobody where it is.
    const answer = where?.kind === "centre" ? `${name} (${placeDetail(where)})` : name;
    return line("lowest", "elsewhere", here ? t("answers.here") : answer, here ? 0 : less);
  }
}

/** @param {"lowest" | "saves" | "cite"} question @param {string} to section. @param {string} answer @param {number} [less] a share. */
const line = (question, to, answer, less = 0) =>
  html`<li>
    <span class="question">${t(`answers.${question}`)}</span>
    <a href=${`#${to}`}>${answer}</a>
    ${less > 0 ? html`<span class="less">${t("answers.less", { percent: roundPercent(less) })}</span>` : nothing}
  </li>`;

customElements.define("gramme-answers", Answers);
