// Every malformed request is answered with a code and a path, and the next call works.
import assert from "node:assert/strict";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";

const good = '{"hours":1,"devices":[{"device":"nvidia-t4"}],"place":"country:FRA"}';
const gramme = await loadGramme();

/** A request with one field more, or another value of it. @param {string} field @param {string} value as JSON */
const withField = (field, value) => `{"hours":1,"devices":[{"powerW":100}],${JSON.stringify(field)}:${value}}`;
/** @param {string} member of the only device group */
const withDevice = (member) => `{"hours":1,"devices":[{${member}}]}`;
const withCpu = (member) => `{"hours":1,"cpu":{${member}}}`;
const groups = (count) => `{"hours":1,"devices":[${Array(count).fill('{"powerW":1}').join()}]}`;

/** Text, code, path. @type {[string, string, string][]} */
const cases = [
  // Not JSON
  ["", "malformed_json", ""],
  [" \n", "malformed_json", ""],
  ["{", "malformed_json", ""],
  ['{"hours":1,"devices":[{"powerW":1', "malformed_json", ""],
  ['{"hours":1,}', "malformed_json", ""],
  ["{'hours':1}", "malformed_json", ""],
  ["{hours:1}", "malformed_json", ""],
  [`${good}x`, "malformed_json", ""],
  [`${good}${good}`, "malformed_json", ""],
  ['{"hours":NaN}', "malformed_json", ""],
  ['{"hours":Infinity}', "malformed_json", ""],
  ['{"hours":+1}', "malformed_json", ""],
  ['{"hours":01}', "malformed_json", ""],
  ['{"hours":.5}', "malformed_json", ""],
  ['{"hours":0x10}', "malformed_json", ""],
  ['{"hours":1/* one */}', "malformed_json", ""],
  ['{"place":"a\nb"}', "malformed_json", ""],
  ['{"place":"\\x"}', "malformed_json", ""],
  ['{"place":"\\ud800"}', "malformed_json", ""],
  ["\0", "malformed_json", ""],
  ["gramme", "malformed_json", ""],
  ["]", "malformed_json", ""],
  // The wrong kind of value
  ["null", "wrong_type", ""],
  ["1", "wrong_type", ""],
  ["[]", "wrong_type", ""],
  ['"hours"', "wrong_type", ""],
  [withField("runs", '"2"'), "wrong_type", "/runs"],
  [withField("runs", '"NaN"'), "wrong_type", "/runs"],
  [withField("runs", "null"), "wrong_type", "/runs"],
  [withField("runs", "true"), "wrong_type", "/runs"],
  [withField("runs", "[1]"), "wrong_type", "/runs"],
  [withField("runs", "{}"), "wrong_type", "/runs"],
  [withField("place", "7"), "wrong_type", "/place"],
  [withField("place", '["world"]'), "wrong_type", "/place"],
  [withField("embodied", "0"), "wrong_type", "/embodied"],
  [withField("embodied", '"false"'), "wrong_type", "/embodied"],
  [withField("method", "1"), "wrong_type", "/method"],
  [withField("cpu", "8"), "wrong_type", "/cpu"],
  [withField("cpu", "[]"), "wrong_type", "/cpu"],
  [withField("unit", '"token"'), "wrong_type", "/unit"],
  ['{"hours":1,"devices":{"powerW":1}}', "wrong_type", "/devices"],
  ['{"hours":1,"devices":"nvidia-t4"}', "wrong_type", "/devices"],
  ['{"hours":1,"devices":["nvidia-t4"]}', "wrong_type", "/devices/0"],
  ['{"hours":1,"devices":[{"powerW":1},[]]}', "wrong_type", "/devices/1"],
  [withDevice('"device":100'), "wrong_type", "/devices/0/device"],
  [withDevice('"powerW":"400 W"'), "wrong_type", "/devices/0/powerW"],
  [withCpu('"cores":[]'), "wrong_type", "/cpu/cores"],
  [withField("unit", '{"name":1,"count":1}'), "wrong_type", "/unit/name"],
  // Unknown and repeated names
  [withField("hour", "1"), "unknown_field", "/hour"],
  [withField("Hours", "1"), "unknown_field", "/Hours"],
  [withField("", "1"), "unknown_field", "/"],
  [withField("a/b~c", "{}"), "unknown_field", "/a~1b~0c"],
  [withField("__proto__", "{}"), "unknown_field", "/__proto__"],
  [withField("deep", '[[{"hours":[]}]]'), "unknown_field", "/deep"],
  [withDevice('"powerW":1,"watts":1'), "unknown_field", "/devices/0/watts"],
  [withCpu('"wattsPerCore":1,"cores":1,"memoryGb":1'), "unknown_field", "/cpu/memoryGb"],
  [withField("unit", '{"name":"x","count":1,"per":1}'), "unknown_field", "/unit/per"],
  [withField("hours", "1"), "duplicate_key", "/hours"],
  [withDevice('"powerW":1,"powerW":1'), "duplicate_key", "/devices/0/powerW"],
  [withField("cpu", '{"wattsPerCore":1,"cores":1,"cores":2}'), "duplicate_key", "/cpu/cores"],
  ['{"hours":1,"devices":[{"powerW":1}],"\\u0068ours":1}', "duplicate_key", "/hours"],
  // Numbers out of their bounds
  ['{"hours":1e400,"devices":[{"powerW":1}]}', "out_of_range", "/hours"],
  ['{"hours":-1e400,"devices":[{"powerW":1}]}', "out_of_range", "/hours"],
  ['{"hours":0,"devices":[{"powerW":1}]}', "out_of_range", "/hours"],
  ['{"hours":-1,"devices":[{"powerW":1}]}', "out_of_range", "/hours"],
  ['{"hours":1000000001,"devices":[{"powerW":1}]}', "out_of_range", "/hours"],
  ['{"hours":123456789012345678901234567890,"devices":[{"powerW":1}]}', "out_of_range", "/hours"],
  [withField("runs", "0"), "out_of_range", "/runs"],
  [withField("year", "2020.5"), "out_of_range", "/year"],
  [withField("year", "1989"), "out_of_range", "/year"],
  [withField("pue", "0.99"), "out_of_range", "/pue"],
  [withField("gridGco2ePerKwh", "5001"), "out_of_range", "/gridGco2ePerKwh"],
  [withField("offsetPercent", "100.1"), "out_of_range", "/offsetPercent"],
  [withField("utilisation", "0"), "out_of_range", "/utilisation"],
  [withDevice('"powerW":-1'), "out_of_range", "/devices/0/powerW"],
  [withDevice('"powerW":1,"count":0'), "out_of_range", "/devices/0/count"],
  [withDevice('"powerW":1,"load":1.6'), "out_of_range", "/devices/0/load"],
  [withDevice('"powerW":1e999'), "out_of_range", "/devices/0/powerW"],
  [withField("unit", '{"name":"x","count":0}'), "out_of_range", "/unit/count"],
  // Names that nothing has
  [withField("method", '"magic"'), "unknown_id", "/method"],
  [withField("place", '"country:ATLANTIS"'), "unknown_id", "/place"],
  [withField("place", '""'), "unknown_id", "/place"],
  [withField("place", '"\\u0000"'), "unknown_id", "/place"],
  [withDevice('"device":"nvidia-a100-sxm4-80g"'), "unknown_id", "/devices/0/device"],
  // Missing
  ["{}", "no_work", ""],
  ['{"hours":1}', "no_work", ""],
  ['{"devices":[{"powerW":1}]}', "missing", "/hours"],
  [withDevice('"count":1'), "missing", "/devices/0/device"],
  [withField("unit", '{"count":1}'), "missing", "/unit/name"],
  [withField("unit", '{"name":"x"}'), "missing", "/unit/count"],
  // Too much
  [groups(65), "too_large", "/devices"],
  [`{"hours":${" ".repeat(256 * 1024)}1}`, "too_large", ""],
  ["[".repeat(10 * 1024 * 1024), "too_large", ""],
  [withField("deep", "[".repeat(20) + "]".repeat(20)), "too_large", "/deep"],
  [`{"a":`.repeat(40_000), "too_large", "/a"],
];

