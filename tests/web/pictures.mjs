// Pictures of the page: taken, made small, and compared with those that are kept in tests/web/pictures.
import { createHash } from "node:crypto";
import { encodePng } from "../tools/png.mjs";
import { settled } from "./walk.mjs";

/** @typedef {import("./page.mjs").Page} Page */

export const folder = "tests/web/pictures";
/** What the kept pictures were drawn with. */
export const drawnWithFile = `${folder}/drawn-with.json`;

/** The pictures that are kept: each section, width, theme and language, without every combination. */
export const keptNames = [
  "calculator-desktop-light-en",
  "calculator-phone-dark-zh",
  "elsewhere-desktop-dark-en",
  "elsewhere-phone-light-fr",
  "reduce-desktop-light-fr",
  "plan-desktop-dark-zh",
  "plan-phone-light-en",
  "publish-phone-dark-fr",
  "journal-desktop-light-zh",
  "journal-phone-light-en",
  "learn-desktop-light-fr",
  "method-phone-dark-en",
];

/** CSS pixels; what a section shows below this is more of the same. */
const tallest = 6000;
/** The same for a picture that is kept. */
const tallestKept = 1200;
/** A kept picture has so many times fewer pixels in each direction. */
const smaller = 4;

/** @param {Page} page @returns {Promise<Buffer>} a PNG of the whole page as it stands. */
export async function photograph(page) {
  await page.evaluate(() => {
    // What is out of sight of a window is in sight of the picture.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [sheet];
  });
  // It lies over what is above the lower edge of a window, and this picture has many windows below each other.
  await page.evaluate(() =>
    /** @type {HTMLElement | null} */ (document.querySelector("gramme-summary"))?.style.setProperty(
      "position",
      "static",
    ),
  );
  await settled(page);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
  return page.screenshot({ fullPage: true, clip, animations: "disabled", caret: "hide" });
}

/**
 * A picture of the size that is kept, without the foot of a tall one.
 * @param {Page} page of any address whose policy allows data:. @param {Buffer} png
 * @returns {Promise<Buffer>}
 */
export async function small(page, png) {
  const { width, height, base64 } = await page.evaluate(
    async ([source, by, tallest]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const width = Math.round(image.width / by);
      const height = Math.round(Math.min(image.height, tallest) / by);
      const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (
        new OffscreenCanvas(width, height).getContext("2d")
      );
      pen.imageSmoothingQuality = "high";
      pen.drawImage(image, 0, 0, image.width / by, image.height / by);
      const { data } = pen.getImageData(0, 0, width, height);
      // 16 steps a channel: enough to compare, and a third of the bytes.
      const bytes = Array.from(data, (value) => String.fromCharCode(17 * Math.round(value / 17)));
      return { width, height, base64: btoa(bytes.join("")) };
    },
    /** @type {[string, number, number]} */ ([png.toString("base64"), smaller, tallestKept]),
  );
  return encodePng(width, height, Buffer.from(base64, "base64"));
}

/**
 * How far two pictures are from each other.
 * @param {Page} page as for small(). @param {Buffer} one @param {Buffer} other
 * @returns {Promise<number>} the share of pixels that differ visibly, 0 to 1; 1 if the sizes differ.
 */
export const difference = (page, one, other) =>
  page.evaluate(
    async (sources) => {
      const [first, second] = await Promise.all(
        sources.map(async (source) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
          const { width, height } = image;
          const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (
            new OffscreenCanvas(width, height).getContext("2d")
          );
          pen.drawImage(image, 0, 0);
          return pen.getImageData(0, 0, width, height);
        }),
      );
      if (first.width !== second.width || first.height !== second.height) return 1;
      // Of 255; an edge that another rounding moved by a part of a pixel stays below it at a quarter of the scale.
      const visible = 24;
      let differing = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        const far = (channel) => Math.abs(first.data[at + channel] - second.data[at + channel]) > visible;
        if (far(0) || far(1) || far(2)) differing += 1;
      }
      return (4 * differing) / first.data.length;
    },
    [one, other].map((png) => png.toString("base64")),
  );

/**
 * What decides how the same page looks: the browser, and letters as it draws them in the page's fonts.
 * @param {Page} page of Gramme.
 * @returns {Promise<{ chromium: string, letters: string }>} two that are equal draw the same pictures.
 */
export async function drawnWith(page) {
  const pixels = await page.evaluate(() => {
    const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(400, 160).getContext("2d"));
    const { fontFamily } = getComputedStyle(document.body);
    [fontFamily, `600 ${fontFamily}`, "monospace"].forEach((font, line) => {
      const [weight, family] = font.startsWith("600 ") ? ["600", font.slice(4)] : ["400", font];
      pen.font = `${weight} 20px ${family}`;
      pen.fillText("Gramme 0123 kg CO₂e · été, 训练排放", 4, 40 + 48 * line);
    });
    return [...pen.getImageData(0, 0, 400, 160).data].join();
  });
  const version = page.context().browser()?.version() ?? "";
  return {
    chromium: version.split(".")[0],
    letters: createHash("sha256").update(pixels).digest("hex").slice(0, 16),
  };
}
