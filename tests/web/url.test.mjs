import assert from "node:assert/strict";
import test from "node:test";
import { formatLink, parseLink } from "../../web/url.js";

test("the link of ARCHITECTURE's example reads as its request", () => {
  const { request, unread } = parseLink("?device=nvidia-a100-sxm4-80gb*8&hours=100&place=gcp:us-central1");
  assert.deepEqual(request, {
    devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }],
    hours: 100,
    place: "gcp:us-central1",
  });
  assert.deepEqual(unread, []);
});

test("every field of a request comes back from its link", () => {
  const request = {
    method: /** @type {const} */ ("standard"),
    hours: 0.1,
    runs: 3,
    devices: [
      { device: "nvidia-a100-sxm4-80gb", count: 8, load: 0.5 },
      { device: "nvidia-t4", powerW: 61.5 },
      { powerW: 1e-7, count: 0.5, load: 1 },
      { device: "nvidia-l4", load: 0 },
    ],
    cpu: { device: "cpu:amd-epyc-7763", cores: 64, load: 0.3, wattsPerCore: 4.375 },
    memoryGb: 512,
    measuredKwh: 1e21,
    place: "scaleway:",
    year: 2024,
    gridGco2ePerKwh: 0,
    marketGco2ePerKwh: 12,
    pue: 1.1,
    wueLPerKwh: 0.2,
    offSiteWaterLPerKwh: 3,
    offsetPercent: 100,
    embodied: false,
    deviceLifetimeYears: 3,
    utilisation: 0.9,
    unit: { name: "10 % & more = µ", count: 1e6 },
  };
  const { request: read, unread, version } = parseLink(`?${formatLink(request, "2026-11-25")}`);
  assert.deepEqual(read, request);
  assert.deepEqual(unread, []);
  assert.equal(version, "2026-11-25");
});

test("a link is readable and stable", () => {
  const request = { hours: 100, place: "gcp:us-central1", devices: [{ device: "nvidia-t4", count: 2, load: 0.7 }] };
  assert.equal(formatLink(request), "device=nvidia-t4*2@0.7&hours=100&place=gcp:us-central1");
});

test("count, load and powerW are of the device before them", () => {
  const { request, unread } = parseLink("?device=a&count=8&load=0.5&device=b&powerW=250&count=x&hours=1");
  assert.deepEqual(request.devices, [
    { device: "a", count: 8, load: 0.5 },
    { device: "b", powerW: 250 },
  ]);
  assert.deepEqual(unread, [{ path: "/devices/1/count", text: "x" }]);
  assert.deepEqual(parseLink("?count=8").unread, [{ path: "", text: "count" }]);
});

test("a link may carry the result that it was made with", () => {
  const link = formatLink({ hours: 1, measuredKwh: 2 }, "2026-11-25", 118.87713121643856);
  assert.equal(link, "hours=1&measuredKwh=2&v=2026-11-25&was=118.877");
  assert.equal(parseLink(link).was, 118.877);
});

test("an empty request has an empty link, with no version of nothing", () => {
  assert.equal(formatLink({}, "2026-11-25"), "");
});

test("names of the 2019 page stay whole", () => {
  const { request } = parseLink("?device=A100%20PCIe%2040/80GB*2");
  assert.deepEqual(request.devices, [{ device: "A100 PCIe 40/80GB", count: 2 }]);
});

test("what is not what its field takes is reported with its place", () => {
  const { request, unread } = parseLink(
    "?device=x*many@no&hours=abc&pue=1,5&embodied=perhaps&method=best&cpu.cores=NaN",
  );
  assert.deepEqual(request, { devices: [{ device: "x" }] });
  assert.deepEqual(unread, [
    { path: "/devices/0/count", text: "many" },
    { path: "/devices/0/load", text: "no" },
    { path: "/hours", text: "abc" },
    { path: "/pue", text: "1,5" },
    { path: "/embodied", text: "perhaps" },
    { path: "/method", text: "best" },
    { path: "/cpu/cores", text: "NaN" },
  ]);
});

test("device groups beyond the most are counted, with what belongs to them", () => {
  const { request, unread, leftOut } = parseLink(`?${"device=x&".repeat(66)}count=9&hours=1`);
  assert.equal(request.devices?.length, 64);
  assert.equal(request.devices?.[63].count, undefined);
  assert.equal(leftOut, 2);
  assert.deepEqual(unread, []);
});

test("a version is a date", () => {
  assert.equal(parseLink("?v=2026-11-25").version, "2026-11-25");
  assert.deepEqual(parseLink("?v=visit example.org").unread, [{ path: "", text: "v" }]);
});

test("unknown parameters are reported and nothing else happens", () => {
  const { request, unread } = parseLink("?__proto__=1&constructor.x=2&utm_source=y&devices=z");
  assert.deepEqual(request, {});
  assert.deepEqual(
    unread.map(({ text }) => text),
    ["__proto__", "constructor.x", "utm_source", "devices"],
  );
  assert.equal(/** @type {any} */ ({}).x, undefined);
});

test("no link is too hostile to read", () => {
  const hostile = [
    "?device=%00%ff*1e999@-0",
    `?device=${"a".repeat(1e5)}`,
    `?${"device=x&".repeat(500)}`,
    "?hours=1e400",
    "?hours=Infinity",
    "?hours=0x10",
    "?place=<script>alert(1)</script>",
    "?%",
    "?=&&&=",
  ];
  for (const link of hostile) {
    const { request } = parseLink(link);
    assert.ok((request.devices?.length ?? 0) <= 64, link);
    assert.ok(formatLink(request).length < 20_000, link);
  }
  assert.equal(parseLink("?hours=1e400").request.hours, undefined);
});
