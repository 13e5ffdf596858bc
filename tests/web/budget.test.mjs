// What the page may cost until its first result. Sizes and counts only; times are for tests/bench.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { gzipSync } from "node:zlib";
import { measureFirstResult } from "../bench/first-result.mjs";

const KB = 1000;
const kilobytes = (bytes) => `${(bytes / KB).toFixed(1)} KB`;

/** Gzipped, at most: what the first result needs, then what loads when it is needed. */
const parts = {
  grids: 10 * KB,
  places: 18 * KB,
  devices: 12 * KB,
  aliases: 20 * KB,
  cpus: 10 * KB,
  instances: 8 * KB,
  history: 30 * KB,
  legacy: 3 * KB,
  recipes: 4 * KB,
};

const most = 170 * KB;
for (const locale of ["en-GB", "fr-FR", "zh-CN"]) {
  test(`the first result takes at most ${kilobytes(most)} gzipped in at most 8 requests, none to another host: ${locale}`, async () => {
    const { requests, bytes, foreign } = await measureFirstResult({ locale });
    const list = requests.map(({ path, gzipBytes }) => `${path} ${kilobytes(gzipBytes)}`).join("\n");
    assert.deepEqual(foreign, []);
    assert.ok(requests.length <= 8, `${requests.length} requests:\n${list}`);
    assert.ok(bytes <= most, `${kilobytes(bytes)}:\n${list}`);
    assert.ok(requests.filter(({ path }) => path.endsWith(".js")).length <= 2, list);
  });
}

test("the data that the first result needs are at most 45 KB gzipped", () => {
  const sizes = ["grids", "places", "devices"].map(gzipped);
  assert.ok(sizes.reduce((sum, size) => sum + size) <= 45 * KB, sizes.map(kilobytes).join(" + "));
});

test("no part of the data is unknown to this test", () => {
  const built = readdirSync("data/build").map((name) => name.replace(/\.json$/, ""));
  assert.deepEqual(built.sort(), Object.keys(parts).sort());
});

for (const [name, most] of Object.entries(parts)) {
  test(`the part ${name} is at most ${kilobytes(most)} gzipped`, () => {
    assert.ok(gzipped(name) <= most, kilobytes(gzipped(name)));
  });
}

/** @param {string} name */
function gzipped(name) {
  return gzipSync(readFileSync(`data/build/${name}.json`), { level: 9 }).length;
}
