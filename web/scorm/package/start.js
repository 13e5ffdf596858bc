// The page that a learning platform opens: the exercise, and the account of it.
import { findApi } from "./api.js";
import { Session } from "./session.js";
import { wordsIn } from "./words.js";

/** @param {string} name @returns {Promise<any>} */
async function json(name) {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response.json();
}

const note = /** @type {HTMLElement} */ (document.getElementById("note"));

/** @param {string} text */
function say(text) {
  // Said again, a screen reader would read it again.
  if (note.textContent !== text) note.textContent = text;
}

document.querySelector(".unstarted")?.remove();

async function start() {
  const [exercise, settings] = await Promise.all([json("exercise.json"), json("settings.json")]);
  if (!customElements.get("gramme-exercise")) throw new Error("embed/gramme.js did not arrive");
  const { tag, said } = wordsIn([exercise.lang ?? "", ...navigator.languages]);
  document.documentElement.lang = tag;
  document.title = exercise.title;

  const api = findApi(window);
  const session = api && new Session(api, { ...settings, tasks: exercise.tasks.length });
  const report = session?.open ? session : undefined;
  const state = () => {
    if (!report) return said.alone;
    if (!report.counts) return said.looking;
    if (!report.taken) return said.refused;
    return report.better === undefined ? said.reported : said.stands.replace("{best}", String(report.better));
  };
  say(state());

  const element = /** @type {any} */ (document.createElement("gramme-exercise"));
  element.setAttribute("home", settings.home);
  element.exercise = exercise;
  element.answers = report?.answers ?? [];
  element.addEventListener("answer", ({ detail }) => {
    report?.answered(detail);
    say(state());
  });
  document.querySelector("main")?.append(element);

  addEventListener("pagehide", () => report?.end());
  // Out of the browser's memory, with the account of it closed.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
}

start().catch(() => {
  const { tag, said } = wordsIn(navigator.languages);
  document.documentElement.lang = tag;
  say(said.failed);
});
