// The main job, as a person does it.
import assert from "node:assert/strict";
import test from "node:test";
import { changedFrom, desktop, phone, resultOf, untilAddress, usePage } from "./page.mjs";

const { open, complaints } = usePage();

for (const [size, viewport] of Object.entries({ desktop, phone })) {
  test(`from opening to a number of one's own, on a ${size}`, async () => {
    const page = await open("", { viewport, hasTouch: size === "phone" });
    const opened = await resultOf(page);
    assert.match(opened, /^\d+ kg CO2e$/);

    await page.getByRole("combobox", { name: "Device" }).fill("h100");
    await page.getByRole("option", { name: /H100 SXM5/ }).click();
    const h100 = await changedFrom(page, opened);
    await page.getByLabel("How many").fill("16");
    const sixteen = await changedFrom(page, h100);
    await page.getByLabel("For how long").fill("3 d 4 h");
    const threeDays = await changedFrom(page, sixteen);
    await page.getByRole("combobox", { name: "Place" }).fill("france");
    await page
      .getByRole("option", { name: /^France/ })
      .first()
      .click();
    const france = await changedFrom(page, threeDays);
    assert.match(france, /^[\d.]+ (g|kg|t) CO2e$/);

    const search = await untilAddress(page, (query) => query.get("place") === "country:FRA");
    assert.equal(search.get("device"), "nvidia-h100-sxm5-80gb*16");
    assert.equal(search.get("hours"), "76");
    await page.context().close();
  });
}

test("on a phone a line at the lower edge keeps the result in view and leads to it", async () => {
  const page = await open("", { viewport: phone });
  const line = page.locator(".summary");
  assert.ok(await line.isVisible());
  const amount = (await resultOf(page)).split(" ")[0];
  assert.match(await line.innerText(), new RegExp(`^${amount}\\s`));
  await line.click();
  await page.waitForFunction(() => {
    const top = document.querySelector(".figure")?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < 120;
  });
  await page.context().close();
});

test("a link restores its whole request, and going back restores the last", async () => {
  const page = await open("?device=nvidia-t4*2@0.5&hours=10&place=country:DEU&pue=1.2&embodied=false&runs=3");
  assert.equal(await page.getByRole("combobox", { name: "Device" }).inputValue(), "NVIDIA T4 16GB");
  assert.equal(await page.getByLabel("How many").inputValue(), "2");
  assert.equal(await page.locator("#f-devices-0-load").inputValue(), "50");
  assert.equal(await page.locator("#f-pue").inputValue(), "1.2");
  assert.ok(await page.locator("#f-pue").isVisible(), "what the link says is open to see");
  assert.equal(await page.locator("#f-embodied").isChecked(), false);
  // 2 × 70 W × 0.5 × 10 h × 3 = 2.1 kWh, × 1.2 = 2.52 kWh
  assert.match(await page.locator(".energy").innerText(), /^2\.52.kWh of electricity/);

  const before = await resultOf(page);
  await page.getByRole("link", { name: "Elsewhere" }).click();
  await page.locator(".ranked li button").first().click();
  await untilAddress(page, (query) => query.get("place") !== "country:DEU");
  await page.goBack();
  await untilAddress(page, (query) => query.get("place") === "country:DEU");
  await page.goBack();
  await page.locator(".figure").waitFor();
  assert.equal(await resultOf(page), before);
  await page.context().close();
});

test("a wrong entry is marked in place with what is accepted, and the last result stays until it is mended", async () => {
  const page = await open();
  const good = await resultOf(page);
  const hours = page.getByLabel("For how long");
  for (const wrong of ["abc", "-5", "0", "1e12"]) {
    await hours.fill(wrong);
    await page.locator("#f-hours[aria-invalid=true]").waitFor();
    const described = (await hours.getAttribute("aria-describedby")) ?? "";
    assert.match(described, /f-hours-problem/);
    assert.match(await page.locator("#f-hours-problem").innerText(), /above 0, up to 1,000,000,000/);
    assert.equal(await resultOf(page), good);
    await page.locator(".result.stale").waitFor();
    assert.doesNotMatch(page.url(), /hours/);
  }
  await hours.fill("100");
  await page.locator(".result:not(.stale)").waitFor();
  assert.equal(await resultOf(page), good);
  assert.equal(await hours.getAttribute("aria-invalid"), null);
  await page.context().close();
});

test("bounds of fields in per cent are said in per cent", async () => {
  const page = await open("?device=nvidia-t4@3&hours=1");
  assert.match(await page.locator("#f-devices-0-load-problem").innerText(), /from 0 to 150/);
  await page.context().close();
});

test("a name of several devices offers them, and one click settles it", async () => {
  const page = await open("?device=A100*2&hours=10&place=world");
  const problem = page.locator("#f-devices-0-device-problem");
  assert.match(await problem.innerText(), /A100/);
  assert.ok((await problem.getByRole("button").count()) >= 2);
  await problem.getByRole("button", { name: "NVIDIA A100 SXM4 80GB" }).click();
  await page.locator(".figure .amount").waitFor();
  await untilAddress(page, (query) => query.get("device") === "nvidia-a100-sxm4-80gb*2");
  await page.context().close();
});

