// What the elements do where files do not arrive.
import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { foreign, run, shown, untilTold, useHost, useVisitor } from "./embedded.mjs";

const host = useHost();
const { open, complaints } = useVisitor();

test("where its code is gone because there is a newer version, it says to reload", async () => {
  const page = await open("about:blank");
  await page.route(/assets\/view-/, (route) =>
    route.fulfill({ status: 404, headers: { "Access-Control-Allow-Origin": "*" } }),
  );
  await page.goto(host.page(foreign(host.script, `<gramme-calculator ${run} lang="fr"></gramme-calculator>`)));
  await page.getByText("La calculatrice a une nouvelle version. Veuillez recharger cette page.").waitFor();
  await page.getByRole("link", { name: "L’ouvrir dans Gramme" }).waitFor();
  await page.context().close();
});

test("where data do not arrive that are needed later, it says so, keeps what was there, and asks again", async () => {
  const body = `<gramme-calculator id="a" ${run}></gramme-calculator>
    <gramme-calculator id="z" ${run} year="2019">what the author wrote</gramme-calculator>
    <p><gramme-value ${run} year="2019">some kilograms</gramme-value></p>`;
  const page = await open("about:blank");
  const history = /assets\/history-/;
  await page.route(history, (route) => route.abort());
  await page.goto(host.page(foreign(host.script, body)));
  const lost = /A part of the page did not arrive.* Try again/;
  await page.waitForFunction(() => /** @type {any} */ (window).errors.length === 2);
  assert.match(await shown(page, "#z"), lost);
  assert.match(await shown(page, "gramme-value"), lost);
  for (const text of ["what the author wrote", "some kilograms"]) assert.ok(await page.getByText(text).isVisible());
  assert.deepEqual(await violations(page), []);
  // One that has a result keeps it in sight.
  await untilTold(page, 1);
  await page.locator("#a").evaluate((one) => one.setAttribute("year", "2019"));
  const again = page.locator("#a form").getByRole("button", { name: "Try again" });
  await again.waitFor();
  assert.ok(await page.locator("#a .figure .amount").isVisible());
  await again.click();
  await page.waitForFunction(() => /** @type {any} */ (window).errors.length === 4);

  await page.unroute(history);
  await again.click();
  await again.waitFor({ state: "detached" });
  await page.locator("gramme-value").getByRole("button", { name: "Try again" }).click();
  await page.locator("gramme-value [part=number]").waitFor();
  // Taken away and put back, it asks by itself.
  await page.evaluate(() => document.body.append(/** @type {Element} */ (document.querySelector("#z"))));
  await page.locator("#z .figure .amount").waitFor();
  const totals = await page.evaluate(() =>
    [...document.querySelectorAll("gramme-calculator, gramme-value")].map(
      (one) => /** @type {any} */ (one).estimate.emissionsKg.total,
    ),
  );
  assert.equal(new Set(totals).size, 1);
  await page.context().close();
});

// Firefox tells of files that do not arrive as it tells of errors.
test("nothing is thrown", () => {
  const thrown = complaints.filter((text) => !/^(Loading module from|Cross-Origin Request Blocked)/.test(text));
  assert.deepEqual(thrown, []);
});
