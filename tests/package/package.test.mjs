// The npm package as its users get it: installed from the tarball into an empty project, then used from Node, by the compiler
// of TypeScript, from a page without any tool, and from Vite's builds and its development server.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { createServer, build } from "vite";
import { loadGramme } from "../../wasm/gramme.mjs";
import { launchChromium } from "../tools/chromium.mjs";
import { launchFirefox } from "../tools/firefox.mjs";
import { serve } from "../tools/server.mjs";

const folder = "build/package/gramme";
const project = mkdtempSync(join(tmpdir(), "gramme-package-"));
/** Past years and a CPU, so that further parts of the data are needed. */
const request = {
  hours: 100,
  year: 2019,
  devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }],
  cpu: { device: "amd-epyc-7763" },
  place: "gcp:us-central1",
};
/** @type {any} */
let expected;
const json = (/** @type {string} */ file) => JSON.parse(readFileSync(file, "utf8"));
const write = (/** @type {string} */ name, /** @type {string} */ text) => writeFileSync(join(project, name), text);
const node = (/** @type {string[]} */ words, input = "") =>
  execFileSync(process.execPath, words, { cwd: project, encoding: "utf8", input });
const use = `import { loadGramme } from "gramme";
const { estimate, version } = await loadGramme();
const answer = { estimate: await estimate(${JSON.stringify(request)}), version };
`;
const inPage = `${use}document.title = "ready";\nglobalThis.answer = JSON.stringify(answer);\n`;

before(async () => {
  execFileSync(process.execPath, ["wasm/package/build.mjs"]);
  const [tarball] = readdirSync("build/package").filter((name) => name.endsWith(".tgz"));
  write("package.json", JSON.stringify({ name: "empty", private: true, type: "module" }));
  const install = ["install", "--offline", "--no-audit", "--no-fund", resolve("build/package", tarball)];
  execFileSync("npm", install, { cwd: project, stdio: "ignore" });
  const gramme = await loadGramme();
  expected = { estimate: await gramme.estimate(request), version: gramme.version };
});
after(() => rmSync(project, { recursive: true, force: true }));

test("the package says what it is, needs nothing, and is small", () => {
  const { name, version, dependencies, license, private: hidden } = json(`${folder}/package.json`);
  assert.deepEqual([name, license, dependencies, hidden], ["gramme", "MIT", undefined, undefined]);
  assert.equal(version, expected.version.core);
  const files = readdirSync(join(project, "node_modules/gramme"), { recursive: true, encoding: "utf8" });
  const sizes = files.map((file) => statSync(join(project, "node_modules/gramme", file)));
  const bytes = sizes.filter((one) => one.isFile()).reduce((sum, { size }) => sum + size, 0);
  assert.ok(bytes <= 600 * 1024, `${bytes} bytes`);
  for (const file of ["gramme.mjs", "gramme.d.ts", "cli.mjs", "README.md", "LICENSE"])
    assert.ok(files.includes(file), file);
  const imported = files.filter((file) => /\.mjs$/.test(file) && !file.startsWith("cli"));
  for (const file of imported)
    assert.doesNotMatch(readFileSync(join(project, "node_modules/gramme", file), "utf8"), /from "(?!\.)/, file);
});

test("it holds every part of the data", () => {
  const parts = readdirSync("data/build").filter((name) => name.endsWith(".json"));
  const held = readdirSync(`${folder}/files`);
  assert.deepEqual(
    held.sort(),
    ["core.mjs", "files.mjs", "sources.mjs", ...parts.map((name) => name.replace("json", "mjs"))].sort(),
  );
});

test("Node estimates with it, and reads every part", () => {
  write("use.mjs", `${use}console.log(JSON.stringify(answer));\n`);
  assert.deepEqual(JSON.parse(node(["use.mjs"])), expected);
  write(
    "parts.mjs",
    `import { loadGramme } from "gramme";
const gramme = await loadGramme();
const lists = await Promise.all([gramme.places(), gramme.devices(), gramme.cpus(), gramme.sources()]);
const [{ kind }] = await gramme.find("p4d.24xlarge");
const work = { devices: [{ device: "nvidia-a100-sxm4-80gb", count: 512 }] };
const { hours } = await gramme.plan({ activeParams: 7e9, tokens: 1e12, request: work });
const old = await gramme.estimate({ method: "mlco2-2019", hours: 1, devices: [{ device: "A100 PCIe 40/80GB" }], place: "gcp:us-central1" });
console.log(JSON.stringify([...lists.map(({ length }) => length), kind, hours.value > 0, old.method]));
`,
  );
  const [places, devices, cpus, sources, ...rest] = JSON.parse(node(["parts.mjs"]));
  assert.ok(Math.min(places, devices, cpus, sources) > 100);
  assert.deepEqual(rest, ["instance", true, "mlco2-2019"]);
});

test("the example of its README runs as it stands, and so do its commands", () => {
  const text = readFileSync(`${folder}/README.md`, "utf8");
  const [, code] = /```js\n([\s\S]*?)```/.exec(text) ?? [];
  write("readme.mjs", code);
  assert.match(node(["readme.mjs"]), /^[\d.]+ kg CO2e, most likely [\d.]+ to [\d.]+\n$/);
  const [, asked] = /echo '(.*)' \| npx gramme estimate -/.exec(text) ?? [];
  const command = join(project, "node_modules/.bin/gramme");
  const { ok, value } = JSON.parse(execFileSync(command, ["estimate", "-"], { input: asked, encoding: "utf8" }));
  assert.ok(ok && value.emissionsKg.total > 0);
  assert.match(execFileSync(command, ["help"], { encoding: "utf8" }), /gramme estimate/);
});

test("its types hold in strict TypeScript", () => {
  write(
    "use.ts",
    `import { loadGramme, GrammeError, type Estimate, type EstimateRequest } from "gramme";
const request: EstimateRequest = { hours: 1, devices: [{ device: "nvidia-t4" }] };
const estimate: Estimate = await (await loadGramme()).estimate(request);
export const total: number = estimate.emissionsKg.total;
// @ts-expect-error hours are a number
await (await loadGramme()).estimate({ hours: "1" });
export const isOurs = (error: unknown) => error instanceof GrammeError;
`,
  );
  const options = "--noEmit --strict --module nodenext --target es2023 --lib es2023,dom --types".split(" ");
  execFileSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), ...options, "", "use.ts"], {
    cwd: project,
    stdio: "pipe",
  });
});

