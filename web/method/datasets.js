// The datasets of the method, and the sources that each is made from. The texts describe them by these names.

/** @import { Source } from "../../wasm/gramme.d.ts" */

/** @type {Record<string, string[]>} */
export const datasets = {
  grids: ["owid-2026-07"],
  "us-subregions": ["egrid-2023-rev2"],
  "us-states": ["ember-us-2024"],
  "canadian-provinces": ["codecarbon-canada-2023"],
  "indian-states": ["ember-india-2024"],
  "grid-water": ["ecologits-mixes-2026"],
  places: [
    "alibaba-endpoints",
    "alliance-graham",
    "azure-avm-regions",
    "azure-speed-test",
    "botocore-partitions",
    "brev-lambda-locations",
    "byteseu-gefion",
    "cirrus-docs",
    "coreweave-regions",
    "csc-user-guide",
    "digitalocean-regions",
    "eftekhari-2025",
    "geonames-cities",
    "google-alloydb-notes",
    "google-dspl-centroids",
    "google-region-carbon-2024",
    "gsf-real-time-cloud",
    "hetzner-locations",
    "himcm-top500-points",
    "ibm-regions",
    "juelich-campus",
    "m100-exadata",
    "mila-docs",
    "mlco2-impact-regions",
    "mynavi-tsubame3",
    "nebius-regions",
    "nf-core-configs",
    "nrel-esif-pue",
    "oci-python-sdk",
    "oracle-nosql-java-sdk",
    "osg-topology",
    "ovh-regions",
    "scaleway-sdk",
    "sigma2-systems",
    "sparecores-regions",
    "sulis-docs",
    "tencent-regions",
    "thermoparser-2023",
    "top500-2024-06",
    "top500-2025-06",
    "ulhpc-docs",
    "uppmax-docs",
    "vsc-docs",
    "wikipedia-eemshaven",
  ],
  "pue-and-wue": [
    "alibaba-esg-2022",
    "alibaba-esg-2024",
    "aws-cloud-2024",
    "aws-cloud-2025",
    "aws-fact-sheets-2025",
    "csc-environment",
    "dcd-aws-2024",
    "epcc-green-hpc",
    "google-environmental-2026",
    "google-gemini-2025",
    "gsf-real-time-cloud",
    "ibm-esg-2023",
    "lefdal-mine",
    "microsoft-efficiency",
    "nikkei-2017-tsubame3",
    "nrel-2018-esif",
    "nrel-esif-pue",
    "oracle-clean-cloud-2025",
    "poro-34b-2024",
    "scaleway-environmental-footprint",
    "sharma-2017-mghpcc",
    "west-cambridge-data-centre",
  ],
  "average-pue": ["uptime-2025"],
  "electricity-claims": [
    "actu-environnement-jean-zay",
    "alibaba-esg-2024",
    "archer2-docs",
    "aws-fact-sheets-2025",
    "byteseu-gefion",
    "capacity-luxconnect",
    "carlino-leonardo",
    "csc-environment",
    "csc-responsibility",
    "dkrz-energy",
    "google-blog-2020",
    "google-environmental-2026",
    "ibm-energy-2023",
    "informatiquenews-scaleway-2020",
    "lefdal-mine",
    "microsoft-renewable-2026",
    "mila-docs",
    "oracle-clean-cloud-2025",
    "schwaebische-supermuc",
    "silicon-ovh-2022",
    "silicon-ovh-2023",
    "tencent-neutrality-2022",
    "truba-eurohpc",
    "um-bw-hlrs",
    "vertatique-nwsc",
    "wikipedia-mghpcc",
  ],
  "google-regions": ["google-region-carbon-2024"],
  devices: [
    "a800-power-limits-2024",
    "aiwiki-2026-08",
    "amd-radeon-ai-pro-r9700-2025",
    "anandtech-cs1-2019",
    "awesomeagents-cs3-2026",
    "aws-neuron-2026-08",
    "ec2instances-2026-08",
    "epoch-2026-05",
    "google-tpu-docs-2026-08",
    "gpu-tables-2026-08",
    "graphcore-datasheets-2022",
    "green-algorithms-v3",
    "huggingface-hardware-2026-08",
    "karpenter-aws-2026-08",
    "nvidia-rtx-pro-6000-server-2025",
    "schneider-2025",
    "stas00-accelerators-2026-08",
    "tomshardware-gk110-tdp",
    "wikipedia-gpu-2025-06",
  ],
  "tpu-fleet": ["google-tpu-docs-2026-08", "schneider-2025"],
  cpus: [
    "amd-products-cpu-spec",
    "codecarbon-cpu-2026",
    "green-algorithms-v3",
    "intel-ark-cpu-spec",
    "intel-processors-table",
    "specpower-2026-03",
  ],
  instances: [
    "aws-accelerated-2026",
    "azure-docs-2026",
    "ccf-aws-2026",
    "ccf-azure-2026",
    "ccf-gcp-2026",
    "ccf-teads-2021",
    "google-compute-docs-2026",
    "google-tpu-docs-2026-08",
    "gpuhunt-2026",
    "if-data-azure-2026",
    "karpenter-aws-2026-08",
    "skypilot-catalog-2026",
  ],
  manufacture: [
    "a100-lca-2025",
    "boavizta-gpu-2026",
    "ecologits-embodied-2026",
    "h100-lca-2026",
    "nvidia-pcf-hgx-b200-2025",
    "nvidia-pcf-hgx-h100-2025",
    "schneider-2025",
  ],
  server: ["ecologits-server-2026"],
  trainings: [
    "bloom-2022",
    "bloomberggpt-2023",
    "deepseek-v3-2024",
    "falcon-2023",
    "glam-2021",
    "glm-130b-2022",
    "gopher-2021",
    "llama-2-card",
    "llama-2023",
    "llama-3-1-card",
    "llama-3-card",
    "llama-4-card",
    "llm-foundry-2024",
    "mpt-7b-2023",
    "mt-nlg-2022",
    "openba-2023",
    "opt-2022",
    "palm-2022",
    "patterson-2021",
    "pythia-2023",
    "smollm3-2025",
    "starcoder-2023",
    "tinyllama-2024",
  ],
  constants: ["dodge-2022", "lannelongue-2021", "gramme-judgement"],
  equivalents: ["epa-equivalencies-2026", "impactco2-2026"],
  "calculator-2019": ["mlco2-impact-2021", "mlco2-impact-hardware", "mlco2-impact-regions"],
  continents: ["un-m49-2024"],
  map: ["natural-earth-4-1"],
};

