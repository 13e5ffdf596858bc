// What calculates and draws for the elements of embed/gramme.js. All share one core, one copy of the data and one language.
import { render } from "lit";
import { load } from "../load.js";
import { drawAgain, preferred } from "../language.js";
import { language, languageChanges, languageNow, speak } from "../messages/messages.js";
import { Store } from "../store.js";
import { fields, parameters, templateOf } from "../fields.js";
import { formatLink } from "../url.js";
import { parts } from "../embedding.js";
import { calculator, lostFirst } from "./calculator.js";
import { shared, valueStyle } from "./styles.js";
import { numbers, value } from "./value.js";

/** @typedef {import("./gramme.js").Asked} Asked */
/** @typedef {(type: "estimate" | "error", detail: unknown) => void} Tell */

/** What the elements on the page want to read, in the order in which they came. @type {Map<View, Asked>} */
const alive = new Map();

/** The language of all elements: that of the first one on the page, because they share their words. */
function wantedLanguage() {
  const [first] = alive.values();
  return preferred({ browser: first?.lang ?? [] });
}

/** One after the other: who asks for words meanwhile would have them fetched in vain. */
let speaking = Promise.resolve();

function speakWanted() {
  const next = speaking.then(async () => {
    await speak(wantedLanguage()).catch(() => speak("en"));
  });
  speaking = next.catch(() => undefined);
  return next;
}

/** The work of the elements, one at a time; between two of them the page answers its reader. */
let turns = Promise.resolve();

/** @param {() => Promise<void>} work @returns {Promise<void>} */
function inTurn(work) {
  const next = turns.then(() => new Promise((resolve) => void setTimeout(resolve))).then(work);
  turns = next.catch(() => undefined);
  return next;
}

/** @param {string} setting @param {Iterable<string>} names @param {readonly string[]} known @returns {string[]} what nothing is called. */
const misspelt = (setting, names, known) =>
  [...names].filter((name) => !known.includes(name)).map((name) => `${setting}=${name.slice(0, longest)}`);

/** Longer names are nobody's. */
const longest = 200;

export class View {
  store = new Store();
  /** What the element says. @type {Asked} */
  asked = /** @type {any} */ (undefined);
  #drawn = false;
  /** What the draft was last read from. */
  #read = "";
  /** Settings that name what there is not, "lock=devise". @type {string[]} */
  #misspelt = [];
  #words = language();
  /** @type {unknown} */
  #toldEstimate;
  /** @type {unknown} */
  #toldProblems = this.store.problems;
  /** @param {any} event */
  #spoken = ({ detail }) => this.#speak(detail.from);

  /**
   * @param {ShadowRoot} root
   * @param {Tell} tell
   * @param {{ home: string, sayIn: typeof import("./said.js").sayIn }} around address of the page, and the word that leads there.
   */
  constructor(root, tell, around) {
    this.root = root;
    this.tell = tell;
    this.around = around;
    this.store.follows = false;
    this.store.addEventListener("change", () => this.change());
  }

  /** @returns {CSSStyleSheet[]} */
  get styles() {
    return [shared()];
  }

  /** @returns {unknown} */
  template() {
    return this.store.missing && !this.store.estimate ? lostFirst(this) : calculator(this);
  }

