// Three lessons that are ready to be used. Their words are in texts-*.js; what those say of the figures, tests hold.
import { inputs } from "./format.js";

/** @typedef {import("./format.js").Exercise} Exercise */
/** @typedef {import("./format.js").Task} Task */
/** @typedef {Omit<Task, "text" | "after">} Given */

/** @param {readonly string[]} open inputs that may be changed once the answer is seen. */
const allBut = (open) => inputs.filter((name) => !open.includes(name));

const run = { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }] };
const h100 = [{ device: "nvidia-h100-sxm5-80gb" }];
const t4 = [{ device: "nvidia-t4" }];
const iowa = "gcp:us-central1";
const quebec = "gcp:northamerica-northeast1";
const place = allBut(["place", "year"]);
const work = allBut(["device", "count", "hours"]);

/** `minutes` with the talk, as a plan of a lesson has it. @type {{ id: string, minutes: number, tasks: Given[] }[]} */
export const lessons = [
  {
    id: "where",
    minutes: 20,
    tasks: [
      { request: { ...run, place: iowa }, lock: place },
      { request: { ...run, place: quebec }, lock: place },
      { request: { ...run, place: "gcp:africa-south1" }, lock: place },
      { request: run, lock: place },
    ],
  },
  {
    id: "what",
    minutes: 25,
    tasks: [
      { request: { hours: 1, devices: h100 }, ask: "energy", lock: work },
      { request: { hours: 1, devices: t4 }, ask: "energy", lock: work },
      // As many operations as the first does in one hour, at the 16-bit peaks that both makers publish.
      { request: { hours: 15, devices: t4 }, ask: "energy", lock: work, within: 2 },
      { request: { hours: 1000, devices: h100, place: quebec }, ask: "embodied", lock: place },
    ],
  },
  {
    id: "sure",
    minutes: 30,
    tasks: [
      { request: { ...run, place: iowa }, ask: "energy", lock: allBut(["load"]) },
      // What the method takes the devices of the first to draw.
      { request: { ...run, place: iowa, measuredKwh: 224 }, ask: "energy", within: 1.2 },
      {
        request: { method: "mlco2-2019", hours: 800, devices: [{ device: "A100 PCIe 40/80GB" }], place: iowa },
        within: 2,
      },
      { request: { ...run, place: iowa, runs: 20 }, lock: allBut(["runs"]) },
    ],
  },
];

/**
 * @param {(typeof lessons)[number]} lesson
 * @param {import("./texts-en.js").LessonText} text
 * @param {"en" | "fr" | "zh"} lang that the text is in.
 * @returns {Exercise}
 */
export const exerciseOf = ({ tasks }, text, lang) => ({
  title: text.title,
  text: text.text,
  lang,
  tasks: tasks.map((task, index) => ({ ...task, ...text.tasks[index] })),
});
