// The page looks as it did when somebody last looked at it; `./dev pictures --accept` says that the new look is meant.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import test from "node:test";
import { usePage } from "./page.mjs";
import { difference, drawnWith, drawnWithFile, folder, keptNames, photograph, small } from "./pictures.mjs";
import { dress, languages, sections, show, speak, themes, walk, widths } from "./walk.mjs";

const { open } = usePage();

const changed = "build/pictures/changed";
/** As many pixels may differ, of 1: fewer than a button has, at a quarter of the scale. */
const tolerated = 0.002;

test("the kept pictures are of every section, width, theme and language", () => {
  const parts = keptNames.map((name) => name.split("-"));
  [sections, Object.keys(widths), themes, languages].forEach((all, at) =>
    assert.deepEqual(new Set(parts.map((one) => one[at])), new Set(all)),
  );
  for (const name of keptNames) assert.ok(existsSync(`${folder}/${name}.png`), name);
});

for (const [width, viewport] of Object.entries(widths)) {
  test(`the page looks as it did, ${width}`, async (t) => {
    const page = await walk(open, { viewport });
    const then = readFileSync(drawnWithFile, "utf8").replace(/\s/g, "");
    const now = JSON.stringify(await drawnWith(page));
    const alike = then === now;
    if (!alike) t.diagnostic(`NOT COMPARED: the kept pictures were drawn with ${then}, these with ${now}`);
    // Of another context, or the first would be in the background and draw a frame a second.
    const desk = await /** @type {import("playwright-core").Browser} */ (page.context().browser()).newPage();
    /** @type {string[]} */
    const different = [];
    for (const name of keptNames.filter((one) => one.split("-")[1] === width)) {
      const [section, , theme, language] = name.split("-");
      await speak(page, language);
      await show(page, section);
      await dress(page, /** @type {"light" | "dark"} */ (theme));
      const picture = await photograph(page);
      assert.ok(picture.length > 10_000, `${name} is all but empty`);
      if (!alike) continue;
      const share = await difference(desk, await small(desk, picture), readFileSync(`${folder}/${name}.png`));
      if (share <= tolerated) continue;
      await mkdir(changed, { recursive: true });
      await writeFile(`${changed}/${name}.png`, picture);
      different.push(
        `${name} differs in ${(100 * share).toFixed(1)}% of its pixels; it now looks like ${changed}/${name}.png`,
      );
    }
    await page.context().close();
    assert.deepEqual(different, [], "./dev pictures --accept keeps the new look");
  });
}
