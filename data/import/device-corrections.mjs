// Where the raw table is not followed, and why. Each was checked against a second source.

/** Rows that are no device of their own. */
export const leftOut = new Set([
  "amd-mi300-2023", // announced under this name, sold as MI300A and MI300X
  "huawei-ascend-800t-a2", // a server of eight processors; the figure is that of one Ascend 910
]);

/** Power figures taken from another source than the raw table's choice. */
export const power = {
  "nvidia-k40-12gb": {
    ratedW: 235,
    source: "wikipedia-gpu-2025-06",
    powerNote:
      "NVIDIA’s board specification BD-06902-001 gives 12 V at 19.6 A, which is 235 W; Epoch AI and the 2019 calculator have 245 W",
  },
  "nvidia-a800-pcie-80gb": {
    ratedW: 300,
    source: "a800-power-limits-2024",
    powerNote: "default and maximum power limit by nvidia-smi, as for the A100 PCIe 80 GB; Epoch AI has 250 W",
  },
  "nvidia-rtx-4060-ti-16gb": {
    ratedW: 165,
    source: "huggingface-hardware-2026-08",
    powerNote: "Wikipedia gives the 160 W of the 8 GB card",
  },
  "nvidia-rtx-5050": {
    ratedW: 130,
    source: "huggingface-hardware-2026-08",
    powerNote: "NVIDIA announced 130 W; the parsed Wikipedia list has 120 W",
  },
  "amd-mi300a": {
    ratedW: 550,
    source: "wikipedia-gpu-2025-06",
    ratedBasis: "TDP of the module, CPU cores included",
    powerNote: "the whole APU with 24 CPU cores; up to 760 W at peak with liquid cooling (Epoch AI lists that)",
  },
  "nvidia-quadro-rtx-4000": { ratedBasis: "total board power" },
  "nvidia-gtx-780-ti": {
    ratedW: 250,
    source: "tomshardware-gk110-tdp",
    powerNote:
      "the reference cards with this chip (780, 780 Ti, TITAN, TITAN Black) are all rated 250 W; Wikipedia has 230 W",
  },
  "amd-radeon-pro-v520": { powerNote: "the figure stands in a shifted column of the parsed list" },
  "aws-trainium2": { powerNote: "third-party figure; AWS publishes none" },
  "aws-trainium3": { powerNote: "third-party figure; AWS publishes none" },
  "google-tpu-v4": { ratedW: undefined, powerNote: "Google publishes no TDP" },
  "google-tpu-v5e": { ratedW: undefined, powerNote: "Google publishes no TDP" },
  "google-tpu-v5p": { ratedW: undefined, powerNote: "Google publishes no TDP" },
  "google-tpu-v6e": { ratedW: undefined, powerNote: "Google publishes no TDP" },
  "google-tpu-v7-ironwood": { ratedW: undefined, powerNote: "Google publishes no TDP; Epoch AI derives 960 W" },
  "sambanova-sn40l-16-rack": { ratedW: undefined, powerNote: "no rated power found" },
};

/** Published average draw of one chip without its host, W. */
export const averages = {
  "google-tpu-v3": [220, "google-tpu-docs-2026-08", "measured mean of one chip"],
  "google-tpu-v4": [170, "google-tpu-docs-2026-08", "measured mean of one chip"],
  "google-tpu-v5e": [66, "schneider-2025", "fleet average of one chip"],
  "google-tpu-v5p": [331, "schneider-2025", "fleet average of one chip"],
  "google-tpu-v6e": [153, "schneider-2025", "fleet average of one chip"],
};

/** Names that say what one of them is. */
export const names = {
  "nvidia-a16": "NVIDIA A16 (board, 4 GPUs, 64GB)",
  "nvidia-gtx-titan-z": "NVIDIA GeForce GTX TITAN Z (board, 2 GPUs)",
  "amd-mi250": "AMD Instinct MI250 128GB (module, 2 GCDs)",
  "amd-mi250x": "AMD Instinct MI250X 128GB (module, 2 GCDs)",
  "microsoft-maia-100": "Microsoft Maia 100",
  "moore-threads-mtt-s4000": "Moore Threads MTT S4000",
  "hygon-shensuan-1": "Hygon Shensuan-1",
  "nudt-mt-2000": "NUDT MT-2000",
  "nudt-mt-3000": "NUDT MT-3000",
  "alibaba-t-head-hanguang-800": "Alibaba T-Head Hanguang 800",
  "iluvatar-tianshu-zhixin-tiangai-100-bi-v100": "Iluvatar Tiangai 100 (BI-V100)",
};

/** Whole machines: no class of card says what making one takes. */
export const systems = new Set([
  "cerebras-cs1",
  "cerebras-cs2",
  "cerebras-cs3",
  "graphcore-ipu-m2000",
  "graphcore-bow-2000",
  "sambanova-sn40l-16-rack",
]);
