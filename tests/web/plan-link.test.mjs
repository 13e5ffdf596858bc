// What Plan is asked stands in the address, and comes back from it.
import assert from "node:assert/strict";
import test from "node:test";
import { loadGramme } from "../../wasm/gramme.mjs";
import { speak } from "../../web/messages/messages.js";
import { readable } from "../../web/numbers.js";
import { linkOf, wantedIn } from "../../web/plan/link.js";
import { formatLink, parseLink } from "../../web/url.js";
import { narrow, untilAddress, usePage } from "./page.mjs";

const { open, complaints } = usePage();
const gramme = await loadGramme();

const wanted = {
  params: "7 billion",
  tokens: "2,000,000,000,000",
  training: /** @type {const} */ ("adapters"),
  device: "nvidia-h100-sxm5-80gb",
  count: "1,024",
  place: "country:NOR",
  efficiency: "41.5",
};
const address =
  "plan.activeParams=7B&plan.tokens=2T&plan.training=adapters&plan.device=nvidia-h100-sxm5-80gb*1024&plan.place=country:NOR&plan.efficiency=0.415";

test("a plan's link is readable, and says the same in every language", async () => {
  assert.equal(formatLink({}, undefined, undefined, linkOf(wanted, "en")), address);
  const { plan, request, unread } = parseLink(address);
  assert.deepEqual([request, unread], [{}, []]);
  assert.deepEqual(wantedIn(plan), { ...wanted, params: "7B", tokens: "2T", count: "1024" });
  await speak("fr");
  const french = wantedIn({ ...plan, "plan.activeParams": "1.5B" });
  assert.equal(french.efficiency, "41,5");
  assert.equal(linkOf({ ...wanted, ...french }, "fr")["plan.activeParams"], "1.5B");
  assert.equal(linkOf({ ...wanted, params: "1 billion" }, "fr")["plan.activeParams"], "1T");
  await speak("en");
});

test("what a field cannot read is in the link as it was typed, and comes back so", () => {
  const odd = { ...wanted, params: "many", tokens: "1.5e", count: "x8", place: "no & where", efficiency: "120 %!" };
  const link = formatLink({}, undefined, undefined, linkOf(odd, "en"));
  assert.deepEqual(wantedIn(parseLink(link).plan), odd);
});

test("numbers keep every digit", () => {
  for (const value of [1, 999, 1234567, 6_738_415_616, 1.5e12, 3e15, 1e18, 123456789012345]) {
    const plan = linkOf({ ...wanted, tokens: String(value), efficiency: "" }, "en");
    assert.equal(linkOf({ ...wanted, ...wantedIn(plan) }, "en")["plan.tokens"], plan["plan.tokens"]);
  }
  assert.equal(linkOf({ ...wanted, tokens: "6738415616" }, "en")["plan.tokens"], "6.738415616B");
});

test("a kind of training that there is none of is an unknown parameter", () => {
  assert.deepEqual(parseLink("plan.training=half").unread, [{ path: "", text: "plan.training" }]);
});

test("a plan is restored from its link, follows the fields, and survives sections and languages", async () => {
  const page = await open(`?device=nvidia-t4&hours=10&place=country:FRA&${address}#plan`);
  const figures = page.locator(".plan-figures");
  await figures.waitFor();
  const { peak16 = 0 } = (await gramme.devices()).find(({ id }) => id === wanted.device) ?? {};
  // 4 operations for each parameter and token, with adapters.
  const deviceHours = (4 * 7e9 * 2e12) / (peak16 * 1e12 * 0.415 * 3600);
  assert.ok((await figures.innerText()).includes(readable(deviceHours)));
  assert.equal(await page.locator("#plan-efficiency").inputValue(), "41.5");
  assert.match(await page.locator("#plan-place").inputValue(), /Norway/);

  await page.locator("#plan-params").fill("13 billion");
  const query = await untilAddress(page, (search) => search.get("plan.activeParams") === "13B");
  assert.equal(query.get("device"), "nvidia-t4");
  await page.getByLabel("All weights").check();
  await untilAddress(page, (search) => !search.has("plan.training"));
  await page.getByLabel("Language").selectOption({ label: "Français" });
  await page.getByRole("heading", { name: "Ce que cela donnerait" }).waitFor({ state: "attached" });
  assert.equal(await page.locator("#plan-efficiency").inputValue(), "41,5");
  await page.getByRole("link", { name: "Calculateur" }).click();
  await page.locator("#f-hours").fill("12");
  await untilAddress(page, (search) => search.get("hours") === "12" && search.get("plan.activeParams") === "13B");
  await page.reload();
  await page.getByRole("link", { name: "Prévoir" }).click();
  await figures.waitFor();
  assert.equal(await page.locator("#plan-params").inputValue(), "13B");
  await page.context().close();
});

test("a hostile plan is marked where it stands, and nothing of it is lost", async () => {
  const odd = { activeParams: "many", tokens: "1e400", device: "A100*x", place: "nowhere", efficiency: "5" };
  const query = Object.entries(odd).map(([name, text]) => `plan.${name}=${text}`);
  const page = await open(`?${query.join("&")}&plan.training=<b>#plan`, { viewport: narrow });
  for (const field of ["params", "tokens", "device", "count", "place", "efficiency"])
    await page.locator(`#plan-${field}-problem`).waitFor();
  const texts = await page
    .locator(".plan input[type=text]")
    .evaluateAll((all) => all.map((one) => /** @type {HTMLInputElement} */ (one).value));
  assert.deepEqual(texts, ["many", "1e400", "A100", "x", "nowhere", "500"]);
  assert.match(await page.locator(".note").innerText(), /plan\.training/);
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
