// Tells those who do not see the page what the result has become, once typing has paused.
import { energy, mass, t } from "./messages/messages.js";
import { rangeText } from "./calculator/range.js";

const pause = 900;

/** @param {import("../wasm/gramme.d.ts").Estimate} estimate */
function said(estimate) {
  const figures = { mass: mass(estimate.emissionsKg.total), energy: energy(estimate.energyKwh.total) };
  const range = rangeText(estimate);
  return range ? t("announce.range", { ...figures, range }) : t("announce.result", figures);
}

export class Announcer {
  text = "";
  #timer = 0;
  #last = "";
  #started = false;

  /** @param {import("./store.js").Store} store @param {() => void} say draws `text`. */
  constructor(store, say) {
    this.store = store;
    this.say = say;
  }

  /** Called after every change of the page. */
  update() {
    const { estimate, stale } = this.store;
    if (!estimate) return;
    const next = stale ? t("announce.stale") : said(estimate);
    if (next === this.#last) return;
    this.#last = next;
    // What the page opens on is read as part of the page.
    if (!this.#started) return void (this.#started = true);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.text = next.replace("CO2e", t("announce.co2e"));
      this.say();
    }, pause);
  }
}
