import assert from "node:assert/strict";
import { test } from "node:test";
import { morePue } from "../../data/import/more-pue.mjs";
import { facts } from "./facts.mjs";

const { grids } = facts("grids");
const { places } = facts("places");
const { providers } = facts("providers");
const place = (/** @type {string} */ id) => places.find((row) => row.id === id);

test("there are at least 850 places, and none is there twice", () => {
  const ids = [...grids, ...places].map(({ id }) => id);
  assert.ok(ids.length >= 850, `${ids.length}`);
  assert.equal(new Set(ids).size, ids.length);
});

test("all regions of all fourteen providers are there", () => {
  const count = Object.fromEntries(providers.map(({ id }) => [id, 0]));
  for (const { provider } of places) if (provider) count[provider] += 1;
  // Counted in compiled/cloud_regions.csv.
  assert.deepEqual(count, {
    alibaba: 37,
    aws: 39,
    azure: 73,
    coreweave: 46,
    digitalocean: 18,
    gcp: 45,
    hetzner: 6,
    ibm: 13,
    lambda: 18,
    nebius: 10,
    oci: 97,
    ovh: 19,
    scaleway: 14,
    tencent: 19,
  });
  assert.equal(places.filter(({ kind }) => kind === "centre").length, 103);
});

test("an id begins with the provider, or with site", () => {
  for (const { id, provider } of places) assert.equal(id.split(":")[0], provider ?? "site");
});

test("every grid and provider that a place names exists", () => {
  const known = new Set(grids.map(({ id }) => id));
  const named = new Set(providers.map(({ id }) => id));
  for (const { id, grid, provider } of places) {
    assert.ok(known.has(grid), `${id}: ${grid}`);
    assert.ok(provider === undefined || named.has(provider), id);
  }
});

test("a place hangs on a grid of its own country", () => {
  const countries = new Map(grids.map(({ id, of }) => [id, of ?? id]));
  for (const { id, grid, country } of places) assert.equal(countries.get(grid), `country:${country}`, id);
});

test("in Canada and India a place hangs on its province or state, in the United States on its subregion", () => {
  // The regions of which no source states the state, and states that several subregions share.
  const exceptions = /^(country:(USA|IND)|us-state:(IL|NV|NY|PA))$/;
  for (const { id, country, grid } of places)
    if (["USA", "CAN", "IND"].includes(country) && !exceptions.test(grid))
      assert.match(grid, { USA: /^egrid:/, CAN: /^ca-province:/, IND: /^in-state:/ }[country], id);
});

test("places hang on the grids that the method names", () => {
  const expected = {
    "aws:us-east-1": "egrid:SRVC", // Virginia
    "gcp:us-east1": "egrid:SRVC", // South Carolina
    "aws:us-east-2": "egrid:RFCW", // Ohio
    "gcp:us-central1": "egrid:MROW", // Iowa
    "nebius:us-north1": "egrid:MROW", // Minnesota
    "gcp:us-west1": "egrid:NWPP", // Oregon
    "azure:westus2": "egrid:NWPP", // Washington
    "gcp:us-west3": "egrid:NWPP", // Utah
    "aws:us-west-1": "egrid:CAMX", // California
    "azure:southcentralus": "egrid:ERCT", // Texas
    "azure:westus3": "egrid:AZNM", // Arizona
    "gcp:us-west4": "egrid:AZNM", // Las Vegas
    "azure:westcentralus": "egrid:RMPA", // Wyoming
    "site:nrel-kestrel": "egrid:RMPA", // Colorado
    "azure:northcentralus": "egrid:RFCW", // Chicago
    "digitalocean:nyc1": "egrid:NYCW", // New York City
    "site:frontier": "egrid:SRTV", // Tennessee
    "digitalocean:atl1": "egrid:SRSO", // Georgia
    "aws:ca-central-1": "ca-province:QC",
    "gcp:northamerica-northeast2": "ca-province:ON",
    "gcp:asia-south1": "in-state:MH",
    "aws:eu-west-3": "country:FRA",
    "site:lumi": "country:FIN",
  };
  for (const [id, grid] of Object.entries(expected)) assert.equal(place(id)?.grid, grid, id);
});