/** What a page says at an address. @param {import("playwright-core").Browser} browser @param {string} url */
async function answerAt(browser, url) {
  const page = await browser.newPage();
  const origin = new URL(url).origin;
  /** @type {string[]} */
  const foreign = [];
  page.on("request", (asked) => {
    if (!asked.url().startsWith(origin)) foreign.push(asked.url());
  });
  await page.goto(url);
  await page.waitForFunction(() => document.title === "ready");
  const answer = JSON.parse(await page.evaluate(() => /** @type {any} */ (globalThis).answer));
  await page.close();
  assert.deepEqual(foreign, []);
  return answer;
}

test("pages use it: a plain module, Vite's build and Vite's development server, in Chromium; the module in Firefox", async () => {
  const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'`;
  const html = (/** @type {string} */ head) => `<!doctype html><meta charset="utf-8"><title>wait</title>${head}`;
  write("page.js", inPage.replace('"gramme"', '"./node_modules/gramme/gramme.mjs"'));
  write(
    "plain.html",
    html(
      `<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="./page.js"></script>`,
    ),
  );
  mkdirSync(join(project, "app"));
  write("app/index.html", html(`<script type="module" src="./main.js"></script>`));
  write("app/main.js", inPage);
  const vite = {
    root: join(project, "app"),
    base: "./",
    logLevel: /** @type {const} */ ("error"),
    configFile: /** @type {false} */ (false),
  };
  await build({ ...vite, build: { target: "es2022", outDir: join(project, "built"), emptyOutDir: true } });
  const served = await serve(project);
  const browser = await launchChromium();
  const firefox = await launchFirefox();
  const developing = await createServer({ ...vite, server: { port: 0, host: "localhost" } });
  try {
    await developing.listen();
    const [address = ""] = developing.resolvedUrls?.local ?? [];
    assert.deepEqual(await answerAt(browser, `${served.url}plain.html`), expected);
    assert.deepEqual(await answerAt(browser, `${served.url}built/index.html`), expected);
    assert.deepEqual(await answerAt(browser, address), expected);
    const page = await firefox.newPage();
    await page.goto(`${served.url}plain.html`);
    await page.waitForFunction(() => document.title === "ready");
    assert.deepEqual(JSON.parse(await page.evaluate(() => /** @type {any} */ (globalThis).answer)), expected);
  } finally {
    await developing.close();
    await Promise.all([browser.close(), firefox.close(), served.close()]);
  }
});
