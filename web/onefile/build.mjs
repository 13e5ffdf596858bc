// Makes dist/gramme.html: the whole page in one file, which opens from a disk and asks for nothing. Needs the core and the
// data built. Its code, the core and each part of the data stand in it as base64 of what gzip made of them.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import page from "../vite.config.js";

const root = join(import.meta.dirname, "../..");

/** @param {string} file relative to the repository */
const read = (file) => readFileSync(join(root, file));

/** Modules that say where files are, and what stands for them here. @type {Record<string, string>} */
const replaced = {
  "wasm/own.mjs": "web/onefile/own.js",
  "web/load.js": "web/onefile/load.js",
  "web/course/served.js": "web/onefile/served.js",
  "web/elsewhere/land.js": "web/onefile/land.js",
  "web/learn/file.js": "web/onefile/file.js",
  "web/offline/element.js": "web/onefile/offline.js",
  "web/scorm/make.js": "web/onefile/make.js",
};

/** @type {import("vite").Plugin} */
const replacing = {
  name: "gramme-one-file",
  enforce: "pre",
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const other = found && replaced[relative(root, found.id)];
    return other ? join(root, other) : found;
  },
  // A module out of a Blob has an address that nothing is relative to.
  transform: (code) =>
    code.includes("import.meta.url") ? code.replaceAll("import.meta.url", "document.baseURI") : null,
};

async function bundle() {
  const { output } = /** @type {any} */ (
    await build({
      root: join(root, "web"),
      configFile: false,
      publicDir: false,
      logLevel: "warn",
      plugins: [replacing],
      build: {
        target: page.build?.target,
        write: false,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { input: join(root, "web/onefile/main.js"), output: { codeSplitting: false } },
      },
    })
  );
  /** @param {RegExp} ending @returns {string} */
  const only = (ending) => {
    const [one, ...more] = output.filter(({ fileName }) => ending.test(fileName));
    if (!one || more.length > 0) throw new Error(`Not one file ${ending}: ${output.map(({ fileName }) => fileName)}`);
    return one.code ?? String(one.source);
  };
  if (output.length !== 2) throw new Error(`Too many files: ${output.map(({ fileName }) => fileName)}`);
  return { code: only(/\.js$/), styles: only(/\.css$/).trim() };
}

/** @param {string} text */
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** @param {string} name @param {Uint8Array | string} content @returns {string} a script of a type that nothing runs. */
const block = (name, content) =>
  `<script type="text/plain" id="held-${name}">${gzipSync(content, { level: 9 }).toString("base64")}</script>\n`;

/** @param {string} html @param {[RegExp, string][]} changes each has to be found */
function changed(html, changes) {
  return changes.reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`web/index.html has no ${from}`);
    return text.replace(from, () => to);
  }, html);
}

const broken = `<div id="broken" hidden>
      <p class="plain">This file is damaged, or the browser is too old for it. Download it once more, or try another browser.</p>
      <p class="plain" lang="fr">
        Ce fichier est endommagé, ou le navigateur est trop ancien pour lui. Téléchargez-le à nouveau, ou essayez un autre
        navigateur.
      </p>
      <p class="plain" lang="zh-Hans">此文件已损坏，或者浏览器版本过旧。请重新下载，或换用其他浏览器。</p>
    </div>`;

const { code, styles } = await bundle();
const boot = read("web/onefile/boot.js").toString();
const icon = `data:image/svg+xml;base64,${read("web/public/icon.svg").toString("base64")}`;
const policy = [
  "default-src 'none'",
  `script-src ${hash(boot)} blob: 'wasm-unsafe-eval'`,
  `style-src ${hash(styles)}`,
  "img-src data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html gramme",
].join("; ");

const html = changed(read("web/index.html").toString(), [
  [/(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]*/, policy],
  [/(\s*<link rel="preload"[^>]*>)+/, ""],
  [/\s*<link rel="manifest"[^>]*>/, ""],
  [/(?<=<link rel="icon" href=")[^"]*/, icon],
  [/<link rel="stylesheet"[^>]*>/, `<style>${styles}</style>`],
  [/<script type="module"[^>]*><\/script>/, `<script type="module">${boot}</script>`],
  // Where nothing answers it, the folder would.
  [/(?<=<h1 class="brand"><a href=")\.\/(?=")/, ""],
  [/<div class="unarrived">[^]*?<\/div>/, broken],
]);
const files = [
  ["page", code],
  ["core", read("wasm/build/core.wasm")],
  ...readdirSync(join(root, "data/build")).map((name) => [name.replace(/\.json$/, ""), read(`data/build/${name}`)]),
  ["sources", read("data/sources.json")],
  ["land", read("node_modules/world-atlas/land-110m.json")],
].map(([name, content]) => block(String(name), content));

mkdirSync(join(root, "dist"), { recursive: true });
writeFileSync(join(root, "dist/gramme.html"), changed(html, [[/(?=<\/body>)/, files.join("")]]));