test("who may use a region is read from its note", () => {
  assert.equal(place("aws:us-gov-east-1").status, "government");
  assert.equal(place("aws:cn-north-1").status, "china");
  assert.equal(place("azure:eastus3").status, "announced");
  assert.equal(place("azure:jioindiawest").status, "restricted");
  assert.equal(place("gcp:us-central2").status, "unlisted");
  assert.equal(place("oci:us-saltlake-2").status, "unlisted");
  assert.equal(place("coreweave:ATL2").status, "dedicated");
  assert.equal(place("coreweave:RNO2").status, undefined); // general access
  assert.equal(place("scaleway:fr-par-1").status, undefined); // an availability zone
  assert.equal(place("tencent:na-toronto").status, "retired");
  assert.equal(place("site:summit").status, "retired");
});

test("figures stand as they do in the raw table", () => {
  assert.deepEqual(place("aws:us-east-1").pue, {
    value: 1.15,
    year: 2024,
    basis: "reported",
    source: "gsf-real-time-cloud",
  });
  assert.equal(place("scaleway:fr-par-1").pue.value, 1.46);
  assert.equal(place("azure:italynorth").pue.basis, "design");
  assert.equal(place("azure:westus2").wue.value, 1.09);
  assert.equal(place("site:lumi").pue.value, 1.04);
});

test("newer tables fill in only where the collection has nothing", () => {
  assert.deepEqual(place("oci:us-ashburn-1").pue, {
    value: 1.34,
    year: 2023,
    basis: "reported",
    source: "oracle-clean-cloud-2025",
  });
  assert.equal(place("aws:eu-west-3").pue.value, 1.35);
  assert.equal(place("aws:eu-west-1").pue.year, 2024);
  for (const id of morePue.keys()) assert.deepEqual(place(id)?.pue, morePue.get(id), id);
});

test("a computing centre's PUE has one of the grades that count", () => {
  const withPue = places.filter(({ kind, pue }) => kind === "centre" && pue).map(({ id }) => id);
  assert.deepEqual(withPue, [
    "site:archer2",
    "site:csd3",
    "site:dawn",
    "site:lumi",
    "site:mghpcc",
    "site:nrel-kestrel",
    "site:olivia",
    "site:puhti",
    "site:tsubame3",
  ]);
});

test("Google's own figures are kept by year, life-cycle at first and direct since 2021", () => {
  for (const { ownGrid } of places)
    for (const { year, basis } of ownGrid?.years ?? []) assert.equal(basis, year <= 2020 ? "life-cycle" : "direct");
  const montreal = place("gcp:northamerica-northeast1").ownGrid.years;
  assert.equal(montreal.find(({ year }) => year === 2022).value, 0);
  const iowa = place("gcp:us-central1").ownGrid.years.at(-1);
  assert.deepEqual(iowa, { year: 2024, value: 412.72, basis: "direct", carbonFree: 0.87 });
  assert.equal(
    places.filter(({ ownGrid }) => ownGrid).every(({ provider }) => provider === "gcp"),
    true,
  );
});

test("places that name the same city lie within 30 km of one another", () => {
  // Homonyms gave earlier tables Columbus in Nebraska and Dallas in Oregon.
  const first = new Map();
  const radians = (/** @type {number} */ degrees) => (degrees * Math.PI) / 180;
  for (const { id, country, city, point } of places) {
    if (!city || !point) continue;
    const other = first.get(`${country} ${city}`) ?? point;
    first.set(`${country} ${city}`, other);
    const north = radians(point.lat - other.lat);
    const east = radians(point.lon - other.lon) * Math.cos(radians(point.lat));
    assert.ok(6371 * Math.hypot(north, east) < 30, `${id}: ${city}`);
  }
});

test("what no source states is absent", () => {
  assert.equal(place("oci:us-boardman-1").point, undefined);
  assert.equal(place("oci:us-boardman-1").city, undefined);
  assert.equal(place("site:jean-zay").pue, undefined);
  for (const member of [...places, ...grids, ...providers].flatMap(Object.values))
    assert.ok(member !== "" && member !== null);
});

test("providers carry fleet figures by year and claims with a source", () => {
  const aws = providers.find(({ id }) => id === "aws");
  assert.deepEqual(
    aws.fleet.map(({ year, pue, wue }) => [year, pue.value, wue?.value]),
    [
      [2023, 1.15, 0.18],
      [2024, 1.15, 0.15],
      [2025, 1.14, 0.12],
    ],
  );
  for (const { fleet = [] } of providers)
    for (let i = 1; i < fleet.length; ++i) assert.ok(fleet[i].year > fleet[i - 1].year);
});
