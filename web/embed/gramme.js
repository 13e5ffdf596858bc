// <gramme-calculator>, <gramme-value> and <gramme-exercise> for other people's pages. This file is all that such a page names, so
// it stands alone: what calculates and draws is fetched once for all elements, and may be refused by the page's policy.
import { sayIn } from "./said.js";

/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */
/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */
/**
 * What an element is asked for.
 * @typedef {object} Asked
 * @property {string} search the query of the page that shows the same.
 * @property {EstimateRequest | undefined} request instead of the query's, where a program set one.
 * @property {string[]} lang of the element and of what it stands in.
 * @property {"" | "light" | "dark"} theme "" follows the page.
 * @property {Set<string>} locked parameters.
 * @property {Set<string>} sections
 * @property {string} show which number.
 * @property {unknown} [exercise] of <gramme-exercise>: as a program or a link has it.
 * @property {() => readonly import("../exercise/format.js").Answer[]} [takeAnswers] to its first tasks, of an earlier visit; once.
 */

// Filled in by the build, because the file's name changes with its content.
const code = "GRAMME_VIEW";
const here = import.meta.url;
const calculator = new URL("..", here);
const assets = new URL("assets/", calculator).href;

/** Attributes of these elements that are no parameters. */
const settings = /^(query|lang|theme|lock|sections|show|exercise|home)$/;

/** Attributes that any element may have, by HTML or by the tools that pages are made with; they change nothing here. */
const anyones = new RegExp(
  "^(accesskey|autocapitalize|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert" +
    "|inputmode|is|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|writingsuggestions|xmlns" +
    "|(aria|data|hx|ng|v|x)-.*|(item|on).*|.*[^a-z\\d-].*)$",
);

/** "cpu-watts-per-core" is cpu.wattsPerCore. @param {string} name */
const parameterOf = (name) =>
  name.replace(/^(cpu|unit)-/, "$1.").replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @type {Promise<typeof import("./view.js")> | undefined} */
let arriving;

const arrive = () => {
  arriving ??= import(/* @vite-ignore */ new URL(code, here).href);
  arriving.catch(() => (arriving = undefined));
  return arriving;
};

/** @type {Promise<void> | undefined} */
let missed;

/**
 * Resolves when the host says that it has no file of a name that this version uses: this file is of a version before, and the
 * browser has kept it. Never in a browser that does not tell scripts the status of an answer.
 */
const gone = () =>
  (missed ??= new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entries = /** @type {(PerformanceEntry & { responseStatus?: number })[]} */ (list.getEntries());
      if (entries.some(({ name, responseStatus }) => responseStatus === 404 && name.startsWith(assets))) resolve();
    }).observe({ type: "resource", buffered: true });
  }));

/** @param {string | null} text names between spaces or commas */
const words = (text) => new Set((text ?? "").split(/[\s,]+/).filter(Boolean));

