// The page's words: the core says nothing that has none. That they are there in every language: language-words.test.mjs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import "./english.mjs";
import { loadGramme } from "../../wasm/gramme.mjs";
import { fields } from "../../web/fields.js";
import { keyOf } from "../../web/calculator/field.js";
import { has, section, t } from "../../web/messages/messages.js";

await section({
  en: () => import("../../web/elsewhere/messages-en.js"),
  fr: () => import("../../web/elsewhere/messages-fr.js"),
  zh: () => import("../../web/elsewhere/messages-zh.js"),
});

test("every field has a label", () => {
  const unlabelled = ["/method", "/devices/*/device", "/devices/*/count"];
  for (const path of Object.keys(fields).filter((path) => !unlabelled.includes(path))) {
    assert.ok(has(keyOf(path.replace("*", "0"))), path);
  }
});

test("everything that the core can say has words", async () => {
  const gramme = await loadGramme();
  // What a form cannot cause has one sentence in common.
  const internal = ["malformed_json", "unknown_field", "duplicate_key", "data_needed", "bad_data"];
  for (const { code: error } of gramme.errorCodes)
    if (!internal.includes(error)) assert.ok(has(`error.${error}`), error);

  const boundary = readFileSync("core/src/boundary.cpp", "utf8");
  const notes = [...boundary.matchAll(/push_back\(\{(?:\.code = )?"(\w+)"/g)].map(([, note]) => note);
  assert.ok(notes.length >= 10);
  for (const note of notes) assert.ok(has(`note.${note}`), note);
  const parts = [...boundary.matchAll(/emplace_back\("(\w+)"\)/g)].map(([, part]) => part);
  assert.ok(parts.length >= 5);
  for (const part of parts) assert.ok(has(`boundary.part.${part}`), part);

  const kinds = new Set((await gramme.places()).map(({ kind }) => kind));
  for (const kind of kinds) assert.ok(has(`kind.${kind}`), kind);
  for (const { segment } of await gramme.devices()) assert.ok(has(`elsewhere.segment.${segment}`), segment);
  for (const { id } of await gramme.table("grids", "equivalents")) assert.ok(has(`equivalent.${id}`), String(id));

  const request = {
    hours: 1,
    runs: 2,
    devices: [{ device: "nvidia-t4", count: 2 }],
    cpu: { wattsPerCore: 5, cores: 4 },
    memoryGb: 1,
    place: "gcp:us-central1",
    marketGco2ePerKwh: 1,
    offsetPercent: 1,
  };
  const { factors, context = [] } = await gramme.estimate(request);
  const { factors: metered } = await gramme.estimate({ measuredKwh: 1 });
  for (const { name } of [...factors, ...metered]) assert.ok(has(`factor.${name}`), name);
  for (const { name } of context) assert.ok(has(`context.${name}`), name);
  const plain = ["deviceLoad", "cpuLoad", "utilisation", "runs", "cpuCores", "offset"];
  for (const { name, unit } of [...factors, ...metered]) {
    if (unit !== "1" && !plain.includes(name)) assert.ok(has(`value.${unit}`), unit);
  }
});

test("placeholders are filled in and plurals agree", () => {
  assert.equal(t("elsewhere.heading.places", { n: 1 }), "This run at 1 place");
  assert.equal(t("elsewhere.heading.places", { n: 899 }), "This run at 899 places");
  assert.equal(t("no.such.key"), "no.such.key");
});
