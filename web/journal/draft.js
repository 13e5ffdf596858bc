// A run as it stands in the fields that edit it, and how it meets what other tabs write meanwhile.
import { carried, editable, parseNumber } from "../numbers.js";
import { isDate } from "./check.js";
import { longest, merge } from "./record.js";

/** @typedef {import("./record.js").Run} Run */
/** @typedef {{ name: string, date: string, scoreName: string, scoreValue: string, better: string, note: string }} Texts */

/** @param {Run} run @returns {Texts} */
const textsOf = ({ name, date, score, note }) => ({
  name,
  date,
  scoreName: score?.name ?? "",
  scoreValue: score ? editable(score.value) : "",
  better: score?.better ?? "higher",
  note,
});

/** What no file could hold. @param {string} text */
const line = (text) =>
  text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();

/** @param {string} text */
const lines = (text) => text.replace(/(?![\t\n\r])\p{Cc}/gu, " ").replace(/\p{Cs}/gu, "\ufffd");

export class Draft {
  /** What another tab has made of the run, where that clashes; undefined if it is gone. @type {Run | undefined} */
  theirs;
  /** Parts that both have changed. @type {string[]} */
  clashes = [];
  gone = false;
  /** Messages by field, of what cannot be saved. @type {Partial<Record<keyof Texts, string>>} */
  problems = {};

  /** @param {Run} run */
  constructor(run) {
    this.base = run;
    /** As the fields were filled, to tell what was touched. */
    this.before = textsOf(run);
    this.texts = this.before;
  }

  /** What was typed means the same after a change of language. @param {string} from tag of the language before. */
  reword(from) {
    const scoreValue = carried(this.texts.scoreValue, from);
    const before = { ...this.before, scoreValue: carried(this.before.scoreValue, from) };
    Object.assign(this, { before, texts: { ...this.texts, scoreValue } });
  }

  /** @param {Run} run to begin from anew. */
  #begin(run) {
    this.base = run;
    this.before = textsOf(run);
  }

  /** @param {Partial<Texts>} texts */
  set(texts) {
    this.texts = { ...this.texts, ...texts };
  }

  /** Whether something was typed that is not saved. */
  get touched() {
    return Object.entries(this.texts).some(([field, text]) => text !== this.before[field]);
  }

  /** @returns {Run | undefined} undefined if something cannot be saved; `problems` then says what. */
  read() {
    const { texts, base, before } = this;
    /** What was not touched stays as it is, to the last bit. @param {keyof Texts} field @param {string} old @param {(text: string) => string} clean */
    const text = (field, old, clean) => (texts[field] === before[field] ? old : clean(texts[field]));
    const name = text("name", base.name, line).slice(0, longest.name);
    const score = this.#score(before);
    this.problems = {
      ...(name === "" && { name: "journal.wrong.name" }),
      ...(!isDate(texts.date) && { date: "journal.wrong.date" }),
      ...score.problems,
    };
    if (Object.keys(this.problems).length > 0) return undefined;
    const note = text("note", base.note, lines).slice(0, longest.note);
    /** @type {Run} */
    const mine = { ...base, name, date: texts.date, note };
    if (score.value) mine.score = score.value;
    else delete mine.score;
    return mine;
  }

  /** @param {Texts} before */
  #score(before) {
    const { scoreName, scoreValue, better } = this.texts;
    if (scoreName.trim() === "" && scoreValue.trim() === "") return {};
    const untouched = scoreValue === before.scoreValue && this.base.score;
    const value = untouched ? this.base.score?.value : parseNumber(scoreValue);
    const name = line(scoreName).slice(0, longest.text);
    const problems = {
      ...(name === "" && { scoreName: "journal.wrong.scoreName" }),
      ...(value === undefined && { scoreValue: "journal.wrong.scoreValue" }),
    };
    // There is no negative zero in JSON.
    /** @type {import("./record.js").Score} */
    const read = { name, value: (value ?? 0) + 0, better: better === "lower" ? "lower" : "higher" };
    return { problems, value: read };
  }

  /** Takes in what lies in the journal now. @param {Run | undefined} theirs */
  meet(theirs) {
    if (!theirs) {
      this.gone = true;
      return;
    }
    this.gone = false;
    if (theirs.revision === this.base.revision) return;
    const mine = this.read() ?? this.base;
    const { run, clashes } = merge(this.base, mine, theirs);
    this.clashes = clashes;
    this.theirs = clashes.length > 0 ? theirs : undefined;
    // What was not typed here shows what it is now; what cannot be read stays for the person to mend.
    if (clashes.length > 0 || Object.keys(this.problems).length > 0) return;
    this.#begin(theirs);
    this.texts = textsOf(run);
  }

  /** Mine shall hold where both have changed; what only they changed is theirs. */
  insist() {
    const mine = this.read();
    if (!this.theirs || !mine) return;
    const { run } = merge(this.base, mine, this.theirs);
    this.#begin(this.theirs);
    Object.assign(this, { texts: textsOf(run), theirs: undefined, clashes: [] });
  }

  /** Theirs shall hold. */
  yield() {
    if (!this.theirs) return;
    this.#begin(this.theirs);
    Object.assign(this, { texts: this.before, theirs: undefined, clashes: [], problems: {} });
  }
}
