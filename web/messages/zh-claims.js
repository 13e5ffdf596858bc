// Simplified Chinese: what providers say of their electricity, which data/providers.json holds in English.

/** @type {Record<string, string>} */
export const claims = {
  "claim.alibaba.renewable-matching": "2024 财年，清洁电力占其自建数据中心用电的 56%",
  "claim.aws.renewable-matching": "2025 年的全部用电都有可再生能源匹配，这是第三年",
  "claim.azure.renewable-matching": "2025 年在全球以可再生能源匹配其全年用电",
  "claim.azure.offsets": "打算在 2030 年前实现负碳，并为此购买碳移除",
  "claim.gcp.renewable-matching": "2025 年以购买可再生能源匹配其全年用电；按小时计，其中 65% 为无碳电力",
  "claim.gcp.offsets": "在 2020 年称自 2007 年起已实现碳中和",
  "claim.ibm.renewable-matching": "2023 年，其数据中心用电的 74% 来自可再生能源",
  "claim.oci.renewable-matching": "2025 财年，其各区域用电的 92% 为可再生电力或已匹配；亚太地区为 19%",
  "claim.ovh.renewable-matching": "2021 财年，其数据中心用电的 78% 来自可再生能源",
  "claim.ovh.offsets": "打算自 2025 年起以补偿平衡其直接排放和用电排放",
  "claim.scaleway.renewable-matching": "在 2020 年称其全部用电来自水电和其他可再生能源",
  "claim.tencent.renewable-matching": "承诺在 2030 年前全部使用绿色电力",
  "claim.tencent.offsets": "承诺在 2030 年前实现碳中和，并少用抵消",
};
