// Who states an accelerator's power, memory and peaks, and how the raw table names them.
import { ImportError } from "./raw.mjs";

export const sources = [
  {
    id: "epoch-2026-05",
    title: "Machine Learning Hardware (May 2026)",
    publisher: "Epoch AI",
    licence: "CC BY 4.0",
    url: "https://epoch.ai/data/machine-learning-hardware",
    retrieved: "2026-11-24",
    note: "Lists the maker’s data sheet or TechPowerUp for each row",
  },
  {
    id: "wikipedia-gpu-2025-06",
    title:
      "Lists of Nvidia, AMD and Intel graphics processing units, as parsed by gpu-info-api (gpu-data, 03a6b34, 2025-06-16)",
    publisher: "Wikipedia contributors",
    licence: "CC BY-SA 4.0",
    url: "https://github.com/voidful/gpu-info-api/tree/gpu-data",
    retrieved: "2026-11-24",
    note: "Single figures are taken over, not the text or the arrangement",
  },
  {
    id: "huggingface-hardware-2026-08",
    title: "Hardware list of huggingface.js (fe42e680, 2026-08-21)",
    publisher: "Hugging Face",
    licence: "MIT",
    url: "https://github.com/huggingface/huggingface.js/blob/main/packages/tasks/src/hardware.ts",
    retrieved: "2026-11-24",
    note: "Apple publishes no TDP: package power of Apple chips is an estimate from benchmarks and teardowns",
  },
  {
    id: "stas00-accelerators-2026-08",
    title: "Machine Learning Engineering Open Book: Accelerators (744d01e1, 2026-08-22)",
    publisher: "Stas Bekman",
    licence: "CC BY-SA 4.0",
    url: "https://github.com/stas00/ml-engineering/blob/master/compute/accelerator/README.md",
    retrieved: "2026-11-24",
    note: "Cites the makers’ pages. Single figures are taken over, not the text",
  },
  {
    id: "green-algorithms-v3",
    title: "Green Algorithms, hardware tables v3.1",
    publisher: "Green Algorithms (University of Cambridge)",
    licence: "CC BY 4.0",
    url: "https://github.com/GreenAlgorithms/green-algorithms-tool/tree/master/data",
    retrieved: "2026-11-24",
  },
  {
    id: "nvidia-rtx-pro-6000-server-2025",
    title: "NVIDIA RTX PRO 6000 Blackwell Server Edition",
    publisher: "NVIDIA",
    licence: "Facts only; the page's own terms",
    url: "https://www.nvidia.com/en-us/data-center/rtx-pro-6000-blackwell-server-edition/",
    retrieved: "2026-11-24",
    year: 2025,
    note: "Read in a public catalogue of GPUs that cites the page",
  },
  {
    id: "amd-radeon-ai-pro-r9700-2025",
    title: "AMD Radeon AI PRO R9700",
    publisher: "AMD",
    licence: "Facts only; the page's own terms",
    url: "https://www.amd.com/en/products/graphics/workstations/radeon-ai-pro/ai-9000-series/amd-radeon-ai-pro-r9700.html",
    retrieved: "2026-11-24",
    year: 2025,
    note: "Read in a public catalogue of GPUs that cites the page",
  },
  {
    id: "a800-power-limits-2024",
    title: "GPU Clock Throttling: Why You Never Reach Peak FLOPS (nvidia-smi log of an A800 PCIe 80 GB)",
    publisher: "the author on Zhihu, 21 December 2024",
    licence: "Facts only; the page's own terms",
    url: "https://zhuanlan.zhihu.com/p/13866293937",
    retrieved: "2026-11-25",
    year: 2024,
  },
  {
    id: "tomshardware-gk110-tdp",
    title: "Forum: reference GTX 780, 780 Ti, TITAN and TITAN Black all have a TDP of 250 W",
    publisher: "Tom's Hardware community",
    licence: "Facts only; the page's own terms",
    url: "https://forums.tomshardware.com/threads/discussion-nvidia-pascal.2599302/post-16966486",
    retrieved: "2026-11-25",
  },
  {
    id: "ec2instances-2026-08",
    title: "ec2instances.info, GPU data (4ef36cd2)",
    publisher: "Vantage",
    licence: "MIT",
    url: "https://github.com/vantage-sh/ec2instances.info",
    retrieved: "2026-11-24",
  },
  {
    id: "karpenter-aws-2026-08",
    title: "Karpenter provider for AWS: instance types (1d927085, 2026-08-21)",
    publisher: "Amazon Web Services",
    licence: "Apache-2.0",
    url: "https://karpenter.sh/docs/reference/instance-types/",
    retrieved: "2026-11-24",
  },
  {
    id: "aws-neuron-2026-08",
    title: "AWS Neuron documentation: hardware (81ce03ae, 2026-08-21)",
    publisher: "Amazon Web Services",
    licence: "CC BY-SA 4.0",
    url: "https://awsdocs-neuron.readthedocs-hosted.com/en/latest/about-neuron/arch/index.html",
    retrieved: "2026-11-24",
    note: "AWS publishes no power figure for its chips",
  },
  {
    id: "google-tpu-docs-2026-08",
    title: "Cloud TPU documentation: system architecture",
    publisher: "Google Cloud",
    licence: "CC BY 4.0",
    url: "https://cloud.google.com/tpu/docs/system-architecture-tpu-vm",
    retrieved: "2026-11-24",
    note: "Measured minimum, mean and maximum power of one v3 and v4 chip; slice names and chips",
  },
  {
    id: "schneider-2025",
    title: "Life-Cycle Emissions of AI Hardware: A Cradle-To-Grave Approach and Generational Trends",
    publisher: "Google",
    authors: [
      "Schneider, Ian",
      "Xu, Hui",
      "Benecke, Stephan",
      "Patterson, David",
      "Huang, Keguo",
      "Ranganathan, Parthasarathy",
      "Elsworth, Cooper",
    ],
    container: "arXiv:2502.01671",
    licence: "arXiv licence, facts only",
    url: "https://arxiv.org/abs/2502.01671",
    retrieved: "2026-11-24",
    year: 2025,
    note: "Fleet-average power of one TPU without its host; manufacture of TPUs",
  },
  {
    id: "graphcore-datasheets-2022",
    title: "IPU-M2000 and Bow-2000 data sheets",
    publisher: "Graphcore",
    licence: "Facts only; the page's own terms",
    url: "https://docs.graphcore.ai/projects/bow-2000-datasheet/",
    retrieved: "2026-11-24",
  },
  {
    id: "anandtech-cs1-2019",
    title: "Cerebras CS-1: about 20 kW at peak",
    publisher: "AnandTech",
    licence: "Facts only; the page's own terms",
    url: "https://www.anandtech.com/",
    retrieved: "2026-11-24",
    year: 2019,
  },
  {
    id: "aiwiki-2026-08",
    title: "AI Wiki: Cerebras WSE-2, SambaNova SN40L",
    publisher: "AI Wiki",
    licence: "Facts only; the page's own terms",
    url: "https://aiwiki.ai/",
    retrieved: "2026-11-24",
    note: "Memory, peaks and release only; it states no rated power",
  },
  {
    id: "awesomeagents-cs3-2026",
    title: "Cerebras WSE-3",
    publisher: "Awesome Agents",
    licence: "Facts only; the page's own terms",
    url: "https://awesomeagents.ai/",
    retrieved: "2026-11-24",
    note: "Power of a whole CS-3 system, about 23 kW",
  },
  {
    id: "gpu-tables-2026-08",
    title: "Tables of accelerators in public repositories: memory and peaks of Quadro GV100, Radeon VII, Bow IPU",
    publisher: "various authors",
    licence: "Facts only; the page's own terms",
    url: "https://github.com/",
    retrieved: "2026-11-24",
    note: "No power figure is taken from them",
  },
];

