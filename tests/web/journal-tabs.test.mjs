// The journal in two tabs at once: neither overwrites what the other has written.
import assert from "node:assert/strict";
import test from "node:test";
import { entry, fill, plant, stored, untilNames } from "./journal.mjs";
import { usePage } from "./page.mjs";

const { open, complaints } = usePage();

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page @param {string} name */
const edit = (page, name) => page.getByRole("button", { name: `Edit ${name}`, exact: true }).click();
/** @param {Page} page */
const save = (page) => page.getByRole("button", { name: "Save", exact: true }).click();
/** @param {Page} page */
const closed = (page) => page.locator("gramme-journal-edit").waitFor({ state: "detached" });

/** Two tabs of one browser with the same runs. @param {any[]} entries */
async function twoTabs(entries) {
  const one = await open("#journal");
  await fill(one, entries);
  const two = await one.context().newPage();
  two.setDefaultTimeout(10_000);
  await two.goto(one.url());
  await two.locator(".kept > li").first().waitFor();
  return { one, two };
}

test("what one tab does, the other shows", async () => {
  const { one, two } = await twoTabs([await entry("a", 1), await entry("b", 2)]);
  await edit(one, "a");
  await one.getByLabel("Name", { exact: true }).fill("renamed");
  await save(one);
  await untilNames(two, ["renamed", "b"]);
  await two.getByRole("button", { name: "Move b up" }).click();
  await untilNames(one, ["b", "renamed"]);
  await two.getByRole("button", { name: "Keep this run" }).click();
  await one.locator(".kept > li").nth(2).waitFor();
  await one.context().close();
});

test("two tabs that change different parts of a run both have their way", async () => {
  const { one, two } = await twoTabs([await entry("a", 1)]);
  await edit(one, "a");
  await one.getByLabel("Note").fill("from the first");
  await edit(two, "a");
  await two.getByLabel("Name", { exact: true }).fill("from the second");
  await save(two);
  await untilNames(one, ["from the second"]);
  // What was not typed here shows what it is now.
  await one.waitForFunction(
    () => /** @type {any} */ (document.getElementById("journal-name"))?.value === "from the second",
  );
  await save(one);
  await closed(one);
  const [run] = await stored(one);
  assert.deepEqual([run.name, run.note, run.revision], ["from the second", "from the first", 3]);
  await one.context().close();
});

/** Both tabs have typed another note; the second has saved it. */
async function clash() {
  const { one, two } = await twoTabs([await entry("a", 1)]);
  await edit(one, "a");
  await one.getByLabel("Note").fill("mine");
  await edit(two, "a");
  await two.getByLabel("Note").fill("theirs");
  await two.getByLabel("Name", { exact: true }).fill("named there");
  await save(two);
  await closed(two);
  await one.getByText("This run was changed in another tab while you edited it.").waitFor();
  assert.equal((await stored(one))[0].note, "theirs", "nothing is overwritten");
  const shown = await one.locator("gramme-journal-edit .notice").innerText();
  assert.match(shown, /Here: mine/);
  assert.match(shown, /In the other tab: theirs/);
  return { one, two };
}

test("two tabs that change the same part: the reader says which holds, here", async () => {
  const { one } = await clash();
  await one.getByRole("button", { name: "What I wrote here" }).click();
  await closed(one);
  const [run] = await stored(one);
  assert.deepEqual([run.note, run.name], ["mine", "named there"], "what only the other tab changed is not undone");
  await one.context().close();
});

test("two tabs that change the same part: the reader says which holds, there", async () => {
  const { one } = await clash();
  await one.getByRole("button", { name: "What the other tab wrote" }).click();
  assert.equal(await one.getByLabel("Note").inputValue(), "theirs");
  await save(one);
  await closed(one);
  assert.equal((await stored(one))[0].note, "theirs");
  await one.context().close();
});

test("a change is refused by the store itself where no message of the other tab has come", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("a", 1)]);
  await edit(page, "a");
  await page.getByLabel("Note").fill("mine");
  const [run] = await stored(page);
  await plant(page, [{ ...run, note: "theirs", revision: run.revision + 1 }]);
  await save(page);
  await page.getByText("This run was changed in another tab meanwhile. Nothing was overwritten.").waitFor();
  await page.getByRole("button", { name: "What I wrote here" }).waitFor();
  assert.equal((await stored(page))[0].note, "theirs");
  await page.context().close();
});

test("a run that is deleted in the other tab while it is edited here is not lost", async () => {
  const { one, two } = await twoTabs([await entry("a", 1), await entry("b", 2)]);
  await edit(one, "a");
  await one.getByLabel("Note").fill("long work");
  await edit(two, "a");
  await two.locator("gramme-journal-edit").getByRole("button", { name: "Delete" }).click();
  await one.getByText("This run was deleted in another tab while you edited it.").waitFor();
  await one.getByRole("button", { name: "Keep mine as a new run" }).click();
  await untilNames(two, ["b", "a"]);
  assert.equal((await stored(one)).find(({ name }) => name === "a").note, "long work");
  await one.context().close();
});

test("a run that was changed elsewhere is not deleted unseen", async () => {
  const page = await open("#journal");
  await fill(page, [await entry("a", 1)]);
  await edit(page, "a");
  const [run] = await stored(page);
  await plant(page, [{ ...run, note: "theirs", revision: run.revision + 1 }]);
  await page.locator("gramme-journal-edit").getByRole("button", { name: "Delete" }).click();
  await page.getByText("Nothing was overwritten.").waitFor();
  assert.equal((await stored(page)).length, 1);
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
