// What the elements do with what they cannot take, and what a program sets, in Chromium.
import assert from "node:assert/strict";
import { test } from "node:test";
import { foreign, run, shown, untilTold, useHost, useVisitor } from "./embedded.mjs";

const host = useHost();
const { open, complaints } = useVisitor();

test("what nothing is called is said and told, and what any element may have is let be", async () => {
  const anyones = 'class="c" style="margin: 0" id="a" title="t" aria-label="l" data-x="1" ng-version="17" onclick="0"';
  const body = `<gramme-calculator ${run} hour="3" ${anyones} _ngcontent-c1 x-data="{}" lang="fr"></gramme-calculator>
    <p><gramme-value device="nvidia-t4" hours="3" cuont="8">half a kilogram</gramme-value></p>
    <p><gramme-value device="nvidia-t4" hours="-3">some</gramme-value></p>
    <gramme-calculator query="${"device=nvidia-t4&amp;".repeat(65)}hours=1"></gramme-calculator>`;
  const page = await open(host.page(foreign(host.script, body)));
  await untilTold(page, 3);
  await page.waitForFunction(() => /** @type {any} */ (window).errors.length === 4);
  const told = await page.evaluate(() =>
    /** @type {any} */ (window).errors.map(({ of, detail }) => [
      of.localName,
      ...detail.map(({ code, path }) => `${code} ${path}`),
    ]),
  );
  assert.deepEqual(told.sort(), [
    ["gramme-calculator", "too_large /devices"],
    ["gramme-calculator", "unknown_field /hour"],
    ["gramme-value", "out_of_range /hours"],
    ["gramme-value", "unknown_field /cuont"],
  ]);
  const notes = await page.locator("gramme-calculator .note").allTextContents();
  assert.deepEqual(notes[0], "Laissé de côté, car Gramme ne connaît rien de ce nom\u00a0: hour");
  assert.match(notes[1], /65/);
  assert.equal(notes.length, 2);
  // Beside the number, or what the author wrote where there is none.
  const values = await page.evaluate(() =>
    [...document.querySelectorAll("gramme-value")].map(
      ({ shadowRoot, textContent }) => textContent + (shadowRoot?.textContent ?? ""),
    ),
  );
  // 70 W × 0.70 × 3 h = 147 Wh before the building's overhead.
  assert.match(
    values[0],
    /^half a kilogram\d+\.?\d*\sg CO2e \(Laissé de côté, car Gramme ne connaît rien de ce nom\u00a0: cuont\)$/,
  );
  // Which field it is, and what it takes.
  assert.match(values[1], /^some \(Pendant combien de temps · Veuillez .*\)$/);
  await page.context().close();
});

test("a setting that names what there is not is said and told, and nothing is hidden for it", async () => {
  const body = `<gramme-calculator ${run} lock="devise hours cpu-cores" sections="reslt"></gramme-calculator>
    <p><gramme-value ${run} show="constructor">some kilograms</gramme-value></p>
    <gramme-calculator ${run} lock="all" sections="result,where"></gramme-calculator>`;
  const page = await open(host.page(foreign(host.script, body)));
  await untilTold(page, 3);
  const told = () =>
    page.evaluate(() =>
      /** @type {any} */ (window).errors.map(({ of, detail }) => [
        of.localName,
        ...detail.map(({ code, path }) => `${code} ${path}`),
      ]),
    );
  assert.deepEqual(await told(), [
    ["gramme-calculator", "unknown_field /lock/devise", "unknown_field /sections/reslt"],
    ["gramme-value", "unknown_field /show/constructor"],
  ]);
  const first = page.locator("gramme-calculator").first();
  const unknown = "Left out, because Gramme knows nothing of that name:";
  assert.equal(await first.locator(".note").textContent(), `${unknown} lock=devise, sections=reslt`);
  assert.ok(await first.locator(".figure .amount").isVisible());
  assert.deepEqual(
    [await first.locator("#f-hours").isEditable(), await first.getByLabel("How many").isEditable()],
    [false, true],
  );
  assert.match(await shown(page, "gramme-value"), /^19\.3\skg CO2e \(Left out, .*: show=constructor\)$/);
  // A change of it alone is heard of as well, and once it is right it is no more.
  await first.evaluate((one) => one.setAttribute("lock", "hour"));
  await page.getByText(`${unknown} lock=hour`).waitFor();
  assert.deepEqual((await told()).at(-1), [
    "gramme-calculator",
    "unknown_field /lock/hour",
    "unknown_field /sections/reslt",
  ]);
  await first.evaluate((one) => {
    one.setAttribute("lock", "hours");
    one.removeAttribute("sections");
  });
  await page.locator("gramme-calculator .note").waitFor({ state: "detached" });
  await page.context().close();
});

