// A part of the page, or WebAssembly, that does not arrive.
import assert from "node:assert/strict";
import test from "node:test";
import { untilAddress, usePage } from "./page.mjs";

const { open, complaints } = usePage();

test("a section that did not arrive can be tried again", async () => {
  const page = await open();
  await page.route("**/elsewhere-*.js", (route) => route.abort());
  await page.getByRole("link", { name: "Elsewhere" }).click();
  await page.getByText("A part of the page did not arrive").waitFor();
  await page.getByRole("link", { name: "Calculator" }).click();
  assert.equal(await page.locator(".failed").count(), 0);
  await page.getByRole("link", { name: "Elsewhere" }).click();
  await page.unroute("**/elsewhere-*.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".ranked li").first().waitFor();
  assert.equal(await page.locator(".failed").count(), 0);
  // The browser names the file that did not come; that is meant here.
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !/ERR_FAILED/.test(text)));
  await page.context().close();
});

test("an act whose code does not arrive is said to have failed, and the page goes on", async () => {
  const page = await open();
  await page.route("**/host-fill-*.js", (route) => route.abort());
  await page.locator(".more > summary").click();
  await page.getByRole("button", { name: "A typical server of eight" }).click();
  await page.getByText("A part of the page did not arrive").waitFor();
  await page.locator("#f-hours").fill("7");
  await untilAddress(page, (search) => search.get("hours") === "7");
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !/ERR_FAILED/.test(text)));
  await page.context().close();
});

test("where WebAssembly does not arrive, a sentence says what to do", async () => {
  const page = await open();
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.reload();
  assert.match(await page.locator(".failed").innerText(), /Reload/);
  // The browser names the file that did not come; that is meant here.
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !/404|preloaded/.test(text)));
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
