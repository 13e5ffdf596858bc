// Takes a picture of every section, on desktop and telephone, in every theme and language, for people to look at; with
// --accept only those that are kept in tests/web/pictures, and keeps them.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openIn } from "../web/page.mjs";
import { drawnWith, drawnWithFile, folder, keptNames, photograph, small } from "../web/pictures.mjs";
import { dress, languages, sections, show, speak, themes, walk, widths } from "../web/walk.mjs";
import { launchChromium } from "./chromium.mjs";
import { serve } from "./server.mjs";

const { values } = parseArgs({ options: { to: { type: "string" }, accept: { type: "boolean" } } });
const to = values.accept ? folder : (values.to ?? "build/pictures");

const server = await serve("dist", { gzip: true });
const browser = await launchChromium();
try {
  await mkdir(to, { recursive: true });
  const desk = await (await browser.newContext()).newPage();
  let taken = 0;
  for (const [width, viewport] of Object.entries(widths)) {
    const page = await walk((address, options) => openIn(browser, server.url + address, options), { viewport });
    if (values.accept) await writeFile(drawnWithFile, `${JSON.stringify(await drawnWith(page), null, 2)}\n`);
    for (const language of languages) {
      await speak(page, language);
      for (const section of sections) {
        const wanted = themes.filter(
          (theme) => !values.accept || keptNames.includes([section, width, theme, language].join("-")),
        );
        if (wanted.length > 0) await show(page, section);
        for (const theme of wanted) {
          await dress(page, theme);
          const picture = await photograph(page);
          const name = [section, width, theme, language].join("-");
          await writeFile(join(to, `${name}.png`), values.accept ? await small(desk, picture) : picture);
          taken += 1;
        }
      }
    }
    await page.context().close();
  }
  console.log(`${taken} pictures in ${to}`);
} finally {
  await browser.close();
  await server.close();
}