test("a request that a program sets is taken as it is, and anew each time, or refused without a word thrown", async () => {
  const page = await open(host.page(foreign(host.script, `<gramme-calculator ${run}></gramme-calculator>`)));
  await untilTold(page, 1);
  const hours = page.locator("gramme-calculator #f-hours");
  await page.evaluate(() => {
    const one = /** @type {any} */ (document.querySelector("gramme-calculator"));
    const set = (/** @type {unknown} */ value) => void (one.request = value);
    Object.assign(window, { set, first: { ...one.request, hours: 7 } });
    /** @type {any} */ (window).set(/** @type {any} */ (window).first);
  });
  const shows = (text) =>
    page.waitForFunction((wanted) => {
      const field = document.querySelector("gramme-calculator")?.shadowRoot?.querySelector("#f-hours");
      return field instanceof HTMLInputElement && field.value === wanted;
    }, text);
  await shows("7");
  await hours.fill("9");
  await page.waitForFunction(
    () => /** @type {any} */ (document.querySelector("gramme-calculator")).request.hours === 9,
  );
  await page.evaluate(() => /** @type {any} */ (window).set(/** @type {any} */ (window).first));
  await shows("7");

  const told = await page.evaluate(async () => {
    const { set, errors } = /** @type {any} */ (window);
    /** @type {any} */
    const endless = { hours: 3 };
    endless.itself = endless;
    const given = [
      "hours=3",
      { hours: 3, devices: [null] },
      endless,
      { hours: 3, device: "nvidia-t4" },
      { hours: 3, devices: [{ name: "nvidia-t4" }], cpu: { core: 1 } },
    ];
    return given.map((request) => {
      errors.length = 0;
      set(request);
      return errors.flatMap(({ detail }) => detail.map(({ code, path }) => `${code} ${path}`));
    });
  });
  assert.deepEqual(told, [
    ["wrong_type "],
    ["wrong_type "],
    ["wrong_type "],
    ["unknown_field /device"],
    ["unknown_field /devices/0/name", "unknown_field /cpu/core"],
  ]);
  await page.evaluate(() => /** @type {any} */ (window).set({ devices: [null] }));
  await shows("100");
  await page.context().close();
});

test("an error is nothing that the page around takes for its own", async () => {
  const page = await open(host.page(foreign(host.script, "")));
  const heard = await page.evaluate(async () => {
    const heard = /** @type {string[]} */ ([]);
    for (const [name, target] of /** @type {[string, EventTarget][]} */ ([
      ["window", window],
      ["body", document.body],
    ])) {
      for (const type of ["error", "estimate"]) target.addEventListener(type, () => heard.push(`${name} ${type}`));
    }
    const one = document.createElement("gramme-calculator");
    one.setAttribute("device", "nvidia-t4");
    one.setAttribute("hours", "x");
    document.body.append(one);
    await new Promise((resolve) => void one.addEventListener("error", resolve));
    one.setAttribute("hours", "1");
    await new Promise((resolve) => void one.addEventListener("estimate", resolve));
    return heard;
  });
  assert.deepEqual(heard, ["body estimate", "window estimate"]);
  await page.context().close();
});

test("it reads again what is its own, and its language from around a closed shadow root", async () => {
  const script = `const inner = document.querySelector("div").attachShadow({ mode: "closed" });
    inner.innerHTML = '<p lang=""><gramme-calculator ${run}></gramme-calculator></p>'; window.one = inner.querySelector("gramme-calculator");
    inner.querySelector("p").removeAttribute("lang");`;
  const page = await open(
    host.page(foreign(host.script, `<section lang="zh"><div></div></section><script>${script}</script>`)),
  );
  await untilTold(page, 1);
  const seen = await page.evaluate(async () => {
    const { one } = /** @type {any} */ (window);
    let read = 0;
    one.getAttribute = (name) => {
      read += 1;
      return Element.prototype.getAttribute.call(one, name);
    };
    const told = () => new Promise((resolve) => void setTimeout(resolve));
    one.style.opacity = "0.5";
    one.className = "present";
    one.hidden = false;
    one.setAttribute("aria-hidden", "false");
    await told();
    const before = read;
    one.setAttribute("theme", "dark");
    await told();
    return {
      before,
      theme: one.shadowRoot.querySelector(".gramme").dataset.theme,
      link: one.shadowRoot.querySelector(".home a").search,
      lang: one.shadowRoot.querySelector(".gramme").lang,
    };
  });
  assert.equal(seen.before, 0);
  assert.equal(seen.theme, "dark");
  assert.equal(seen.lang, "zh-Hans");
  // Whoever reads Chinese here reads on in Chinese there.
  assert.equal(new URLSearchParams(seen.link).get("lang"), "zh");
  await page.context().close();
});

test("beside a copy that knows fewer elements, the others are there", async () => {
  const before = '<script>customElements.define("gramme-calculator", class extends HTMLElement {})</script>';
  const page = await open(host.page(foreign(host.script, `<gramme-value ${run}>x</gramme-value>`, before)));
  await untilTold(page, 1);
  assert.ok(await page.evaluate(() => customElements.get("gramme-exercise") !== undefined));
  await page.context().close();
});

test("nothing is thrown", () => assert.deepEqual(complaints, []));
