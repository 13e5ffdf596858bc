// PUE of regions for which the collection of compiled/cloud_regions.csv has none or an older one, from the providers' newest
// tables as transcribed in metrics/2025 of the Green Software Foundation's real-time-cloud. Averages over several regions, which AWS
// prints where a region is new or small, are left out.

const tables = [
  {
    source: "aws-fact-sheets-2025",
    year: 2025,
    values: {
      "aws:ap-northeast-3": 1.46,
      "aws:ap-southeast-7": 1.38,
      "aws:eu-west-2": 1.23,
      "aws:eu-west-3": 1.35,
      "aws:il-central-1": 1.27,
    },
  },
  {
    source: "microsoft-efficiency", // by state or country; read on 2025-10-16 in emielkwakkel/sustainable-ai, docs/pue-data.md
    year: 2025,
    values: {
      "azure:centralus": 1.16,
      "azure:eastus": 1.14,
      "azure:eastus2": 1.14,
      "azure:northcentralus": 1.25,
      "azure:northeurope": 1.18,
      "azure:polandcentral": 1.19,
      "azure:southcentralus": 1.28,
      "azure:southeastasia": 1.3,
      "azure:swedencentral": 1.16,
      "azure:westcentralus": 1.12,
      "azure:westeurope": 1.14,
      "azure:westus2": 1.16,
      "azure:westus3": 1.13,
    },
  },
  { source: "google-environmental-2026", year: 2025, values: { "gcp:asia-northeast1": 1.12 } },
  {
    source: "oracle-clean-cloud-2025",
    year: 2023,
    values: {
      "oci:ap-chuncheon-1": 1.3,
      "oci:ap-melbourne-1": 1.39,
      "oci:ap-osaka-1": 1.38,
      "oci:ap-seoul-1": 1.6,
      "oci:ap-sydney-1": 1.3,
      "oci:ap-tokyo-1": 1.38,
      "oci:eu-frankfurt-1": 1.3,
      "oci:eu-jovanovac-1": 1.71,
      "oci:sa-saopaulo-1": 1.6,
      "oci:uk-london-1": 1.36,
      "oci:us-ashburn-1": 1.34,
      "oci:us-chicago-1": 1.33,
      "oci:us-phoenix-1": 1.37,
      "oci:us-sanjose-1": 1.24,
    },
  },
];

/** PUE by the id of a region. */
export const morePue = new Map(
  tables.flatMap(({ source, year, values }) =>
    Object.entries(values).map(
      ([id, value]) => /** @type {const} */ ([id, { value, year, basis: "reported", source }]),
    ),
  ),
);
