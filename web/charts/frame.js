// <gramme-chart>: the frame that every chart stands in.
//
// It gives a chart its heading, a summary in words, a table of the same figures, a source line, a link to this state of the
// page, and "Save as SVG" and "Save as PNG", whose pictures carry title, source and link and are always on the light ground.
// It renders into the light DOM. Usage, from any section:
//
//   import "../charts/frame.js";
//   import { linkTo } from "../charts/link.js";
//
//   html`<gramme-chart
//     .name=${"gramme-history"}                  file name of saved pictures, without its ending
//     .heading=${text}                           one line; CO2e gets its subscript
//     .summary=${text}                           what the chart shows, in a sentence or two; also the name of its picture
//     .alone=${{ heading, line }}                optional, of saved pictures: a heading that stands alone, and a line below it
//                                                of what else they have to say
//     .quiet=${true}                             optional: the summary is for screen readers alone
//     .table=${() => ({ head: [...], rows: [[...], ...] })}
//                                                text of every cell; asked for only while the table is open; a column
//                                                whose cells are numbers may be listed in `numeric: [1, 2]`, counted from 0
//     .source=${text}                            where the figures come from, plain text
//     .permalink=${linkTo(store, "elsewhere")}
//     .level=${3}                                optional: of the heading, 3 or 4
//     …and one of the two:
//     .draw=${draw} .data=${data}                an Observable Plot chart, see below
//     .body=${template}                          a chart of one's own; its first <svg> is what is saved
//     .picture=${() => svg}                      optional, for a body that is no single <svg>: what is saved instead
//   ></gramme-chart>`;
//
// draw(Plot, data, { width }) returns what Plot.plot returns, `width` CSS pixels wide; it must be one and the same function
// from render to render (a module's own), and is called when the chart is first seen, and again when `data` is another
// object, when the width or the language changes, and once with a width of 720 to save. Plot is fetched when the first chart is seen.
// Use no legend of Plot's (it is HTML and cannot be saved); draw it into the chart or into the body around it. Colours are
// the page's custom properties: fill: "var(--carbon-3)". Plot's own <style> is taken out, its rules stand in charts.css;
// never use style attributes or Plot's `style` option as text. `room` (CSS pixels, default 300) is kept until it is drawn.
//
// CSS that a picture needs must hang on the <svg> itself or below it (".world .dot", not ".section .dot"): to be saved, a
// copy is laid out elsewhere in the document.
import { LitElement, html, nothing } from "lit";
import "./charts.css";
import { language, subscripted, t } from "../messages/messages.js";
import { property } from "../property.js";
import { plotted } from "./plot.js";
import { plain, saveButtons, saveChart } from "./saving.js";
import { table } from "./table.js";

/** @typedef {{ head: string[], rows: unknown[][], numeric?: number[] }} Table */
/** @typedef {(plot: typeof import("@observablehq/plot"), data: any, room: { width: number }) => Element} Draw */

/** Of a saved Plot chart, CSS pixels: as on a desktop, whatever it is saved on. */
const savedWidth = 720;
/** A chart that is this near to the window is about to be seen. */
const nearby = "200px";

let count = 0;

class Chart extends LitElement {
  static properties = {
    name: { attribute: false },
    heading: { attribute: false },
    summary: { attribute: false },
    alone: { attribute: false },
    quiet: { attribute: false },
    table: { attribute: false },
    source: { attribute: false },
    permalink: { attribute: false },
    level: { attribute: false },
    draw: { attribute: false },
    data: { attribute: false },
    room: { attribute: false },
    body: { attribute: false },
    picture: { attribute: false },
    open: { state: true },
    said: { state: true },
    failed: { state: true },
  };

  constructor() {
    super();
    this.name = "gramme";
    this.heading = "";
    this.summary = "";
    /** @type {{ heading?: string, line?: string }} */
    this.alone = {};
    this.quiet = false;
    /** @type {(() => Table) | undefined} */
    this.table = undefined;
    this.source = "";
    this.permalink = "";
    this.level = 3;
    /** @type {Draw | undefined} */
    this.draw = undefined;
    /** @type {any} */
    this.data = undefined;
    this.room = 300;
    /** @type {unknown} */
    this.body = undefined;
    /** @type {(() => SVGSVGElement | null | Promise<SVGSVGElement>) | undefined} */
    this.picture = undefined;
    this.open = false;
    /** What became of the last saving: a message. */
    this.said = "";
    this.failed = false;
    this.seen = false;
    this.width = 0;
    this.round = 0;
    this.language = "";
    this.headingId = `chart-${++count}`;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.updateComplete.then(() => this.#watch());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sight?.disconnect();
    this.sizes?.disconnect();
  }

  get #stage() {
    return /** @type {HTMLElement | null} */ (this.querySelector(".chart-stage"));
  }

