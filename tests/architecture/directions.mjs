// Who may use what: the one-way directions between the folders, read from includes, imports and forbidden words.
import { dirname, join, normalize } from "node:path";

/** Standard headers that would bring input, output, a clock, a locale, randomness or threads into the core. */
const impure = new Set(
  (
    "iostream istream ostream sstream fstream streambuf iomanip ios iosfwd cstdio print syncstream locale clocale codecvt " +
    "chrono ctime random filesystem thread mutex shared_mutex condition_variable future atomic stdexcept exception csignal csetjmp"
  ).split(" "),
);

/** Words of exceptions, of sudden ends and of the outside world. */
const words =
  /\b(throw)\b|\b(try)\s*\{|\b(catch|abort|terminate|exit|_Exit|quick_exit|assert|printf|fprintf|puts|getenv|setlocale|rand|srand)\s*\(/;

/**
 * @typedef {object} Rule
 * @property {RegExp} files which files it is about; the first rule that matches a path counts.
 * @property {RegExp} own paths in the repository that they may use.
 * @property {RegExp} [outside] headers or packages from elsewhere that they may use.
 * @property {boolean} [pure] nothing impure, and no exceptions.
 */

/** @type {Rule[]} */
const rules = [
  { files: /^core\/(include|src)\//, own: /^core\/(include|src)\//, outside: /^[a-z_0-9]+$/, pure: true },
  { files: /^core\/json\//, own: /^core\/(include|json)\//, outside: /^([a-z_0-9]+|nlohmann\/.*)$/ },
  {
    files: /^wasm\/.*\.[ch]pp$/,
    own: /^(core\/(include|json)|wasm)\//,
    outside: /^([a-z_0-9]+|emscripten\/.*|emscripten\.h)$/,
  },
  { files: /^wasm\/package\/build\.mjs$/, own: /./, outside: /^node:/ },
  { files: /^wasm\/.*\.(m?js|d\.ts)$/, own: /^wasm\//, outside: /^node:/ },
  { files: /^web\/(.*\/)?([^/]*\.config\.m?js|build\.mjs)$/, own: /^(web|data|wasm)\/|^package\.json$/, outside: /./ },
  {
    files: /^web\/.*\.m?js$/,
    own: /^(web|data)\/|^wasm\/(gramme\.mjs|gramme\.d\.ts|build\/core\.wasm)$/,
    outside: /^(?!node:)/,
  },
  { files: /^data\/.*\.m?js$/, own: /^data\//, outside: /./ },
];

/** Where a quoted include is looked for, besides the file's own folder. */
const includeFolders = ["core/include", "core/json", "core/json/include", "core"];

/**
 * Everything that breaks a direction, a line each; empty when all is well.
 * @param {Map<string, string>} files path from the top of the repository to text; must hold every file that is used.
 * @returns {string[]}
 */
export function violations(files) {
  return [...files].flatMap(([path, text]) => {
    const rule = rules.find((candidate) => candidate.files.test(path));
    if (!rule) return [];
    const found = /\.[ch]pp$/.test(path) ? cppUses(path, text, files) : jsUses(path, text);
    const wrong = found.filter(({ own, name }) => !(own ? rule.own.test(own) : rule.outside?.test(name)));
    const messages = wrong.map(({ own, name }) => `${path} must not use ${own ?? name}`);
    return rule.pure ? [...messages, ...impurities(path, text, found)] : messages;
  });
}

/** @typedef {{ name: string, own?: string }} Use what stands in the source, and the repository's file if it is one */

/** @param {string} path @param {string} text @param {Map<string, string>} files @returns {Use[]} */
function cppUses(path, text, files) {
  return [...text.matchAll(/^\s*#\s*include\s*([<"])([^>"]+)[>"]/gm)].map(([, quote, name]) => {
    if (quote === "<") return { name };
    const places = [dirname(path), ...includeFolders].map((folder) => normalize(join(folder, name)));
    return { name, own: places.find((place) => files.has(place)) };
  });
}

/** @param {string} path @param {string} text @returns {Use[]} */
function jsUses(path, text) {
  const specifiers = [
    ...text.matchAll(/^\s*(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm),
    ...text.matchAll(/^\s*import\s*["']([^"']+)["']/gm),
    ...text.matchAll(/\bimport\s*\(\s*["'`]([^"'`$]+)["'`]/g),
    ...text.matchAll(/\bnew URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g),
  ];
  return specifiers.map(([, specifier]) => {
    const name = specifier.replace(/[?#].*$/, "");
    return /^\.{0,2}\//.test(name) ? { name, own: normalize(join(dirname(path), name)) } : { name };
  });
}

/** @param {string} path @param {string} text @param {Use[]} uses */
function impurities(path, text, uses) {
  const headers = uses.filter(({ name }) => impure.has(name)).map(({ name }) => `${path} must not use <${name}>`);
  const code = text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "").replace(/"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])*'/g, '""');
  const lines = code.split("\n").filter((line) => !line.trimStart().startsWith("#"));
  const spoken = lines.map((line) => words.exec(line)).filter((match) => match !== null);
  return [...headers, ...spoken.map((match) => `${path} must not use "${match[1] ?? match[2] ?? match[3]}"`)];
}
