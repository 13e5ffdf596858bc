// Every section in every language, theme and width: nothing for axe to find, nothing wider than 320 px, nothing left without
// words. In two tabs that walk through all of it, since a page takes longer to load than to look at.
import assert from "node:assert/strict";
import test from "node:test";
import { ofColour, violations } from "./axe.mjs";
import { narrow, usePage } from "./page.mjs";
import { dress, languages, sections, settled, show, speak, walk, widths } from "./walk.mjs";

const { open, complaints } = usePage();

/** Keys of messages, as the page would show them if one were missing. */
const bareKey =
  /\b(?:nav|elsewhere|reduce|plan|publish|journal|learn|tour|method|chart|field|error|note|factor)\.[a-z]\w+/;

for (const [width, viewport] of Object.entries(widths)) {
  /** @type {import("./page.mjs").Page} */
  let page;
  test(`a page with runs in its journal, ${width}`, async () => {
    page = await walk(open, { viewport });
  });

  /** @type {"light" | "dark"} */
  let theme = "light";
  for (const language of languages) {
    for (const section of sections) {
      test(`axe finds nothing in ${section}, ${language}, ${width}, light and dark`, async () => {
        await page.setViewportSize(viewport);
        await speak(page, language);
        await show(page, section);
        assert.doesNotMatch(await page.locator("body").innerText(), bareKey);
        assert.deepEqual(await violations(page), []);
        theme = theme === "light" ? "dark" : "light";
        await dress(page, theme);
        assert.deepEqual(await violations(page, ofColour), []);
        if (viewport === widths.desktop) return;
        await page.setViewportSize(narrow);
        await settled(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= narrow.width, `${wide} px`);
      });
    }
  }
}

test("the page complained of nothing", () => assert.deepEqual(complaints, []));