test("the 2019 page's words for hardware and regions are understood", async () => {
  const page = await open("?device=Tesla V100-SXM2-16GB&hours=100&place=asia-east1");
  assert.equal(await page.getByRole("combobox", { name: "Device" }).inputValue(), "NVIDIA Tesla V100 SXM2 16GB");
  assert.match(await page.getByRole("combobox", { name: "Place" }).inputValue(), /asia-east1, Google Cloud/);
  await page.locator(".figure .amount").waitFor();
  await page.context().close();
});

test("what the 2019 page calls hardware may be a CPU, or one of two boards", async () => {
  const cpu = await open("?device=AMD EPYC 7763&hours=100&place=world");
  await cpu.locator(".legend").getByText("CPU").waitFor();
  const two = await open("?device=A100 PCIe 40/80GB&hours=100&place=world");
  await two.locator("#f-devices-0-device-problem").getByRole("button", { name: "NVIDIA A100 PCIe 80GB" }).click();
  await two.locator(".figure .amount").waitFor();
  await Promise.all([cpu.context().close(), two.context().close()]);
});

test("hostile parameters do no harm and are named", async () => {
  const page = await open(
    "?device=<img src=x onerror=alert(1)>&hours=NaN&__proto__=1&place=javascript:alert(1)&pue=1e999",
  );
  assert.match(await page.locator(".note").innerText(), /__proto__/);
  await page.locator("#f-hours[aria-invalid=true]").waitFor();
  await page.locator("#f-pue[aria-invalid=true]").waitFor();
  assert.equal(await page.locator("gramme-app img").count(), 0);
  await page.context().close();
});

test("an instance type fills in its devices, and its machine if wanted", async () => {
  const page = await open();
  await page.getByRole("combobox", { name: "Device" }).fill("p4d.24xlarge x 2");
  await page.getByRole("option", { name: /p4d\.24xlarge/ }).click();
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector("#f-devices-0-count"))?.value === "16");
  assert.equal(await page.getByRole("combobox", { name: "Device" }).inputValue(), "NVIDIA A100 SXM4 40GB");
  await page.getByRole("button", { name: "Count them too" }).click();
  await page.locator(".legend").getByText("CPU").waitFor();
  // 96 virtual CPUs are 48 cores with two threads each, and 1152 GiB; twice.
  assert.equal(await page.locator("#f-cpu-cores").inputValue(), "96");
  await page.context().close();
});

test("an instance type is understood without the list, in the field and in a link", async () => {
  const page = await open();
  await page.getByRole("combobox", { name: "Device" }).fill("p4d.24xlarge x 2");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector("#f-devices-0-count"))?.value === "16");
  // 2 × 1152 GiB
  assert.match(await page.locator(".offer").innerText(), /^These machines also have 96 CPU cores and 2,304.GB/);
  await page.getByRole("button", { name: "Count them too" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-cpu-device");
  assert.ok(await page.locator("#f-cpu-device").isVisible());
  await page.getByText("The CPU is taken to run at 70").waitFor();
  await page.getByRole("button", { name: "Places of Amazon Web Services" }).click();
  const options = page.locator(".options li");
  await options.first().waitFor();
  for (const option of await options.allInnerTexts()) assert.match(option, /Amazon Web Services/);
  await page.context().close();

  for (const link of ["?device=p4d.24xlarge*2&hours=1", "?device=p4d.24xlarge x 2&hours=1"]) {
    const linked = await open(link);
    await linked.locator(".figure .amount").waitFor();
    assert.equal(await linked.locator("#f-devices-0-count").inputValue(), "16", link);
    await linked.context().close();
  }
  const none = await open("?device=p4d.24xlarge x 0&hours=1");
  await none.locator("#f-devices-0-count[aria-invalid=true]").waitFor();
  assert.equal(await none.locator("#f-devices-0-device[aria-invalid=true]").count(), 0);
  await none.context().close();
});

