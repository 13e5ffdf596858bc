// Lighthouse with its mobile preset, for every section's address: 100 in accessibility, best practices and SEO. How fast the
// page is depends on the machine, so that is for tests/bench to print.
//   node tests/tools/lighthouse.mjs [FOLDER]
import { pathToFileURL } from "node:url";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { chromiumPath, flags } from "./chromium.mjs";
import { serve } from "./server.mjs";

const asserted = ["accessibility", "best-practices", "seo"];
const sections = ["", "#elsewhere", "#reduce", "#plan", "#publish", "#journal", "#learn", "#method"];
/** Nothing asserted depends on how fast the page is, only on that it is there. */
const noWaiting = { pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 500, cpuQuietThresholdMs: 500 };

/** @typedef {import("lighthouse").Result} Report */

/**
 * @param {string} folder
 * @param {(audit: (address: string, flags: import("lighthouse").Flags) => Promise<Report>) => Promise<void>} use `address` is
 *   what follows the page's own.
 */
export async function withLighthouse(folder, use) {
  const server = await serve(folder, { base: "/gramme/", gzip: true });
  const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: flags });
  try {
    await use(async (address, options) => {
      const page = await browser.newPage();
      const result = await lighthouse(server.url + address, { logLevel: "error", ...options }, undefined, page);
      await page.close();
      if (!result) throw new Error("Lighthouse gave no result");
      return result.lhr;
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Prints what is less than it should be. @param {Report} report @param {string} id of a category. @returns {boolean} */
function isWhole({ categories, audits }, id) {
  const { score, auditRefs } = categories[id];
  if (score === 1) return true;
  console.log(`  ${id}: ${Math.round((score ?? 0) * 100)}`);
  for (const { id: audit } of auditRefs.filter(({ weight }) => weight > 0)) {
    const { score: part, title, details } = audits[audit];
    if (part !== null && part < 1) console.log(`    ${title}\n${JSON.stringify(details, null, 2)}`);
  }
  return false;
}

async function main() {
  let [passed, failed] = [0, 0];
  await withLighthouse(process.argv[2] ?? "dist", async (audit) => {
    for (const section of sections) {
      const report = await audit(section, { onlyCategories: asserted, ...noWaiting });
      console.log(`${section || "calculator"}: ${report.finalDisplayedUrl.split("/").pop() || "/"}`);
      for (const id of asserted) {
        if (isWhole(report, id)) passed += 1;
        else failed += 1;
      }
    }
  });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
