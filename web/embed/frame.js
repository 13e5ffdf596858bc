// embed.html: one calculator, or one exercise, for an iframe, which tells the page around how high it is, and what was answered.
// That page is a stranger: nothing but the two messages below is listened to, and they change nothing but colours.

/** Parameters that are of the element, not of the request. */
const settings = ["lang", "theme", "lock", "sections", "exercise"];
const themes = ["light", "dark", "auto"];

const search = new URLSearchParams(location.search);
const element = document.createElement(search.has("exercise") ? "gramme-exercise" : "gramme-calculator");
for (const name of settings) {
  const value = search.get(name);
  if (value !== null) element.setAttribute(name, value);
  search.delete(name);
}
element.setAttribute("query", search.toString());

function follow() {
  document.documentElement.lang = element.shadowRoot?.querySelector("[lang]")?.getAttribute("lang") ?? "";
}

element.addEventListener("estimate", follow);
// What cannot be estimated is drawn as well.
new ResizeObserver(follow).observe(document.documentElement);
document.querySelector("main")?.append(element);

/** In the words of three readers: our own, Embedly's players, and Canvas (developerdocs.instructure.com, "PostMessage"). */
function tell() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  const messages = [
    { gramme: "height", height },
    JSON.stringify({ context: "iframe.resize", src: location.href, height }),
    { subject: "lti.frameResize", height },
  ];
  // Whoever it is may know the height, and gave us the address.
  for (const message of messages) parent.postMessage(message, "*");
}

/** @param {unknown} data what somebody sent. */
function take(data) {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, "gramme")) return;
  const { gramme, theme } = /** @type {Record<string, unknown>} */ (data);
  if (gramme === "height") tell();
  if (gramme === "theme" && typeof theme === "string" && themes.includes(theme)) element.setAttribute("theme", theme);
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.documentElement);
  // As web/exercise/format.js says what they are.
  for (const [type, name] of [
    ["answer", "answer"],
    ["complete", "result"],
  ]) {
    element.addEventListener(type, (event) => {
      parent.postMessage({ gramme: type, [name]: /** @type {CustomEvent} */ (event).detail }, "*");
    });
  }
  addEventListener("message", ({ source, data }) => {
    if (source === parent) take(data);
  });
}
