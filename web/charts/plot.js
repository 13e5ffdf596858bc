// Observable Plot, fetched when it is first needed, as the page's policy and WAI-ARIA let it into the document.

/** The class that charts.css knows Plot's charts by. */
const className = "plot";

/** @type {Promise<typeof import("@observablehq/plot")> | undefined} */
let library;

function fetched() {
  library ??= import("@observablehq/plot");
  // A network that failed once may be back.
  library.catch(() => (library = undefined));
  return library;
}

/**
 * @param {import("./frame.js").Draw} draw
 * @param {unknown} data
 * @param {number} width CSS pixels.
 * @returns {Promise<Element>} without any <style>: the policy forbids them, and charts.css has their rules.
 */
export async function plotted(draw, data, width) {
  const Plot = await fetched();
  const chart = draw(Plot, data, { width });
  chart.querySelectorAll("style").forEach((style) => style.remove());
  // The picture as a whole has a name; a group within it may have none (WAI-ARIA 1.2, generic).
  chart.querySelectorAll("g[aria-label]").forEach((part) => part.removeAttribute("aria-label"));
  for (const svg of [chart, ...chart.querySelectorAll("svg")])
    if (svg instanceof SVGSVGElement) svg.classList.add(className);
  return chart;
}
