// Headless Firefox, driven by puppeteer-core over WebDriver BiDi; the system's own, never a downloaded one.
import puppeteer from "puppeteer-core";
import { executable } from "./executable.mjs";

const firefoxPath = () => executable("FIREFOX", ["firefox-esr", "firefox"]);

/**
 * @param {import("puppeteer-core").LaunchOptions} [options]
 * @returns {Promise<import("puppeteer-core").Browser>} the caller closes it.
 */
export function launchFirefox(options = {}) {
  return puppeteer.launch({ browser: "firefox", executablePath: firefoxPath(), headless: true, ...options });
}
