// Academic and public computing centres.
import { compact, number, ImportError } from "./raw.mjs";
import { canadianProvinces, usStates } from "./names.mjs";
import { usGrid } from "./us-grids.mjs";
import { sourceOfText } from "./place-sources.mjs";

const file = "compiled/computing_centres.csv";

/** Grades of PUE that are an operator's or a paper's own word; others are left out. */
const grades = [
  [/^\[(operator|host facility)\]/, "reported"],
  [/^\[paper/, "measured"],
  [/^\[design, (architect|press)\]/, "design"],
  [/^\[(secondary|estimate|operator config|design upper bound, secondary)/, undefined],
];

const pue = (row) => {
  if (!row.pue) return undefined;
  const grade = grades.find(([pattern]) => /** @type {RegExp} */ (pattern).test(row.pue_source));
  if (!grade) throw new ImportError(`${file}: ${row.id}: unknown grade of PUE "${row.pue_source}"`);
  if (!grade[1]) return undefined;
  // A paper that only repeats its operator has not measured.
  const basis = /citing operator/.test(row.pue_source) ? "reported" : grade[1];
  return compact({
    value: number(row.pue),
    year: number(row.pue_year),
    basis,
    source: sourceOfText(row.pue_source),
  });
};

/** On the page of the PUE, unless the note names the report and the year in which it was measured. */
const wue = (row) => {
  if (!row.wue) return undefined;
  const report = /Measured [\d-]+ to (\d{4})[^:]*: [^(]*WUE ([\d.]+) L\/kWh \((NREL TP-7A40-72196)/.exec(row.note);
  const measured = report && number(report[2]) === number(row.wue) ? report : undefined;
  return compact({
    unit: "L/kWh",
    value: number(row.wue),
    year: number(measured?.[1]),
    source: sourceOfText(measured?.[3] ?? row.pue_source),
  });
};

const gridOf = (id, { country_iso3: country, subdivision, city }) => {
  if (country === "USA") return usGrid(id, usStates[subdivision], city);
  if (country === "CAN") return `ca-province:${canadianProvinces[subdivision]}`;
  return `country:${country}`;
};

const point = (row) =>
  row.latitude && {
    lat: number(row.latitude),
    lon: number(row.longitude),
    of: /GeoNames/.test(row.note) ? "city" : "site",
    source: sourceOfText(/coordinates: (.*)/.exec(row.note)?.[1] ?? ""),
  };

/** What the operator says about its electricity: context in words, never the factor. Left out where only hearsay says so. */
const hearsay = /^GitHub index file id \d+$/;
const claim = (row) =>
  row.electricity_claim && !hearsay.test(row.claim_source)
    ? { text: row.electricity_claim, source: sourceOfText(row.claim_source) }
    : undefined;

/** Names say in brackets, and notes in words, what has become of a machine; that is its status. */
const ended = /\s*\((retired|succeeded by)[^)]*\)$/;
const statusOf = ({ name, note }) => (ended.test(name) || /compute service closed/.test(note) ? "retired" : "");

export const computingCentres = (raw) =>
  raw.csv(file).map((row) => {
    const id = `site:${row.id}`;
    return compact({
      id,
      name: row.name.replace(ended, ""),
      kind: "centre",
      operator: row.operator,
      city: row.city,
      country: row.country_iso3,
      grid: gridOf(id, row),
      status: statusOf(row),
      accelerators: row.accelerators,
      point: point(row),
      pue: pue(row),
      wue: wue(row),
      electricityClaim: claim(row),
      source: sourceOfText(row.source),
    });
  });
