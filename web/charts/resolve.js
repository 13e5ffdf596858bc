// A copy of a drawing in which every style is an attribute, as it is on the light ground.

/** Set where it differs from the parent's. */
const inherited = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "visibility",
  "paint-order",
];
/** Set where it differs from what it is by itself. @type {Record<string, string>} */
const own = { opacity: "1", "vector-effect": "none", "mix-blend-mode": "normal" };
/** Geometry that a style sheet may set. */
const geometry = { circle: ["r"] };
/** Means nothing outside the page. */
const dropped = /^(class|style|tabindex|role|focusable|id|aria-.*|data-.*)$/;

/** What an <svg> begins with. @type {Record<string, string>} */
const initial = {
  fill: "#000000",
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-size": "",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  visibility: "visible",
  "paint-order": "normal",
};

/**
 * @param {SVGSVGElement} chart in the document or not; stays as it is.
 * @returns {{ drawing: SVGSVGElement, colours: { ground: string, ink: string, quiet: string } }}
 */
export function resolved(chart) {
  const room = document.createElement("div");
  room.className = "chart-copy";
  room.setAttribute("aria-hidden", "true");
  room.inert = true;
  const drawing = /** @type {SVGSVGElement} */ (chart.cloneNode(true));
  room.append(drawing);
  document.body.append(room);
  try {
    const colour = (name) => {
      room.style.color = `var(--${name})`;
      return hex(getComputedStyle(room).color).colour;
    };
    const colours = { ground: colour("ground"), ink: colour("ink"), quiet: colour("quiet") };
    room.style.color = "";
    settle(drawing, initial);
    return { drawing, colours };
  } finally {
    room.remove();
  }
}

/** Children first would lose what their parent says: the styles are read before anything is taken away. @param {Element} element @param {Record<string, string>} above */
function settle(element, above) {
  const style = getComputedStyle(element);
  if (style.display === "none") return void element.remove();
  const values = Object.fromEntries(inherited.map((name) => [name, readable(style.getPropertyValue(name))]));
  const attributes = Object.entries(values).filter(([name, value]) => value !== above[name]);
  for (const [name, usual] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value && value !== usual) attributes.push([name, value]);
  }
  for (const name of geometry[element.localName] ?? []) attributes.push([name, px(style.getPropertyValue(name))]);
  for (const child of [...element.children]) settle(child, values);
  for (const name of element.getAttributeNames()) if (dropped.test(name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(values)) if (value === above[name]) element.removeAttribute(name);
  for (const [name, value] of attributes) write(element, name, value);
}

/** @param {Element} element @param {string} name @param {string} value */
function write(element, name, value) {
  const { colour, opacity } = name === "fill" || name === "stroke" ? hex(value) : { colour: value, opacity: 1 };
  element.setAttribute(name, px(colour));
  if (opacity < 1) element.setAttribute(`${name}-opacity`, String(opacity));
}

const px = (value) => value.replace(/^(-?[\d.]+)px$/, "$1");

/** @param {string} value */
const readable = (value) => (/^(rgb|color)/.test(value) && hex(value).opacity === 1 ? hex(value).colour : value);

/** Of a colour as browsers compute it: what older programs read as well. @param {string} value */
function hex(value) {
  const numbers = (/^rgba?\(([^)]*)\)$/.exec(value)?.[1] ?? "")
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  if (numbers.length < 3) return { colour: value, opacity: 1 };
  const colour = `#${numbers
    .slice(0, 3)
    .map((part) => Math.round(part).toString(16).padStart(2, "0"))
    .join("")}`;
  return { colour, opacity: numbers[3] ?? 1 };
}
