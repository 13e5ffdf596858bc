// Everything for everybody: by keyboard, at 320 px, in either theme, and announced.
import assert from "node:assert/strict";
import test from "node:test";
import { ofColour, violations } from "./axe.mjs";
import { changedFrom, desktop, narrow, phone, resultOf, untilAddress, usePage } from "./page.mjs";
import { dress, settled } from "./walk.mjs";

const { open, complaints } = usePage();

/** States of the page, each as an address and what to do there. @type {Record<string, [string, (page: any) => Promise<void>]>} */
const states = {
  "the opening example": ["", async () => {}],
  "more detail": ["", (page) => page.locator(".more > summary").click()],
  "an open list": ["", (page) => page.getByRole("combobox", { name: "Device" }).fill("h100")],
  "a number's origin": ["", (page) => page.getByRole("button", { name: /^Grid intensity: / }).click()],
  "an explained driver": [
    "",
    async (page) => {
      await page.locator(".driver", { hasText: "Making the hardware" }).click();
      await page.locator(".as-table summary").click();
    },
  ],
  "contract, offsets and score": [
    "?device=nvidia-t4&hours=9&place=aws:us-east-1&marketGco2ePerKwh=20&offsetPercent=10&unit=3&unit.name=epoch",
    (page) => page.locator(".beside button").first().click(),
  ],
  "the machine counted": [
    "",
    async (page) => {
      await page.getByRole("button", { name: "Count it" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
    },
  ],
  "wrong entries": ["?device=A100*x&hours=abc&place=nowhere&pue=0", async () => {}],
  "an ambiguous device": ["?device=A100&hours=1", async () => {}],
  "a stale result": ["", (page) => page.getByLabel("For how long").fill("-1")],
  "several groups": [
    "?device=nvidia-t4*2&device=nvidia-l4&hours=1&cpu.cores=4&cpu.wattsPerCore=5&memoryGb=8",
    async () => {},
  ],
  "a long unit": [
    `?device=nvidia-a100-sxm4-80gb*1e7&hours=1e9&runs=1e6&unit.count=3&unit.name=${"w".repeat(80)}`,
    async () => {},
  ],
  "other places": ["#elsewhere", (page) => page.locator(".ranked li").first().waitFor()],
  "other devices": ["#elsewhere", (page) => page.getByLabel("Devices").check()],
};

const looks = /** @type {const} */ ([
  [phone, "light", "dark"],
  [desktop, "dark", "light"],
]);

for (const [state, [address, act]] of Object.entries(states)) {
  test(`axe finds nothing in ${state}, in either width and theme, and it is not wider than 320 px`, async () => {
    const page = await open(address, { viewport: phone });
    await act(page);
    for (const [viewport, first, second] of looks) {
      await page.setViewportSize(viewport);
      await dress(page, first);
      assert.deepEqual(await violations(page), []);
      await dress(page, second);
      assert.deepEqual(await violations(page, ofColour), []);
    }
    await page.setViewportSize(narrow);
    await settled(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= narrow.width, `${width} px`);
    await page.context().close();
  });
}

test("the main job needs no mouse", async () => {
  const page = await open();
  const opened = await resultOf(page);
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () => page.evaluate(() => document.activeElement?.id);

  await press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "skip");
  await press("Enter");
  assert.equal(await focused(), "main");
  await press("Tab");
  assert.equal(await focused(), "f-devices-0-device");
  await page.keyboard.type("v100");
  await page.locator("[role=option]").first().waitFor();
  await press("ArrowDown", "ArrowUp", "Enter");
  const v100 = await changedFrom(page, opened);
  assert.equal(await page.locator("[role=option]").count(), 0);
  await press("Tab");
  assert.equal(await focused(), "f-devices-0-count");
  await page.keyboard.type("2");
  const two = await changedFrom(page, v100);
  await press("Tab", "Tab");
  assert.equal(await focused(), "f-hours");
  await page.keyboard.type("50");
  const fifty = await changedFrom(page, two);
  await press("Tab");
  assert.equal(await focused(), "f-place");
  await page.keyboard.type("norway");
  await page.locator("[role=option]").first().waitFor();
  await press("Enter");
  assert.notEqual(await changedFrom(page, fifty), fifty);
  await untilAddress(page, (query) => query.get("hours") === "50" && query.get("place") !== "gcp:us-central1");

  await press("Tab", "Tab", "Enter");
  assert.ok(await page.locator("#f-pue").isVisible(), "more detail opens by keyboard");
  await page.getByRole("button", { name: /^PUE/ }).first().focus();
  await press("Enter");
  await page.locator(".panel").waitFor();
  await press("Tab");
  await page.context().close();
});

test("Escape leaves what was chosen, and text that names nothing is marked", async () => {
  const page = await open();
  const device = page.getByRole("combobox", { name: "Device" });
  await device.fill("l40");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("[role=option]").count(), 0);
  await page.keyboard.press("Escape");
  assert.equal(await device.inputValue(), "NVIDIA A100 SXM4 80GB");
  await device.fill("no such thing at all");
  await page.keyboard.press("Tab");
  await page.locator("#f-devices-0-device[aria-invalid=true]").waitFor();
  await device.fill("nvidia l4");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".result:not(.stale)").waitFor();
  await page.context().close();
});

test("a new result is announced once typing has paused", async () => {
  const page = await open();
  const status = page.locator("gramme-app > [role=status].visually-hidden");
  assert.equal(await status.innerText(), "");
  await page.getByLabel("For how long").fill("200");
  await page.waitForFunction(() =>
    /^Result: \d/.test(document.querySelector("gramme-app > [role=status].visually-hidden")?.textContent ?? ""),
  );
  await page.context().close();
});

test("everything that can be pressed is at least 24 px in each direction", async () => {
  const others = ["elsewhere", "reduce", "plan", "publish", "journal", "learn", "method"].map((name) => `#${name}`);
  for (const address of ["?device=nvidia-t4&device=A100&hours=1", ...others]) {
    const page = await open(address, { viewport: phone });
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          "main button, main select, main input:not([type=radio]), main summary, header a, header button",
        ),
      ]
        .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 120) }))
        .filter(({ box }) => box.height > 0 && (box.height < 24 || box.width < 24))
        .map(({ html }) => html),
    );
    // Check boxes are 20 px with a label of a whole line beside them.
    assert.deepEqual(
      small.filter((html) => !html.includes("checkbox")),
      [],
    );
    await page.context().close();
  }
});

test("the theme follows the system until it is switched, and the choice is kept", async () => {
  const page = await open("", { colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  await page.getByRole("button", { name: "Switch to light colours" }).click();
  const light = await ground();
  assert.notEqual(light, dark);
  await page.reload();
  await page.locator(".figure .amount").waitFor();
  assert.equal(await ground(), light);
  await page.context().close();
});

test("nothing is complained of, and no other host is asked", () => assert.deepEqual(complaints, []));
