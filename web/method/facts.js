// Rows of what no estimate uses and no packed part has: from the facts themselves, fetched when a table needs them.

/** @import { Gramme } from "../../wasm/gramme.d.ts" */
/** @import { Row } from "./tables.js" */

/** As in data/schema/. @typedef {Record<string, any>} Fact */

/** @returns {Promise<Record<string, Fact[]>>} */
const deviceFacts = async () => (await import("../../data/devices.json", { with: { type: "json" } })).default;
/** @returns {Promise<Fact[]>} */
const placeFacts = async () => (await import("../../data/places.json", { with: { type: "json" } })).default.places;

/** @param {Fact[]} facts @returns {(row: Row) => Fact} */
const withId = (facts) => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return ({ id }) => byId.get(id) ?? {};
};

/** Each end of a span with its own source; peaks of 8 bits apart. @param {Gramme} gramme @returns {Promise<Row[]>} */
export async function devices(gramme) {
  const [rows, { devices: facts }] = await Promise.all([gramme.table("devices", "devices"), deviceFacts()]);
  const factOf = withId(facts);
  return rows.map((packed) => {
    const { peakFp8Tflops: peakFp8, peakInt8Tops: peakInt8 } = factOf(packed);
    const embodiedLowSource = packed.embodiedLowSource ?? packed.embodiedSource;
    /** @type {Row} */
    const row = { ...packed, peakFp8, peakInt8, embodiedLowSource };
    delete row.peak8; // the one of the two that the core takes
    return row;
  });
}

/** Power that other sources state than the one that is used. @returns {Promise<Row[]>} */
export async function otherPowers() {
  const { devices: facts } = await deviceFacts();
  return facts.flatMap(({ id, name, alsoStated = [] }) =>
    alsoStated.map(({ ratedW, source }) => ({ name, id, ratedW, source })),
  );
}

/** Every published figure of a family, of which a device has the lowest and the highest. @returns {Promise<Row[]>} */
export async function embodiedFigures() {
  const { embodiedFamilies } = await deviceFacts();
  return embodiedFamilies.flatMap(({ family, devices: ids, figures }) =>
    figures.map(({ kg, boundary, by, source }) => ({
      name: family,
      kg,
      boundary,
      by,
      source,
      devices: ids.join(", "),
    })),
  );
}

/** Points as the sources give them, which the packed ones round. @param {Gramme} gramme @returns {Promise<Row[]>} */
export async function places(gramme) {
  const [rows, facts] = await Promise.all([gramme.table("places", "places"), placeFacts()]);
  const factOf = withId(facts);
  return rows.map((row) => {
    const { lat, lon, source: pointSource } = factOf(row).point ?? {};
    return { ...row, lat, lon, pointSource };
  });
}

/** Every year of what providers state of their regions' grids, newest first. @returns {Promise<Row[]>} */
export async function ownGrids() {
  return (await placeFacts()).flatMap(({ id, name, ownGrid }) =>
    (ownGrid?.years ?? [])
      .map(({ year, value, basis, carbonFree }) => ({
        name,
        id,
        year,
        ownGrid: value,
        ownGridBasis: basis,
        carbonFree,
        source: ownGrid.source,
      }))
      .reverse(),
  );
}

/** As published, with the efficiency that the core makes of it. @param {Gramme} gramme @returns {Promise<Row[]>} */
export async function recipes(gramme) {
  const [packed, facts] = await Promise.all([
    gramme.table("recipes", "recipes"),
    import("../../data/recipes.json", { with: { type: "json" } }),
  ]);
  /** @type {Fact[]} */
  const own = facts.default.recipes;
  return own.map(({ model, ...fact }, index) => {
    const { efficiency, basis } = packed[index];
    return { name: model, ...fact, efficiency, efficiencyBasis: basis };
  });
}
