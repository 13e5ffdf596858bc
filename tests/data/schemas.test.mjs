import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { dataFolder, facts, files } from "./facts.mjs";

const ajv = new /** @type {any} */ (Ajv)({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
});
const schema = (/** @type {string} */ name) => facts(`schema/${name}.schema`);

/** Every object of a schema, so that none lets unknown members pass unnoticed. */
const objects = (node, found = []) => {
  if (node === null || typeof node !== "object") return found;
  if (node.type === "object") found.push(node);
  for (const member of Object.values(node)) objects(member, found);
  return found;
};

for (const [name, of] of Object.entries(files)) {
  test(`${name}.json is as ${of}.schema.json says`, () => {
    const valid = ajv.compile(schema(of));
    assert.ok(valid(facts(name)), ajv.errorsText(valid.errors?.slice(0, 5), { separator: "\n" }));
  });

  test(`${of}.schema.json knows every member`, () => {
    assert.match(schema(of).$schema, /2020-12/);
    for (const object of objects(schema(of)))
      assert.ok(
        object.additionalProperties !== undefined && object.additionalProperties !== true,
        JSON.stringify(object),
      );
  });
}

test("every file of facts has a schema, and every schema a file", () => {
  const json = (/** @type {string} */ folder) =>
    readdirSync(new URL(folder, dataFolder)).filter((file) => file.endsWith(".json"));
  const present = [...json("."), ...json("legacy").map((file) => `legacy/${file}`)];
  assert.deepEqual(
    present.sort(),
    Object.keys(files)
      .map((name) => `${name}.json`)
      .sort(),
  );
  assert.deepEqual(
    json("schema").sort(),
    Object.values(files)
      .map((name) => `${name}.schema.json`)
      .sort(),
  );
});

test("a schema refuses what it should", () => {
  const grids = ajv.compile({ ...schema("grids"), title: "again" });
  const [first] = facts("grids").grids;
  assert.ok(grids({ grids: [first] }));
  assert.ok(!grids({ grids: [{ ...first, colour: "green" }] }));
  assert.ok(!grids({ grids: [{ id: first.id, name: first.name }] }));
  assert.ok(!grids({ grids: [{ ...first, id: "country:fra" }] }));
});