/** The first year of datasets whose figures are of every year up to that of their source. @type {Record<string, number>} */
export const firstYears = { grids: 2000, "us-states": 2001, "indian-states": 2019, "google-regions": 2019 };

/** So many publishers or licences of one dataset are named in a row; of more, their number. */
export const few = 3;

/** The datasets that a source is of, as words to search for. @param {string} id of the source */
export const tagsOf = (id) =>
  Object.keys(datasets)
    .filter((name) => datasets[name].includes(id))
    .map((name) => `#${name}`)
    .join(" ");

/**
 * What is to be said of a dataset's sources: publishers and licences, each once; the first and the last year that they are
 * dated to, by their figures or by the edition that was read, empty if none is; how many are dated to none; and the last day
 * on which one was read.
 * @param {string} name of the dataset
 * @param {Source[]} sources of all data; those that are missing are not spoken of
 */
export function summaryOf(name, sources) {
  const ids = datasets[name];
  const own = sources.filter(({ id }) => ids.includes(id));
  const distinct = (/** @type {string[]} */ words) => [...new Set(words)].sort();
  const dated = own.flatMap(({ year }) => year ?? []);
  const years = [...dated, ...(dated.length > 0 ? [firstYears[name] ?? []].flat() : [])].sort();
  return {
    ids,
    publishers: distinct(own.map(({ publisher }) => publisher)),
    licences: distinct(own.map(({ licence }) => licence)),
    years: [...new Set([years.slice(0, 1), years.slice(-1)].flat())],
    undated: own.length - dated.length,
    retrieved:
      own
        .map(({ retrieved = "" }) => retrieved)
        .sort()
        .at(-1) ?? "",
  };
}
