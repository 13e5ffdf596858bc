// What stands where an element has no number to show, and which number it is, in Chromium.
import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { foreign, run, untilTold, useHost, useVisitor } from "./embedded.mjs";

const host = useHost();
const { open, complaints } = useVisitor();

test("a number in a sentence is of what was asked for, never of an example", async () => {
  const body =
    '<p><gramme-value lang="en">some kilograms</gramme-value></p><p><gramme-value devise="nvidia-t4" hours="3">x</gramme-value></p>';
  const page = await open(host.page(foreign(host.script, body)));
  await page.getByText("Nothing draws power yet").nth(1).waitFor();
  const seen = await page.evaluate(async () => {
    const { errors } = /** @type {any} */ (window);
    const [first, second] = /** @type {any} */ (document.querySelectorAll("gramme-value"));
    const soon = () => new Promise((resolve) => void setTimeout(resolve, 50));
    const look = ({ shadowRoot, estimate }) => ({
      slot: shadowRoot.querySelector("slot") !== null,
      number: shadowRoot.querySelector("[part=number]") !== null,
      notes: shadowRoot.querySelectorAll("[part=problem]").length,
      estimate,
    });
    const codes = (of) => errors.filter((one) => one.of === of).flatMap(({ detail }) => detail.map(({ code }) => code));
    const looks = [
      [look(first), codes(first)],
      [look(second), codes(second)],
    ];
    for (const request of [undefined, null, "x", 5, true, [], {}]) {
      errors.length = 0;
      first.request = request;
      await soon();
      looks.push([look(first), codes(first)]);
    }
    // With attributes, a request that is none counts no less.
    first.setAttribute("query", "device=nvidia-t4&hours=1");
    first.request = null;
    await new Promise((resolve) => void first.addEventListener("estimate", resolve, { once: true }));
    errors.length = 0;
    first.request = "x";
    await soon();
    const { slot, number } = look(first);
    return { looks, last: [slot, number, codes(first)[0]] };
  });
  const none = { slot: true, number: false, notes: 1, estimate: undefined };
  const nothing = ["no_work", "missing"];
  assert.deepEqual(seen.looks, [
    [none, nothing],
    [{ ...none, notes: 2 }, ["unknown_field", "no_work"]],
    [none, nothing],
    [none, nothing],
    ...Array.from({ length: 4 }, () => [none, ["wrong_type", ...nothing]]),
    [none, nothing],
  ]);
  assert.deepEqual(seen.last, [true, false, "wrong_type"]);
  await page.context().close();
});

test("where no field is shown to mark, words say what is wrong, and the link and the author's words stay", async () => {
  const wrong = 'device="nope" count="8" hours="zzz"';
  const body = `<gramme-calculator ${wrong} sections="result">what the author wrote</gramme-calculator>
    <gramme-calculator ${wrong} sections="where result">the same below</gramme-calculator>
    <gramme-calculator hours="3" sections="result">nothing that runs</gramme-calculator>
    <gramme-exercise exercise="!!!">an exercise</gramme-exercise>`;
  const page = await open(host.page(foreign(host.script, body)));
  await page.locator("gramme-exercise .problem").waitFor();
  const first = page.locator("gramme-calculator").first();
  await first.locator(".note").waitFor();
  const said = async (one) => (await one.locator(".note").allInnerTexts()).join(" ");
  const both = /For how long · .*(Which device|Device) · /s;
  assert.match(await said(first), both);
  assert.match(await said(page.locator("gramme-calculator").nth(1)), both);
  assert.equal(await first.getByText("what is marked").count(), 0);
  assert.match(await said(page.locator("gramme-calculator").nth(2)), /Nothing draws power yet/);
  const kept = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("gramme-calculator, gramme-exercise")].map(
        ({ shadowRoot }) => (shadowRoot?.querySelector("slot")?.assignedNodes().length ?? 0) > 0,
      ),
    );
  assert.deepEqual(await kept(), [true, true, true, true]);
  const link = await first.locator("a[part=link]").getAttribute("href");
  assert.equal(link, `${host.url}?device=nope&count=8&hours=zzz&lang=en`);
  assert.deepEqual(await violations(page), []);
  // Once it is right, the result alone.
  await first.evaluate((one) => {
    one.setAttribute("device", "nvidia-t4");
    one.setAttribute("hours", "3");
  });
  await first.locator(".figure .amount").waitFor();
  assert.equal(await first.locator(".note").count(), 0);
  assert.deepEqual(await kept(), [false, true, true, true]);
  await page.context().close();
});

test("a number in a sentence has its range with it, and is the one that is asked for", async () => {
  const shows = ["", "range", "energy", "operational", "embodied", "water", "emissions"];
  const elements = shows.map((show) => `<p><gramme-value show="${show}" ${run}>x</gramme-value></p>`);
  elements.push(`<p><gramme-value show="embodied" ${run} embodied="false">x</gramme-value></p>`);
  const body = elements.join("");
  const page = await open(host.page(foreign(host.script, body)));
  await untilTold(page, elements.length);
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll("gramme-value")].map(({ shadowRoot }) =>
      shadowRoot?.textContent?.replaceAll("\u202f", " ").replaceAll("\u00a0", " ").trim(),
    ),
  );
  const { estimate } = await page.evaluate(() => ({
    estimate: /** @type {any} */ (document.querySelector("gramme-value")).estimate,
  }));
  // 8 × 400 W × 0.70 × 100 h = 224 kWh, with the overhead of a building 345 kWh; 345 kWh × 41.44 g/kWh = 14.3 kg.
  const [low, , high] = estimate.range.totalKg.map((kilograms) => kilograms.toPrecision(3));
  const range = `most likely between ${low} and ${high} kg`;
  // No water is known without the building's own.
  const water = "(The water is not known here; wue-l-per-kwh can say it.)";
  const numbers = ["19.3 kg CO2e", range, "345 kWh", "14.3 kg CO2e", "5.03 kg CO2e", water, "19.3 kg CO2e"];
  assert.deepEqual(texts, [...numbers, "(This estimate has no such number.)"]);
  const title = await page.locator("gramme-value [part=number]").first().getAttribute("title");
  assert.equal(title?.replaceAll("\u202f", " ").replaceAll("\u00a0", " "), range);
  await page.context().close();
});

test("nothing is thrown", () => assert.deepEqual(complaints, []));
