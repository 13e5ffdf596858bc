#!/usr/bin/env node
// The command line; `gramme help` says what it can do.
import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import { GrammeError, loadGramme } from "./gramme.mjs";
import { answers, readAll, readRuns } from "./cli-input.mjs";
import { asTable } from "./cli-table.mjs";

const usage = `gramme estimate [FILE|-]                        the estimate of each request, a JSON result a line
gramme compare  [FILE|-] [--devices] [--json]   one request at every place, or on every device, ranked;
                                                low and high are P5 and P95 of the operational kg; a cloud region
                                                that has a status is not open to everybody, nor is a centre
gramme plan     [FILE|-]                        a training before it is run: operations, hours, emissions, a JSON result a line
gramme reduce   [FILE|-] [--inputs JSON]        what would make each request emit less, a JSON result a line
gramme ledger   [FILE|-]                        the sum of all requests with its range, a JSON result
gramme places | devices | cpus [--json]         the catalog
gramme version

gramme plan takes {"activeParams": 7e9, "tokens": 1e12, "request": {"devices": [{"device": "nvidia-h100-sxm5-80gb", "count": 64}]}}.
A request is one JSON value, or one a line; without FILE, or with -, it comes from standard input.
`;

/** What the person did wrong, in one line. */
class Complaint extends Error {
  /** @param {string} message @param {number} exitCode */
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Resolves when there is room for more. @param {string} text @returns {Promise<void>} */
const print = (text) =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once("drain", resolve);
  });

/** @param {any[]} rows a JSON array with a row a line */
const printJson = (rows) => print(`[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);

/** @param {string | undefined} file */
const named = (file) => (file === undefined || file === "-" ? "standard input" : file);

/** @param {string | undefined} file @returns {AsyncIterable<Buffer>} */
async function* input(file) {
  try {
    yield* file === undefined || file === "-" ? process.stdin : createReadStream(file);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    const reason = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : message;
    throw new Complaint(`Cannot read ${named(file)}: ${reason}`, 1);
  }
}

/**
 * An answer a line for each request of a file.
 * @param {string | undefined} file @param {(request: Uint8Array) => Promise<string>} ask
 */
async function printAnswers(file, ask) {
  for await (const text of answers(input(file), ask)) {
    if (!text.startsWith('{"ok":true')) process.exitCode = 1;
    await print(`${text}\n`);
  }
}

const commands = {
  async estimate([file]) {
    const gramme = await loadGramme();
    await printAnswers(file, (request) => gramme.estimateText(request));
  },

  async plan([file]) {
    const gramme = await loadGramme();
    await printAnswers(file, (wanted) => gramme.planText(wanted));
  },

  async reduce([file], { inputs }) {
    const gramme = await loadGramme();
    await printAnswers(file, (request) => gramme.reduceText(request, inputs));
  },

  async compare([file], { devices, json }) {
    const gramme = await loadGramme();
    const text = await gramme.compareText(await readAll(input(file)), devices ? "devices" : "places");
    const answer = JSON.parse(text);
    if (!answer.ok && answer.errors[0].code === "malformed_json")
      throw new Complaint(`gramme compare takes one request: ${answer.errors[0].detail}`, 1);
    if (!answer.ok) throw new GrammeError(answer.errors);
    if (json) return printJson(answer.value);
    /** @type {{ id: string, name: string, kind: string, status?: string }[]} */
    const things = devices ? await gramme.devices() : await gramme.places();
    const known = new Map(things.map((thing) => [thing.id, thing]));
    const rows = answer.value.map((row, i) => {
      const [low, , high] = row.range?.operationalKg ?? [];
      const { name, kind, status } = known.get(row.place ?? row.device) ?? {};
      return { rank: i + 1, ...row, low, high, name, kind, status };
    });
    const figures = ["energyKwh", "operationalKg", "low", "high", "totalKg"];
    const columns = devices
      ? ["device", "name", ...figures]
      : ["place", "name", "kind", "status", ...figures, "assumed"];
    return print(asTable(rows, ["rank", ...columns]));
  },

  async ledger([file]) {
    const gramme = await loadGramme();
    const text = await gramme.ledgerText(await readRuns(input(file)));
    const answer = JSON.parse(text);
    if (answer.ok && answer.value.runs.length === 0)
      throw new Complaint(`gramme ledger: there is no run in ${named(file)}`, 1);
    if (!answer.ok || answer.value.runs.some(({ ok }) => !ok)) process.exitCode = 1;
    return print(`${text}\n`);
  },

  async places(_, { json }) {
    const rows = await (await loadGramme()).places();
    return json
      ? printJson(rows)
      : print(asTable(rows, ["id", "name", "kind", "providerName", "country", "grid", "pue"]));
  },

  /** CPUs as well, after the accelerators. */
  async devices(_, { json }) {
    const gramme = await loadGramme();
    const cpus = (await gramme.cpus()).map(({ id, name, ...rest }) => ({ id, name, kind: "cpu", ...rest }));
    /** @type {any[]} */
    const rows = [...(await gramme.devices()), ...cpus];
    if (json) return printJson(rows);
    const shown = rows.map((row) => ({ ...row, watts: row.averageW ?? row.ratedW ?? row.tdpW }));
    return print(asTable(shown, ["id", "name", "kind", "segment", "year", "watts", "memoryGb", "cores"]));
  },

  async cpus(_, { json }) {
    const rows = await (await loadGramme()).cpus();
    return json ? printJson(rows) : print(asTable(rows, ["id", "name", "cores", "tdpW", "year"]));
  },

  async version(_, { json }) {
    const { version } = await loadGramme();
    return print(json ? `${JSON.stringify(version)}\n` : `gramme ${version.core}, data of ${version.data}\n`);
  },

  help: () => print(usage),
};

/** Which options a command has, and whether it reads a file. */
const takes = {
  estimate: { file: true, options: [] },
  plan: { file: true, options: [] },
  reduce: { file: true, options: [], values: ["inputs"] },
  compare: { file: true, options: ["devices", "json"] },
  ledger: { file: true, options: [] },
  places: { file: false, options: ["json"] },
  devices: { file: false, options: ["json"] },
  cpus: { file: false, options: ["json"] },
  version: { file: false, options: ["json"] },
  help: { file: false, options: [] },
};

/** @param {string[]} words */
function understand([name = "help", ...rest]) {
  const command = { "--help": "help", "-h": "help", "--version": "version" }[name] ?? name;
  if (!Object.hasOwn(commands, command)) throw new Complaint(`There is no command ${name}.\n\n${usage.trimEnd()}`, 2);
  const { file, options, values: texts = [] } = takes[command];
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        ...Object.fromEntries(options.map((o) => [o, { type: "boolean" }])),
        ...Object.fromEntries(texts.map((o) => [o, { type: "string" }])),
      },
    });
    if (values.help) return { command: "help", positionals: [], values };
    if (positionals.length > (file ? 1 : 0)) throw new Error(`too many words: ${positionals.join(" ")}`);
    return { command, positionals, values };
  } catch (error) {
    const [reason] = /** @type {Error} */ (error).message.split(". ");
    throw new Complaint(`gramme ${command}: ${reason}\n\n${usage.trimEnd()}`, 2);
  }
}

// Whoever reads has seen enough, as with `gramme places | head`.
process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
  process.exit();
});

try {
  const { command, positionals, values } = understand(process.argv.slice(2));
  await commands[command](positionals, values);
} catch (error) {
  if (!(error instanceof Complaint || error instanceof GrammeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof Complaint ? error.exitCode : 1;
}
