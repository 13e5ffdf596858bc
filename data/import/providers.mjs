// Cloud providers: the averages of their fleets, and what they claim about their electricity. compiled/provider_pue_wue.csv
// names the figures; each was looked up again in the document named here, and rows that are other tools' assumptions
// (CCF, EcoLogits) or an industry average are left out.
import { byId, ImportError, number } from "./raw.mjs";
import { providerSources } from "./provider-source-list.mjs";

const matching = (text, year, source) => ({ about: "renewable matching", text, year, source });
const offsets = (text, year, source) => ({ about: "offsets", text, year, source });
const pue = (year, value, source) => ({ year, pue: { value, source } });
const wue = (value, source, scope) => ({ unit: "L/kWh", value, source, ...(scope && { scope }) });

const providers = [
  {
    id: "alibaba",
    name: "Alibaba Cloud",
    fleet: [pue(2022, 1.247, "alibaba-esg-2022"), pue(2024, 1.2, "alibaba-esg-2024")],
    claims: [
      matching(
        "Clean electricity was 56% of what its own data centres used in fiscal year 2024",
        2024,
        "alibaba-esg-2024",
      ),
    ],
  },
  {
    id: "aws",
    name: "Amazon Web Services",
    fleet: [
      { ...pue(2023, 1.15, "dcd-aws-2024"), wue: wue(0.18, "aws-fact-sheets-2025") },
      { ...pue(2024, 1.15, "aws-cloud-2024"), wue: wue(0.15, "aws-cloud-2024") },
      { ...pue(2025, 1.14, "aws-cloud-2025"), wue: wue(0.12, "aws-cloud-2025") },
    ],
    claims: [
      matching(
        "All its electricity in 2025 was matched with renewable sources, for the third year",
        2025,
        "aws-fact-sheets-2025",
      ),
    ],
  },
  {
    id: "azure",
    name: "Microsoft Azure",
    fleet: [
      { ...pue(2024, 1.16, "microsoft-efficiency"), wue: wue(0.3, "microsoft-efficiency") },
      { ...pue(2025, 1.17, "microsoft-efficiency"), wue: wue(0.27, "microsoft-efficiency") },
    ],
    claims: [
      matching(
        "Matched its yearly electricity worldwide with renewable energy in 2025",
        2025,
        "microsoft-renewable-2026",
      ),
      offsets("Means to be carbon negative by 2030, and buys carbon removal for it", 2026, "microsoft-renewable-2026"),
    ],
  },
  { id: "coreweave", name: "CoreWeave" },
  { id: "digitalocean", name: "DigitalOcean" },
  {
    id: "gcp",
    name: "Google Cloud",
    fleet: [
      {
        ...pue(2024, 1.09, "google-environmental-2026"),
        wue: wue(1.15, "google-gemini-2025", "data centres that serve language models; water consumed"),
      },
      pue(2025, 1.09, "google-environmental-2026"),
    ],
    claims: [
      matching(
        "Matched its yearly electricity with renewable purchases in 2025; hour by hour, 65% of it was carbon-free",
        2025,
        "google-environmental-2026",
      ),
      offsets("Said in 2020 that it had been carbon neutral since 2007", 2020, "google-blog-2020"),
    ],
  },
  { id: "hetzner", name: "Hetzner" },
  {
    id: "ibm",
    name: "IBM Cloud",
    fleet: [pue(2023, 1.46, "ibm-esg-2023")],
    claims: [
      matching(
        "74% of the electricity of its data centres came from renewable sources in 2023",
        2023,
        "ibm-energy-2023",
      ),
    ],
  },
  { id: "lambda", name: "Lambda" },
  { id: "nebius", name: "Nebius" },
  {
    id: "oci",
    name: "Oracle Cloud",
    claims: [
      matching(
        "92% of its regions' electricity was renewable or matched in fiscal year 2025; 19% in Asia and the Pacific",
        2025,
        "oracle-clean-cloud-2025",
      ),
    ],
  },
  {
    id: "ovh",
    name: "OVHcloud",
    claims: [
      matching(
        "78% of its data centres' electricity was from renewable sources in fiscal year 2021",
        2021,
        "silicon-ovh-2022",
      ),
      offsets(
        "Means to balance its direct emissions and those of its electricity by compensation from 2025",
        2023,
        "silicon-ovh-2023",
      ),
    ],
  },
  {
    id: "scaleway",
    name: "Scaleway",
    claims: [
      matching(
        "Said in 2020 that all its electricity was from hydropower and other renewable sources",
        2020,
        "informatiquenews-scaleway-2020",
      ),
    ],
  },
  {
    id: "tencent",
    name: "Tencent Cloud",
    claims: [
      matching("Pledged green power for all its electricity by 2030", 2022, "tencent-neutrality-2022"),
      offsets("Pledged carbon neutrality by 2030, with few offsets", 2022, "tencent-neutrality-2022"),
    ],
  },
];

/** The names under which the raw file lists fleets. */
const listed = { AWS: "aws", Microsoft: "azure", Google: "gcp" };

/** Every fleet figure of the raw file has to stand above as well. */
const check = (raw) => {
  for (const row of raw.csv("compiled/provider_pue_wue.csv")) {
    const provider = providers.find(({ id }) => id === listed[row.provider]);
    if (!provider) continue;
    const year = Number(row.year.replace(/^FY(?=\d\d$)/, "20").replace(/^.*\//, "20"));
    const fleet = provider.fleet?.find((figures) => figures.year === year);
    const same = (mine, theirs) => theirs === undefined || mine?.value === theirs;
    const water = /^[\d.]*$/.test(row.wue_l_per_kwh) ? number(row.wue_l_per_kwh) : undefined;
    if (!same(fleet?.pue, number(row.pue)) || !same(fleet?.wue, water))
      throw new ImportError(
        `compiled/provider_pue_wue.csv: ${row.provider} ${row.year} differs from data/import/providers.mjs`,
      );
  }
};

export const importProviders = (raw) => {
  check(raw);
  return { providers: [...providers].sort(byId) };
};

export const sources = providerSources;
