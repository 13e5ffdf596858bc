// A static file server for tests and for ./dev serve: one folder, localhost only, nothing cached.
import { once } from "node:events";
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { parseArgs, promisify } from "node:util";
import { pathToFileURL } from "node:url";
import zlib from "node:zlib";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

const gzip = promisify(zlib.gzip);

/** What was compressed, by file and time of its last change: a page that is opened often would spend most of its time on it. @type {Map<string, Promise<Buffer>>} */
const compressed = new Map();

/** @param {Buffer} body @param {string} [key] none if it is nobody's file. */
function gzipped(body, key) {
  const made = (key && compressed.get(key)) || gzip(body, { level: 9 });
  if (key) compressed.set(key, made);
  return made;
}

/**
 * @typedef {{ method: string, path: string, status: number, bytes: number, gzipBytes: number }} Served
 *   One answered request; gzipBytes is the size of the body after `gzip -9`, whether or not it was sent that way.
 */

/**
 * Serves a folder on localhost.
 * @param {string} folder
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes any free one.
 * @param {string} [options.base] path under which the folder appears, as on a host with sub-paths: "/gramme/".
 * @param {boolean} [options.gzip] compress bodies, as a public host does.
 * @returns {Promise<{ url: string, requests: Served[], close: () => Promise<void> }>} fails if the port is taken.
 */
export async function serve(folder, { port = 0, base = "/", gzip: compress = false } = {}) {
  /** @type {Served[]} */
  const requests = [];

  const server = createServer({ maxHeaderSize: 1 << 17 }, async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const found = await find(folder, base, path);
    const body = found.body ?? Buffer.from(found.status === 404 ? "Not found\n" : "");
    const small = await gzipped(body, found.key);
    requests.push({
      method: request.method ?? "",
      path,
      status: found.status,
      bytes: body.length,
      gzipBytes: small.length,
    });
    response.writeHead(found.status, {
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "no-cache",
      "Content-Type": found.type ?? types[".txt"],
      "X-Content-Type-Options": "nosniff",
      ...(found.location && { Location: found.location }),
      ...(compress && { "Content-Encoding": "gzip" }),
    });
    response.end(request.method === "HEAD" ? undefined : compress ? small : body);
  });

  // once() fails with the error if that comes first: the port may be taken.
  await once(server.listen(port, "localhost"), "listening");
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return { url: `http://localhost:${address.port}${base}`, requests, close };
}

/**
 * What stands at a path: a file, a folder's index, or nothing.
 * @param {string} folder
 * @param {string} base
 * @param {string} path
 * @returns {Promise<{ status: number, body?: Buffer, type?: string, location?: string, key?: string }>} `key` is one for each
 *   content.
 */
async function find(folder, base, path) {
  try {
    if (!path.startsWith(base)) return { status: 404 };
    // normalize() of an absolute path cannot climb above its root.
    const named = join(folder, normalize(`/${decodeURIComponent(path.slice(base.length))}`));
    const isFolder = (await stat(named)).isDirectory();
    if (isFolder && !path.endsWith("/")) return { status: 301, location: `${path}/` };
    const file = isFolder ? join(named, "index.html") : named;
    const { mtimeMs, size } = await stat(file);
    const type = types[extname(file)] ?? "application/octet-stream";
    return { status: 200, body: await readFile(file), type, key: `${file} ${mtimeMs} ${size}` };
  } catch {
    return { status: 404 };
  }
}

/** @param {string[]} words @returns {{ folder: string, port?: number, base?: string }} throws what is wrong with them. */
function understand(words) {
  const options = { port: { type: /** @type {const} */ ("string") }, base: { type: /** @type {const} */ ("string") } };
  const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options });
  if (positionals.length > 1) throw new Error(`Too many words: ${positionals.slice(1).join(" ")}`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
    throw new Error(`Not a port from 0 to 65535: ${values.port}`);
  return { folder: positionals[0] ?? "dist", port, base: /** @type {string | undefined} */ (values.base) };
}

async function main() {
  try {
    const { folder, port, base } = understand(process.argv.slice(2));
    const { url } = await serve(folder, { port: port ?? 8080, base }).catch((error) => {
      if (port !== undefined || error.code !== "EADDRINUSE") throw error;
      return serve(folder, { base });
    });
    console.log(`Serving ${folder}/ at ${url} (Ctrl+C stops)`);
  } catch (error) {
    console.error(/** @type {Error} */ (error).message.split(". ")[0]);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
