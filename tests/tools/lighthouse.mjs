// Lighthouse with its mobile preset: 100 in accessibility, best practices and SEO; performance is printed only.
//   node tests/tools/lighthouse.mjs [FOLDER]
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { chromiumPath, flags } from "./chromium.mjs";
import { serve } from "./server.mjs";

const asserted = ["accessibility", "best-practices", "seo"];

const server = await serve(process.argv[2] ?? "dist", { base: "/gramme/", gzip: true });
const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: flags });
let failed = 0;
try {
  const options = { logLevel: /** @type {const} */ ("error"), onlyCategories: [...asserted, "performance"] };
  const result = await lighthouse(server.url, options, undefined, await browser.newPage());
  if (!result) throw new Error("Lighthouse gave no result");
  const { categories, audits } = result.lhr;
  const score = (id) => Math.round((categories[id].score ?? 0) * 100);

  for (const id of asserted) {
    console.log(`${id}: ${score(id)}`);
    if (score(id) === 100) continue;
    failed += 1;
    for (const { id: audit } of categories[id].auditRefs.filter((ref) => ref.weight > 0)) {
      const { score: part, title, details } = audits[audit];
      if (part !== null && part < 1) console.log(`  ${title}\n${JSON.stringify(details, null, 2)}`);
    }
  }
  const seconds = (id) => `${((audits[id].numericValue ?? 0) / 1000).toFixed(1)} s`;
  const paint = `first paint ${seconds("first-contentful-paint")}, largest ${seconds("largest-contentful-paint")}`;
  const blocked = `blocked ${(audits["total-blocking-time"].numericValue ?? 0).toFixed(0)} ms`;
  console.log(`performance: ${score("performance")} (${paint}, ${blocked})`);
} finally {
  await browser.close();
  await server.close();
}
console.log(`${asserted.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
