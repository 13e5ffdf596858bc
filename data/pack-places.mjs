// The packed tables of grids, places, providers, history and the 2019 regions (PACKED.md), from the facts.

/** One array a column; what is absent is null. */
const table = (rows, columns) =>
  Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, rows.map((row) => of(row) ?? null)]));

const same = (...names) => Object.fromEntries(names.map((name) => [name, (row) => row[name]]));

const yearsOf = (figures) =>
  Object.keys(figures)
    .filter((key) => /^\d{4}$/.test(key))
    .map(Number)
    .sort((a, b) => a - b);

const newestYear = (figures) => figures && yearsOf(figures).at(-1);

/** @param {any} grid a record of grids.json, with the newest year of its own series or of its ratio. */
const withNewest = (grid) => ({ ...grid, year: newestYear(grid.series), ratioYear: newestYear(grid.ratio?.part) });

/** A hundredth of a degree is about a kilometre; most points are of a city or a state. */
const degrees = (value) => (value === undefined ? undefined : Math.round(value * 100) / 100);

const gridColumns = {
  ...same("id", "name"),
  newest: (grid) => grid.series?.[grid.year],
  newestYear: (grid) => grid.year,
  source: (grid) => grid.series?.source,
  water: (grid) => grid.offSiteWater?.value,
  waterSource: (grid) => grid.offSiteWater?.source,
  of: (grid) => grid.of,
  part: (grid) => grid.ratio?.part[grid.ratioYear],
  whole: (grid) => grid.ratio?.whole[grid.ratioYear],
  ratioYear: (grid) => grid.ratioYear,
  ratioSource: (grid) => grid.ratio?.source,
  ratioBasis: (grid) => grid.ratio?.basis,
  continent: (grid) => grid.continent,
};

const placeColumns = {
  ...same("id", "name", "kind", "provider", "operator", "city", "country", "grid", "status", "source"),
  lat: (place) => degrees(place.point?.lat),
  lon: (place) => degrees(place.point?.lon),
  pue: (place) => place.pue?.value,
  pueYear: (place) => place.pue?.year,
  pueSource: (place) => place.pue?.source,
  pueBasis: (place) => place.pue?.basis,
  wue: (place) => place.wue?.value,
  wueYear: (place) => place.wue?.year,
  wueSource: (place) => place.wue?.source,
  ownGrid: ({ newest }) => newest?.value,
  ownGridYear: ({ newest }) => newest?.year,
  ownGridSource: (place) => place.ownGrid?.source,
  ownGridBasis: ({ newest }) => newest?.basis,
  carbonFree: ({ newest }) => newest?.carbonFree,
  continent: (place) => place.continent,
};

const fleetColumns = {
  ...same("provider", "year"),
  pue: (row) => row.pue?.value,
  pueSource: (row) => row.pue?.source,
  wue: (row) => row.wue?.value,
  wueSource: (row) => row.wue?.source,
};

/** @param {any[]} continents @returns {(country: string) => string | undefined} by the code of a country. */
const continentBy = (continents) => {
  const known = new Map(continents.flatMap(({ id, countries }) => countries.map((country) => [country, id])));
  return (country) => known.get(country);
};

/** @param {{ grids: any[], continents: any[] }} facts */
export const packGrids = ({ grids, continents }) => ({
  grids: table(
    grids.map((grid) => ({
      ...withNewest(grid),
      continent: continentBy(continents)(grid.id.slice("country:".length)),
    })),
    gridColumns,
  ),
});

/** @param {{ places: any[], continents: any[] }} facts */
export const packPlaces = ({ places, continents }) => ({
  places: table(
    places.map((place) => ({
      ...place,
      newest: place.ownGrid?.years.at(-1),
      continent: continentBy(continents)(place.country),
    })),
    placeColumns,
  ),
});

/** @param {{ providers: any[] }} facts */
export const packProviders = ({ providers }) => ({
  providers: table(providers, same("id", "name")),
  fleet: table(
    providers.flatMap(({ id, fleet = [] }) => fleet.map((figures) => ({ provider: id, ...figures }))),
    fleetColumns,
  ),
});

/** Every year from the first to the last of some figures, gaps included. */
const span = (figures) => {
  const years = yearsOf(figures);
  return Array.from({ length: years[years.length - 1] - years[0] + 1 }, (_, index) => years[0] + index);
};

const rowOf = (id, figures) => ({ grid: id, from: span(figures)[0], count: span(figures).length });

/** @param {{ grids: any[] }} facts */
export const packHistory = ({ grids }) => {
  const countries = grids.filter(({ series }) => series);
  const parts = grids.filter(({ ratio }) => ratio);
  return {
    series: table(
      countries.map(({ id, series }) => rowOf(id, series)),
      same("grid", "from", "count"),
    ),
    seriesValues: table(
      countries.flatMap(({ series }) => span(series).map((year) => ({ value: series[year] }))),
      same("value"),
    ),
    ratios: table(
      parts.map(({ id, ratio }) => rowOf(id, ratio.part)),
      same("grid", "from", "count"),
    ),
    ratioValues: table(
      parts.flatMap(({ ratio }) =>
        span(ratio.part).map((year) => ({ part: ratio.part[year], whole: ratio.whole[year] })),
      ),
      same("part", "whole"),
    ),
  };
};

/** @param {{ regions: any[] }} facts */
export const packLegacyRegions = ({ regions }) => ({
  legacyRegions: table(regions, same("id", "provider", "gramsPerKwh", "offsetPercent")),
});
