// The method as it is shown: its constants are the core's, its text is docs/method.md, its tables are whole.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { methodFile } from "../../docs/write-method.mjs";
import { loadGramme } from "../../wasm/gramme.mjs";
import { constants, judgement } from "../../web/method/constants.js";
import words from "../../web/method/messages-en.js";
import { search } from "../../web/method/search.js";
import { tables } from "../../web/method/tables.js";
import { meanings, sections } from "../../web/method/text-en.js";
import { sources as sourceFiles } from "../tools/files.mjs";

const gramme = await loadGramme();
const header = readFileSync("core/include/gramme/method.hpp", "utf8");
const inCore = new Map(
  [...header.matchAll(/inline constexpr (?:double|int|std::string_view) (k\w+) = "?([^;"]+)"?;/g)].map(
    ([, name, value]) => [name, value],
  ),
);
const sources = new Set((await gramme.sources()).map(({ id }) => id));

test("every constant shown is the core's own, with its unit's source", () => {
  for (const { core, value, source } of Object.values(constants)) {
    assert.equal(value, Number(inCore.get(core)), core);
    const stated = inCore.get(core.replace("WattsPerGb", "").replace("Kg", "") + "Source");
    if (stated) assert.equal(source, stated, core);
  }
});

test("every constant of the core is shown", () => {
  const shown = new Set(Object.values(constants).map(({ core }) => core));
  const numbers = [...inCore.keys()].filter((name) => !/(Source|Judgement|(?<!HoursPer)Year)$/.test(name));
  assert.deepEqual(numbers.sort(), [...shown].sort());
  assert.equal(judgement, inCore.get("kJudgement"));
});

test("every source that the core names is among the sources", () => {
  const constant = [...inCore].filter(([name]) => /(Source|Judgement)$/.test(name)).map(([, id]) => id);
  const assigned = sourceFiles("core/src/*.cpp").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:kSource|\.source) = "([^"]+)"/g)].map(([, id]) => id),
  );
  const named = [...constant, ...assigned];
  assert.deepEqual(
    named.filter((id) => !sources.has(id)),
    [],
  );
});

test("docs/method.md is what docs/write-method.mjs writes", async () => {
  assert.equal(readFileSync("docs/method.md", "utf8"), await methodFile());
});

test("every symbol in the text is a constant, and every constant has a meaning", () => {
  assert.deepEqual(Object.keys(meanings).sort(), Object.keys(constants).sort());
  const symbols = [...JSON.stringify(sections).matchAll(/\{(\w+)\}/g)].map(([, symbol]) => symbol);
  assert.ok(symbols.length > 0);
  for (const symbol of symbols) assert.ok(symbol in constants, symbol);
  const listed = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ("constants" in block ? block.constants : [])),
  );
  assert.deepEqual([...listed].sort(), Object.keys(constants).sort());
});

for (const [name, { columns, rows: load }] of Object.entries(tables)) {
  const rows = await load(gramme);

  test(`the table ${name} has rows, and words for itself and its columns`, () => {
    assert.ok(rows.length > 0);
    assert.ok(words[`method.table.${name}`]);
    for (const { key } of columns) assert.ok(words[`method.column.${key}`], key);
    const shown = new Set([...columns.map(({ key }) => key), "url"]);
    assert.deepEqual(
      Object.keys(rows[0]).filter((key) => !shown.has(key)),
      [],
    );
  });

  test(`every number of the table ${name} leads to a source`, () => {
    for (const row of rows) {
      for (const { key, kind, source } of columns) {
        const cell = row[key];
        // Two threads a core is how clouds count, unless the host is known to differ.
        if (cell === null || cell === undefined || (key === "threadsPerCore" && cell === 2)) continue;
        const id = kind === "number" ? row[source ?? ""] : kind === "source" ? cell : undefined;
        if (kind !== "number" && kind !== "source") continue;
        assert.ok(sources.has(String(id)), `${row.id ?? row.name ?? row.grid}: ${key} is from ${id}`);
      }
    }
  });
}

test("grids by year are those of the packed history, newest first", async () => {
  const rows = await tables.yearly.rows(gramme);
  const world = rows.filter(({ grid }) => grid === "world");
  const years = world.map(({ year }) => Number(year));
  assert.deepEqual(
    years,
    [...years].sort((a, b) => b - a),
  );
  const [newest] = (await gramme.table("grids", "grids")).filter(({ id }) => id === "world");
  assert.deepEqual([world[0].year, world[0].intensity], [newest.newestYear, newest.newest]);
});

test("search takes words in any order, case and accent, and an id alone", () => {
  const rows = [
    { id: "a-1", name: "Québec, Canada" },
    { id: "a-10", name: "Ontario, Canada" },
  ];
  assert.deepEqual(search(rows, "canada QUEBEC"), [rows[0]]);
  assert.deepEqual(search(rows, "  "), rows);
  assert.deepEqual(search(rows, "a-1"), [rows[0]]);
  assert.deepEqual(search(rows, "a-"), rows);
  assert.deepEqual(search(rows, "canada nowhere"), []);
});

test("the words of sections that are loaded later replace none of the page's", async () => {
  const { default: en } = await import("../../web/messages/en.js");
  const { default: publish } = await import("../../web/publish/messages-en.js");
  const later = [...Object.keys(words), ...Object.keys(publish)];
  assert.deepEqual(
    later.filter((key) => key in en),
    [],
  );
});
