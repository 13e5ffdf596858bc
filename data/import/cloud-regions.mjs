// Cloud regions: where they are, who may use them, what their operators publish about overhead and water.
import { compact, number, ImportError } from "./raw.mjs";
import { usStates } from "./names.mjs";
import { morePue } from "./more-pue.mjs";
import { usGrid } from "./us-grids.mjs";
import { sourceOfText } from "./place-sources.mjs";

const file = "compiled/cloud_regions.csv";

/** What the note says after "status:", or elsewhere, in the closed set of words; the first that fits decides. */
const statuses = [
  [/^government|^status: government/, "government"],
  [/^sovereign|^EU sovereign/, "sovereign"],
  [/^china/i, "china"],
  [/^announced/, "announced"],
  [/^retired|^closed/, "retired"],
  [/^legacy/, "legacy"],
  [/^local region, closing/, "closing"],
  [/^dedicated|^private/, "dedicated"],
  [/^restricted|^finance industry/, "restricted"],
  [/^joint-venture|^partner/, "partner"],
  [/^in Oracle SDK|^listed in Google carbon data/, "unlisted"],
  [/^general access|^public|^region|^local region|^availability zone/, ""],
];

const statusOf = ({ region, note }) => {
  const said = /status: ([^;]*)/.exec(note)?.[1];
  if (said === undefined) return /not in the public region list/.test(note) ? "unlisted" : "";
  const status = statuses.find(([pattern]) => /** @type {RegExp} */ (pattern).test(said));
  if (!status) throw new ImportError(`${file}: ${region}: unknown status "${said}"`);
  return /** @type {string} */ (status[1]);
};

const stateCodes = new Set(Object.values(usStates));

/** The grid by the rules of docs/method.md; the file's own hint has to agree on country and state. */
const gridOf = ({ id, country, subdivision, city, hint }) => {
  const [kind, code] = hint.split(":");
  const expected = { USA: "us-state", CAN: "ca-province", IND: "in-state" }[country];
  const fits = kind === "country" ? code === country : kind === expected && code === subdivision;
  if (!fits) throw new ImportError(`${id}: the grid ${hint} is not in ${country} ${subdivision}`);
  if (country !== "USA") return hint;
  if (kind === "us-state" && !stateCodes.has(code)) throw new ImportError(`${id}: unknown state ${code}`);
  return usGrid(id, subdivision, city);
};

/** A point is as exact as what it is a point of. */
const precision = (text) => {
  if (/^state centroid/.test(text)) return "state";
  if (/^country centroid/.test(text)) return "country";
  return /^GeoNames city/.test(text) ? "city" : "approximate";
};

/** Eemshaven is in no gazetteer of the raw file, which takes it from a table without a name. */
const located = (row) =>
  row.coord_source.startsWith("public code file")
    ? { ...row, latitude: "53.4483", longitude: "6.8311", coord_source: "Wikipedia: Eemshaven" }
    : row;

const point = (row) =>
  row.latitude &&
  compact({
    lat: number(row.latitude),
    lon: number(row.longitude),
    of: precision(row.coord_source),
    source: sourceOfText(row.coord_source),
  });

/** Design figures are what a building was planned for; "unclear" is where the publisher does not say. */
const pueBasis = (note) => {
  if (/treat as design value/.test(note)) return "design";
  return /may be a design value/.test(note) ? "unclear" : "reported";
};

/** A figure that its source may only have carried over is of the year that is certain. */
const pueYear = ({ pue_year, note }) => number(/identical to its (\d{4}) value/.exec(note)?.[1] ?? pue_year);

const pue = (row) =>
  row.pue &&
  compact({
    value: number(row.pue),
    year: pueYear(row),
    basis: pueBasis(row.note),
    source: sourceOfText(row.pue_source),
  });

const wue = (row) =>
  row.wue_l_per_kwh &&
  compact({
    unit: "L/kWh",
    value: number(row.wue_l_per_kwh),
    year: number(row.wue_year),
    source: sourceOfText(row.pue_source),
  });

export const cloudRegions = (raw) =>
  raw.csv(file).map((row) => {
    const id = `${row.provider}:${row.region}`;
    const { country_iso3: country, subdivision, city } = row;
    return compact({
      id,
      name: row.name,
      kind: "cloud",
      provider: row.provider,
      city,
      country,
      grid: gridOf({ id, country, subdivision, city, hint: row.grid_hint }),
      status: statusOf(row),
      point: point(located(row)),
      pue: morePue.get(id) ?? pue(row),
      wue: wue(row),
      source: sourceOfText(row.source),
    });
  });
