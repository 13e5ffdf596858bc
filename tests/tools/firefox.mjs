// Headless Firefox, driven by playwright-core over WebDriver BiDi; the system's own, never a downloaded one.
import { createHash } from "node:crypto";
import { renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { firefox } from "playwright-core";
import { executable } from "./executable.mjs";

export const firefoxPath = () => executable("FIREFOX", ["firefox-esr", "firefox"]);

const preferences = {
  // The driver lets files on a disk read each other; a Firefox that nobody has set up does not.
  "security.fileuri.strict_origin_policy": true,
  // Firefox 153 crashes where a script (axe, the driver) reads ariaDescribedByElements of an element whose attribute has changed.
  "accessibility.ARIAElementReflection.enabled": false,
  // The driver's mouse and keyboard reach no frame that another process draws.
  "fission.webContentIsolationStrategy": 0,
  // As in the other browsers here: no bar takes room of the page, and a test may read what was copied.
  "ui.useOverlayScrollbars": 1,
  "dom.events.testing.asyncClipboard": true,
};

/**
 * @param {import("playwright-core").LaunchOptions} [options]
 * @returns {Promise<import("playwright-core").Browser>} the caller closes it.
 */
export async function launchFirefox(options = {}) {
  const browser = await firefox.launch({
    channel: "moz-firefox",
    executablePath: firefoxPath(),
    args: ["--remote-allow-system-access"],
    firefoxUserPrefs: preferences,
    ...options,
  });
  await teachMedia(browser);
  tellDownloads(browser);
  return browser;
}

/**
 * Firefox 153 does not know the command by which the driver sets colour scheme, motion, forced colours and medium, but it
 * can do each of it for whoever has access to its own windows.
 * @param {any} browser
 */
async function teachMedia(browser) {
  const driver = browser._connection.toImpl(browser);
  const root = driver._browserSession;
  const { contexts } = await root.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const target = { context: contexts[0].context };

  /** @param {string} id of a page */
  const emulate = async (id) => {
    const media = JSON.stringify(driver._bidiPages.get(id)._page.emulatedMedia());
    const expression = `(${setMedia})(${JSON.stringify(id)}, ${media})`;
    const { exceptionDetails } = await root.send("script.evaluate", { expression, target, awaitPromise: false });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  };

  const send = root.send.bind(root);
  root.send = async (method, parameters) => {
    if (method === "emulation.setMediaFeaturesOverride") return {};
    const answer = await send(method, parameters);
    if (method === "browsingContext.create") {
      const page = driver._bidiPages.get(answer.context);
      page.updateEmulateMedia = () => emulate(answer.context);
      await page.updateEmulateMedia();
    }
    return answer;
  };
}

/** Runs in Firefox's own window. @param {string} id @param {Record<string, string>} media */
function setMedia(id, { media, colorScheme, reducedMotion, forcedColors }) {
  const { ChromeUtils, Services } = /** @type {any} */ (globalThis);
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const page = NavigableManager.getBrowsingContextById(id);
  page.mediumOverride = media === "print" ? "print" : "";
  page.prefersColorSchemeOverride = colorScheme === "dark" ? "dark" : "light";
  page.forcedColorsOverride = forcedColors === "active" ? "active" : "none";
  Services.prefs.setIntPref("ui.prefersReducedMotion", Number(reducedMotion === "reduce"));
}

/**
 * Firefox 153 gives a download no name of its own, which the driver knows it by. Its address does, which is a blob's; and out of
 * the way of the next one it goes to a file of that name.
 * @param {any} browser
 */
function tellDownloads(browser) {
  const driver = browser._connection.toImpl(browser);
  const transport = driver._connection._transport;
  const fileOf = (address) => createHash("sha256").update(address).digest("hex");
  const take = transport.onmessage;
  transport.onmessage = (message) => {
    const { method, params } = message;
    if (/^browsingContext\.download/.test(method)) params.download ??= params.url;
    if (params?.filepath) renameSync(params.filepath, join(dirname(params.filepath), fileOf(params.url)));
    take(message);
  };
  const create = driver.downloadCreated.bind(driver);
  driver.downloadCreated = (page, id, url, name) => create(page, id, url, name, fileOf(url));
}
