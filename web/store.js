// The state of the page: what stands in the form, the last valid result, and what is wrong with the form as it is.
import { idsCalled } from "./called.js";
import { draftFrom, draftOf, fields, isKnown, requestOf, templateOf, textAt, withText } from "./fields.js";
import { locks } from "./embedding.js";
import { withLanguage } from "./language.js";
import { placeName } from "./placenames.js";
import { replaceNames } from "./replace-names.js";
import { formatLink, parseLink } from "./url.js";

/** @typedef {import("../wasm/gramme.d.ts").Gramme} Gramme */
/** @typedef {import("../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */
/** @typedef {import("../wasm/gramme.d.ts").Estimate} Estimate */
/** @typedef {import("./fields.js").Draft} Draft */
/** @typedef {import("./fields.js").Problem} Problem */

/** What the page opens on. @type {EstimateRequest} */
export const example = {
  hours: 100,
  devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }],
  place: "gcp:us-central1",
};

/** Long enough that typing does not exhaust the number of changes of address that browsers allow. */
const addressDelay = 250;

/** Lets what waits be drawn or answered first. */
const pause = () => new Promise((resolve) => void setTimeout(resolve));

/** Of data that did not arrive, or not whole. @param {{ code: string }} problem */
export const isMissing = ({ code }) => code === "data_needed" || code === "bad_data";

export class Store extends EventTarget {
  /** @type {Gramme | undefined} */
  gramme;
  /** @type {Draft} */
  draft = draftOf(example);
  /** @type {Problem[]} */
  problems = [];
  /** Of the last valid draft. @type {EstimateRequest} */
  request = example;
  /** Of the last valid draft. @type {Estimate | undefined} */
  estimate;
  /** Parameters of the link that nothing takes. @type {string[]} */
  unknownParameters = [];
  /** Device groups of the link beyond what can be counted. */
  leftOut = 0;
  /** The machine of an instance type that was named, as far as it is not in the form. @type {import("./instances.js").Machine | undefined} */
  machine;
  /** What the link says of the result that it was made with. @type {{ version?: string, was?: number }} */
  link = {};
  /** What Plan is asked, as parameters of the address; another object whenever a link was read. @type {Record<string, string>} */
  plan = {};
  /** The query that the page last read or wrote. */
  address = "";
  /** Whether the address follows the form. It does not while an example is shown that is not the reader's own. */
  follows = true;
  /** Whether a link that asks for nothing is answered with the example. */
  hasExample = true;
  /** Set inside somebody else's page. @type {import("./embedding.js").Embedding | undefined} */
  embedding;
  /** Id to name, of everything that requests name. @type {Map<string, string>} */
  names = new Map();

  /** Device to segment: data centre, laptop ... @type {Map<string, string>} */
  segments = new Map();

  /** All that the data know. @type {readonly import("../wasm/gramme.d.ts").Place[]} */
  #places = [];
  #round = 0;
  #timer = 0;
  #prepared = false;
  /** The method of a link that says nothing else: the example's, once it can be put into its terms. */
  #method = "";
  #linked = false;

  /** Whether the form says what a link said, and nothing has been answered yet: much of it may still move. */
  get unsettled() {
    return this.#linked && !this.estimate && !this.stale;
  }

  /** Whether the shown result is not that of the form. */
  get stale() {
    return this.problems.length > 0;
  }

  /** @param {string} id */
  nameOf(id) {
    // Until the names are there, nothing is better than an id that is about to change.
    return this.names.get(id) ?? (this.gramme ? id : "");
  }

  /** @param {string} search of the address. */
  async readLink(search) {
    this.address = search;
    const { request, unread, version, was, leftOut, plan } = parseLink(search);
    const { method = "", ...rest } = request;
    const nothing = Object.keys(rest).length === 0 && unread.every(({ path }) => path === "" || path === "/method");
    const empty = this.hasExample && nothing;
    this.draft = draftOf(empty ? example : request, unread);
    this.#method = empty ? method : "";
    this.#linked = !empty;
    this.plan = plan;
    this.leftOut = leftOut;
    this.machine = undefined;
    this.unknownParameters = unread.filter(({ path }) => path === "").map(({ text }) => text);
    this.link = empty ? {} : { version, was };
    this.#changed();
    if (this.gramme) await this.again();
  }

  /** Answers what stands there, once more where something did not arrive. */
  async again() {
    try {
      await this.#resolveNames();
    } catch (error) {
      const { errors } = /** @type {any} */ (error);
      if (!errors) throw error;
      this.#round += 1;
      this.problems = errors;
      return this.#changed();
    }
    await this.#estimate();
  }

  /** Whether the answer waits for data that did not arrive. */
  get missing() {
    return this.problems.some(isMissing);
  }

  /** @param {Gramme} gramme */
  async begin(gramme) {
    this.gramme = gramme;
    for (const { id, name, segment } of await gramme.devices()) {
      this.names.set(id, name);
      this.segments.set(id, segment);
    }
    this.#places = await gramme.places();
    this.#namePlaces();
    await this.#resolveNames();
    await pause();
    await this.#estimate();
  }

