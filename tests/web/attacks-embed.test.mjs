// What reaches the elements and the iframe in other people's pages: attributes, addresses, exercises, messages. None of it runs,
// none becomes markup, and no other host is asked.
import assert from "node:assert/strict";
import test from "node:test";
import { formatLink } from "../../web/exercise/format.js";
import { foreign, framing } from "./embedded.mjs";
import { attacks, everyParameter, texts, tripped, useAttacks } from "./tripwire.mjs";

const { host, open, nothingHappened } = useAttacks();

test("links to the iframe's page", async () => {
  const settings = (turn) => {
    const [one, two, three, four] = [0, 36, 72, 108].map((step) =>
      texts[(turn + step) % texts.length].text.slice(0, 400),
    );
    return new URLSearchParams({ theme: one, lock: two, sections: three, show: four });
  };
  const opened = await open(host.url);
  for (let turn = 0; turn < texts.length; turn += 12) {
    await opened.page.goto(`${host.url}embed.html${everyParameter(turn)}&${settings(turn)}`);
    await opened.page.locator("gramme-calculator .gramme").waitFor();
    assert.deepEqual(await tripped(opened.page), []);
  }
  for (const { link } of attacks("links")) await opened.page.goto(`${host.url}embed.html${link}`);
  await opened.page.locator("gramme-calculator .figure").first().waitFor();
  await nothingHappened(opened);
});

test("attributes of the elements, in a page that would let everything run", async () => {
  const opened = await open(host.page(foreign(host.script, "")));
  const { page } = opened;
  const parameters =
    "device place hours count unit-name unit-count cpu-device method pue v was show lang lock sections";
  // Each text in some parameters of some element.
  const turns = texts.map((_, turn) => turn).filter((turn) => turn % 4 === 0);
  const given = [
    ...attacks("attributes").map(({ attributes }) => attributes),
    ...turns.map((turn) =>
      Object.fromEntries(
        parameters.split(" ").map((name, index) => [name, texts[(turn + 9 * index) % texts.length].text.slice(0, 400)]),
      ),
    ),
  ];
  await page.evaluate((all) => {
    for (const [index, attributes] of all.entries()) {
      const link = "home" in attributes;
      const element = document.createElement(link || index % 2 === 0 ? "gramme-calculator" : "gramme-value");
      element.dataset.attack = "1";
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
    }
  }, given);
  // What the author wrote has given way in every one.
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[data-attack]")].every(({ shadowRoot }) =>
      [...(shadowRoot?.children ?? [])].some(({ localName }) => localName !== "slot"),
    ),
  );
  await nothingHappened(opened);
});

test("exercises, in a page that would let everything run", async () => {
  const opened = await open(host.page(foreign(host.script, "")));
  const { page } = opened;
  const third = texts.length / 3;
  const exercises = texts.slice(0, third).map((_, index) => {
    const [title, text, asked] = [0, third, 2 * third].map((step) => texts[index + step].text.slice(0, 199));
    const request = { hours: 1, devices: [{ device: "nvidia-t4" }], unit: { name: text.slice(0, 99), count: 2 } };
    const task = { text: asked, after: title, request: { ...request, place: "country:FRA" } };
    return formatLink({ title, text, tasks: [task] });
  });
  await page.evaluate((all) => {
    for (const exercise of all) {
      const element = document.createElement("gramme-exercise");
      element.dataset.attack = "1";
      element.setAttribute("exercise", exercise);
      document.body.append(element);
    }
  }, exercises);
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[data-attack]")].every(({ shadowRoot }) =>
      [...(shadowRoot?.children ?? [])].some(({ localName }) => localName !== "slot"),
    ),
  );
  // An answered one asks no more.
  const guess = page.locator("#exercise-guess");
  for (let left = await guess.count(); left > 0; left -= 1) {
    await guess.first().fill("1");
    await guess.first().press("Enter");
  }
  await page.locator("#exercise-verdict").first().waitFor();
  await nothingHappened(opened);
});

test("messages", async () => {
  const messages = attacks("messages").map(({ message }) => message);
  const address = `${host.url}embed.html?device=nvidia-t4&hours=3&place=country:POL&lang=en&theme=light&lock=hours`;
  const stranger = `<iframe id="stranger" title="Stranger" srcdoc="<p>x</p>"></iframe>`;
  const opened = await open(host.page(framing(address, stranger)));
  const frame = opened.page.frames()[1];
  await frame.locator(".figure .amount").waitFor();
  const state = () =>
    frame.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector("gramme-calculator"));
      const { attributes, request, estimate } = element;
      return JSON.stringify([...attributes].map(({ name, value }) => [name, value]).concat([[request, estimate]]));
    });
  const before = await state();
  await opened.page.evaluate((all) => {
    const { contentWindow } = /** @type {HTMLIFrameElement} */ (document.querySelector("iframe"));
    for (const message of all) contentWindow?.postMessage(message, "*");
    /** @type {any} */
    let deep = "trip";
    for (let i = 0; i < 1000; i += 1) deep = { gramme: deep };
    contentWindow?.postMessage(deep, "*");
    // What the frame would take from its parent, it does not take from others.
    const other = /** @type {any} */ (document.querySelector("#stranger"));
    other.contentWindow.eval("parent.frames[0].postMessage({ gramme: 'theme', theme: 'dark' }, '*')");
  }, messages);
  await opened.page.evaluate(async () => {
    const answered = new Promise((resolve) => void addEventListener("message", resolve, { once: true }));
    frames[0].postMessage({ gramme: "height" }, "*");
    await answered;
  });
  assert.equal(await state(), before);
  // The two that the test put there.
  await opened.page.evaluate(() =>
    document.querySelectorAll("iframe").forEach(({ dataset }) => (dataset.attack = "1")),
  );
  await nothingHappened(opened);

  // The page itself listens to nobody.
  const own = await open(`${host.url}?device=nvidia-t4&hours=3`);
  const seen = () => own.page.evaluate(() => `${location.href} ${document.querySelector(".figure")?.textContent}`);
  await own.page.locator("gramme-keep button").waitFor();
  const shown = await seen();
  await own.page.evaluate(async (all) => {
    for (const message of all) postMessage(message, "*");
    await new Promise((resolve) => void setTimeout(resolve));
  }, messages);
  assert.equal(await seen(), shown);
  await nothingHappened(own);
});
