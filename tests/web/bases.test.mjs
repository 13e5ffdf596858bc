// What figures are of: English in the core and the data, and so every one of them must have words on the page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import "./english.mjs";
import { loadGramme } from "../../wasm/gramme.mjs";
import { basisKeys } from "../../web/messages/bases.js";
import { basisText, has } from "../../web/messages/messages.js";

const files = ["resolve", "resolve_place", "estimate", "mlco2_2019"];
const code = files.map((name) => readFileSync(`core/src/${name}.cpp`, "utf8")).join("\n");

/** Literals of the statements that give a factor its basis; names, units and ids of sources have no space, or are no basis. */
const inCore = [...code.matchAll(/[^;{}]*\b(?:basis|sourced\(|from_table\(|add\()[^;]*;/g)]
  .flatMap(([statement]) => [...statement.matchAll(/"([^"]*)"/g)].map(([, literal]) => literal))
  .filter((literal) => literal.includes(" ") && !literal.startsWith("no source "));

/** @param {string} basis */
function assertKnown(basis) {
  const found = basisKeys(basis);
  assert.ok(found.length > 0, `“${basis}” has no words`);
  for (const { key } of found) assert.ok(has(key), key);
}

test("every basis that the core states has words", () => {
  assert.ok(new Set(inCore).size >= 16, inCore.join("\n"));
  for (const basis of inCore) assertKnown(basis);
});

test("every basis in the data has words", async () => {
  const gramme = await loadGramme();
  const columns = /** @type {const} */ ([
    ["places", "places", "pueBasis"],
    ["places", "places", "ownGridBasis"],
    ["grids", "grids", "ratioBasis"],
    ["devices", "devices", "embodiedBasis"],
  ]);
  for (const [part, table, column] of columns) {
    const all = new Set((await gramme.table(part, table)).map((row) => row[column]));
    for (const basis of all) if (basis) assertKnown(String(basis));
  }
});

test("every basis that an estimate can state has words", async () => {
  const gramme = await loadGramme();
  const places = ["gcp:us-central1", "aws:eu-west-1", "nebius:eu-north2", "site:lumi", "country:FRA", undefined];
  const works = [
    { hours: 1, devices: [{ device: "nvidia-h100-sxm5-80gb" }], memoryGb: 1, cpu: { device: "amd-epyc-7742" } },
    { hours: 1, devices: [{ device: "google-tpu-v4" }, { powerW: 100 }, { powerW: 100, load: 0.5 }] },
    { measuredKwh: 1 },
  ];
  for (const place of places) {
    for (const work of works) {
      const { factors, context = [] } = await gramme.estimate({ ...work, place });
      for (const { basis, ratio } of [...factors, ...context]) {
        if (basis) assertKnown(basis);
        if (ratio) assertKnown(ratio.basis);
      }
    }
  }
});

test("ends of a published span are said with their boundaries", () => {
  assert.equal(
    basisText("cradle-to-gate 164 kg (NVIDIA 2025) to cradle-to-grave 575.2 kg (Boavizta)").replaceAll("\u202f", " "),
    "164 kg from cradle to gate (NVIDIA 2025) to 575.2 kg from cradle to grave (Boavizta)",
  );
  assert.equal(basisText("something that nobody has said yet"), "something that nobody has said yet");
});
