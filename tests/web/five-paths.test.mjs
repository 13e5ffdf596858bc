// What a person wants to know, from the page alone: what did the run emit, how sure is that, where would it be lowest, what
// saves most, how do I cite it. Nothing of it is further away than one screen.
import assert from "node:assert/strict";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { mass, massInColumn, massSpan, roundPercent } from "../../web/numbers.js";
import { example } from "../../web/store.js";
import { desktop, goBack, phone, usePage } from "./page.mjs";

const { open, complaints } = usePage();
const gramme = await loadGramme();
const plain = (text) => text.replace(/[\s\u202f]+/g, " ").trim();

const estimate = await gramme.estimate(example);
/** The example runs in a cloud, so it can move to whatever region of a cloud is open to everybody. */
const regions = new Set(
  (await gramme.places()).filter(({ kind, status }) => kind === "cloud" && !status).map(({ id }) => id),
);
const lowest = (await gramme.compare(example)).find(({ place = "" }) => regions.has(place));
const [most] = (await gramme.reduce(example)).actions;
const nameOf = new Map((await gramme.places()).map(({ id, name }) => [id, name]));

/** Whether all of it is seen, above what covers the lower edge. @param {import("playwright-core").Locator} one */
const inView = (one) =>
  one.evaluate((element) => {
    const { top, bottom, left, width } = element.getBoundingClientRect();
    const hit = (y) => element.contains(document.elementFromPoint(left + Math.min(width, 8) / 2, y));
    return top >= 0 && bottom <= innerHeight && hit(top + 4) && hit(bottom - 4);
  });

/** px from the top of the page. @param {import("playwright-core").Locator} one */
const bottomOf = (one) => one.evaluate((element) => element.getBoundingClientRect().bottom + scrollY);

for (const [device, viewport] of Object.entries({ desktop, phone })) {
  test(`five questions have their answers at hand, ${device}`, async () => {
    assert.ok(lowest?.place && most);
    const page = await open("", { viewport });
    await page.locator(".answers").waitFor();
    // On a phone the line at the lower edge leads to the result: that is all the scrolling there is.
    const result = async () => {
      if (viewport === phone) await page.locator(".summary").click();
      await page.waitForFunction(() => (document.querySelector(".figure")?.getBoundingClientRect().top ?? -1) >= 0);
    };
    await result();

    const figure = page.locator(".figure");
    assert.equal(
      plain(await figure.innerText()).replace("CO2e ?", "CO2e"),
      `${plain(mass(estimate.emissionsKg.total))} CO2e`,
    );
    const { low, high, unit } = massSpan(estimate.emissionsKg.total, [
      estimate.range?.totalKg[0] ?? 0,
      estimate.range?.totalKg[2] ?? 0,
    ]);
    const range = page.locator(".range-text");
    assert.ok(plain(await range.innerText()).includes(`between ${low} and ${high} ${unit}`));

    const [where, saves, cite] = ["Cleanest place", "Saves most", "Cite it"].map((question) =>
      page.locator(".answers li", { hasText: question }),
    );
    // Of the whole result here, of the electricity alone in Elsewhere, as each of them says.
    const less = roundPercent(1 - lowest.totalKg / estimate.emissionsKg.total);
    const ofElectricity = roundPercent(1 - lowest.operationalKg / estimate.emissionsKg.operational);
    const place = nameOf.get(lowest.place) ?? "";
    assert.ok(plain(await where.innerText()).includes(place));
    assert.match(plain(await where.innerText()), new RegExp(`${less} less$`));
    assert.match(plain(await saves.innerText()), new RegExp(`${roundPercent(most.savedPercent / 100)} less$`));
    assert.ok(plain(await saves.innerText()).includes(nameOf.get(most.subject ?? "") ?? ""));
    for (const one of [figure, range, where, saves, cite]) assert.ok(await inView(one), await one.innerText());

    await where.getByRole("link").click();
    const summary = page.locator("gramme-elsewhere gramme-chart").first().getByText("Least: ");
    await summary.waitFor();
    assert.ok(plain(await summary.innerText()).includes(place));
    assert.ok(
      plain(await summary.innerText()).includes(`${plain(massInColumn(lowest.operationalKg))}, ${ofElectricity} less`),
    );
    assert.ok((await bottomOf(summary)) <= viewport.height, "Elsewhere answers without scrolling");

    await goBack(page);
    await page.locator(".answers").waitFor();
    await result();
    await saves.getByRole("link").click();
    const saved = page
      .locator("gramme-reduce")
      // With the digit in which it differs from the next: 106.5 kg.
      .getByText(`${most.savedKg.toFixed(1)}\u202fkg`)
      .first();
    await saved.waitFor();
    assert.ok((await bottomOf(saved)) <= viewport.height, "Reduce answers without scrolling");

    await goBack(page);
    await page.locator(".answers").waitFor();
    await result();
    await cite.getByRole("link").click();
    const copy = page.locator("gramme-publish").getByRole("button", { name: /^Copy/ }).first();
    await copy.waitFor();
    assert.ok((await bottomOf(copy)) <= 2 * viewport.height, "the citation is one screen away at most");
    await page.context().close();
  });
}

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
