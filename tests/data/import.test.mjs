import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { render } from "../../data/import/write.mjs";
import { number } from "../../data/import/raw.mjs";
import { usGrid } from "../../data/import/us-grids.mjs";
import { facts, files, textOf } from "./facts.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const raw = process.env.GRAMME_SOURCES ?? join(root, "../shared/sources");
const run = (/** @type {string[]} */ ...options) =>
  execFileSync(process.execPath, [join(root, "data/import/run.mjs"), ...options], { encoding: "utf8", stdio: "pipe" });

test("no figure was changed by hand: every file is as the import wrote it", () => {
  const sums = JSON.parse(textOf("checksums.json"));
  const made = Object.keys(files).filter((name) => !["version", "checksums"].includes(name));
  assert.deepEqual(Object.keys(sums).sort(), [...made.map((name) => `${name}.json`), "SOURCES.md"].sort());
  for (const [name, sum] of Object.entries(sums))
    assert.equal(createHash("sha256").update(textOf(name)).digest("hex"), sum, name);
});

test("importing again gives the same bytes", () => {
  const names = Object.keys(files).filter((name) => !["version", "checksums"].includes(name));
  for (const name of names) assert.equal(render(facts(name)), textOf(`${name}.json`), name);
  // The publishers' files are no part of the repository; where they lie beside it, all of it is made again.
  if (!existsSync(raw)) return;
  const folder = mkdtempSync(join(tmpdir(), "gramme-data-"));
  try {
    run("--from", raw, "--to", folder);
    for (const name of [...names.map((file) => `${file}.json`), "SOURCES.md"])
      assert.equal(readFileSync(join(folder, name), "utf8"), textOf(name), name);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a folder that is not there is one line, not a stack", () => {
  const failed = (/** @type {string[]} */ ...options) => {
    try {
      run(...options);
    } catch (error) {
      return /** @type {any} */ (error).stderr.trim();
    }
    return assert.fail("it succeeded");
  };
  assert.match(failed("--from", "/nowhere"), /^not a folder: \/nowhere$/);
  assert.match(failed(), /^usage: [^\n]*$/);
});

test("one record stands on one line, with years after what names them", () => {
  const text = render({ rows: [{ 2024: 1.5, unit: "g [ x", of: [1, 2] }], note: "n" });
  assert.equal(text, '{\n"rows": [\n{ "unit": "g [ x", "of": [1, 2], "2024": 1.5 }\n],\n"note": "n"\n}\n');
});

test("an empty cell is absent, and one that is no number is an error", () => {
  assert.equal(number(""), undefined);
  assert.equal(number(" 0 "), 0);
  assert.throws(() => number("1,5"), /not a number/);
});

test("a city decides where a state is shared, and without one the state's own grid stands", () => {
  assert.equal(usGrid("x:y", "IL", "Chicago"), "egrid:RFCW");
  assert.equal(usGrid("x:y", "IL", "Urbana"), "egrid:SRMW");
  assert.equal(usGrid("x:y", "IL", ""), "us-state:IL");
  assert.equal(usGrid("x:y", "TX", "El Paso"), "egrid:AZNM");
  assert.equal(usGrid("x:y", "TX", ""), "egrid:ERCT");
  assert.equal(usGrid("x:y", "", ""), "country:USA");
});
