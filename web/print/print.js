// What is printed instead of the calculator and of the journal: a page for each run.
import { html, render } from "lit";
import { repeat } from "lit/directives/repeat.js";
import "./print.css";
import { section } from "../messages/messages.js";
import { prepared } from "./prepared.js";
import { sheet } from "./sheet.js";

/** @typedef {import("./sheet.js").Printed} Printed */

await section({
  en: () => import("./messages-en.js"),
  fr: () => import("./messages-fr.js"),
  zh: () => import("./messages-zh.js"),
});

/** The day where the reader is. */
const today = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** @param {import("../app.js").App} app @returns {Printed[]} empty if the section is printed as it stands. */
function runsOf({ section: shown, store }) {
  const { gramme, estimate, request, stale } = store;
  if (!gramme) return [];
  if (shown === "journal") {
    const { runs } = /** @type {any} */ (document.querySelector("gramme-journal"))?.journal ?? { runs: [] };
    return runs.map((run) => ({ ...run, whole: prepared(run) }));
  }
  if (shown !== "calculator" || !estimate || stale) return [];
  return [{ date: today(), dataVersion: gramme.version.data, request, estimate, whole: estimate }];
}

/**
 * From now on pages are printed. What they need is fetched before, since printing waits for nothing.
 * @param {import("../app.js").App} app that shows a result.
 */
export async function startPrinting(app) {
  const list = (await app.store.gramme?.sources()) ?? [];
  const sources = new Map(list.map((source) => [source.id, source]));
  const pages = document.createElement("div");
  pages.className = "sheets";
  window.addEventListener("beforeprint", () => {
    const runs = runsOf(app);
    if (runs.length === 0) return;
    render(html`${repeat(runs, (run) => sheet(app.store, run, sources))}`, pages);
    document.body.append(pages);
  });
  window.addEventListener("afterprint", () => {
    pages.remove();
    render("", pages);
  });
}
