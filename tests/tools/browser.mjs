// The browser that a test runs in: Chromium, or the one that GRAMME_BROWSER names.
import { launchChromium } from "./chromium.mjs";
import { launchFirefox } from "./firefox.mjs";

const launchers = { chromium: launchChromium, firefox: launchFirefox };

/** The name of the present one. */
export const browserName = /** @type {keyof typeof launchers} */ (process.env.GRAMME_BROWSER ?? "chromium");

const launcher = launchers[browserName];
if (!launcher) throw new Error(`GRAMME_BROWSER is one of ${Object.keys(launchers).join(", ")}`);

/**
 * @param {import("playwright-core").LaunchOptions} [options]
 * @returns {Promise<import("playwright-core").Browser>} the caller closes it.
 */
export const launchBrowser = (options) => launcher(options);

/** Why a test is left out where it asks of the browser what only Chromium can be asked; false in Chromium. */
export const onlyChromium = browserName !== "chromium" && "only Chromium can be asked this";
