// What axe finds in a page.
import { readFileSync } from "node:fs";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** Rules whose answer another theme can change. */
export const ofColour = ["color-contrast", "link-in-text-block"];

/**
 * @param {Pick<import("./page.mjs").Page, "evaluate">} page or a frame in one; frames within it are not looked into.
 * @param {string[]} [rules] only these, where nothing has changed that others look at.
 * @returns {Promise<string[]>} each rule that is broken, and the elements that break it.
 */
export async function violations(page, rules) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const options = { resultTypes: ["violations"], ...(runOnly && { runOnly }) };
    const { violations: found } = await /** @type {any} */ (window).axe.run(options);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
  }, rules);
}