  /** @param {Asked} asked @throws if code, words or data do not arrive. */
  async start(asked) {
    this.asked = asked;
    alive.set(this, asked);
    languageChanges.addEventListener("change", this.#spoken);
    const loading = load();
    // Said below, where it is waited for.
    loading.catch(() => undefined);
    await speakWanted();
    if (this.#drawn && this.#words !== language()) this.#speak(this.#words);
    this.read(this.asked);
    const gramme = await loading;
    await inTurn(async () => {
      // Without a result, something may not have arrived the last time.
      if (alive.has(this) && !this.store.estimate) await this.store.begin(gramme);
    });
  }

  stop() {
    alive.delete(this);
    languageChanges.removeEventListener("change", this.#spoken);
  }

  /** The request in effect; none before the first result. */
  get request() {
    return this.store.estimate && this.store.request;
  }

  /** What was asked for by a name that nothing has, in words. */
  get unknown() {
    const names = [...this.store.unknownParameters, ...this.#misspelt];
    return names.length > 0 ? `${this.around.sayIn([languageNow().tag]).unknown} ${names.join(", ")}` : "";
  }

  /** @param {Asked} asked what the element says now. @param {boolean} [afresh] even if it is what was last read. */
  read(asked, afresh = false) {
    this.asked = asked;
    if (alive.has(this)) alive.set(this, asked);
    if (wantedLanguage() !== language()) speakWanted().catch(() => undefined);
    this.take(asked, afresh);
    if (this.#drawn) drawAgain(this.root);
    this.draw();
  }

  /** What is shown follows what is asked. @param {Asked} asked @param {boolean} afresh */
  take(asked, afresh) {
    const shown = parts.filter((part) => asked.sections.has(part));
    this.store.embedding = { root: this.root, locked: asked.locked, parts: new Set(shown) };
    const before = this.#misspelt;
    this.#misspelt = this.misspelt(asked);
    const link = linkOf(asked.request, this.tell) ?? this.otherwise(asked);
    if (afresh || link !== this.#read || !this.store.address) {
      this.#read = link;
      this.#words = language();
      this.store.readLink(`?${link}`);
      this.#tellLeftOut();
    } else if (before.join() !== this.#misspelt.join()) this.#tellLeftOut();
  }

  /** The query that counts where a program sets no request, or none that could be one. @param {Asked} asked */
  otherwise({ search }) {
    return search;
  }

  /** The query that was read last. */
  get link() {
    return this.#read;
  }

  /** @param {Asked} asked @returns {string[]} */
  misspelt({ locked, sections }) {
    return [...misspelt("lock", locked, [...parameters, "all"]), ...misspelt("sections", sections, parts)];
  }

  #tellLeftOut() {
    const { unknownParameters, leftOut } = this.store;
    const errors = [...unknownParameters, ...this.#misspelt].map((name) => ({
      code: "unknown_field",
      path: pathOf(name),
    }));
    if (leftOut > 0) errors.push({ code: "too_large", path: "/devices" });
    if (errors.length > 0) this.tell("error", errors);
  }

  /** After every change of the store. */
  change() {
    const { store } = this;
    this.draw();
    if (!store.gramme) return;
    if (store.stale && store.problems !== this.#toldProblems) {
      this.#toldProblems = store.problems;
      this.tell("error", store.problems);
    } else if (!store.stale && store.estimate && store.estimate !== this.#toldEstimate) {
      this.#toldEstimate = store.estimate;
      this.tell("estimate", store.estimate);
    }
  }

  /** @param {string} from */
  #speak(from) {
    this.#words = language();
    this.store.reword(from);
    if (this.#drawn) drawAgain(this.root);
    this.draw();
  }

  /** Before there is anything to see, what the author wrote is shown. */
  draw() {
    if (!this.store.estimate && !this.store.stale) return;
    if (!this.#drawn) {
      this.root.replaceChildren();
      this.root.adoptedStyleSheets = this.styles;
      this.#drawn = true;
    }
    render(this.template(), this.root);
  }
}

class Value extends View {
  /** @param {ConstructorParameters<typeof View>} all */
  constructor(...all) {
    super(...all);
    // In a sentence nobody would see what the number is of.
    this.store.hasExample = false;
  }

  /** @param {Asked} asked */
  otherwise({ request, search }) {
    return request === undefined ? search : "";
  }

  /** @param {Asked} asked */
  misspelt({ show }) {
    return misspelt("show", show ? [show] : [], Object.keys(numbers));
  }

  get styles() {
    return [valueStyle()];
  }

  template() {
    return value(this);
  }
}

/** @param {unknown} value @param {string} [path] @returns {string[]} where its values are. */
function leaves(value, path = "") {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}/${name}`));
}

/** @param {string} name of a parameter, a setting and what it names, or the path itself. */
const pathOf = (name) => (name.startsWith("/") ? name : `/${name.replaceAll(/[.=]/g, "/")}`);

/**
 * The query that says the same, where there is a request; fields that there are not stand in it by their paths, which no
 * parameter is called.
 * @param {Asked["request"]} request @param {Tell} tell
 * @returns {string | undefined}
 */
function linkOf(request, tell) {
  if (request === undefined) return undefined;
  try {
    if (typeof request !== "object" || Array.isArray(request)) throw new TypeError();
    const unknown = leaves(request).filter((path) => !(templateOf(path) in fields));
    return [formatLink(request), ...unknown.map((path) => `${encodeURIComponent(path)}=1`)].join("&");
  } catch {
    // Whatever a program may hand over.
    tell("error", [{ code: "wrong_type", path: "" }]);
    return undefined;
  }
}

/** By the name of the element. @type {Record<string, () => typeof View | Promise<typeof View>>} */
export const views = {
  "gramme-calculator": () => View,
  "gramme-value": () => Value,
  // Most pages have none.
  "gramme-exercise": () => import("../exercise/view.js").then(({ ExerciseView }) => ExerciseView),
};
