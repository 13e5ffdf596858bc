// Where runs lie: IndexedDB, one record a run, or the page's memory where the browser keeps nothing.
import { openDB, unwrap } from "idb";
import { rawText } from "./raw.js";

export const databaseName = "gramme-journal";
const version = 1;
const storeName = "runs";

/** @typedef {{ key: IDBValidKey, value: unknown }} Held what lies under a key, whatever it is */
/** @typedef {Map<IDBValidKey, unknown>} Changes what to put under keys; undefined takes away */
/**
 * @typedef {object} Shelf
 * @property {() => Promise<Held[]>} all
 * @property {(keys: IDBValidKey[] | undefined, change: (held: Map<IDBValidKey, unknown>) => Changes) => Promise<void>} write
 *   hands over what lies under the keys, all of it if none are named, and puts down what it gets back: nothing comes between, in
 *   no tab; whatever `change` throws leaves all as it was and is thrown on.
 * @property {() => Promise<string>} raw everything as text, whatever it is.
 * @property {() => void} close
 */

/** In the place of a value that the browser itself cannot read, as from a damaged disk. */
export class Unreadable {
  /** @param {unknown} error */
  constructor(error) {
    this.unreadable = String(error);
  }
}

/** Why there is no shelf: "none" kept here, "newer" than this page, "foreign", or "failed". */
export class NoShelf extends Error {
  /** @param {"none" | "newer" | "foreign" | "failed"} reason @param {unknown} [cause] */
  constructor(reason, cause) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/**
 * @param {object} [on]
 * @param {() => void} [on.waiting] another tab holds an older journal open.
 * @param {() => void} [on.closed] the journal went, because another tab needs it newer or empty, or the browser ended it.
 * @returns {Promise<Shelf>} fails with NoShelf.
 */
export async function openShelf({ waiting, closed } = {}) {
  const database = await open(waiting, closed);
  if (!isOurs(database)) {
    database.close();
    throw new NoShelf("foreign");
  }
  return {
    all: () => everything(database.transaction(storeName).store, () => database.transaction(storeName).store),
    async write(keys, change) {
      const transaction = database.transaction(storeName, "readwrite", { durability: "strict" });
      const { store } = transaction;
      try {
        const wanted = keys ?? (await store.getAllKeys());
        const values = await Promise.all(wanted.map((key) => one(store, key)));
        const changes = change(new Map(wanted.map((key, index) => [key, values[index]])));
        for (const [key, value] of changes) {
          if (value === undefined) await store.delete(key);
          else await store.put(value);
        }
      } catch (error) {
        // It may have ended by itself, for want of room.
        if (!transaction.error) abort(transaction);
        await transaction.done.catch(() => undefined);
        throw error;
      }
      await transaction.done;
    },
    raw: () => rawOf(database),
    close: () => database.close(),
  };
}

/**
 * @param {any} store
 * @param {() => any} again the same store in another transaction: one failed request ends its own.
 * @returns {Promise<Held[]>}
 */
async function everything(store, again) {
  try {
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, index) => ({ key, value: values[index] }));
  } catch {
    const fresh = again();
    const keys = await fresh.getAllKeys();
    return Promise.all(keys.map(async (key) => ({ key, value: await one(fresh, key) })));
  }
}

/** A value, or what stands for it. @param {any} store @param {IDBValidKey} key */
function one(store, key) {
  return new Promise((resolve) => {
    /** @type {IDBRequest} */
    const request = /** @type {any} */ (unwrap(store)).get(key);
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // The others can still be read.
      event.preventDefault();
      event.stopPropagation();
      resolve(new Unreadable(request.error));
    };
  });
}

/** @param {{ abort: () => void }} transaction */
function abort(transaction) {
  try {
    transaction.abort();
  } catch {
    // It had ended before.
  }
}

/** @param {(() => void) | undefined} waiting @param {(() => void) | undefined} closed */
async function open(waiting, closed) {
  try {
    return await openDB(databaseName, version, {
      upgrade: (database) => void database.createObjectStore(storeName, { keyPath: "id" }),
      blocked: waiting,
      blocking: (_current, _wanted, event) => {
        /** @type {any} */ (event.target)?.close();
        closed?.();
      },
      terminated: closed,
    });
  } catch (error) {
    throw new NoShelf(reasonOf(error), error);
  }
}

/** @param {unknown} error @returns {"none" | "newer" | "failed"} */
function reasonOf(error) {
  const name = /** @type {any} */ (error)?.name;
  if (name === "VersionError") return "newer";
  // A ReferenceError or TypeError where there is no indexedDB at all, the others in private windows and under strict settings.
  return ["ReferenceError", "TypeError", "InvalidStateError", "SecurityError"].includes(name) ? "none" : "failed";
}

/** Pages of one host share its databases. @param {import("idb").IDBPDatabase} database */
function isOurs(database) {
  if (!database.objectStoreNames.contains(storeName)) return false;
  return database.transaction(storeName).store.keyPath === "id";
}

/** @param {import("idb").IDBPDatabase} database */
async function rawOf(database) {
  /** @type {Record<string, Held[]>} */
  const stores = {};
  for (const name of database.objectStoreNames) {
    const store = () => database.transaction(name).store;
    stores[name] = await everything(store(), store);
  }
  return rawText({ database: database.name, version: database.version, stores });
}

/** A journal that this page cannot use, as text. @returns {Promise<string>} fails where it cannot be opened at all. */
export async function rawDatabase() {
  // Without a version: as it is, whoever made it.
  const database = await openDB(databaseName, undefined, {
    blocking: (_current, _wanted, event) => /** @type {any} */ (event.target)?.close(),
  });
  try {
    return await rawOf(database);
  } finally {
    database.close();
  }
}

/** @returns {Shelf} of this page alone, as long as it is open. */
export function memoryShelf() {
  /** @type {Map<IDBValidKey, unknown>} */
  const held = new Map();
  const all = () => [...held].map(([key, value]) => ({ key, value: structuredClone(value) }));
  return {
    all: async () => all(),
    write: async (keys, change) => {
      const found = keys ? keys.map((key) => ({ key, value: structuredClone(held.get(key)) })) : all();
      for (const [key, value] of change(new Map(found.map(({ key: one, value }) => [one, value])))) {
        if (value === undefined) held.delete(key);
        else held.set(key, structuredClone(value));
      }
    },
    raw: async () => rawText({ memory: all() }),
    close: () => undefined,
  };
}
