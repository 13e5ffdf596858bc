// Lines that put a calculation or an exercise into other people's tools. Pure: knows nothing of the page.
//
// An iframe where a tool keeps no scripts: Moodle shows the HTML of a Page and of a course's blocks as it is (mod/page/view.php
// and blocks/html/block_html.php set noclean) and Canvas keeps of an iframe what stands in canvas_sanitize.rb, of which `frame`
// uses src, title, width, height, sandbox and a border. Elsewhere the element, which is as high as it needs to be.

import { formatLink } from "../exercise/format.js";

/**
 * @typedef {object} Shown
 * @property {string} home address of the calculator, with a slash at its end.
 * @property {"calculator" | "exercise"} element
 * @property {Record<string, string>} attributes of that element, which embed.html takes as parameters; but for "query", which
 *   stands for parameters.
 * @property {string} title what it is, for who does not see it.
 */
/** @typedef {{ name: string, text: string, type: string }} File */

/** It says itself which language it is in. @param {import("../exercise/format.js").Exercise} exercise @param {string} home @returns {Shown} */
export const exerciseShown = (exercise, home) => ({
  home,
  element: "exercise",
  title: exercise.title,
  attributes: { exercise: formatLink(exercise) },
});

/** Characters of an address that every server takes (RFC 9110, 4.1). */
export const longest = 8000;

/** Pixels: a result in 500 pixels of width, else a good part of a page; what is higher scrolls. @param {Shown} shown */
const height = ({ attributes: { sections } }) => (sections === "result" ? 440 : 720);

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (letter) => entities[letter]);

/** @param {Record<string, string>} attributes */
const written = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");

/** @param {Shown} shown @returns {string} ASCII. */
export function address({ home, attributes: { query = "", ...others } }) {
  const settings = new URLSearchParams(others).toString();
  return `${home}embed.html?${[query, settings].filter(Boolean).join("&")}`;
}

/** @param {Shown} shown @param {Record<string, string>} [size] @param {string} [src] the attribute's name. */
const frame = (shown, size = { width: "100%", height: String(height(shown)) }, src = "src") =>
  `<iframe${written({
    [src]: address(shown),
    title: shown.title,
    ...size,
    style: "border: 0",
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads",
  })}></iframe>`;

/** @param {Shown} shown */
const script = ({ home }) => `${home}embed/gramme.js`;

/** @param {Shown} shown */
const html = (shown) => `<script type="module"${written({ src: script(shown) })}></script>
<gramme-${shown.element}${written(shown.attributes)}></gramme-${shown.element}>`;

/** @param {Shown} shown */
const quarto = (shown) => `\`\`\`{=html}\n${html(shown)}\n\`\`\``;

/** A slide fetches the frame when it is near, and gives it the room that is left. @param {Shown} shown */
const reveal = (shown) => `<section>
  ${frame(shown, { class: "r-stretch" }, "data-src")}
</section>`;

/** @param {Shown} shown */
const jupyter = (shown) => `from IPython.display import IFrame

IFrame(${JSON.stringify(address(shown))}, width="100%", height=${height(shown)})`;

/** Where the element is, its last estimate or result is the value of the cell. @param {Shown} shown */
function observable(shown) {
  const [name, event] = shown.element === "exercise" ? ["result", "complete"] : ["estimate", "estimate"];
  const attributes = Object.entries(shown.attributes).map(
    ([attribute, value]) => `  element.setAttribute(${JSON.stringify(attribute)}, ${JSON.stringify(value)});\n`,
  );
  return `viewof ${name} = {
  await import(${JSON.stringify(script(shown))});
  const element = document.createElement("gramme-${shown.element}");
${attributes.join("")}  element.addEventListener("${event}", ({ detail }) => {
    element.value = detail;
    element.dispatchEvent(new Event("input"));
  });
  return element;
}`;
}

/** Jupyter's own format, 4.5, with the frame as the output that a reader sees before anything is run. @param {Shown} shown @returns {File} */
function notebook(shown) {
  const lines = (text) => text.split(/(?<=\n)/);
  const cell = {
    cell_type: "code",
    id: "gramme",
    metadata: {},
    execution_count: null,
    source: lines(jupyter(shown)),
    outputs: [{ output_type: "display_data", metadata: {}, data: { "text/html": [frame(shown)] } }],
  };
  const metadata = { kernelspec: { name: "python3", display_name: "Python 3" }, language_info: { name: "python" } };
  const text = JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata, cells: [cell] }, null, 1);
  return { name: "gramme.ipynb", text: `${text}\n`, type: "application/x-ipynb+json" };
}

/**
 * In the order of the choice; a proper name is the same in every language, and `framed` holds an address.
 * @type {Record<string, { name?: string, framed?: boolean, text: (shown: Shown) => string, file?: (shown: Shown) => File }>}
 */
export const tools = {
  html: { text: html },
  moodle: { name: "Moodle", framed: true, text: frame },
  canvas: { name: "Canvas", framed: true, text: frame },
  quarto: { name: "Quarto", text: quarto },
  jupyter: { name: "Jupyter", framed: true, text: jupyter, file: notebook },
  reveal: { name: "reveal.js", framed: true, text: reveal },
  observable: { name: "Observable", text: observable },
};
