// The frame: header, sections, the result's announcement. Everything below it draws what the store holds.
import { LitElement, html, nothing } from "lit";
import { languageChanges, mass, rich, subscripted, t, words } from "./messages/messages.js";
import { chooseLanguage, followLanguage, home, languageSwitch, startLanguage, withLanguage } from "./language.js";
import { arrivals } from "./later.js";
import { load } from "./load.js";
import { lost } from "./messages/lost.js";
import { watchForMissing } from "./missing.js";
import { Store } from "./store.js";
import { setTheme, startTheme, theme } from "./theme.js";
import { Announcer } from "./announcer.js";
import { marked } from "./calculator/result.js";
import "./calculator/calculator.js";
import "./calculator/summary.js";
import "./learn/mark-element.js";

const sections = ["calculator", "elsewhere", "reduce", "plan", "publish", "journal", "learn", "method"];

/** Sections that are loaded when first shown. @type {Record<string, () => Promise<unknown>>} */
const later = {
  elsewhere: () => import("./elsewhere/elsewhere.js"),
  reduce: () => import("./reduce/element.js"),
  plan: () => import("./plan/element.js"),
  publish: () => import("./publish/element.js"),
  journal: () => import("./journal/element.js"),
  learn: () => import("./learn/element.js"),
  method: () => import("./method/element.js"),
};

/** Milliseconds after the first result: nobody prints or loses the network sooner, and nothing else is waited for then. */
const muchLater = 2000;

const sectionOf = (hash) => (sections.includes(hash.slice(1)) ? hash.slice(1) : "calculator");

/** Sections that are worth something without the core. */
const coreless = ["journal", "learn"];

export class App extends LitElement {
  static properties = {
    section: { state: true },
    failed: { state: true },
    spoken: { state: true },
    missing: { state: true },
    ready: { state: true },
    outdated: { state: true },
  };

  constructor() {
    super();
    this.store = new Store();
    this.section = sectionOf(location.hash);
    this.failed = "";
    /** Whether the words are there, or have failed to come. */
    this.spoken = false;
    /** The language of which no words came, nor English ones. @type {import("./messages/messages.js").Language | undefined} */
    this.wordless = undefined;
    /** What did not arrive: a section, "language", or "act" of something that somebody did. */
    this.missing = "";
    /** Whether something is missing because the host has a newer version by now. */
    this.outdated = false;
    this.announcer = new Announcer(this.store, () => this.requestUpdate());
    /** Sections whose code is there. @type {Set<string>} */
    this.ready = new Set(["calculator"]);
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    startTheme(() => this.requestUpdate());
    watchForMissing(() => (this.outdated = true));
    this.store.addEventListener("change", () => this.requestUpdate());
    window.addEventListener("popstate", () => this.#follow());
    window.addEventListener("hashchange", () => this.#follow());
    arrivals.addEventListener("lost", () => (this.missing = "act"));
    languageChanges.addEventListener("change", (event) =>
      this.store.reword(/** @type {CustomEvent} */ (event).detail.from),
    );
    this.#start();
  }

  shouldUpdate() {
    return this.spoken;
  }

  willUpdate() {
    // What index.html shows until the words are there.
    if (!this.hasUpdated) this.replaceChildren();
  }

  async #start() {
    const able = typeof WebAssembly === "object";
    const loading = able ? load() : undefined;
    // Said below, where it is waited for.
    loading?.catch(() => undefined);
    this.wordless = await startLanguage(location.search);
    this.spoken = true;
    if (this.wordless) return;
    this.store.readLink(location.search);
    this.#loadSection();
    if (!loading) return void (this.failed = "failed.wasm");
    try {
      await this.store.begin(await loading);
      setTimeout(
        () => import("./afterwards.js").then(({ afterwards }) => afterwards(this)).catch(() => undefined),
        muchLater,
      );
    } catch {
      this.failed = "failed.load";
    }
  }

  /** The address has changed, by a link or by the back button. */
  #follow() {
    const section = sectionOf(location.hash);
    if (section !== this.section) {
      this.section = section;
      this.#loadSection();
      this.updateComplete.then(() => window.scrollTo(0, 0));
    }
    if (location.search === this.store.address) return;
    this.store.readLink(location.search);
    followLanguage(location.search);
  }

