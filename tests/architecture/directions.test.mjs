import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { sources } from "../tools/files.mjs";
import { violations } from "./directions.mjs";

const tree = new Map(
  sources("core/**", "wasm/**", "web/**", "data/*.mjs")
    .filter((file) => /\.([ch]pp|m?js|d\.ts)$/.test(file))
    .map((file) => [file, readFileSync(file, "utf8")]),
);

test("every folder uses only what its place in the architecture allows", () => {
  assert.deepEqual(violations(tree), []);
});

test("the check sees the core, its JSON, the bindings, the page and the data scripts", () => {
  for (const folder of ["core/include/", "core/src/", "core/json/", "wasm/", "web/", "data/"]) {
    const seen = [...tree.keys()].filter((file) => file.startsWith(folder));
    assert.ok(seen.length > 0, `${folder} holds sources`);
  }
});

const header = /** @type {const} */ (["core/include/gramme/units.hpp", ""]);

for (const [path, line, complaint] of [
  ["core/src/a.cpp", "#include <nlohmann/json.hpp>", "nlohmann/json.hpp"],
  ["core/src/a.cpp", '#include "../json/read.hpp"', "core/json/read.hpp"],
  ["core/src/a.cpp", '#include "read.hpp"', "core/json/read.hpp"],
  ["core/src/a.cpp", '#include "gramme/absent.hpp"', "gramme/absent.hpp"],
  ["core/src/a.cpp", "#include <emscripten/bind.h>", "emscripten/bind.h"],
  ["core/src/a.cpp", "#include <iostream>", "<iostream>"],
  ["core/include/gramme/a.hpp", "#  include <chrono>", "<chrono>"],
  ["core/src/a.cpp", "if (x) throw Error{};", '"throw"'],
  ["core/src/a.cpp", "std::abort();", '"abort"'],
  ["core/src/a.cpp", 'std::printf("%g", x);', '"printf"'],
  ["core/json/a.cpp", "#include <emscripten/val.h>", "emscripten/val.h"],
  ["core/json/a.cpp", '#include "../../wasm/b.hpp"', "wasm/b.hpp"],
  ["wasm/gramme.mjs", 'import { html } from "lit";', "lit"],
  ["wasm/cli.mjs", 'import { rows } from "../web/rows.js";', "web/rows.js"],
  ["web/main.js", 'import core from "../wasm/build/core.mjs";', "wasm/build/core.mjs"],
  ["web/main.js", 'const { x } = await import("../wasm/cli.mjs");', "wasm/cli.mjs"],
  ["web/main.js", 'import { readFile } from "node:fs/promises";', "node:fs/promises"],
  ["web/main.js", 'export { x } from "../tests/x.mjs";', "tests/x.mjs"],
  ["data/pack.mjs", 'import {\n  y,\n} from "../web/y.js";', "web/y.js"],
]) {
  test(`${path} is caught at: ${line.replace(/\n */g, " ")}`, () => {
    const planted = new Map([header, ["core/json/read.hpp", ""], ["wasm/b.hpp", ""], [path, line]]);
    const found = violations(planted);
    assert.equal(found.length, 1, found.join("\n"));
    assert.ok(found[0].startsWith(path) && found[0].includes(complaint), found[0]);
  });
}

test("what is allowed is let through", () => {
  const allowed = new Map([
    header,
    ["core/json/read.hpp", '#include "gramme/units.hpp"\n#include <nlohmann/json.hpp>\n'],
    [
      "core/src/a.cpp",
      '#include "gramme/units.hpp"\n#include <vector>\n// never throw\nauto s = "try { abort(); }";\n',
    ],
    ["wasm/bindings.cpp", '#include "json/read.hpp"\n#include <emscripten/bind.h>\n'],
    ["wasm/cli.mjs", 'import { loadGramme } from "./gramme.mjs";\nimport { parseArgs } from "node:util";\n'],
    [
      "web/main.js",
      'import { loadGramme } from "../wasm/gramme.mjs";\nimport { html } from "lit";\nimport "./style.css";\n',
    ],
    ["data/pack.mjs", 'import Ajv from "ajv/dist/2020.js";\nimport { rows } from "./import/rows.mjs";\n'],
  ]);
  assert.deepEqual(violations(allowed), []);
});
