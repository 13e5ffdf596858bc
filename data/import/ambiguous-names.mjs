// Names that several devices answer to. The raw table's own choice stands first, the others follow as listed.

const a100 = ["nvidia-a100-sxm4-40gb", "nvidia-a100-sxm4-80gb", "nvidia-a100-pcie-40gb", "nvidia-a100-pcie-80gb"];
const v100 = ["nvidia-v100-sxm2-16gb", "nvidia-v100-sxm2-32gb", "nvidia-v100-pcie-16gb", "nvidia-v100-pcie-32gb"];
const h100 = ["nvidia-h100-sxm5-80gb", "nvidia-h100-pcie-80gb", "nvidia-h100-nvl-94gb"];
const p100 = ["nvidia-p100-pcie-16gb", "nvidia-p100-sxm2-16gb", "nvidia-p100-pcie-12gb"];
const having = (ids, ...parts) => ids.filter((id) => parts.every((part) => id.includes(part)));

/** By the name's letters and digits alone, without the maker's name and "gpu". */
const variants = {
  a100,
  a10040gb: having(a100, "40gb"),
  a10040g: having(a100, "40gb"),
  a10080gb: having(a100, "80gb"),
  a10080g: having(a100, "80gb"),
  a100sxm: having(a100, "sxm"),
  a100sxm4: having(a100, "sxm"),
  a100pcie: having(a100, "pcie"),
  a100pcie4080gb: having(a100, "pcie"),
  v100,
  v10016gb: having(v100, "16gb"),
  v10016g: having(v100, "16gb"),
  v10032gb: having(v100, "32gb"),
  v10032g: having(v100, "32gb"),
  v100sxm: having(v100, "sxm"),
  v100sxm2: having(v100, "sxm"),
  v100pcie: having(v100, "pcie"),
  h100,
  h10080gb: having(h100, "80gb"),
  p100,
  p10016gb: having(p100, "16gb"),
  p100pcie: having(p100, "pcie"),
  h200: ["nvidia-h200-sxm-141gb", "nvidia-h200-nvl-141gb"],
  a800: ["nvidia-a800-sxm4-80gb", "nvidia-a800-pcie-80gb", "nvidia-a800-pcie-40gb"],
  m40: ["nvidia-m40-12gb", "nvidia-m40-24gb"],
  mi50: ["amd-mi50-16gb", "amd-mi50-32gb"],
  mi300: ["amd-mi300x", "amd-mi300a"],
  titanx: ["nvidia-titan-x-maxwell", "nvidia-titan-x-pascal"],
  rtxa2000: ["nvidia-rtx-a2000-12gb", "nvidia-rtx-a2000-6gb"],
  gtx1060: ["nvidia-gtx-1060-6gb", "nvidia-gtx-1060-3gb"],
  rtx2060: ["nvidia-rtx-2060", "nvidia-rtx-2060-12gb"],
  rtx3050: ["nvidia-rtx-3050-8gb", "nvidia-rtx-3050-6gb"],
  rtx3060: ["nvidia-rtx-3060", "nvidia-rtx-3060-8gb"],
  rtx3080: ["nvidia-rtx-3080", "nvidia-rtx-3080-12gb"],
  rtx4060ti: ["nvidia-rtx-4060-ti-16gb", "nvidia-rtx-4060-ti-8gb"],
  rtx5060ti: ["nvidia-rtx-5060-ti-16gb", "nvidia-rtx-5060-ti-8gb"],
};

export const ambiguousIds = Object.values(variants).flat();

const letters = (name) =>
  name
    .toLowerCase()
    .replace(/^(gres\/)?gpu:/, "")
    .replace(/^n?vidia[\s_-]+/, "")
    .replace(/^(tesla|geforce|amd|radeon|instinct)[\s_-]+/, "")
    .replace(/[^a-z0-9]/g, "");

/** Every device that a name may mean, `first` before the others. */
export const meanings = (name, first) => {
  const others = variants[letters(name)] ?? [];
  return others.includes(first) ? [first, ...others.filter((id) => id !== first)] : [first];
};
