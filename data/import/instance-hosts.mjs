// The host of a cloud instance: watts per vCPU at full load, by the microarchitecture of its CPU.
import { number, ImportError } from "./raw.mjs";

export const sources = [
  {
    id: "ccf-aws-2026",
    title: "ccf-coefficients: AWS instances 2026, watts per vCPU by microarchitecture",
    publisher: "Cloud Carbon Footprint (Thoughtworks)",
    licence: "Apache-2.0",
    url: "https://github.com/cloud-carbon-footprint/ccf-coefficients",
    retrieved: "2026-11-24",
    year: 2026,
    note: "Watts at full load of whole servers in SPECpower, divided by threads; some memory and fans are in them",
  },
  {
    id: "ccf-gcp-2026",
    title: "ccf-coefficients: Google Cloud instances 2026, watts per vCPU by microarchitecture",
    publisher: "Cloud Carbon Footprint (Thoughtworks)",
    licence: "Apache-2.0",
    url: "https://github.com/cloud-carbon-footprint/ccf-coefficients",
    retrieved: "2026-11-24",
    year: 2026,
  },
  {
    id: "ccf-azure-2026",
    title: "ccf-coefficients: Azure, watts per vCPU by microarchitecture",
    publisher: "Cloud Carbon Footprint (Thoughtworks)",
    licence: "Apache-2.0",
    url: "https://github.com/cloud-carbon-footprint/ccf-coefficients",
    retrieved: "2026-11-24",
    year: 2026,
  },
];

/** Microarchitectures as Cloud Carbon Footprint names them, of hosts that are made for one provider or named only by kind. */
const architectures = {
  "AMD EPYC 7R13": "EPYC 3rd Gen",
  "AMD EPYC 7R32": "EPYC 2nd Gen",
  "AMD EPYC 7V12": "EPYC 2nd Gen",
  "AMD EPYC 7V13": "EPYC 3rd Gen",
  "AMD EPYC 74F3V": "EPYC 3rd Gen",
  "AMD EPYC (Genoa)": "EPYC 4th Gen",
  "AWS Graviton2": "Graviton2",
  "Intel Xeon E5-2670": "Sandy Bridge",
  "Intel Xeon E5-2686 v4": "Broadwell",
  "Intel Xeon Platinum 8175M": "Skylake",
  "Intel Xeon Platinum 8259L": "Cascade Lake",
  "Intel Xeon Platinum 8275CL": "Cascade Lake",
  "Intel Xeon Platinum 8273CL": "Cascade Lake",
  "Intel Xeon Platinum 8375C": "Ice Lake",
  "Intel Xeon Ice Lake": "Ice Lake",
  "Intel Xeon Platinum 8581C": "Emerald Rapids",
  "Intel Xeon Emerald Rapids": "Emerald Rapids",
  "Intel Xeon Sapphire Rapids": "Sapphire Rapids",
  "Intel Xeon (Sapphire Rapids)": "Sapphire Rapids",
  "NVIDIA Grace": undefined, // nobody publishes watts per core of the CPU alone
};

/** Arm server cores run one thread each; x86 hosts are taken to run two, the clouds' usual setting. */
const singleThreaded = new Set(["AWS Graviton2", "NVIDIA Grace"]);
export const threadsPerCore = (host) => (singleThreaded.has(host) ? 1 : 2);

const table = (raw, provider) =>
  new Map(raw.csv(`ccf/coefficients-${provider}-use.csv`).map((row) => [row.Architecture, number(row["Max Watts"])]));

/** @returns a function from provider and host to { watts, source }: the provider's own table first, else that of AWS. */
export const hostWatts = (raw) => {
  const tables = new Map(["aws", "gcp", "azure"].map((provider) => [provider, table(raw, provider)]));
  return (provider, host) => {
    if (!(host in architectures)) throw new ImportError(`unknown host CPU: ${host}`);
    const architecture = architectures[host];
    if (!architecture) return undefined;
    for (const from of [provider, "aws"]) {
      const watts = tables.get(from)?.get(architecture);
      if (watts) return { architecture, watts: Math.round(watts * 1000) / 1000, source: `ccf-${from}-2026` };
    }
    throw new ImportError(`no watts per vCPU for ${architecture}`);
  };
};
