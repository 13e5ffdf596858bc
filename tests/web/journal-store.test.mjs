// The journal's store: records and stores that this page did not write, and browsers that keep nothing.
import assert from "node:assert/strict";
import test from "node:test";
import { accuracy, downloaded, entry, fill, names, plant, stored, untilNames } from "./journal.mjs";
import { usePage } from "./page.mjs";

const { open, complaints } = usePage();

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page @param {string} name */
const edit = (page, name) => page.getByRole("button", { name: `Edit ${name}`, exact: true }).click();
/** @param {Page} page */
const save = (page) => page.getByRole("button", { name: "Save", exact: true }).click();

test("records that are no runs are shown, can be had raw, and stay unless they are deleted", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("whole", 10)]);
  const [whole] = await stored(page);
  const spoilt = {
    ...whole,
    id: "spoilt",
    name: "spoilt",
    estimate: { ...whole.estimate, energyKwh: { total: "much" } },
  };
  await plant(page, [spoilt, { id: 7, when: new Date(0), odd: NaN }, { ...whole, id: "later", future: 1 }]);
  await page.reload();
  await page.getByText("3 records of the journal cannot be read and are left as they are:").waitFor();
  assert.deepEqual(await names(page), ["whole"]);
  const notice = page.locator("gramme-journal > .notice");
  assert.match(await notice.innerText(), /spoilt estimate\.energyKwh\.total: has to be a number/);
  assert.match(await notice.innerText(), /future: is no field of a run/);
  const { name, text } = await downloaded(page, "Export what lies there, raw");
  assert.equal(name, "gramme-journal-raw.json");
  const raw = JSON.parse(text);
  assert.deepEqual(Object.keys(raw), ["database", "version", "stores"]);
  assert.deepEqual(raw.stores.runs.map(({ key }) => key).sort(), [7, "later", "spoilt", "whole"]);
  assert.deepEqual(raw.stores.runs.find(({ key }) => key === 7).value, {
    id: 7,
    when: { $type: "Date", value: "1970-01-01T00:00:00.000Z" },
    odd: { $type: "number", value: "NaN" },
  });
  assert.deepEqual(raw.stores.runs.find(({ key }) => key === "spoilt").value, spoilt);

  await page.getByRole("button", { name: "Delete spoilt" }).click();
  await page.getByText("2 records of the journal").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("3 records of the journal").waitFor();
  assert.deepEqual(
    (await stored(page)).find(({ id }) => id === "spoilt"),
    spoilt,
  );
  // An import of the same id does not touch it.
  await fill(page, [await entry("spoilt", 3)]);
  assert.deepEqual(
    (await stored(page)).find(({ id }) => id === "spoilt"),
    spoilt,
  );
  assert.equal((await stored(page)).length, 5);
  await page.context().close();
});

test("a record that the browser itself cannot read hides no other, and stops nothing", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("a", 1), await entry("torn", 2), await entry("c", 3)]);
  await page.addInitScript(() => {
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = () => {
      throw new DOMException("Failed to read large IndexedDB value", "DataError");
    };
    IDBObjectStore.prototype.get = function (key) {
      if (key !== "torn") return get.call(this, key);
      const request = /** @type {any} */ ({ error: new DOMException("torn", "DataError") });
      queueMicrotask(() => request.onerror(new Event("error", { cancelable: true })));
      return request;
    };
  });
  await page.reload();
  await untilNames(page, ["a", "c"]);
  await page.getByText("torn the browser cannot read it").waitFor();
  await page.getByRole("button", { name: "Move c up" }).click();
  await untilNames(page, ["c", "a"]);
  const raw = JSON.parse((await downloaded(page, "Export what lies there, raw")).text);
  assert.match(raw.stores.runs.find(({ key }) => key === "torn").value.unreadable, /DataError: torn/);
  await page.getByRole("button", { name: "Delete torn" }).click();
  await page.locator("gramme-journal > .notice").waitFor({ state: "detached" });
  await page.context().close();
});

/**
 * A page whose browser has something else where the journal would lie.
 * @param {number} version @param {string} store
 */
async function foreign(version, store) {
  const page = await open("#publish");
  await page.evaluate(
    ([number, name]) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("gramme-journal", Number(number));
        request.onupgradeneeded = () => request.result.createObjectStore(String(name)).put({ theirs: true }, "key");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result.close());
      }),
    [version, store],
  );
  await page.goto(`${page.url().split("#")[0]}#journal`);
  await page.locator("gramme-journal .notice").waitFor();
  return page;
}

