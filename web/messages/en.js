// English. Every text of the page but those of sections that are loaded later.
import { form } from "./en-form.js";
import { result } from "./en-result.js";
import { range } from "./en-range.js";
import { beside } from "./en-beside.js";
import { bases } from "./en-bases.js";

/** @type {Record<string, string>} */
const frame = {
  brand: "Gramme",
  title: "Gramme: what did this training run emit?",
  "title.section": "{section} · Gramme",
  skip: "Skip to the content",
  "nav.label": "Sections",
  "nav.calculator": "Calculator",
  "nav.elsewhere": "Elsewhere",
  "nav.publish": "Publish",
  "nav.method": "Method and data",
  "theme.light": "Switch to light colours",
  "theme.dark": "Switch to dark colours",
  "footer.private": "Everything is calculated in your browser. Nothing you enter leaves it.",
  "footer.version": "Version {core}, data of {data}.",
  "failed.wasm":
    "This browser cannot run WebAssembly, which the calculation needs. Any current version of Firefox, Chrome, Edge or Safari can; if yours is current, its lockdown mode may be on: allow this page there.",
  "failed.load":
    "A part of the page did not arrive. Reload it; if that does not help, check that your network or an extension does not block files of this site.",
  "failed.again": "Try again",
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
  "elsewhere.over": "Compare",
  "elsewhere.over.places": "Places",
  "elsewhere.over.devices": "Devices",
  "elsewhere.kind": "Kind",
  "elsewhere.kind.all": "All kinds",
  "elsewhere.provider": "Provider",
  "elsewhere.provider.all": "All providers",
  "elsewhere.search": "Filter by name",
  "elsewhere.count": "{n, plural, one {# place} other {# places}}, from {low} to {high} CO2e",
  "elsewhere.count.devices": "{n, plural, one {# device} other {# devices}}, from {low} to {high} CO2e",
  "elsewhere.restricted": "Also places not open to everybody",
  "elsewhere.hours": "{hours}\u202fh",
  "elsewhere.none": "No place matches this filter.",
  "elsewhere.here": "Your run",
  "elsewhere.ownGrid": "your own grid intensity",
  "elsewhere.behind": "Your own PUE, grid intensity and water figures stay behind when the work moves.",
  "elsewhere.less": "{percent} less",
  "elsewhere.more": "{percent} more",
  "elsewhere.times": "{times} times as much",
  "elsewhere.same": "the same",
  "elsewhere.range": "most likely between {low} and {high}",
  "elsewhere.whisker": "The thin line is the range in which the emissions most likely lie.",
  "elsewhere.assumed": "PUE assumed",
  "elsewhere.assumed.note":
    "PUE assumed: no source states how much the data centre adds there, so the method's usual figure stands in. Such rows rank less surely than the others.",
  "elsewhere.show": "Show {n} more",
  "elsewhere.pick": "Choose a row to make it the place of your run.",
  "elsewhere.pick.devices":
    "Hours are those that the device needs for the same number of 16-bit operations at its dense peak. Choose a row to make it the device of your run.",
  "elsewhere.cannot.conflict":
    "Metered energy says nothing about other devices: this comparison needs the devices themselves.",
  "elsewhere.cannot.no_figure":
    "No source states the 16-bit peak of one of the devices, or the energy was given without a device, so the same work on another cannot be worked out.",
  "elsewhere.cannot.not_in_method": "The 2019 method cannot compare devices. Choose another method in the calculator.",
  "elsewhere.cannot.other": "This run cannot be compared. Look at the calculator for what is missing.",
  "publish.title": "Publish",
  "publish.lead": "The result in the words and formats that papers, model cards and reports ask for.",
  "method.title": "Method and data",
  "method.lead": "Every formula, and every table with its sources.",
};

export const en = { ...frame, ...form, ...result, ...range, ...beside, ...bases };
