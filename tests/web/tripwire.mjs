// A page under attack: what ran, what became markup, what was asked of another host. Every attack of tests/attacks says "trip"
// in whatever it hopes to become: a call, an element, an attribute, an address.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import { launchBrowser } from "../tools/browser.mjs";
import { useHost } from "./embedded.mjs";

/** @typedef {import("./page.mjs").Page} Page */

/** A text too long for a file stands there by what is repeated in it. @param {string} _name @param {any} value */
const wholeText = (_name, value) => {
  if (typeof value?.repeated !== "string") return value;
  const { before = "", repeated, times, after = "" } = value;
  return before + repeated.repeat(times) + after;
};

/** @param {"texts" | "links" | "attributes" | "messages" | "files" | "storage"} kind */
export const attacks = (kind) => JSON.parse(readFileSync(`tests/attacks/${kind}.json`, "utf8"), wholeText);

/** @type {{ sink: string, tries: string, text: string }[]} */
export const texts = attacks("texts");

/** Every parameter of a link (web/url.js, web/language.js), each with another text. @param {number} turn */
export function everyParameter(turn) {
  const names =
    "device count load powerW hours runs year measuredKwh memoryGb cpu.device cpu.wattsPerCore cpu.cores cpu.load place " +
    "gridGco2ePerKwh marketGco2ePerKwh pue wueLPerKwh offSiteWaterLPerKwh offsetPercent embodied deviceLifetimeYears " +
    "utilisation unit.name unit.count method v was lang plan.activeParams plan.tokens plan.training plan.efficiency " +
    "plan.device plan.place";
  const search = new URLSearchParams();
  for (const [index, name] of names.split(" ").entries())
    search.append(name, texts[(turn + index) % texts.length].text.slice(0, 400));
  search.append(texts[turn].text.slice(0, 400), "1");
  return `?${search}`;
}

/** Starts a browser and two hosts for the tests of one file. */
export function useAttacks() {
  const host = useHost();
  /** @type {import("playwright-core").Browser} */
  let browser;
  before(async () => void (browser = await launchBrowser()));
  after(() => browser?.close());

  /** A page with the wire laid. @param {string} url @returns {Promise<{ page: Page, caught: string[] }>} */
  async function open(url) {
    const options = /** @type {const} */ ({ locale: "en-GB", reducedMotion: "reduce", serviceWorkers: "block" });
    const context = await browser.newContext(options);
    const caught = await lay(context, [host.origin, new URL(url).origin]);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(url);
    return { page, caught };
  }

  /** @param {{ page: Page, caught: string[] }} opened */
  async function nothingHappened({ page, caught }) {
    assert.deepEqual(await tripped(page), []);
    assert.deepEqual(caught, []);
    await page.context().close();
  }

  return { host, open, nothingHappened };
}

/**
 * Lays the wire, in every page and frame of a context that is opened from now on.
 * @param {import("playwright-core").BrowserContext} context
 * @param {string[]} origins that may be asked.
 * @returns {Promise<string[]>} what is caught from outside of pages.
 */
async function lay(context, origins) {
  /** @type {string[]} */
  const caught = [];
  await context.addInitScript(inPage);
  context.on("page", (page) => {
    page.on("dialog", async (dialog) => {
      caught.push(`dialog ${dialog.message()}`);
      await dialog.dismiss().catch(() => undefined);
    });
    page.on("popup", () => caught.push("another window"));
    page.on("pageerror", (error) => caught.push(`error ${error.message}`));
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    const elsewhere = !["data:", "blob:", "about:"].includes(url.protocol) && !origins.includes(url.origin);
    if (elsewhere || /trip/.test(url.pathname)) caught.push(`asked ${request.url().slice(0, 200)}`);
  });
  return caught;
}

/** What is wrong with the page and its frames by now, once each. @param {Page} page @returns {Promise<string[]>} */
export async function tripped(page) {
  const all = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => /** @type {any} */ (window).survey())),
  );
  return [...new Set(all.flat())];
}

