// What comes from outside is pinned: actions by commit, packages by exact version, and no registry is named.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { parse } from "yaml";
import { sources } from "../tools/files.mjs";

const workflows = sources(".github/workflows/*.yml").map((file) => ({ file, text: readFileSync(file, "utf8") }));

test("every action is pinned by its commit and says its version", () => {
  const uses = workflows.flatMap(({ text }) => text.match(/^.*\buses:.*$/gm) ?? []);
  assert.ok(uses.length > 0);
  for (const line of uses) assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

/** What a job may do beyond reading, by its name. @type {Record<string, object>} */
const allowed = { deploy: { pages: "write", "id-token": "write" }, publish: { "id-token": "write" } };

test("workflows may only read, but the jobs that deploy the page and publish the package", () => {
  for (const { file, text } of workflows) {
    const { permissions, jobs } = parse(text);
    assert.deepEqual(permissions, { contents: "read" }, file);
    for (const [name, job] of Object.entries(jobs)) {
      assert.deepEqual(job.permissions, allowed[name], `${file}: ${name}`);
    }
  }
});

test("every package has an exact version", () => {
  const { dependencies = {}, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.match(String(version), /^\d+\.\d+\.\d+$/, name);
  }
});

test("the lock file names no place that packages are fetched from", () => {
  assert.doesNotMatch(readFileSync("package-lock.json", "utf8"), /"resolved":/);
});
