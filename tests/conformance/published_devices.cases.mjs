// Whether printed figures lie inside the range of the device alone, and why those do not that do not.
import assert from "node:assert/strict";
import test from "node:test";
import { proof as en } from "../../web/method/text-proof-en.js";
import { proof as fr } from "../../web/method/text-proof-fr.js";
import { proof as zh } from "../../web/method/text-proof-zh.js";
import { reasons, table } from "./published_devices.mjs";

const { rows, unnamed } = await table();

for (const row of rows) {
  const { id, named, printedKg, range, place, because } = row;
  test(`${id}: ${printedKg} kg is ${place} ${range[0].toFixed(2)} to ${range[1].toFixed(2)} kg`, () => {
    assert.ok(named, "where the device is named is not said");
    if (place === "inside") {
      assert.equal(because, undefined, "what lies inside needs no reason");
      return;
    }
    const [side, reason] = (because ?? "").split(": ");
    assert.equal(side, place, `what lies ${place} needs its reason in published_devices.json`);
    assert.ok(reasons[reason], `there is no reason ${reason}`);
    assert.ok(reasons[reason].holds(row), `${reason} does not explain it`);
  });
}

test("what names no device says so", () => {
  for (const { id, why, because } of unnamed) assert.ok(why && !because, id);
});

test("the method says how many lie inside, and how many outside for which reason", () => {
  const because = (reason) => rows.filter((row) => row.because === `above: ${reason}`).length;
  const inside = rows.filter(({ place }) => place === "inside").length;
  const counts = [rows.length, inside, because("ratedPower"), because("moreWatts")];
  assert.equal(counts[0], counts[1] + counts[2] + counts[3]);
  const said = new RegExp(counts.map((count) => `(?<!\\d)${count}(?!\\d)`).join(".*"));
  for (const text of [en, fr, zh]) {
    const items = text.flatMap(({ blocks }) => blocks.flatMap((block) => ("list" in block ? block.list : [])));
    assert.ok(
      items.some((item) => said.test(item)),
      String(said),
    );
  }
});
