// A chart as a picture that stands alone: every colour resolved on the light ground, no classes, generic fonts, with title,
// source and link in it.
import { resolved } from "./resolve.js";

const namespace = "http://www.w3.org/2000/svg";
/** Around what is drawn, and between its parts; px. */
const margin = 20;
const gap = 12;
const sizes = { title: 18, small: 12 };
const lineHeight = 1.35;

/**
 * @param {SVGSVGElement} chart stays as it is.
 * @param {{ title: string, line?: string, summary?: string, source?: string, link?: string }} facts
 * @returns {SVGSVGElement} with its size in px in width and height.
 */
export function pictureOf(chart, { title, line = "", summary = "", source = "", link = "" }) {
  const { drawing, colours } = resolved(chart);
  const { width, height } = sizeOf(chart);
  const small = { size: sizes.small, fill: colours.quiet };
  const heads = linesOf(title, sizes.title, width, "600");
  const notes = [source, link].filter(Boolean).flatMap((text) => linesOf(text, sizes.small, width));
  const more = line ? linesOf(line, sizes.small, width) : [];
  const under = margin + heads.length * sizes.title * lineHeight;
  const top = under + more.length * sizes.small * lineHeight + gap;
  const below = top + height + gap;
  const whole = below + notes.length * sizes.small * lineHeight + margin;
  const picture = element("svg", {
    width: width + 2 * margin,
    height: Math.ceil(whole),
    viewBox: `0 0 ${width + 2 * margin} ${Math.ceil(whole)}`,
    "font-family": "sans-serif",
    role: "img",
  });
  picture.append(named("title", title), ...(summary ? [named("desc", summary)] : []));
  picture.append(element("rect", { width: "100%", height: "100%", fill: colours.ground }));
  picture.append(...written(heads, margin, { size: sizes.title, fill: colours.ink, weight: "600" }));
  picture.append(...written(more, under, { size: sizes.small, fill: colours.ink }));
  place(drawing, { x: margin, y: top, width, height });
  picture.append(drawing, ...written(notes, below, small));
  return /** @type {SVGSVGElement} */ (picture);
}

/** @param {SVGSVGElement} chart */
function sizeOf(chart) {
  const [, , width, height] = (chart.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  if (width > 0 && height > 0) return { width, height };
  return { width: Number(chart.getAttribute("width")), height: Number(chart.getAttribute("height")) };
}

/** @param {SVGElement} drawing @param {Record<string, number>} room */
function place(drawing, room) {
  if (!drawing.hasAttribute("viewBox")) drawing.setAttribute("viewBox", `0 0 ${room.width} ${room.height}`);
  for (const [name, value] of Object.entries(room)) drawing.setAttribute(name, String(value));
}

/** @param {string} name @param {Record<string, string | number>} [attributes] @returns {SVGElement} */
function element(name, attributes = {}) {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return /** @type {SVGElement} */ (made);
}

/** @param {"title" | "desc"} name @param {string} text */
function named(name, text) {
  const made = element(name);
  made.textContent = text;
  return made;
}

/** @param {string[]} lines @param {number} top @param {{ size: number, fill: string, weight?: string }} style */
function written(lines, top, { size, fill, weight = "400" }) {
  return lines.map((line, index) => {
    const y = top + size + index * size * lineHeight;
    const text = element("text", { x: margin, y, fill, "font-size": size, "font-weight": weight });
    text.textContent = line;
    return text;
  });
}

/** As many lines as a text takes; an address is broken anywhere, and nothing at a no-break space unless it has to be. @param {string} text @param {number} size @param {number} width @param {string} [weight] */
export function linesOf(text, size, width, weight = "400") {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return [text];
  pen.font = `${weight} ${size}px sans-serif`;
  const fits = (line) => pen.measureText(line).width <= width;
  /** @type {string[]} */
  const lines = [""];
  const add = (piece) => {
    const last = lines.length - 1;
    if (fits(lines[last] + piece.trimEnd()) || lines[last] === "") lines[last] += piece;
    else lines.push(piece.trimStart());
  };
  for (const word of text.split(/(?<= )/)) {
    if (fits(word)) add(word);
    else for (const letter of word) add(letter);
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}
