// A package from the page to the platform: what is in it, and a learner's way through it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchChromium } from "../tools/chromium.mjs";
import { serve } from "../tools/server.mjs";
import { manifest } from "../../web/scorm/manifest.js";
import { imported, packed } from "./packaged.mjs";

const hostile = `</title><script>alert(1)</script> & "quotes" 'apostrophes' ]]> <!-- 气候 \u{1f30d}`;
const request = { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }], place: "country:FRA" };
/** @type {import("../../web/exercise/format.js").Exercise} */
const exercise = {
  title: hostile,
  lang: "en",
  tasks: [
    { text: `First ${hostile}`, request },
    { text: "Second", request: { ...request, place: "country:POL" } },
    { text: "Third", request, ask: "energy" },
  ],
};

/** @type {Awaited<ReturnType<typeof serve>>} */
let dist;
/** @type {Awaited<ReturnType<typeof serve>>} */
let lms;
/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Uint8Array} */
let zip;
/** @type {ReturnType<typeof imported>} */
let course;
before(async () => {
  dist = await serve("dist", { base: "/gramme/" });
  zip = await packed(exercise, dist.url, 60);
  course = imported(zip);
  lms = await serve(course.folder);
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await lms?.close();
  await dist?.close();
  course?.remove();
});

/** What may stand in what, in this order: the schemas imscp_rootv1p1p2.xsd and adlcp_rootv1p2.xsd that SCORM 1.2 publishes. */
const model = {
  manifest: /^metadata organizations resources$/,
  metadata: /^schema schemaversion$/,
  organizations: /^organization$/,
  organization: /^title item$/,
  item: /^title masteryscore$/,
  resources: /^resource$/,
  resource: /^file( file)+$/,
};

test("the manifest is one of SCORM 1.2, and names every file of the package and no other", async () => {
  const page = await browser.newPage();
  const text = await (await fetch(`${lms.url}course/imsmanifest.xml`)).text();
  const seen = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, "application/xml");
    const cp = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    const adl = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    const one = (name, space = cp) => {
      const [found, ...more] = parsed.getElementsByTagNameNS(space, name);
      if (!found || more.length > 0) throw new Error(`Not one ${name}`);
      return found;
    };
    const all = (name) => [...parsed.getElementsByTagNameNS(cp, name)];
    const [organizations, organization, item, resource] = ["organizations", "organization", "item", "resource"].map(
      (name) => one(name),
    );
    return {
      broken: parsed.querySelector("parsererror")?.textContent ?? "",
      children: [...parsed.getElementsByTagName("*")].map(({ localName, children }) => [
        localName,
        [...children].map((child) => child.localName).join(" "),
      ]),
      schema: [one("schema").textContent, one("schemaversion").textContent],
      titles: all("title").map(({ textContent }) => textContent),
      default: organizations.getAttribute("default") === organization.getAttribute("identifier"),
      opens: item.getAttribute("identifierref") === resource.getAttribute("identifier"),
      mark: one("masteryscore", adl).parentElement === item && one("masteryscore", adl).textContent,
      kind: [resource.getAttribute("type"), resource.getAttributeNS(adl, "scormtype"), resource.getAttribute("href")],
      files: all("file").map((file) => file.getAttribute("href")),
      ids: [...parsed.querySelectorAll("[identifier]")].map((element) => element.getAttribute("identifier") ?? ""),
    };
  }, text);
  assert.equal(seen.broken, "");
  for (const [name, children] of seen.children) assert.match(children, model[name] ?? /^$/, name);
  assert.deepEqual(seen.schema, ["ADL SCORM", "1.2"]);
  assert.deepEqual(seen.titles, [hostile, hostile]);
  assert.ok(seen.default && seen.opens);
  assert.equal(seen.mark, "60");
  assert.deepEqual(seen.kind, ["webcontent", "sco", "index.html"]);
  assert.deepEqual([...seen.files, "imsmanifest.xml"].sort(), course.files);
  assert.equal(new Set(seen.ids).size, seen.ids.length);
  for (const id of seen.ids) assert.match(id, /^[A-Za-z_][\w.-]*$/, "an xs:ID");
  await page.close();
});

test("the same exercise makes the same package, and without a pass mark the platform gets none", async () => {
  const same = await packed(structuredClone(exercise), dist.url, 60);
  assert.equal(Buffer.compare(zip, same), 0);
  const free = manifest({ id: "gramme-1", title: "x", passMark: 0, files: ["index.html"] });
  assert.doesNotMatch(free, /masteryscore/);
});
