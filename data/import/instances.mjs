// Cloud instance types: which devices, how many, and the host beside them.
import { byId, compact, number, ImportError } from "./raw.mjs";
import { cpuId, importCpus } from "./cpus.mjs";
import { importDevices } from "./devices.mjs";
import { hostWatts, sources as hostSources, threadsPerCore } from "./instance-hosts.mjs";

export const sources = [
  ...hostSources,
  {
    id: "ccf-teads-2021",
    title: "ccf-coefficients: AWS instances after Teads (b0032d92)",
    publisher: "Cloud Carbon Footprint (Thoughtworks), Teads",
    licence: "Apache-2.0",
    url: "https://github.com/cloud-carbon-footprint/ccf-coefficients",
    retrieved: "2026-11-24",
    year: 2021,
  },
  {
    id: "if-data-azure-2026",
    title: "Impact Framework data: Azure instances (cloud-metadata-azure-instances.csv)",
    publisher: "Green Software Foundation",
    licence: "MIT",
    url: "https://github.com/Green-Software-Foundation/if-data",
    retrieved: "2026-11-24",
  },
  {
    id: "azure-docs-2026",
    title: "Azure virtual machine sizes",
    publisher: "Microsoft",
    licence: "CC BY 4.0",
    url: "https://github.com/MicrosoftDocs/azure-compute-docs",
    retrieved: "2026-11-24",
  },
  {
    id: "skypilot-catalog-2026",
    title: "SkyPilot catalog v8 (Google Cloud 006059e0, Oracle Cloud 05887511)",
    publisher: "SkyPilot",
    licence: "Apache-2.0",
    url: "https://github.com/skypilot-org/skypilot-catalog",
    retrieved: "2026-11-24",
  },
  {
    id: "gpuhunt-2026",
    title: "gpuhunt, offers of Google Cloud (35841515)",
    publisher: "dstack",
    licence: "MPL-2.0",
    url: "https://github.com/dstackai/gpuhunt",
    retrieved: "2026-11-24",
    note: "For N1 machines the most vCPUs and memory that may stand beside a number of GPUs",
  },
  {
    id: "google-compute-docs-2026",
    title: "Compute Engine documentation: GPU machine types",
    publisher: "Google Cloud",
    licence: "CC BY 4.0",
    url: "https://cloud.google.com/compute/docs/gpus",
    retrieved: "2026-11-25",
    note: 'The number before "g" of an A2, A3 or A4 type is the number of its GPUs.',
  },
  {
    id: "aws-accelerated-2026",
    title: "Amazon EC2 accelerated computing instances",
    publisher: "Amazon Web Services",
    licence: "Facts only; the page's own terms",
    url: "https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html",
    retrieved: "2026-11-24",
  },
];

const known = [
  ["aws/karpenter-provider-aws", "karpenter-aws-2026-08"],
  ["ccf-coefficients gcp-instances", "ccf-gcp-2026"],
  ["ccf-coefficients aws-instances.csv", "ccf-teads-2021"],
  ["Cloud Carbon Footprint ccf-coefficients aws", "ccf-aws-2026"],
  ["GSF if-data", "if-data-azure-2026"],
  ["Azure docs", "azure-docs-2026"],
  ["SkyPilot", "skypilot-catalog-2026"],
  ["dstack gpuhunt", "gpuhunt-2026"],
  ["stored AWS EFA table", "aws-accelerated-2026"],
  ["stored table of Google accelerator", "google-compute-docs-2026"],
  ["stored copy of Google compute docs", "google-compute-docs-2026"],
  ["Google Cloud TPU docs", "google-tpu-docs-2026-08"],
];

const idOfSource = (text) => {
  const id = known.find(([prefix]) => text.startsWith(prefix))?.[1];
  if (!id) throw new ImportError(`no source id for "${text}"`);
  return id;
};

const hostSourceOf = (text, source) => {
  if (text.includes("(kept)")) return "ccf-teads-2021"; // p4d, against the newer table
  if (text.includes("aws-instances-latest-2026.csv (host CPU)")) return "ccf-aws-2026";
  if (text.includes("host CPU: ccf-coefficients aws-instances.csv")) return "ccf-teads-2021";
  if (text.includes("gcp-instances-latest-2026.csv")) return "ccf-gcp-2026";
  return source;
};

// Google's documentation of G2 types: all that are not named here hold one L4.
const l4s = { 24: 2, 48: 4, 96: 8 };

/** How many GPUs a Google Cloud type holds by Google's own naming, where the raw table took it from elsewhere. */
const googleCount = (instance) => {
  const inName = /^a\d-\w+-(\d+)g$/.exec(instance)?.[1];
  if (inName) return Number(inName);
  const vcpus = /^g2-standard-(\d+)$/.exec(instance)?.[1];
  if (vcpus) return l4s[vcpus] ?? 1;
  throw new ImportError(`cannot tell the GPUs of ${instance}`);
};

const countOf = (row) => {
  const stated = number(row.device_count);
  if (!row.source.includes("boaviztapi")) return { deviceCount: stated };
  const deviceCount = googleCount(row.instance);
  if (deviceCount !== stated) throw new ImportError(`${row.instance}: ${stated} or ${deviceCount} devices?`);
  return { deviceCount, countSource: "google-compute-docs-2026" };
};

/** @type {[RegExp, string][]} */
const notes = [
  [/form factor.*not stated, SXM2 assumed/, "form factor of the V100 not stated, SXM2 assumed"],
  [/PCIe form assumed/, "PCIe form assumed"],
  [/P100 form factor not stated/, "form factor of the P100 not stated, PCIe assumed"],
  [/board = 2 GPUs/, "the cloud counts GPUs, a board holds two"],
  [/fraction of one L4 computed/, "fraction of one L4 computed from the GPU memory"],
  [/maximum vCPU and memory/, "the most vCPUs and memory for this number of GPUs"],
  [/\(kept\)/, "host: Teads and the Green Software Foundation against the newer table"],
  [/host CPU doubtful/, "host doubtful: p4d, the same machine, has another"],
];

export const importInstances = (raw) => {
  const devices = new Set(importDevices(raw).devices.map(({ id }) => id));
  const cpus = new Set(importCpus(raw).cpus.map(({ id }) => id));
  const watts = hostWatts(raw);

  const host = (row, source) => {
    if (!row.host_cpu) return {};
    const id = cpuId(row.host_cpu);
    const known = cpus.has(id);
    const measured = known ? undefined : watts(row.provider, row.host_cpu);
    return {
      hostCpu: row.host_cpu,
      hostSource: hostSourceOf(row.source, source),
      cpu: known ? id : undefined,
      wattsPerVcpu: measured?.watts,
      wattsSource: measured?.source,
      microarchitecture: measured?.architecture,
      threadsPerCore: threadsPerCore(row.host_cpu),
    };
  };

  const instance = (row) => {
    if (!devices.has(row.device_id)) throw new ImportError(`${row.instance}: unknown device ${row.device_id}`);
    const source = idOfSource(row.source);
    return compact({
      id: `${row.provider}:${row.instance}`,
      provider: row.provider,
      name: row.instance,
      device: row.device_id,
      ...countOf(row),
      vcpus: number(row.vcpus),
      memoryGb: number(row.memory_gb),
      ...host(row, source),
      source,
      note: notes
        .filter(([pattern]) => pattern.test(row.source))
        .map(([, note]) => note)
        .join("; "),
    });
  };

  const instances = raw.csv("compiled/instances.csv").map(instance).sort(byId);
  if (new Set(instances.map(({ id }) => id)).size !== instances.length)
    throw new ImportError("two instances have one id");
  return { instances };
};