/** The beginning of a source in the raw table, and its id. */
const prefixes = [
  ["Epoch AI ml_hardware", "epoch-2026-05"],
  ["Wikipedia GPU lists", "wikipedia-gpu-2025-06"],
  ["Hugging Face huggingface.js", "huggingface-hardware-2026-08"],
  ["stas00/ml-engineering", "stas00-accelerators-2026-08"],
  ["Green Algorithms", "green-algorithms-v3"],
  ["Graphcore", "graphcore-datasheets-2022"],
  ["stored GPU catalogue (file id 62677624046) citing NVIDIA RTX PRO 6000", "nvidia-rtx-pro-6000-server-2025"],
  ["stored GPU catalogue (file id 62677624046) citing AMD R9700", "amd-radeon-ai-pro-r9700-2025"],
  ["vantage-sh/ec2instances.info", "ec2instances-2026-08"],
  ["AWS karpenter", "karpenter-aws-2026-08"],
  ["AWS Neuron docs", "aws-neuron-2026-08"],
  ["Google Cloud TPU docs", "google-tpu-docs-2026-08"],
  ["Schneider et al.", "schneider-2025"],
  ["AnandTech", "anandtech-cs1-2019"],
  ["awesomeagents.ai", "awesomeagents-cs3-2026"],
  ["aiwiki.ai", "aiwiki-2026-08"],
  ["stored repositories print it", "gpu-tables-2026-08"],
  ["stored AMD GPU table", "gpu-tables-2026-08"],
  ["stored accelerator list", "gpu-tables-2026-08"],
];

const idOf = (text) => prefixes.find(([prefix]) => text.startsWith(prefix))?.[1];

/** The source id of a row's first source. */
export const deviceSource = (text) => {
  const id = idOf(text);
  if (!id) throw new ImportError(`no source id for "${text}"`);
  return id;
};

/** The ids of those second sources that are described above; what merely repeats a maker's figure is not a source here. */
export const secondSources = (text) => [...new Set(text.split(" ; ").map(idOf).filter(Boolean))].sort();

/** How a conflict over power names its sources, and their ids. */
export const conflictNames = {
  Epoch: "epoch-2026-05",
  Wikipedia: "wikipedia-gpu-2025-06",
  HF: "huggingface-hardware-2026-08",
  stas00: "stas00-accelerators-2026-08",
  Green: "green-algorithms-v3",
};