  async #loadSection() {
    const section = this.section;
    if (this.ready.has(section)) return;
    try {
      await later[section]();
      this.ready = new Set([...this.ready, section]);
      this.missing = "";
    } catch {
      this.missing = section;
    }
  }

  updated() {
    const { section } = this;
    if (this.wordless) return;
    document.title = section === "calculator" ? t("title") : t("title.section", { section: t(`nav.${section}`) });
    this.announcer.update();
  }

  render() {
    if (this.wordless) return this.#wordless(this.wordless);
    return html`<a class="skip" href="#main" @click=${this.#skip}>${t("skip")}</a>
      <header class="top">
        <h1 class="brand"><a href=${home()}>${t("brand")}</a></h1>
        <nav aria-label=${t("nav.label")}>
          <ul>
            ${sections.map(
              (section) =>
                html`<li>
                  <a href=${`#${section}`} aria-current=${section === this.section ? "page" : nothing}
                    >${t(`nav.${section}`)}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
        ${languageSwitch((chosen) => this.#speak(chosen))} ${this.#themeSwitch()}
      </header>
      <main id="main" tabindex="-1">${this.#failure()} ${this.#linkNotes()} ${this.#section()}</main>
      <footer>
        <p>${rich("footer.private")}</p>
        <p>${t("footer.version", this.#versions())}</p>
        <gramme-offline .store=${this.store}></gramme-offline>
      </footer>
      <gramme-summary .store=${this.store} ?hidden=${this.section !== "calculator"}></gramme-summary>
      <p class="visually-hidden" role="status">${this.announcer.text}</p>`;
  }

  /** @param {import("./messages/messages.js").Language} wanted */
  #wordless(wanted) {
    const { text, again } = lost[wanted];
    return html`<main lang=${wanted}>
      <p class="plain failed" role="alert">
        ${text}
        <button type="button" class="text" @click=${() => location.reload()}>${again}</button>
      </p>
    </main>`;
  }

  /** Firefox never asks again for code that did not arrive once, so there the page begins anew, as soon as its host answers. */
  async #tryAgain() {
    await this.#loadSection();
    if (!this.missing) return;
    const answer = await fetch(location.href, { method: "HEAD" }).catch(() => undefined);
    if (answer?.ok) location.reload();
  }

  #failure() {
    const missing = [this.section, "language", "act"].includes(this.missing);
    if (!this.failed && !missing && !this.outdated) return nothing;
    const retry = this.missing === this.section && !this.outdated;
    const again = () => (retry ? this.#tryAgain() : location.reload());
    return html`<p class="plain failed" role="alert">
      ${t(this.outdated ? "failed.outdated" : this.failed || "failed.load")}
      ${this.failed && !this.outdated ? t("failed.rest") : nothing}
      ${
        this.failed === "failed.wasm"
          ? nothing
          : html`<button type="button" class="text" @click=${again}>
              ${t(this.outdated ? "failed.reload" : "failed.again")}
            </button>`
      }
    </p>`;
  }

  #versions() {
    const { core = "", data = "" } = this.store.gramme?.version ?? {};
    return { core: core || "…", data: data || "…" };
  }

  /** @param {import("./messages/messages.js").Language} chosen */
  async #speak(chosen) {
    const arrived = await chooseLanguage(chosen);
    this.missing = arrived ? "" : "language";
    if (withLanguage("")) this.store.writeAddress();
    this.requestUpdate();
  }

  #skip(event) {
    event.preventDefault();
    document.getElementById("main")?.focus();
  }

  #themeSwitch() {
    const other = theme() === "dark" ? "light" : "dark";
    const change = () => {
      setTheme(other);
      this.requestUpdate();
    };
    return html`<button
      type="button"
      class="theme"
      @click=${change}
      aria-label=${t(`theme.${other}`)}
      title=${t(`theme.${other}`)}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
      </svg>
    </button>`;
  }

  /** What the reader should know about the link that led here. */
  #linkNotes() {
    const { unknownParameters, leftOut, draft, link, gramme, estimate } = this.store;
    const notes = [];
    if (leftOut > 0) notes.push(t("link.tooMany", { left: leftOut, all: leftOut + draft.devices.length }));
    if (unknownParameters.length > 0) notes.push(t("link.unknown", { names: unknownParameters.join(", ") }));
    const older = gramme && link.version && link.version !== gramme.version.data;
    const moved = estimate && link.was && Math.abs(estimate.emissionsKg.total / link.was - 1) > 0.005;
    if (moved) notes.push(t("link.moved", { was: mass(link.was ?? 0) }));
    else if (older) notes.push(t("link.version", { then: link.version ?? "", now: gramme.version.data }));
    return notes.map((note) => html`<p class="plain note" role="status">${subscripted(note)}</p>`);
  }

  #section() {
    const { section, store } = this;
    if (section === "calculator") return html`<gramme-form .store=${store}></gramme-form>`;
    const parts = {
      elsewhere: () => html`<gramme-elsewhere .store=${store}></gramme-elsewhere>`,
      reduce: () => html`<gramme-reduce .store=${store}></gramme-reduce>`,
      plan: () => html`<gramme-plan .store=${store}></gramme-plan>`,
      publish: () =>
        html`<gramme-publish
          .gramme=${store.gramme}
          .request=${store.request}
          .estimate=${store.estimate}
          .messages=${words}
        ></gramme-publish>`,
      journal: () => html`<gramme-journal .store=${store}></gramme-journal>`,
      learn: () => html`<gramme-learn .store=${store}></gramme-learn>`,
      method: () =>
        html`<gramme-method
          .gramme=${store.gramme}
          .request=${store.request}
          .estimate=${store.estimate}
          .messages=${words}
        ></gramme-method>`,
    };
    return html`<section class="section" aria-labelledby="section-title">
      <h2 id="section-title">${t(`${section}.title`)}</h2>
      <p class="lead">${rich(`${section}.lead`)}</p>
      ${section === "method" ? nothing : this.#staleNote()}
      ${this.ready.has(section) && (store.gramme || (this.failed && coreless.includes(section))) ? parts[section]() : this.#waiting()}
    </section>`;
  }

  #waiting() {
    return this.failed || this.missing === this.section ? nothing : html`<p class="late">${t("loading")}</p>`;
  }

  /** What is shown here may not be what stands in the form. */
  #staleNote() {
    const { store } = this;
    if (!store.stale) return nothing;
    return html`<p class="problem stale-note" role="status">
      ${t(store.estimate ? "result.stale" : "result.none")} ${marked(store)}
    </p>`;
  }
}

customElements.define("gramme-app", App);
