// The page's style sheets for a shadow root, made once for all elements. Nothing of the page around gets in but what it says
// in custom properties: --gramme-accent is --accent, and so on for all of tokens.css, and --gramme-size is what a rem is.
import tokens from "../styles/tokens.css?inline";
import rules from "./embed.css?inline";

/** The page's root is an element here, which the custom properties of other people do not reach. @param {string} css */
const rooted = (css) =>
  css
    .replaceAll(":root", ".gramme")
    .replace(/--([\w-]+):([^;}]+)/g, (_, name, value) => `--${name}:var(--gramme-${name},${value})`);

/** The page asks for the width of the window, which an element may have little of. @param {string} css */
const contained = (css) => css.replace(/@media(?=\s*\((?:min-|max-)?width)/g, "@container");

/** Other people set the size of a rem as they like. @param {string} css */
const sized = (css) => css.replace(/(?<![\w-])(\d*\.?\d+)rem\b/g, "calc($1 * var(--gramme-size, 16px))");

/** @param {string} css */
function sheet(css) {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** @type {CSSStyleSheet | undefined} */
let calculators;
/** @type {CSSStyleSheet | undefined} */
let values;

/** Rules that are written for the page. @param {string} css */
export const carriedOver = (css) => sheet(sized(contained(css)));

export const shared = () => (calculators ??= sheet(sized(rooted(tokens) + contained(rules))));

/** A number is set like the sentence that it stands in. */
export const valueStyle = () =>
  (values ??= sheet(
    ".number,.nowrap{white-space:nowrap}.number{font-variant-numeric:tabular-nums}" +
      "sub{font-size:.7em;line-height:0;vertical-align:-.2em}",
  ));