test("a device typed with its count keeps the count when the field is left", async () => {
  const page = await open();
  await page.getByRole("combobox", { name: "Device" }).fill("h100 sxm5 x 16");
  await page.keyboard.press("Tab");
  const search = await untilAddress(page, (query) => query.get("device") === "nvidia-h100-sxm5-80gb*16");
  assert.equal(search.get("hours"), "100");
  // Nobody's name is this long; the field says so and nothing breaks.
  await page.getByRole("combobox", { name: "Place" }).fill("a".repeat(200));
  await page.getByText("Nothing goes by that name. Try fewer letters.").waitFor();
  await page.keyboard.press("Tab");
  await page.locator("#f-place[aria-invalid=true]").waitFor();

  // Other sections say that what they show is not what stands in the form, and lead back to it.
  await page.getByRole("link", { name: "Publish" }).click();
  await page.locator(".section .stale-note").getByRole("button", { name: "Place" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-place");
  await page.context().close();
});

test("what is wrong with a link is said where it is wrong", async () => {
  const page = await open("?method=foo");
  assert.match(await page.locator("#f-method-problem").innerText(), /no such method/);
  assert.match(await page.locator(".figure .none").innerText(), /: .*Method|Method$/);
  assert.equal(await page.locator("#f-devices-0-count").inputValue(), "8", "the example stays");
  await page.goto(`${page.url().split("?")[0]}?device=nvidia-t4&hours=1&year=3`);
  assert.equal(await page.locator("#f-year-problem").innerText(), "Please give a whole number from 1990 to 2100.");
  await page.goto(`${page.url().split("?")[0]}?${"device=nvidia-t4&".repeat(80)}hours=1`);
  await page.getByText("16 of the link’s 80 device groups were left out").waitFor();
  await page.locator(".product .break").nth(62).waitFor({ state: "attached" });
  await page.context().close();
});

test("the 2019 method takes ids and codes of a link for its own names", async () => {
  const page = await open("?method=mlco2-2019&place=us-central1&device=nvidia-t4&hours=10");
  await page.locator(".figure .amount").waitFor();
  assert.equal(await page.getByRole("combobox", { name: "Device" }).inputValue(), "T4");
  assert.match(await page.getByRole("combobox", { name: "Place" }).inputValue(), /us-central1, Google Cloud/);
  await page.goto(`${page.url().split("?")[0]}?device=nvidia-t4&hours=10&place=us-east-1`);
  await page.locator(".figure .amount").waitFor();
  assert.match(await page.getByRole("combobox", { name: "Place" }).inputValue(), /us-east-1, Amazon Web Services/);
  await page.context().close();
});

test("the result stays in view beside a long form", async () => {
  const page = await open("", { viewport: { width: 1280, height: 700 } });
  await page.locator(".more > summary").click();
  for (const top of [900, 5000]) {
    await page.evaluate((to) => window.scrollTo(0, to), top);
    await page.waitForTimeout(50);
    const box = await page.locator(".figure").boundingBox();
    assert.ok(box && box.y >= 0 && box.y < 100, `at ${top}: ${box?.y}`);
  }
  await page.context().close();
});

test("a number of the multiplication opens its source, and can be replaced and put back", async () => {
  const page = await open();
  const before = await resultOf(page);
  await page.getByRole("button", { name: /^Grid intensity: / }).click();
  const panel = page.locator(".panel");
  await panel.getByRole("link", { name: /Carbon intensity/ }).waitFor();
  assert.match(await panel.innerText(), /life-cycle/);
  await panel.getByLabel("Own grid intensity").fill("50");
  const changed = await changedFrom(page, before);
  assert.notEqual(changed, before);
  await panel.getByRole("button", { name: "Back to the method’s figure" }).click();
  assert.equal(await changedFrom(page, changed), before);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-key") === "grid");
  await page.context().close();
});

test("groups are added and removed", async () => {
  const page = await open();
  const before = await resultOf(page);
  await page.getByRole("button", { name: "another device" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-devices-1-device");
  await page.keyboard.type("T4");
  await page
    .getByRole("option", { name: /NVIDIA T4/ })
    .first()
    .click();
  const both = await changedFrom(page, before);
  assert.notEqual(both, before);
  await page.getByRole("button", { name: "Remove device 2" }).click();
  assert.equal(await changedFrom(page, both), before);
  await page.context().close();
});

test("every method gives a result for the same run, and back", async () => {
  const page = await open("?device=nvidia-a100-pcie-40gb*2&hours=100&place=gcp:asia-east1&load=1");
  const standard = await resultOf(page);
  await page.getByLabel("Green Algorithms (2021)").check();
  const green = await changedFrom(page, standard);
  await page.getByLabel("ML CO2 Impact (2019)").check();
  const old = await changedFrom(page, green);
  // 250 W × 200 device-hours = 50 kWh × 0.56 kg/kWh (the page's own table)
  assert.equal(old, "28 kg CO2e");
  await page.getByLabel("Gramme", { exact: true }).check();
  assert.equal(await changedFrom(page, old), standard);
  await page.locator(".result:not(.stale)").waitFor();
  const search = await untilAddress(
    page,
    (query) => query.get("device") === "nvidia-a100-pcie-40gb*2@1" && !query.has("method"),
  );
  assert.equal(search.get("hours"), "100");
  assert.equal(search.get("pue"), null);

  // What somebody edits in between stays.
  await page.getByLabel("Green Algorithms (2021)").check();
  await untilAddress(page, (query) => query.has("pue"));
  await page.locator("#f-pue").fill("1.3");
  await page.getByLabel("Gramme", { exact: true }).check();
  assert.equal((await untilAddress(page, (query) => query.get("pue") === "1.3")).get("method"), null);
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