const strangers = /** @type {const} */ ([
  ["a store of another page", 1, "things", "there is something else, which this page did not write"],
  ["a store of the same name with other keys", 1, "runs", "there is something else, which this page did not write"],
  ["a journal of a newer page", 99, "runs", "written by a newer version of this page"],
]);
for (const [name, version, store, said] of strangers) {
  test(`${name} is reported and exported raw, and left as it is until the reader says otherwise`, async () => {
    const page = await foreign(version, store);
    assert.match(await page.locator("gramme-journal .notice").innerText(), new RegExp(said));
    const raw = JSON.parse((await downloaded(page, "Export what lies there, raw")).text);
    assert.deepEqual(raw, {
      database: "gramme-journal",
      version,
      stores: { [store]: [{ key: "key", value: { theirs: true } }] },
    });
    await page.getByRole("button", { name: "Keep this run" }).click();
    await page.locator(".kept > li").waitFor();
    assert.deepEqual(JSON.parse((await downloaded(page, "Export what lies there, raw")).text), raw);

    await page.getByRole("button", { name: "Delete it and begin anew …" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Delete it and begin anew …" }).click();
    await page.getByRole("button", { name: "Yes, delete it" }).click();
    await page.locator("gramme-journal > .notice").waitFor({ state: "detached" });
    await page.locator(".kept > li").waitFor();
    assert.equal((await stored(page)).length, 1, "what was kept meanwhile goes into the new journal");
    await page.context().close();
  });
}

test("a tab whose journal is deleted under it says so and writes nothing", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("a", 1)]);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase("gramme-journal");
        Object.assign(request, { onsuccess: resolve, onerror: reject, onblocked: reject });
      }),
  );
  await page.getByText("The journal was changed as a whole in another tab").waitFor();
  await page.getByRole("button", { name: "Reload the page" }).click();
  await page.getByText("No run is kept yet.").waitFor();
  await page.context().close();
});

test("a tab that waits for another says so, and goes on by itself", async () => {
  const page = await foreign(1, "things");
  const other = await page.context().newPage();
  await other.goto(new URL("robots.txt", page.url().split(/[?#]/)[0]).href);
  await other.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open("gramme-journal");
        request.onsuccess = () => resolve(undefined);
        Object.assign(window, { held: request });
      }),
  );
  await page.getByRole("button", { name: "Delete it and begin anew …" }).click();
  await page.getByRole("button", { name: "Yes, delete it" }).click();
  await page.getByText("Another tab holds the journal open.").waitFor();
  await other.close();
  await page.getByText("No run is kept yet.").waitFor();
  await page.context().close();
});

const barred = {
  "without IndexedDB": () => Object.defineProperty(window, "indexedDB", { value: undefined }),
  "where IndexedDB is forbidden": () =>
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    }),
};
for (const [name, bar] of Object.entries(barred)) {
  test(`${name} the page says so, works, and keeps runs until it is closed`, async () => {
    const page = await open("");
    await page.addInitScript(bar);
    await page.reload();
    await page.locator("gramme-keep").getByRole("button", { name: "Keep this run" }).click();
    await page.getByText("Kept until you close this page").waitFor();
    await page.getByRole("link", { name: "Open the journal" }).click();
    await page.getByText("This browser does not let the page store anything").waitFor();
    await page.locator(".kept > li").waitFor();
    await page.locator("[data-edit]").click();
    await page.getByLabel("Name", { exact: true }).fill("in memory");
    await save(page);
    await untilNames(page, ["in memory"]);
    const { text } = await downloaded(page, "Export JSON");
    assert.equal(JSON.parse(text).runs[0].name, "in memory");
    assert.equal(await page.getByRole("button", { name: "Delete it and begin anew …" }).count(), 0);
    await page.context().close();
  });
}

test("where the browser has no room nothing is half written, and the reader is told", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("a", 1, { score: accuracy(1) })]);
  const before = await stored(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("button", { name: "Keep this run" }).click();
  await page.getByText("the browser gave no room").waitFor();
  await edit(page, "a");
  await page.getByLabel("Note").fill("x");
  await save(page);
  await page.getByText("the browser gave no room").waitFor();
  assert.equal(await page.getByLabel("Note").inputValue(), "x", "what was typed stays");
  assert.deepEqual(await stored(page), before);
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
