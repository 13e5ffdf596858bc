// The journal of this browser: its runs in their order, and every change of them. All tabs see the same.
import { deleteDB } from "idb";
import { check } from "./check.js";
import { rawText } from "./raw.js";
import { merge, mostRuns, newId, today } from "./record.js";
import { NoShelf, Unreadable, databaseName, memoryShelf, openShelf, rawDatabase } from "./shelf.js";

/** @typedef {import("./record.js").Entry} Entry */
/** @typedef {import("./record.js").Run} Run */
/** @typedef {{ key: IDBValidKey, value: unknown, problems: import("./check.js").Problem[] }} Damaged a record that is no run */

/** Another tab has changed the same parts of a run, or has deleted it. */
export class Conflict extends Error {
  /** @param {Run | undefined} theirs undefined if it is gone. @param {string[]} clashes parts of record.js */
  constructor(theirs, clashes) {
    super("changed elsewhere");
    this.theirs = theirs;
    this.clashes = clashes;
  }
}

/** The journal holds as many runs as it may. */
export class Full extends Error {}

/** @param {any} value @returns {import("./check.js").Problem[]} */
function problemsOf(value) {
  if (value instanceof Unreadable) return [{ field: "", code: "unreadable" }];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return check(value);
  const { revision, order, ...entry } = value;
  const problems = check(entry);
  if (!Number.isSafeInteger(revision) || revision < 1) problems.push({ field: "revision", code: "not_number" });
  if (!Number.isFinite(order)) problems.push({ field: "order", code: "not_number" });
  return problems;
}

/** @param {Run} a @param {Run} b */
const inOrder = (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1);

/** @param {unknown} held @returns {Run | undefined} */
const runOf = (held) => (held !== undefined && problemsOf(held).length === 0 ? /** @type {Run} */ (held) : undefined);

/** @param {Iterable<unknown>} held @returns {Run[]} */
const runsOf = (held) => [...held].flatMap((one) => runOf(one) ?? []).sort(inOrder);

export class Journal extends EventTarget {
  /** @type {"opening" | "ready" | "memory" | "waiting" | "closed"} */
  state = "opening";
  /** Why runs are only in the page's memory. */
  reason = "";
  /** @type {Run[]} */
  runs = [];
  /** @type {Damaged[]} */
  damaged = [];

  /** @type {import("./shelf.js").Shelf} */
  #shelf = memoryShelf();
  /** @type {BroadcastChannel | undefined} */
  #channel;
  #round = 0;

