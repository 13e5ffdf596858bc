// Every section in every language: nothing for axe to find, nothing wider than 320 px, nothing left without words.
import assert from "node:assert/strict";
import test from "node:test";
import { violations } from "./axe.mjs";
import { narrow, usePage } from "./page.mjs";

const { open, complaints } = usePage();

const sections = ["calculator", "elsewhere", "reduce", "plan", "publish", "journal", "learn", "method"];

/** Keys of messages, as the page would show them if one were missing. */
const bareKey =
  /\b(?:nav|elsewhere|reduce|plan|publish|journal|learn|tour|method|chart|field|error|note|factor)\.[a-z]\w+/;

for (const language of ["fr", "zh"]) {
  for (const section of sections) {
    test(`${section} in ${language}: accessible, and no wider than 320 px`, async () => {
      for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
        const page = await open(`?lang=${language}#${section}`, { viewport: narrow, colorScheme });
        const heading =
          section === "calculator" ? ".calculator h3" : ".section h3, .section h4, .section form, .section button";
        await page.locator(heading).first().waitFor();
        await page.waitForTimeout(200);
        const { width, text } = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          text: document.body.innerText,
        }));
        assert.ok(width <= narrow.width, `${width} px`);
        assert.doesNotMatch(text, bareKey);
        assert.deepEqual(await violations(page), []);
        await page.context().close();
      }
    });
  }
}

test("the page complained of nothing", () => assert.deepEqual(complaints, []));
