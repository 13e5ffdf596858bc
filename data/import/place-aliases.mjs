// Names of places that people write: the 2019 calculator's wording of its regions, and everyday short forms of countries.
import { ImportError } from "./raw.mjs";

/** Short forms and other names in common use; official names come with the grids. */
const everyday = {
  "country:ARE": ["UAE", "Emirates"],
  "country:BIH": ["Bosnia"],
  "country:BOL": ["Bolivia"],
  "country:BRN": ["Brunei"],
  "country:CHE": ["Swiss", "Schweiz", "Suisse"],
  "country:CHN": ["PRC", "Mainland China"],
  "country:CIV": ["Ivory Coast"],
  "country:COD": ["DRC", "DR Congo"],
  "country:CPV": ["Cabo Verde"],
  "country:CZE": ["Czech Republic", "Czechia"],
  "country:DEU": ["Deutschland", "Allemagne"],
  "country:ESP": ["España", "Espagne"],
  "country:FRA": ["République française", "Frankreich"],
  "country:GBR": ["UK", "U.K.", "Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland", "GB"],
  "country:IRN": ["Islamic Republic of Iran"],
  "country:JPN": ["Nippon", "Japon"],
  "country:KOR": ["Korea", "Republic of Korea", "ROK"],
  "country:LAO": ["Lao PDR"],
  "country:MKD": ["Macedonia"],
  "country:MMR": ["Burma"],
  "country:NLD": ["Holland", "The Netherlands", "Pays-Bas"],
  "country:NZL": ["NZ", "Aotearoa"],
  "country:PRK": ["DPRK"],
  "country:RUS": ["Russian Federation"],
  "country:SWZ": ["Swaziland"],
  "country:TUR": ["Türkiye", "Turkiye"],
  "country:TWN": ["Taiwan, Province of China", "Chinese Taipei"],
  "country:TZA": ["United Republic of Tanzania"],
  "country:USA": ["USA", "US", "U.S.", "U.S.A.", "America", "United States of America", "États-Unis"],
  "country:VNM": ["Viet Nam"],
  "country:ZAF": ["RSA"],
  world: ["Global", "Earth", "Worldwide", "Anywhere", "International"],
};

/** Regions of the 2019 calculator that bear another code today; of a provider that has gone from the lists, the country. */
const renamed = {
  "ovh:gra": "ovh:GRA11",
  "ovh:bhs": "ovh:BHS5",
  "scaleway:": "scaleway:fr-par",
  "seeweb:fro2": "country:ITA",
};

const idOf = ({ provider, region }) => renamed[`${provider}:${region}`] ?? `${provider}:${region}`;

/** How that page's list and its links name a region: by code, by name, and by the provider's name with either. */
const names2019 = ({ providerName, region, regionName, state, city }) => {
  const town = city.replace(/,\s*$/, "");
  return [
    region,
    regionName,
    `${providerName} ${regionName || region}`,
    regionName && `${providerName} ${region}`,
    !regionName && state && `${providerName} ${state}`,
    !regionName && `${providerName} ${town}`,
    town,
  ].filter((name) => name && name.trim() !== "");
};

// Where the page's town is wrong (GovCloud east stands in Ohio, not in Dublin) or names two places at once.
const wrongTowns = new Set(["us-gov-east-1", "us-gov-west-1"]);

/**
 * @param {any} raw
 * @param {Set<string>} places ids of places and grids
 */
export const placeAliases = (raw, places) => {
  const out = [];
  const seen = new Set();
  const add = (alias, id) => {
    if (!id || !places.has(id) || seen.has(`${alias}\n${id}`)) return;
    seen.add(`${alias}\n${id}`);
    out.push({ alias, id });
  };
  for (const row of raw.csv("mlco2-impact/impact.csv")) {
    const id = idOf(row);
    if (!places.has(id)) throw new ImportError(`the 2019 region ${id} is no place`);
    const names = names2019(row);
    for (const alias of wrongTowns.has(row.region) ? names.slice(0, -1) : names) add(alias, id);
  }
  for (const [id, names] of Object.entries(everyday)) for (const alias of names) add(alias, id);
  return out;
};