/** A query may come as the whole address that it stands in. @param {string} text */
const queryIn = (text) => text.replace(/#.*$/s, "").replace(/^[^?&=]*\?/, "");

/** The query that a link to the same has: attributes count more than the `query` they stand beside. @param {HTMLElement} element */
function searchOf(element) {
  const search = new URLSearchParams(queryIn(element.getAttribute("query") ?? ""));
  const given = [...element.attributes].filter(({ name }) => !settings.test(name) && !anyones.test(name));
  // What counts devices follows the device.
  given.sort((a, b) => Number(b.name === "device") - Number(a.name === "device"));
  for (const { name, value } of given) search.set(parameterOf(name), value);
  return search.toString();
}

/** Whatever it stands in, shadow roots of the page around included. @param {Element | undefined} element @returns {string | null} */
function languageAround(element) {
  if (!element) return null;
  const root = /** @type {Partial<ShadowRoot>} */ (element.getRootNode());
  return element.closest("[lang]")?.getAttribute("lang") ?? languageAround(root.host);
}

/** @param {HTMLElement} element */
const languagesOf = (element) => [languageAround(element), ...navigator.languages].filter((tag) => tag !== null);

class Embedded extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #attributes = new MutationObserver((changes) => {
    // Pages move and hide elements all the time.
    if (changes.some(({ attributeName }) => !anyones.test(attributeName ?? ""))) this.follow();
  });
  /** @type {import("./view.js").View | undefined} */
  #view;
  /** @type {EstimateRequest | undefined} */
  #request;

  constructor() {
    super();
    // What the page's author wrote inside is shown until there is something better.
    this.#root.append(document.createElement("slot"));
  }

  connectedCallback() {
    for (const name of ["request", "exercise", "answers"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      // Set before this class was there.
      delete this[name];
      this[name] = value;
    }
    this.#attributes.observe(this, { attributes: true });
    this.#begin();
  }

  disconnectedCallback() {
    this.#attributes.disconnect();
    this.#view?.stop();
  }

  /** The request in effect. @returns {EstimateRequest | undefined} */
  get request() {
    return this.#view?.request ?? this.#request;
  }

  /**
   * Counts instead of the attributes, and of what a reader has changed; null or undefined lets the attributes count again.
   * @param {EstimateRequest | undefined | null} request
   */
  set request(request) {
    this.#request = request ?? undefined;
    this.follow(true);
  }

  /** The last valid result. @returns {Estimate | undefined} */
  get estimate() {
    return this.#view?.store.estimate;
  }

  /** Shows what is asked for now. @param {boolean} [afresh] even if it is what was shown last. */
  follow(afresh = false) {
    this.#view?.read(this.asked, afresh);
  }

  /** @returns {any} of which class, the element's name says. */
  get view() {
    return this.#view;
  }

  /** @returns {Asked} */
  get asked() {
    const theme = this.getAttribute("theme");
    return {
      search: searchOf(this),
      request: this.#request,
      lang: languagesOf(this),
      theme: theme === "light" || theme === "dark" ? theme : "",
      locked: new Set([...words(this.getAttribute("lock"))].map(parameterOf)),
      sections: words(this.getAttribute("sections")),
      show: this.getAttribute("show") ?? "",
    };
  }

  /** Where links to the calculator lead; this file may have been taken elsewhere without it. What would run is no place. */
  get #home() {
    const home = this.getAttribute("home") ?? "";
    const { protocol, href } = URL.canParse(home, document.baseURI) ? new URL(home, document.baseURI) : calculator;
    return home && /^https?:$/.test(protocol) ? href : calculator.href;
  }

  async #begin() {
    try {
      const { views } = await arrive();
      const View = await views[this.localName]();
      if (!this.isConnected) return;
      const tell = (type, detail) => this.#tell(type, detail);
      this.#view ??= new View(this.#root, tell, { home: this.#home, sayIn });
      await this.#view.start(this.asked);
    } catch (error) {
      if (!this.isConnected) return;
      this.#say();
      this.#tell(
        "error",
        /** @type {any} */ (error).errors ?? [{ code: "not_loaded", path: "", detail: String(error) }],
      );
    }
  }

  /**
   * An "error" does not bubble, like that of an image: what pages let report their own errors listens to the window.
   * @param {"estimate" | "error"} type
   * @param {unknown} detail
   */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: type === "estimate", composed: true }));
  }

  /** A sentence and the way to the page, below what the author wrote. */
  #say() {
    const { failed, gone: instead, open } = sayIn(languagesOf(this));
    const words = document.createTextNode(failed);
    const link = document.createElement("a");
    link.href = `${this.#home}?${searchOf(this)}`;
    link.textContent = open;
    link.part.add("link");
    const prose = this.localName === "gramme-value";
    const sentence = document.createElement(prose ? "span" : "p");
    if (prose) link.title = failed;
    sentence.append(...(prose ? [" ", link] : [words, " ", link]));
    this.#root.replaceChildren(document.createElement("slot"), sentence);
    gone().then(() => {
      words.data = instead;
      if (prose) link.title = instead;
    });
  }
}

class Exercise extends Embedded {
  /** @type {unknown} */
  #exercise;
  /** @type {readonly import("../exercise/format.js").Answer[]} */
  #answers = [];

  /** As web/exercise/format.js says. */
  get exercise() {
    return this.#exercise;
  }

  /** Counts instead of the attribute, which holds the text that a link has; null or undefined lets it count again. */
  set exercise(exercise) {
    this.#exercise = exercise ?? undefined;
    this.follow();
  }

  /** To the first tasks, of an earlier visit, until an exercise has begun with them. */
  get answers() {
    return this.#answers;
  }

  /** For the next exercise that begins: the one that is shown goes on as it is. Null or undefined is none. */
  set answers(answers) {
    this.#answers = answers ?? [];
  }

  /** What was done up to now; undefined before there is a task. @returns {import("../exercise/format.js").Result | undefined} */
  get result() {
    return this.view?.result;
  }

  get asked() {
    const takeAnswers = () => {
      const answers = this.#answers;
      // They are of this exercise alone.
      this.#answers = [];
      return answers;
    };
    return { ...super.asked, exercise: this.#exercise ?? this.getAttribute("exercise"), takeAnswers };
  }
}

const elements = {
  "gramme-calculator": class extends Embedded {},
  "gramme-value": class extends Embedded {},
  "gramme-exercise": Exercise,
};
// Another copy of this file may be on the page, and know fewer of them.
for (const [name, Element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, Element);
}
