// Manufacture of accelerators, kgCO2e each, as published. Variants by form and memory share the figures of their family.
import { number, ImportError } from "./raw.mjs";

const file = "compiled/embodied_accelerators.csv";

export const sources = [
  {
    id: "nvidia-pcf-hgx-h100-2025",
    title: "Product Carbon Footprint Summary: NVIDIA HGX H100",
    publisher: "NVIDIA",
    licence: "Facts only; the page's own terms",
    url: "https://images.nvidia.com/aem-dam/Solutions/documents/HGX-H100-PCF-Summary.pdf",
    retrieved: "2026-11-24",
    year: 2025,
    note: "1,312 kg for a baseboard of eight GPUs (ISO 14067); read in public notes that quote it",
  },
  {
    id: "nvidia-pcf-hgx-b200-2025",
    title: "Product Carbon Footprint Summary: NVIDIA HGX B200",
    publisher: "NVIDIA",
    licence: "Facts only; the page's own terms",
    url: "https://images.nvidia.com/aem-dam/Solutions/documents/HGX-B200-PCF-Summary.pdf",
    retrieved: "2026-11-24",
    year: 2025,
    note: "2,274 kg for a baseboard of eight GPUs; read in public notes that quote it",
  },
  {
    id: "a100-lca-2025",
    title: "More than Carbon: Cradle-to-Grave environmental impacts of GenAI training on the Nvidia A100 GPU",
    publisher: "arXiv",
    authors: [
      "Falk, Sophia",
      "Ekchajzer, David",
      "Pirson, Thibault",
      "Lees-Perasso, Etienne",
      "Wattiez, Augustin",
      "Biber-Freudenberger, Lisa",
      "Luccioni, Sasha",
      "van Wynsberghe, Aimee",
    ],
    container: "arXiv:2509.00093",
    licence: "Facts only; the page's own terms",
    url: "https://arxiv.org/abs/2509.00093",
    retrieved: "2026-11-24",
    year: 2025,
  },
  {
    id: "h100-lca-2026",
    title: "The Rising Unsustainability of AI Graphics Cards Production",
    publisher: "arXiv",
    authors: ["Morand, Clément", "Névéol, Aurélie", "Ligozat, Anne-Laure"],
    container: "arXiv:2607.01258",
    licence: "Facts only; the page's own terms",
    url: "https://arxiv.org/abs/2607.01258",
    retrieved: "2026-11-24",
    year: 2026,
  },
  {
    id: "boavizta-gpu-2026",
    title: "BoaviztAPI 2.4.1, manufacture and end of life of graphics cards",
    publisher: "Boavizta",
    licence: "AGPL-3.0 (program); single results are taken over",
    url: "https://github.com/Boavizta/boaviztapi",
    retrieved: "2026-11-24",
    year: 2026,
  },
  {
    id: "ecologits-embodied-2026",
    title: "EcoLogits, embodied impacts of GPUs after Lees-Perasso 2026 (ADEME)",
    publisher: "GenAI Impact",
    licence: "MPL-2.0 (program); single figures are taken over",
    url: "https://ecologits.ai/latest/methodology/llm_inference/",
    retrieved: "2026-11-24",
    year: 2026,
  },
];