  /** Draws when first seen, and at every new width. */
  #watch() {
    const stage = this.#stage;
    if (!this.draw || !stage || !this.isConnected) return;
    this.sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.sight?.disconnect();
        this.seen = true;
        this.#plot();
      },
      { rootMargin: nearby },
    );
    this.sight.observe(stage);
    this.sizes = new ResizeObserver(() => {
      if (this.seen && Math.round(stage.clientWidth) !== this.width) this.#plot();
    });
    this.sizes.observe(stage);
  }

  async #plot() {
    const { draw } = this;
    const stage = this.#stage;
    if (!draw || !stage || !this.seen) return;
    const round = ++this.round;
    this.width = Math.round(stage.clientWidth);
    if (this.width === 0) return;
    try {
      const chart = await plotted(draw, this.data, this.width);
      if (round !== this.round) return;
      stage.replaceChildren(chart);
      this.#describe();
      this.failed = false;
    } catch {
      if (round === this.round) this.failed = true;
    }
  }

  #describe() {
    const chart = this.#stage?.querySelector("svg");
    chart?.setAttribute("role", "img");
    chart?.setAttribute("aria-label", plain(this.summary || this.heading));
  }

  /** @param {Map<string, any>} changed */
  updated(changed) {
    // What was saved is no longer what is shown.
    if (this.said && ["data", "summary", "permalink"].some((name) => changed.has(name))) this.said = "";
    if (!this.draw) return;
    const spoken = language();
    if (changed.has("data") || changed.has("draw") || spoken !== this.language) this.#plot();
    else if (changed.has("summary")) this.#describe();
    this.language = spoken;
  }

  render() {
    return html`<figure class="chart" aria-labelledby=${this.headingId}>
      <figcaption>
        ${this.#title()}
        ${this.summary ? html`<p class=${this.quiet ? "visually-hidden" : "chart-summary"}>${subscripted(this.summary)}</p>` : nothing}
      </figcaption>
      ${this.draw ? html`<div class="chart-stage" ${property("--room", `${this.room}px`)}></div>` : html`<div class="chart-body">${this.body}</div>`}
      ${this.failed ? html`<p class="problem" role="alert">${t("chart.failed")}</p>` : nothing} ${this.#foot()}
    </figure>`;
  }

  #title() {
    const words = subscripted(this.heading);
    return this.level === 4
      ? html`<h4 id=${this.headingId}>${words}</h4>`
      : html`<h3 id=${this.headingId}>${words}</h3>`;
  }

  #foot() {
    const of = plain(this.heading);
    return html`<div class="chart-foot">
      ${this.source ? html`<p class="chart-source">${subscripted(t("chart.source", { source: this.source }))}</p>` : nothing}
      <div class="chart-tools">
        ${this.permalink ? html`<a href=${this.permalink}>${t("chart.link")}</a>` : nothing}
        ${saveButtons(of, (kind) => this.#save(kind))}
        <span role="status">${this.said ? t(this.said) : ""}</span>
      </div>
      ${this.table ? this.#table(this.table) : nothing}
    </div>`;
  }

  /** @param {() => Table} make */
  #table(make) {
    const name = t("chart.table.of", { chart: plain(this.heading) });
    return html`<details class="chart-table" @toggle=${(event) => (this.open = event.target.open)}>
      <summary>${t("chart.table")}</summary>
      ${this.open ? table(make(), name) : nothing}
    </details>`;
  }

  /** The chart as it is saved, not in the document. @returns {Promise<SVGSVGElement | null | undefined>} */
  async #chart() {
    if (this.picture) return this.picture();
    if (!this.draw) return this.querySelector(".chart-body svg");
    const chart = await plotted(this.draw, this.data, savedWidth);
    return chart instanceof SVGSVGElement ? chart : chart.querySelector("svg");
  }

  /** @param {"svg" | "png"} kind */
  async #save(kind) {
    this.said = "";
    try {
      const chart = await this.#chart();
      if (!chart) throw new Error("nothing is drawn");
      const { heading, summary, source, permalink } = this;
      await saveChart(kind, this.name, chart, { heading, summary, source, permalink, ...this.alone });
      this.said = "chart.saved";
    } catch {
      this.said = "chart.notSaved";
    }
  }
}

customElements.define("gramme-chart", Chart);