  #namePlaces() {
    for (const place of this.#places) {
      const { id, name, provider, providerName = "" } = place;
      this.names.set(id, placeName(place));
      if (!provider) continue;
      this.names.set(provider, providerName);
      // Regions of different clouds share names; the code stands first, because a narrow field cuts off the end.
      this.names.set(id, `${name}, ${id.slice(provider.length + 1)}, ${providerName}`);
    }
  }

  /** @param {string} path @param {string} text */
  set(path, text) {
    return this.setAll({ [path]: text });
  }

  /** @param {Record<string, string>} texts by path; "" empties a field. */
  setAll(texts) {
    for (const [path, text] of Object.entries(texts)) {
      if (!locks(this, path)) this.draft = withText(this.draft, path, text);
    }
    return this.#edited();
  }

  /** What stands in the form means the same after a change of language. @param {string} from tag of the language before. */
  reword(from) {
    this.draft = draftFrom(this.draft, from);
    this.#namePlaces();
    // What could not be read in one language may be plain in the other.
    return this.#estimate();
  }

  /** @param {(draft: Draft) => void} change of a copy. */
  edit(change) {
    const draft = structuredClone(this.draft);
    change(draft);
    this.draft = draft;
    return this.#edited();
  }

  /** Fetches what a search reads, so that the first letter typed has its answer. */
  prepareSearch() {
    if (this.#prepared || !this.gramme) return;
    this.#prepared = true;
    const kinds = /** @type {const} */ (["device", "instance", "place"]);
    const needed = [this.gramme.find("a", { kinds: [...kinds], limit: 1 }), import("./calculator/searches.js")];
    Promise.all(needed).catch(() => (this.#prepared = false));
  }

  /** @param {string} path @returns {Problem | undefined} what is wrong with this field. */
  problemAt(path) {
    return this.problems.find((problem) => problem.path === path);
  }

  /** What is wrong but belongs to no field that is on the page. */
  get otherProblems() {
    const method = textAt(this.draft, "/method");
    return this.problems.filter(({ path }) => !(templateOf(path) in fields && isKnown(path, method)));
  }

  /** @param {Record<string, string>} plan what Plan is asked from now on, as parameters of the address. */
  setPlan(plan) {
    this.plan = plan;
    this.#scheduleAddress();
  }

  async #edited() {
    this.unknownParameters = [];
    this.leftOut = 0;
    this.link = {};
    // What was typed and what follows are drawn at once, unless the core has to wait for data.
    const late = setTimeout(() => this.#changed());
    await this.#estimate();
    clearTimeout(late);
    this.#scheduleAddress();
  }

  async #estimate() {
    const round = ++this.#round;
    const { request, problems } = requestOf(this.draft);
    if (!this.gramme) return this.#changed();
    try {
      // With hours that cannot be read, whatever else is wrong should be marked as well.
      const unreadable = problems.some(({ path }) => path === "/hours");
      const estimate = await this.gramme.estimate(unreadable ? { ...request, hours: 1 } : request);
      // The first answer takes the longest, and so does its drawing.
      if (!this.estimate) await pause();
      if (round !== this.#round) return;
      this.problems = problems;
      if (problems.length === 0) Object.assign(this, { request, estimate });
    } catch (error) {
      const errors = /** @type {any} */ (error).errors;
      if (!errors) throw error;
      if (round !== this.#round) return;
      const unreadable = new Set(problems.map(({ path }) => path));
      this.problems = [...problems, ...errors.filter(({ path }) => !unreadable.has(path))];
    }
    this.#changed();
  }

  async #resolveNames() {
    const method = this.#method;
    this.#method = "";
    await replaceNames(this, method);
  }

  /** The ids of all that are called so: see `idsCalled`. @param {string} text @param {import("./called.js").Kind} kind */
  idsOf(text, kind) {
    return idsCalled(this, this.#places, text, kind);
  }

  /** @param {string} text @param {import("./called.js").Kind} kind @returns {Promise<string | undefined>} the only one. */
  async resolve(text, kind) {
    const ids = await this.idsOf(text, kind);
    return ids.length === 1 ? ids[0] : undefined;
  }

  /** The address of the last valid result. */
  get search() {
    return withLanguage(`?${formatLink(this.request, this.gramme?.version.data, undefined, this.plan)}`);
  }

  #scheduleAddress() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.writeAddress(), addressDelay);
  }

  /** @param {{ push?: boolean }} [options] push makes a step that the back button undoes. */
  writeAddress({ push = false } = {}) {
    clearTimeout(this.#timer);
    if (this.stale || !this.estimate || !this.follows) return;
    const address = this.search + location.hash;
    try {
      if (push) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    } catch {
      // Refused to some files and sandboxed frames: the address then stays what it was.
    }
    this.address = location.search;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
