// Makes text of any origin safe to stand in other formats. All of them are given one line.

/** Control characters and the separators of lines become single spaces, halves of characters U+FFFD. @param {string} text */
export const oneLine = (text) =>
  text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/ {2,}/g, " ");

/** @type {Record<string, string>} braces stay balanced, because BibTeX counts them even after a backslash */
const latexOf = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "`": "\\textasciigrave{}",
  '"': "''", // the default encoding of LaTeX has no straight one
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  $: "\\$",
  "×": "$\\times$",
  "·": "$\\cdot$",
  µ: "$\\mu$",
  "⁻": "\\textsuperscript{-}",
  ...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((digit, index) => [digit, `\\textsuperscript{${index}}`])),
  "₂": "\\textsubscript{2}",
  "\u00a0": "~",
  "\u202f": "\\,",
  "\u2009": "\\,",
};

/** @param {string} raised */
const plainPower = (raised) => [...raised].map((digit) => "-0123456789"["⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)]).join("");

/** For running text and for the fields of BibTeX alike. @param {string} text */
export const latex = (text) =>
  oneLine(text)
    .replace(
      /10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|[\\{}~^<>|`"%&#_$×·µ⁻⁰¹²³⁴⁵⁶⁷⁸⁹₂\u00a0\u202f\u2009]/g,
      (part) => latexOf[part] ?? `$10^{${plainPower(part.slice(2))}}$`,
    )
    .replace(/-(?=-)/g, "-{}"); // or two hyphens would become a dash

/** A citation key that every BibTeX program takes. @param {string} id */
export const citationKey = (id) => id.replace(/[^A-Za-z0-9-]+/g, "-").replace(/^-+|-+$/g, "") || "source";

/** An address that can stand between braces: what is no part of a URL is percent-encoded. @param {string} url */
export const address = (url) =>
  oneLine(url)
    .trim()
    .replace(/[\s\\{}"<>^`|]/g, (character) => encodeURIComponent(character));

/** Text inside a line of Markdown, tables included. @param {string} text */
export const markdown = (text) => oneLine(text).replace(/[\\`*_[\]<>#|~&$@]/g, "\\$&");

/** A double-quoted scalar of YAML 1.2, of which JSON's escapes are a part. @param {string} text */
export const yaml = (text) => JSON.stringify(oneLine(text)).replaceAll("\ufeff", "\\ufeff");
