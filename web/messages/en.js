// English. Every text of the page but those of sections that are loaded later.
import { form } from "./en-form.js";
import { result } from "./en-result.js";
import { range } from "./en-range.js";
import { beside } from "./en-beside.js";
import { bases } from "./en-bases.js";
import { journal } from "../journal/frame-en.js";
import { learn } from "../learn/frame-en.js";
import { plan } from "../plan/frame-en.js";
import { reduce } from "../reduce/frame-en.js";
import { lost } from "./lost.js";

/** @type {Record<string, string>} */
const frame = {
  brand: "Gramme",
  title: "Gramme: what did this training run emit?",
  description:
    "Estimate the greenhouse-gas emissions of machine-learning work, with the source of every number. Nothing leaves your browser.",
  "title.section": "{section} · Gramme",
  skip: "Skip to the content",
  "nav.label": "Sections",
  "nav.calculator": "Calculator",
  "nav.elsewhere": "Elsewhere",
  "nav.publish": "Publish",
  "nav.method": "Method and data",
  "language.label": "Language",
  "theme.light": "Switch to light colours",
  "theme.dark": "Switch to dark colours",
  "footer.private": "Everything is calculated in your browser. Nothing you enter leaves it.",
  "footer.version": "Version {core}, data of {data}.",
  "failed.wasm":
    "This browser cannot run WebAssembly, which the calculation needs. Any current version of Firefox, Chrome, Edge or Safari can; if yours is current, its lockdown mode may be on: allow this page there.",
  "failed.load": lost.en.text,
  "failed.rest": "Learn and the runs in your journal are there all the same.",
  "failed.outdated":
    "Gramme has a new version, and a part of the one open here is gone. Reload to go on; the address keeps what you entered.",
  "failed.again": lost.en.again,
  "failed.reload": "Reload",
  loading: "Loading …",
  "link.tooMany":
    "{left} of the link’s {all} device groups were left out: at most 64 can be calculated at once. The result is without them.",
  "link.unknown": "The link holds something that this page does not know, and that was left out: {names}.",
  "link.version":
    "This link was made with the data of {then}. The result below is made with that of {now} and may differ.",
  "link.moved": "When this link was made, the result was {was} CO2e. Data or method have moved since.",
  "start.again": "Start again from the example",
  "announce.result": "Result: {mass} CO2e, {energy}",
  "announce.range": "Result: {mass} CO2e, {range}, {energy}",
  "announce.stale": "The last entry cannot be used. The result shown is the one before.",
  "announce.co2e": "C O 2 equivalent",

  "elsewhere.title": "The same work elsewhere",
  "elsewhere.lead":
    "The same run, hour for hour, at every place with a published grid intensity, and the same number of operations on other devices. Electricity alone, without making the hardware. Cleanest first.",
  "publish.title": "Publish",
  "publish.lead": "The result in the words and formats that papers, model cards and reports ask for.",
  "method.title": "Method and data",
  "method.lead": "Every formula, and every table with its sources.",
};

export default {
  ...frame,
  ...form,
  ...result,
  ...range,
  ...beside,
  ...bases,
  ...journal,
  ...learn,
  ...plan,
  ...reduce,
};
