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

/** The ground around the element follows it. @param {string} theme */
const setGround = (theme) => (document.documentElement.dataset.theme = theme);
setGround(element.getAttribute("theme") ?? "");

/** The language of the page is that of what is drawn, and an exercise has a title. @param {string} otherwise */
function follow(otherwise) {
  const root = element.shadowRoot;
  document.documentElement.lang = root?.querySelector("[lang]")?.getAttribute("lang") ?? otherwise;
  const title = root?.getElementById("exercise-title")?.textContent?.trim();
  if (title) document.title = title;
}

for (const type of ["estimate", "error"]) element.addEventListener(type, () => follow("en"));
// An exercise tells neither when it is first drawn.
new ResizeObserver(() => follow(document.documentElement.lang)).observe(document.documentElement);
document.querySelector("main")?.append(element);

/** In the words of three readers: our own, Embedly's players, and Canvas (developerdocs.instructure.com, "PostMessage"). */
function tell() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // Until there is something to see, the room that the page around has given is as good as any.
  if (height === 0) return;
  const messages = [
    { gramme: "height", height },
    JSON.stringify({ context: "iframe.resize", src: location.href, height }),
    { subject: "lti.frameResize", height },
  ];
  // Whoever it is may know the height, and gave us the address.
  for (const message of messages) parent.postMessage(message, "*");
}

/** @param {unknown} data what somebody sent; a page that sends our own words back is not answered again. */
function take(data) {
  if (typeof data !== "object" || data === null) return;
  const { gramme, theme, ...more } = /** @type {Record<string, unknown>} */ (data);
  if (Object.keys(more).length > 0) return;
  if (gramme === "height" && theme === undefined) tell();
  if (gramme !== "theme" || typeof theme !== "string" || !themes.includes(theme)) return;
  element.setAttribute("theme", theme);
  setGround(theme);
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
