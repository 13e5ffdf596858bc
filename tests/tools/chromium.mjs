// Headless Chromium, driven by playwright-core; the system's own, never a downloaded one.
import { chromium } from "playwright-core";
import { executable } from "./executable.mjs";

/** Flags for a Chromium that works as root, without a graphics card, and asks nothing of the network by itself. */
export const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const chromiumPath = () =>
  executable("CHROMIUM", ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"]);

/**
 * @param {import("playwright-core").LaunchOptions} [options]
 * @returns {Promise<import("playwright-core").Browser>} the caller closes it.
 */
export function launchChromium(options = {}) {
  return chromium.launch({ executablePath: chromiumPath(), args: flags, ...options });
}
