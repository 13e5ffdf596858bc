// ./dev package: the npm package, as a folder and packed, in build/package/. Needs the core and the data built.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = new URL("../../", import.meta.url);
const target = new URL("build/package/", root);
const folder = new URL("gramme/", target);

/** @param {string} from relative to the repository @param {string} to relative to the package */
const copy = (from, to) => cpSync(new URL(from, root), new URL(to, folder));

/** @type {string[]} */
const modules = [];

/** @param {string} from @param {string} name of the module, without its ending */
const asModule = (from, name) => {
  const text = gzipSync(readFileSync(new URL(from, root)), { level: 9 }).toString("base64");
  writeFileSync(new URL(`files/${name}.mjs`, folder), `export default "${text}";\n`);
  modules.push(name);
};

rmSync(target, { recursive: true, force: true });
mkdirSync(new URL("files/", folder), { recursive: true });
for (const name of readdirSync(new URL("wasm/", root)).filter(
  (file) => /\.(mjs|d\.ts)$/.test(file) && !/\.d\.mts$/.test(file),
))
  copy(`wasm/${name}`, name);
copy("wasm/build/core.mjs", "build/core.mjs");
copy("wasm/package/own.mjs", "own.mjs");
copy("wasm/package/README.md", "README.md");
copy("LICENSE", "LICENSE");
asModule("wasm/build/core.wasm", "core");
for (const file of readdirSync(new URL("data/build/", root)))
  asModule(`data/build/${file}`, file.replace(/\.json$/, ""));
asModule("data/sources.json", "sources");
// Each import written out, as bundlers need it.
const imports = modules.map((name) => `  ${name}: () => import("./${name}.mjs"),\n`);
writeFileSync(new URL("files/files.mjs", folder), `export const files = {\n${imports.join("")}};\n`);

const [, version] =
  /project\(gramme VERSION ([\d.]+)/.exec(readFileSync(new URL("CMakeLists.txt", root), "utf8")) ?? [];
const description = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));
const { name, ...rest } = description;
// npm compares it with the provenance.
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
if (repository) rest.repository = { type: "git", url: `git+${server}/${repository}.git` };
writeFileSync(new URL("package.json", folder), `${JSON.stringify({ name, version, ...rest }, null, 2)}\n`);

const options = ["pack", "--json", "--pack-destination", fileURLToPath(target)];
const [{ filename, size, unpackedSize }] = JSON.parse(
  execFileSync("npm", options, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
);
console.log(`build/package/${filename}: ${size} bytes packed, ${unpackedSize} unpacked`);