/** Runs before anything of a page: it watches, and `survey()` says what there is to say. */
function inPage() {
  /** @type {string[]} */
  const ran = [];
  const watched = /** @type {any} */ (window);
  const prototypes = { Object, Array, Function, String, Number, Promise, Node, Element, HTMLElement, Event };
  /** @type {() => [string, string][]} */
  const inherited = () =>
    Object.entries(prototypes).map(([name, one]) => [name, Reflect.ownKeys(one.prototype).map(String).join()]);
  const before = new Map(inherited());
  const address = () => location.origin + location.pathname;
  const start = address();

  for (const name of ["trip", "alert", "confirm", "prompt", "open", "print"])
    Object.defineProperty(window, name, { value: () => void ran.push(`${name}() ran`) });
  // Firefox lets its own refusals through as messages of the console alone.
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    ran.push(`policy ${violatedDirective} ${blockedURI} ${sample}`),
  );

  const addresses = [
    "href",
    "src",
    "action",
    "formaction",
    "data",
    "poster",
    "xlink:href",
    "ping",
    "srcset",
    "background",
  ];
  // None of them stands in the page, or only in its head.
  const strange =
    "iframe, frame, object, embed, applet, base, meta, link, form[action], style, template, audio, video, picture, source, " +
    "math, marquee, foreignObject, animate, set, use, image, [srcdoc], [autofocus], [http-equiv], [name=gramme]";

  // Markup can hide what an element has behind a field of that name.
  const { getAttributeNames: attributesOf, getAttribute: attributeOf } = Element.prototype;

  /** @param {Element} element @returns {string | undefined} */
  function wrong(element) {
    const { localName } = element;
    const inHead = element.parentNode === document.head;
    if (!inHead && element.matches(strange)) return "stands there";
    if (localName === "script" && /trip/.test(element.outerHTML)) return "stands there";
    if (/trip|[^\w-]/i.test(localName)) return "has a strange name";
    for (const name of attributesOf.call(element)) {
      const value = attributeOf.call(element, name) ?? "";
      if (/^on/i.test(name)) return `has ${name}`;
      if (!/^[a-z][\w:.-]*$/i.test(name) || /trip/i.test(name)) return `has a strange attribute ${name}`;
      if (["id", "name", "for", "class", "is", "style"].includes(name) && /trip/.test(value))
        return `has ${name}=${value}`;
      if (addresses.includes(name) && !inHead && !harmless(name, value)) return `has ${name}=${value}`;
    }
    return undefined;
  }

  /** Whether an address leads nowhere that an attack would lead. @param {string} name @param {string} value */
  function harmless(name, value) {
    const { protocol, host, pathname } = new URL(value, document.baseURI);
    if (name === "href" && /^https?:$/.test(protocol)) return !/trip/.test(host + pathname);
    if (name === "href" && protocol === "file:") return pathname === location.pathname;
    return name === "src" && ["data:", "blob:"].includes(protocol) && !/^text\/html|^image\/svg/.test(pathname);
  }

  /** @param {Document | ShadowRoot} root @returns {Iterable<Node>} */
  function* nodesOf(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL & ~NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      yield node;
      if (node instanceof Element && node.shadowRoot) yield* nodesOf(node.shadowRoot);
    }
  }

  watched.survey = () => {
    const found = [...ran];
    for (const node of nodesOf(document)) {
      // An attack's own element, whose attributes are the attack.
      if (node instanceof HTMLElement && node.dataset.attack) continue;
      if (node instanceof Element) {
        const what = wrong(node);
        if (what) found.push(`<${node.localName}> ${what}`);
      } else if (/trip/.test(`${node.nodeName} ${node.nodeValue}`)) found.push(`a comment ${node.nodeValue}`);
    }
    for (const [name, keys] of inherited()) if (before.get(name) !== keys) found.push(`${name}.prototype has changed`);
    for (const name of Object.keys(window)) if (/^trip./.test(name)) found.push(`window.${name}`);
    // A frame begins nowhere.
    if (address() !== start && location.protocol !== "about:") found.push(`moved to ${location.href}`);
    return found.map((text) => text.slice(0, 300));
  };
}
