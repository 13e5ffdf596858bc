// WebKitGTK's small browser, driven by the system's own WebKitWebDriver over WebDriver (W3C), which needs no more than fetch.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { executable } from "./executable.mjs";

/** Where distributions keep it, which is on no path. */
const folders = ["x86_64-linux-gnu", "aarch64-linux-gnu"].flatMap((machine) =>
  ["4.1", "4.0"].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}`),
);

function browserPath() {
  const found = folders.map((folder) => `${folder}/MiniBrowser`).find(existsSync);
  if (!found) throw new Error("No MiniBrowser of WebKitGTK");
  return found;
}

/**
 * @typedef {object} WebKit
 * @property {(url: string) => Promise<void>} goto
 * @property {<A, R>(run: (argument: A) => R, argument?: A) => Promise<R>} evaluate runs in the page.
 * @property {(selector: string) => Promise<string>} textOf the text of the first such element, once there is any.
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<WebKit>} the caller closes it. */
export async function launchWebKit() {
  const driver = `http://127.0.0.1:${4000 + (process.pid % 1000)}`;
  const { port } = new URL(driver);
  // Without a graphics card, and as root.
  const environment = {
    ...process.env,
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  };
  const program = executable("WEBKIT_DRIVER", ["WebKitWebDriver"]);
  // A display of its own; both end together.
  const child = spawn("xvfb-run", ["-a", program, `--port=${port}`], {
    stdio: "ignore",
    detached: true,
    env: environment,
  });

  /** @param {string} method @param {string} path @param {unknown} [body] */
  const ask = async (method, path, body) => {
    const response = await fetch(driver + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  };
  /** @template T @param {() => Promise<T>} attempt @returns {Promise<T>} */
  const patiently = async (attempt) => {
    const end = Date.now() + 20_000;
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (Date.now() > end) throw error;
        await setTimeout(100);
      }
    }
  };

  await patiently(() => ask("GET", "/status"));
  const options = { binary: browserPath(), args: ["--automation"] };
  const { sessionId } = await ask("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const session = `/session/${sessionId}`;
  const evaluate = (run, argument) =>
    ask("POST", `${session}/execute/sync`, { script: `return (${run})(...arguments)`, args: [argument ?? null] });

  return {
    goto: (url) => ask("POST", `${session}/url`, { url }),
    evaluate,
    textOf: (selector) =>
      patiently(async () => {
        const text = await evaluate((one) => document.querySelector(one)?.textContent?.trim(), selector);
        if (!text) throw new Error(`No ${selector}`);
        return text;
      }),
    close: async () => {
      await ask("DELETE", session).catch(() => undefined);
      if (child.pid) process.kill(-child.pid);
    },
  };
}