/** The raw rows of each family (item, boundary), their source, and the devices that share them. */
const families = [
  {
    family: "NVIDIA H100",
    devices: ["nvidia-h100-sxm5-80gb", "nvidia-h100-pcie-80gb", "nvidia-h100-nvl-94gb"],
    figures: [
      ["NVIDIA H100 SXM (per GPU of HGX H100 8-GPU baseboard)", "nvidia-pcf-hgx-h100-2025", "NVIDIA 2025"],
      ["NVIDIA H100 SXM 80GB", "boavizta-gpu-2026", "Boavizta"],
      ["NVIDIA H100", "h100-lca-2026", "arXiv 2607.01258", "cradle-to-gate"],
      ["NVIDIA H100", "ecologits-embodied-2026", "EcoLogits", "embodied"],
    ],
  },
  {
    family: "NVIDIA H200",
    devices: ["nvidia-h200-sxm-141gb", "nvidia-h200-nvl-141gb"],
    figures: [["NVIDIA H200", "ecologits-embodied-2026", "EcoLogits"]],
  },
  {
    family: "NVIDIA B200",
    devices: ["nvidia-b200-sxm-192gb"],
    figures: [["NVIDIA B200 (per GPU of HGX B200 8-GPU baseboard)", "nvidia-pcf-hgx-b200-2025", "NVIDIA 2025"]],
  },
  {
    family: "NVIDIA A100",
    devices: ["nvidia-a100-sxm4-40gb", "nvidia-a100-sxm4-80gb", "nvidia-a100-pcie-40gb", "nvidia-a100-pcie-80gb"],
    figures: [
      ["NVIDIA A100 SXM 40GB", "a100-lca-2025", "arXiv 2509.00093", "cradle-to-gate"],
      ["NVIDIA A100 SXM 40GB", "a100-lca-2025", "arXiv 2509.00093", "cradle-to-grave"],
      ["NVIDIA A100 SXM4 40GB", "boavizta-gpu-2026", "Boavizta"],
      ["NVIDIA A100 PCIe 40GB", "boavizta-gpu-2026", "Boavizta"],
    ],
  },
  { family: "NVIDIA L4", devices: ["nvidia-l4"], figures: [["NVIDIA L4", "boavizta-gpu-2026", "Boavizta"]] },
  {
    family: "NVIDIA P100",
    devices: ["nvidia-p100-pcie-12gb", "nvidia-p100-pcie-16gb", "nvidia-p100-sxm2-16gb", "nvidia-p100-dgxs-16gb"],
    figures: [["NVIDIA P100", "boavizta-gpu-2026", "Boavizta"]],
  },
  {
    family: "NVIDIA RTX A4500",
    devices: ["nvidia-rtx-a4500"],
    figures: [["NVIDIA RTX A4500", "boavizta-gpu-2026", "Boavizta"]],
  },
  {
    family: "NVIDIA TITAN RTX",
    devices: ["nvidia-titan-rtx"],
    figures: [["NVIDIA Titan RTX", "boavizta-gpu-2026", "Boavizta"]],
  },
  {
    family: "NVIDIA GTX 1080 Ti",
    devices: ["nvidia-gtx-1080-ti"],
    figures: [["NVIDIA GTX 1080 Ti", "boavizta-gpu-2026", "Boavizta"]],
  },
];

// Google prints the chip's share of a larger sum; the figures of v4i and v5p hold the host and the building as well, and
// cannot be taken apart.
const tpuV6e = (rows) => {
  const row = rows.find(({ item }) => item === "Google TPU v6e");
  const kg = Number(/TPU mfg\+transport (\d+)/.exec(row?.boundary ?? "")?.[1]);
  if (!kg) throw new ImportError(`${file}: no share of the chip for TPU v6e`);
  return {
    family: "Google TPU v6e",
    devices: ["google-tpu-v6e"],
    figures: [
      { kg, boundary: "manufacture and transport of the chip alone", source: "schneider-2025", by: "Google 2025" },
    ],
  };
};

const figure = (rows, item, source, by, boundary) => {
  const row = rows.find((candidate) => candidate.item === item && (!boundary || candidate.boundary === boundary));
  if (!row) throw new ImportError(`${file}: no row for ${item}`);
  return { kg: number(row.kgco2e), boundary: row.boundary, source, by };
};

export const embodiedFamilies = (raw, ids) => {
  const rows = raw.csv(file);
  const read = families.map(({ family, devices, figures }) => ({
    family,
    devices,
    figures: figures.map(([item, source, by, boundary]) => figure(rows, item, source, by, boundary)),
  }));
  const all = [...read, tpuV6e(rows)];
  for (const id of all.flatMap(({ devices }) => devices))
    if (!ids.has(id)) throw new ImportError(`manufacture of an unknown device: ${id}`);
  return all.map(({ figures, ...rest }) => ({
    ...rest,
    unit: "kgCO2e",
    figures: figures.sort((a, b) => Number(a.kg) - Number(b.kg)),
  }));
};

/** A device without a figure of its own takes the span of its class: the lowest and highest card that Boavizta computes. */
const spans = [
  ["datacentre", "NVIDIA L4", "NVIDIA H100 SXM 80GB"],
  ["workstation", "NVIDIA GTX 1080 Ti", "NVIDIA Titan RTX"],
  ["consumer", "NVIDIA GTX 1080 Ti", "NVIDIA Titan RTX"],
];

export const embodiedClasses = (raw) => {
  const rows = raw.csv(file);
  const kg = (item) => figure(rows, item).kg;
  return spans.map(([segment, lowest, highest]) => ({
    segment,
    unit: "kgCO2e",
    basis: "cradle-to-grave",
    low: kg(lowest),
    high: kg(highest),
    source: "boavizta-gpu-2026",
  }));
};