for (const [text, code, path] of cases) {
  const shown = text.length > 80 ? `${text.slice(0, 60)}... (${text.length} characters)` : text;
  test(`${code} at "${path}": ${JSON.stringify(shown)}`, async () => {
    const started = performance.now();
    const answer = JSON.parse(await gramme.estimateText(text));
    assert.equal(answer.ok, false);
    assert.ok(
      answer.errors.some((error) => error.code === code && error.path === path),
      JSON.stringify(answer.errors),
    );
    assert.ok(performance.now() - started < 2000);
    assert.equal(JSON.parse(await gramme.estimateText(good)).ok, true);
  });
}

test("text that is not UTF-8 is malformed", async () => {
  for (const bytes of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]]) {
    const text = Uint8Array.from([...Buffer.from('{"place":"'), ...bytes, ...Buffer.from('"}')]);
    const { errors } = JSON.parse(await gramme.estimateText(text));
    assert.deepEqual([errors[0].code, errors[0].path], ["malformed_json", ""]);
  }
});

test("every error that the text shows is reported at once", async () => {
  const text = '{"hours":"1","runs":[],"wrong":1,"devices":[{"count":"x"},7],"cpu":{"cores":null},"runs":2}';
  const { errors } = JSON.parse(await gramme.estimateText(text));
  assert.deepEqual(
    errors.map(({ code, path }) => `${code} ${path}`),
    [
      "wrong_type /hours",
      "wrong_type /runs",
      "unknown_field /wrong",
      "wrong_type /devices/0/count",
      "wrong_type /devices/1",
      "wrong_type /cpu/cores",
      "duplicate_key /runs",
    ],
  );
});

test("a text full of errors does not make an endless answer", async () => {
  const text = `{${Array.from({ length: 20_000 }, (_, i) => `"x${i}":1`).join()}}`;
  const { errors } = JSON.parse(await gramme.estimateText(text));
  assert.equal(errors.length, 100);
});

test("the nearest ids are offered for one that does not exist", async () => {
  for (const [text, id] of [
    [withDevice('"device":"nvidia-a100-sxm4-80g"'), "nvidia-a100-sxm4-80gb"],
    [withField("place", '"gcp:us-central"'), "gcp:us-central1"],
    [withField("method", '"mlco2"'), "mlco2-2019"],
  ]) {
    const { errors } = JSON.parse(await gramme.estimateText(text));
    assert.ok(errors[0].candidates.includes(id), JSON.stringify(errors));
  }
});

test("64 groups, 16 levels and whole numbers of any length are fine", async () => {
  assert.equal(JSON.parse(await gramme.estimateText(groups(64))).ok, true);
  assert.equal(
    JSON.parse(await gramme.estimateText('{"hours":10000000000000000000e-19,"devices":[{"powerW":1}]}')).ok,
    true,
  );
  const deepest = JSON.parse(await gramme.estimateText(withField("x", "[".repeat(15) + "]".repeat(15))));
  assert.deepEqual(
    deepest.errors.map(({ code }) => code),
    ["unknown_field"],
  );
});
