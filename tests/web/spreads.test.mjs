// The spreads and the sequence that the method page lists are those of the core's code.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as method from "../../web/method/spreads.js";

const read = (name) => readFileSync(`core/${name}`, "utf8");
const numbers = (text) => text.split(",").map(Number);

test("every spread of the core is listed with its shape and numbers", () => {
  const code = read("src/spreads.cpp");
  const found = [...code.matchAll(/^Spread (\w+)\(\) noexcept \{ return Spread::(\w+)\(([^)]*)\); \}$/gm)];
  assert.ok(found.length >= 10);
  const inCore = Object.fromEntries(found.map(([, name, shape, list]) => [name, { shape, numbers: numbers(list) }]));
  assert.deepEqual(method.spreads, inCore);
  const constants = [...code.matchAll(/constexpr double (k\w+) = ([\d.]+);/g)];
  assert.deepEqual(
    method.spreadConstants,
    Object.fromEntries(constants.map(([, name, value]) => [name, Number(value)])),
  );
  assert.deepEqual(
    method.largeCountries,
    [...code.matchAll(/"country:(\w+)"/g)].map(([, country]) => country),
  );
});

test("the sequence is the core's", () => {
  const code = read("src/sobol.cpp");
  const directions = [...code.matchAll(/\{(\d+), (\d+), \{([\d, ]+)\}\}/g)].map(([, s, a, m]) => ({
    s: Number(s),
    a: Number(a),
    m: numbers(m),
  }));
  assert.deepEqual(method.directions, directions);
  assert.deepEqual(
    method.shifts,
    [...code.matchAll(/0x[0-9A-F]{8}/g)].map(([shift]) => Number(shift)),
  );
  const [, dimensions] = /enum class Dimension \{([^}]+)\}/.exec(read("src/sobol.hpp")) ?? [];
  assert.equal(method.dimensions.length, dimensions.split(",").length);
  const header = read("include/gramme/range.hpp");
  assert.equal(method.points, Number(/kPoints = (\d+)/.exec(header)?.[1]));
  assert.equal(method.comparisonPoints, Number(/kComparisonPoints = (\d+)/.exec(header)?.[1]));
  for (const file of ["web/calculator/drivers.js", "web/publish/statement.js"]) {
    assert.equal(Number(/points = (\d+);/.exec(readFileSync(file, "utf8"))?.[1]), method.points, file);
  }
});

test("the PUE of published regions runs as the method says, in every language", async () => {
  const { places } = JSON.parse(readFileSync("data/places.json", "utf8"));
  const published = places.filter(({ kind, pue }) => kind === "cloud" && pue).map(({ pue }) => pue.value);
  const span = [Math.min(...published), Math.max(...published)];
  for (const [lang, locale, to] of [
    ["en", "en", " to "],
    ["fr", "fr", " à "],
    ["zh", "zh", " 至 "],
  ]) {
    const { sections: said } = await import(`../../web/method/text-${lang}.js`);
    const words = span.map((value) => new Intl.NumberFormat(locale).format(value)).join(to);
    assert.ok(JSON.stringify(said).split(words).length >= 3, `${lang}: ${words}`);
  }
});
