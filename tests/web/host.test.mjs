// The machine around the devices: what is offered, filled in, filled in again, and undone.
import assert from "node:assert/strict";
import test from "node:test";
import { serverFor, typical } from "../../web/calculator/host-fill.js";
import { changedFrom, resultOf, usePage } from "./page.mjs";

const { open, complaints } = usePage();
/** @param {import("./page.mjs").Page} page @param {string} id of a field @param {string} value */
const untilField = (page, id, value) =>
  page.waitForFunction(
    ([id, value]) => /** @type {HTMLInputElement | null} */ (document.getElementById(id))?.value === value,
    [id, value],
  );
const plain = (text) => text.replaceAll("\u202f", " ");

test("the server of a device is the eight-device instance of the place's provider, else any, else the typical one", () => {
  const row = (id, device, deviceCount = 8) => ({
    id,
    provider: id.split(":")[0],
    device,
    deviceCount,
    wattsPerVcpu: 2,
    memoryGb: 1,
  });
  const rows = [row("aws:a", "x"), row("gcp:b", "x"), row("aws:c", "y", 4)];
  assert.equal(serverFor(rows, "x", "gcp:us-central1"), "gcp:b");
  assert.equal(serverFor(rows, "x", "country:FRA"), "aws:a");
  assert.equal(serverFor(rows, "y", ""), typical);
});

test("a typical server fills in CPU and memory with their sources, and one click undoes it", async () => {
  // p5.48xlarge: 192 virtual CPUs of 1.957 W, two a core, and 2048 GiB for eight; here for four.
  const page = await open("?device=nvidia-h100-sxm5-80gb*4&hours=10&place=aws:us-east-1");
  const before = await resultOf(page);
  await page.locator(".more > summary").click();
  await page.getByRole("button", { name: "A typical server of eight" }).click();
  const counted = await changedFrom(page, before);
  assert.equal(await page.locator("#f-cpu-cores").inputValue(), "48");
  assert.equal(await page.locator("#f-cpu-wattsPerCore").inputValue(), "3.914");
  assert.equal(await page.locator("#f-memoryGb").inputValue(), "1024");
  const said = page.locator(".presets [role=status]");
  await page.waitForFunction(() => /Sources/.test(document.querySelector(".presets [role=status]")?.textContent ?? ""));
  assert.match(plain(await said.innerText()), /^48 cores and 1,024 GB, as in Amazon Web Services p5\.48xlarge/);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await changedFrom(page, counted), before);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "host-typical");
  assert.equal(await page.locator("#f-memoryGb").inputValue(), "");
  await page.context().close();
});

test("a machine that was filled in can follow the number of devices", async () => {
  const page = await open("?device=nvidia-t4&hours=10&place=country:FRA");
  const before = await resultOf(page);
  await page.locator(".boundary").getByRole("button", { name: "Count it" }).click();
  const counted = await changedFrom(page, before);
  await page.waitForFunction(() => document.activeElement?.id === "f-cpu-device");
  assert.match(plain(await page.locator(".presets [role=status]").innerText()), /for an eighth of a machine\./);
  const memory = Number(await page.locator("#f-memoryGb").inputValue());
  await page.locator("#f-devices-0-count").fill("16");
  await changedFrom(page, counted);
  await page.getByRole("button", { name: "Fill in for 16" }).click();
  await untilField(page, "f-memoryGb", String(memory * 16));
  assert.equal(await page.getByRole("button", { name: /^Fill in for/ }).count(), 0);
  await page.getByRole("button", { name: "Undo" }).click();
  await untilField(page, "f-memoryGb", "");
  await page.context().close();
});

test("no server is typical of a laptop's chip, nor of metered energy", async () => {
  for (const query of ["?device=apple-m2&hours=10", "?measuredKwh=10"]) {
    const page = await open(query);
    await page.locator(".more > summary").click();
    assert.equal(await page.getByRole("button", { name: /A typical server|Count it/ }).count(), 0);
    await page.context().close();
  }
});

test("an instance type's name left by Tab counts its machine, and nobody's name is marked", async () => {
  const page = await open("?device=nvidia-a100-sxm4-40gb*8&hours=10");
  await page.locator(".more > summary").click();
  const field = page.getByRole("combobox", { name: "Or that of an instance type" });
  await field.fill("p99.none");
  await field.press("Tab");
  await page.locator("#f-host-instance-problem").waitFor();
  assert.equal(await field.inputValue(), "p99.none");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  await field.fill("p4d.24xlarge x 2");
  await field.press("Tab");
  await untilField(page, "f-memoryGb", "1152");
  await untilField(page, "f-host-instance", "p4d.24xlarge");
  assert.equal(await page.locator("#f-host-instance-problem").count(), 0);
  await page.context().close();
});

test("any instance type's machine can be counted, as often as the devices need it", async () => {
  const page = await open("?device=nvidia-a100-sxm4-40gb*16&hours=10");
  const before = await resultOf(page);
  await page.locator(".more > summary").click();
  await page.getByRole("combobox", { name: "Or that of an instance type" }).fill("p4d.24xlarge");
  await page.getByRole("option", { name: /p4d\.24xlarge/ }).click();
  await changedFrom(page, before);
  // 96 virtual CPUs are 48 cores, and 1152 GiB; twice.
  assert.equal(await page.locator("#f-cpu-cores").inputValue(), "96");
  assert.equal(await page.locator("#f-memoryGb").inputValue(), "2304");
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
