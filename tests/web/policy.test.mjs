// The policy that the built page carries: exactly the one that was decided on, and enforced.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { launchBrowser } from "../tools/browser.mjs";
import { serve } from "../tools/server.mjs";

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html gramme",
];

test("the page carries the whole policy, before anything that it governs", () => {
  const html = readFileSync("dist/index.html", "utf8");
  const [, content] = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
  const said = content?.split(";").map((part) => part.trim().replace(/\s+/g, " "));
  assert.deepEqual(said?.filter(Boolean), policy);
  assert.ok(html.indexOf("Content-Security-Policy") < html.search(/<(script|link|style)\b/));
});

test("the browser enforces it: no markup from text, no other host", async () => {
  const server = await serve("dist", { base: "/gramme/" });
  const other = await serve("dist"); // another origin, which would answer
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const refused = await page.evaluate(async (elsewhere) => {
      const tried = { markup: false, host: false };
      try {
        document.createElement("div").innerHTML = "<b>x</b>";
      } catch {
        tried.markup = true;
      }
      await fetch(elsewhere).catch(() => (tried.host = true));
      return tried;
    }, other.url);
    assert.deepEqual(refused, { markup: true, host: true });
  } finally {
    await browser.close();
    await server.close();
    await other.close();
  }
});