  constructor() {
    super();
    if (typeof BroadcastChannel === "function") {
      this.#channel = new BroadcastChannel(databaseName);
      this.#channel.onmessage = () => this.refresh();
    }
    // For browsers that held the message back while the tab slept.
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.refresh());
    this.opened = this.open();
  }

  async open() {
    this.#become("opening");
    try {
      this.#shelf = await openShelf({ waiting: () => this.#become("waiting"), closed: () => this.#become("closed") });
      this.#become("ready");
      await this.refresh();
    } catch (error) {
      this.#shelf = memoryShelf();
      this.reason = error instanceof NoShelf ? error.reason : "failed";
      this.#become("memory");
    }
  }

  /** @param {Journal["state"]} state */
  #become(state) {
    this.state = state;
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }

  /** Reads what lies there now. */
  async refresh() {
    if (this.state !== "ready" && this.state !== "memory") return;
    const round = ++this.#round;
    const held = await this.#shelf.all().catch(() => undefined);
    // The browser has closed it, and had no time to say so.
    if (!held) return this.#become("closed");
    if (round !== this.#round) return;
    const judged = held.map((one) => ({ ...one, problems: problemsOf(one.value) }));
    this.damaged = judged.filter(({ problems }) => problems.length > 0);
    const whole = judged.filter(({ problems }) => problems.length === 0);
    this.runs = whole.map(({ value }) => /** @type {Run} */ (value)).sort(inOrder);
    this.#tell();
  }

  /** @param {IDBValidKey[] | undefined} keys @param {(held: Map<IDBValidKey, unknown>) => Iterable<[IDBValidKey, unknown]>} change */
  async #write(keys, change) {
    await this.opened;
    await this.#shelf.write(keys, (held) => new Map(change(held)));
    this.#channel?.postMessage("changed");
    await this.refresh();
  }

  /**
   * Adds a run at the end.
   * @param {Omit<Entry, "id" | "date" | "note">} run
   * @returns {Promise<string>} its id. Fails with Full, or with the browser's error for want of room.
   */
  async keep(run) {
    const id = newId();
    await this.add([{ ...run, id, date: today(), note: "" }]);
    return id;
  }

  /**
   * Adds entries at the end, in their order, or puts them in the place of runs with the same id.
   * @param {Entry[]} entries
   * @param {Run[]} [replaced] as they were read. Fails with Conflict if one has changed since, or there is another of some id.
   */
  async add(entries, replaced = []) {
    await this.#write(undefined, (held) => {
      const added = entries.filter(({ id }) => !held.has(id)).length;
      if (held.size + added > mostRuns) throw new Full();
      let last = runsOf(held.values()).at(-1)?.order ?? 0;
      return entries.map((entry) => {
        if (!held.has(entry.id)) return [entry.id, { ...entry, revision: 1, order: (last += 1) }];
        const old = runOf(held.get(entry.id));
        if (!old || old.revision !== replaced.find(({ id }) => id === old.id)?.revision) throw new Conflict(old, []);
        return [entry.id, { ...entry, revision: old.revision + 1, order: old.order }];
      });
    });
  }

  /**
   * Writes changed runs, together with what other tabs have changed of them: all of them or, with Conflict, none.
   * @param {...[base: Run, mine: Run]} changes each from what was read to what it shall be.
   */
  async save(...changes) {
    await this.#write(
      changes.map(([{ id }]) => id),
      (held) =>
        changes.map(([base, mine]) => {
          const theirs = runOf(held.get(base.id));
          if (!theirs) throw new Conflict(undefined, []);
          const { run, clashes } = merge(base, mine, theirs);
          if (clashes.length > 0) throw new Conflict(theirs, clashes);
          return [base.id, { ...run, revision: theirs.revision + 1 }];
        }),
    );
  }

  /** @param {Run} run as it was read. @returns {Promise<void>} fails with Conflict if it has changed since; gone is gone. */
  async remove(run) {
    await this.#write([run.id], (held) => {
      const value = held.get(run.id);
      const theirs = runOf(value);
      if (value === undefined) return [];
      if (!theirs || theirs.revision !== run.revision) throw new Conflict(theirs, []);
      return [[run.id, undefined]];
    });
  }

  /** Puts a removed run back into its place; under another id if its own is taken. @param {Run} run */
  async restore(run) {
    const other = newId();
    await this.#write(undefined, (held) => {
      if (held.size >= mostRuns) throw new Full();
      const id = held.has(run.id) ? other : run.id;
      return [[id, { ...run, id, revision: run.revision + 1 }]];
    });
  }

  /** @param {Run} run @param {string} name of the copy, which comes after it. @returns {Promise<string>} its id. */
  async duplicate(run, name) {
    const id = newId();
    await this.#write(undefined, (held) => {
      if (held.size >= mostRuns) throw new Full();
      const runs = runsOf(held.values());
      const at = runs.findIndex((one) => one.id === run.id) + 1 || runs.length;
      return placed(runs.toSpliced(at, 0, { ...run, id, name, revision: 1 }), id);
    });
    return id;
  }

  /** @param {string} id @param {number} by places; beyond the ends nothing happens. */
  async move(id, by) {
    await this.#write(undefined, (held) => {
      const runs = runsOf(held.values());
      const from = runs.findIndex((one) => one.id === id);
      const to = from + by;
      if (from < 0 || to < 0 || to >= runs.length) return [];
      const moved = { ...runs[from], revision: runs[from].revision + 1 };
      return placed(runs.toSpliced(from, 1).toSpliced(to, 0, moved), id);
    });
  }

  /** Takes away a record that is no run, if it still is what was shown. @param {Damaged} damaged */
  async removeDamaged({ key, value }) {
    await this.#write([key], (held) => {
      if (held.get(key) !== undefined && rawText(held.get(key)) !== rawText(value)) throw new Conflict(undefined, []);
      return [[key, undefined]];
    });
  }

  /** Puts back what removeDamaged took away. @param {Damaged} damaged */
  async putBack({ key, value }) {
    await this.#write([key], (held) => {
      if (held.get(key) !== undefined) throw new Conflict(undefined, []);
      return [[key, value]];
    });
  }

  /** Everything that lies in this browser, as text. @returns {Promise<string>} */
  async raw() {
    return this.state === "memory" && this.reason !== "none" ? rawDatabase() : this.#shelf.raw();
  }

  /** Deletes what lies in this browser and begins with an empty journal that holds the runs of this page. */
  async startAnew() {
    const { runs } = this;
    await deleteDB(databaseName, { blocked: () => this.#become("waiting") });
    this.opened = this.open();
    await this.opened;
    await this.add(runs);
  }
}

/**
 * Gives a run the order between its neighbours'; all a new one where there is no number between.
 * @param {Run[]} runs in their new order. @param {string} id
 * @returns {[string, Run][]} those that change.
 */
function placed(runs, id) {
  const at = runs.findIndex((one) => one.id === id);
  const before = runs[at - 1]?.order ?? (runs[at + 1]?.order ?? 1) - 2;
  const after = runs[at + 1]?.order ?? before + 2;
  const order = (before + after) / 2;
  if (order > before && order < after) return [[id, { ...runs[at], order }]];
  return runs.map((run, index) => [
    run.id,
    { ...run, order: index + 1, revision: run.id === id ? run.revision : run.revision + 1 },
  ]);
}

/** @type {Journal | undefined} */
let journal;

/** The one of this page; opened when it is first asked for. */
export const theJournal = () => (journal ??= new Journal());
