// Which eGRID subregion a place in the United States draws from. After EPA's map of eGRID subregions
// (https://www.epa.gov/egrid/maps) and its Power Profiler, which go by utility and not by state line. A city decides
// where a state is shared; without one, a state goes to the subregion that serves nearly all of it, and a state that is
// shared more evenly keeps its own grid.

/** EPA's names of its subregions. */
export const subregions = {
  AKGD: "ASCC Alaska Grid",
  AKMS: "ASCC Miscellaneous",
  AZNM: "WECC Southwest",
  CAMX: "WECC California",
  ERCT: "ERCOT All",
  FRCC: "FRCC All",
  HIMS: "HICC Miscellaneous",
  HIOA: "HICC Oahu",
  MROE: "MRO East",
  MROW: "MRO West",
  NEWE: "NPCC New England",
  NWPP: "WECC Northwest",
  NYCW: "NPCC NYC/Westchester",
  NYLI: "NPCC Long Island",
  NYUP: "NPCC Upstate NY",
  PRMS: "Puerto Rico Miscellaneous",
  RFCE: "RFC East",
  RFCM: "RFC Michigan",
  RFCW: "RFC West",
  RMPA: "WECC Rockies",
  SPNO: "SPP North",
  SPSO: "SPP South",
  SRMV: "SERC Mississippi Valley",
  SRMW: "SERC Midwest",
  SRSO: "SERC South",
  SRTV: "SERC Tennessee Valley",
  SRVC: "SERC Virginia/Carolina",
};

/** States that one subregion serves wholly or nearly so. */
const byState = {
  AL: "SRSO", // the north is TVA, SRTV
  AZ: "AZNM",
  CA: "CAMX", // the far north (PacifiCorp) is NWPP
  CO: "RMPA",
  CT: "NEWE",
  DC: "RFCE", // Pepco, PJM east
  DE: "RFCE",
  FL: "FRCC", // the Panhandle is SRSO
  GA: "SRSO",
  IA: "MROW",
  ID: "NWPP",
  IN: "RFCW",
  KS: "SPNO",
  MA: "NEWE",
  MD: "RFCE", // Potomac Edison in the west is RFCW
  ME: "NEWE",
  MI: "RFCM", // the south-west corner is RFCW, the Upper Peninsula MROE
  MN: "MROW",
  NC: "SRVC",
  ND: "MROW",
  NE: "MROW",
  NH: "NEWE",
  NJ: "RFCE",
  OH: "RFCW",
  OK: "SPSO",
  OR: "NWPP",
  RI: "NEWE",
  SC: "SRVC",
  TN: "SRTV",
  TX: "ERCT", // see the cities below for its rim
  UT: "NWPP",
  VA: "SRVC", // Dominion; the western tip (Appalachian Power) is RFCW
  VT: "NEWE",
  WA: "NWPP",
  WV: "RFCW",
  WY: "RMPA", // the west (Rocky Mountain Power) is NWPP
};

/** Cities in states that several subregions share, and the utility that decides. */
const byCity = {
  "IL/Chicago": ["RFCW", "ComEd, PJM"],
  "IL/Lemont": ["RFCW", "ComEd, PJM"],
  "IL/Urbana": ["SRMW", "Ameren Illinois, MISO"],
  "MO/St. Louis": ["SRMW", "Ameren Missouri, MISO"],
  "MO/Kansas City": ["SPNO", "Evergy, SPP"],
  "NV/Las Vegas": ["AZNM", "NV Energy south"],
  "NV/Reno": ["NWPP", "NV Energy north"],
  "NY/New York": ["NYCW", "Con Edison"],
  "NY/Buffalo": ["NYUP", "upstate"],
  "NY/Albany": ["NYUP", "upstate"],
  "PA/Pittsburgh": ["RFCW", "Duquesne Light"],
  "PA/Philadelphia": ["RFCE", "PECO"],
  "TX/El Paso": ["AZNM", "El Paso Electric, outside ERCOT"],
  "TX/Amarillo": ["SPSO", "Xcel Energy, SPP"],
  "TX/Beaumont": ["SRMV", "Entergy Texas, MISO"],
};

/** Regions whose own code names the place where the text gives only a shared state. */
const byRegion = {
  "coreweave:RNO2": ["NWPP", "the code is the airport of Reno"],
};

/** The grid id of a place in the United States from its state's two letters and its city, either of which may be absent. */
export const usGrid = (id, state, city) => {
  const named = byRegion[id] ?? byCity[`${state}/${city}`];
  if (named) return `egrid:${named[0]}`;
  if (byState[state]) return `egrid:${byState[state]}`;
  return state ? `us-state:${state}` : "country:USA";
};
