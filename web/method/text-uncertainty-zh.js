// In Simplified Chinese: how uncertain a result is, in words and numbers.
import { comparisonPoints, dimensions, largeCountries, points, spreadConstants as constant } from "./spreads.js";
import { samplingRows, spreadRows } from "./uncertainty-tables.js";

/** @import { Section } from "./text-en.js" */

/** @type {Record<string, (numbers: number[]) => string>} */
const shapes = {
  triangular: (numbers) => `三角分布：从 ${numbers[0]} 到 ${numbers[2]}，众数 ${numbers[1]}`,
  lognormal: ([gsd]) => `对数正态分布，几何标准差 ${gsd}`,
  overhead: ([gsd]) => `1 + (PUE − 1) × 对数正态分布，几何标准差 ${gsd}`,
  years: ([perYear, power]) => `另加几何标准差 exp(${perYear} × k^${power})`,
  span: ([narrowest]) => `在公布的范围上为对数三角分布，两端之比扩展到 ${narrowest} 倍`,
};

/** What has which spread, and where that is from. @type {Record<string, [what: string, from: string]>} */
const said = {
  unstated_load: ["未给出的负载", "Dodge 等人，2022，十一次运行；众数由判断得出"],
  stated_watts: ["powerW，或给出负载时的额定功率", "判断：设备内置电表的准确度"],
  fleet_average: ["运营商全部机群中单个 TPU 的平均功率", "判断"],
  meter: ["measuredKwh", "判断：电表的准确度"],
  efficiency: ["规划的利用率（未给出时）", "40 次已公布的训练，围绕其中位数"],
  memory: ["每 GB 内存的瓦数", "以 Lannelongue 等人（2021）为中心的判断"],
  pue_of_place: ["地点的 PUE", "判断"],
  pue_of_provider: ["服务商全部机房的 PUE", "判断"],
  pue_assumed_cloud: ["假定的 PUE，云区域", "公布的区域为 1.07 至 1.71；判断"],
  pue_assumed_centre: ["假定的 PUE，其他地点", "Uptime Institute 2025；两端由判断得出"],
  lifetime: ["使用年限", "判断"],
  utilisation: ["使用时间比例", "判断"],
  grid_part: ["国家一部分的电网", "Google 美国各区域的生命周期数值与其所属子区域相比：不计离群值为 1.34，计入为 1.74"],
  grid_small: ["小国的电网", "小国各分区与全国相比，由本项目判断"],
  grid_large: [
    `大国的电网（${largeCountries.join("、")}）`,
    "美国各州与全国相比，均方根为 1.6；加拿大各省和印度各邦相差更大",
  ],
  grid_world: ["世界的电网", "判断"],
  grid_years: ["与所需年份相差 k 年的电网", "各国与自身相比：2012 年以来的 17,500 对年份有 90% 在其内"],
  manufacture: ["设备的制造", "同一设备的公布数值相差就有这么大"],
};

/** What moves along a dimension. @type {Record<string, string>} */
const moved = {
  "CPU load": "CPU 负载",
  grid: "电网",
  meter: "电表",
  PUE: "PUE",
  "watts per GB": "每 GB 瓦数",
  "device watts": "设备功率",
  lifetime: "使用年限",
  "device load": "设备负载",
  manufacture: "制造",
  utilisation: "使用时间比例",
};

/** @type {Section[]} */
export const uncertainty = [
  {
    id: "uncertainty",
    title: "结果有多不确定",
    blocks: [
      {
        p: "表中的因素在其中心值周围有一定离散。其余视为确定：您给出的内容（除非表中另有说明）、负载未给出时设备的额定功率（负载的离散已涵盖两者）、每 kWh 的用水量，以及服务器的制造。几何标准差为 1.2，意味着约三分之二的值在中心值除以 1.2 与乘以 1.2 之间。对数正态分布的中心是其中位数。区间所说的始终是计入的部分。",
      },
      {
        table: {
          head: ["因素", "离散", "依据"],
          rows: spreadRows(said, shapes),
        },
      },
      {
        list: [
          "同一因素的两种离散，按其几何标准差的对数的平方相加。",
          `抽取的电网不会高于 ${constant.kDirtiest} g/kWh，除非它自己的数值就更高。`,
          "数量、小时数、核心数、申请的内存、CPU 功率、用水，以及您给出而表中没有离散的一切，都视为确定。",
          "中心值不是区间的中点：中心估计是各中心值之积，任何人都可以手工重算。",
        ],
      },
    ],
  },
  {
    id: "sampling",
    title: "如何得出区间",
    blocks: [
      {
        formulas: [
          "u[d][i] = (sobol[d][i] xor shift[d] + 1/2) / N",
          "factor[d][i] = u[d][i] 处的逆分布",
          "P_k = N 个结果中第 ceil(k × N) 小者周围 N/32 + 1 个结果的平均值",
        ],
      },
      {
        p: `在 ${dimensions.length} 维 Sobol 序列的 N = ${points} 个点上逐一重新计算结果，每类因素一维。所有设备组共用同样的抽样，因此拆分一组不会改变任何结果。区间从第 5 到第 95 百分位（P_k，k = 0.05 和 0.95），中间是第 50 百分位。这些点每次、每个构建都相同，不抽取任何随机数。正态分布的逆采用 Wichura 的 AS 241。`,
      },
      {
        p: "方向数取自 Joe 和 Kuo；每一维与一个常数逐位组合，只计最高 12 位，每个点取其格子的中点。各因素对应哪一维以及这些常数，是从许多组合中选出的最接近精确百分位的一组。",
      },
      {
        table: {
          head: ["维", "变化的因素", "s", "a", "m", "移位"],
          rows: samplingRows((name) => moved[name]),
        },
      },
      {
        p: "不确定性的来源，是单一因素取其第 5 和第 95 百分位、其他因素取中心值时的结果，影响最大的排在最前。",
      },
      {
        p: `地点的比较采用前 ${comparisonPoints} 个点，负载和功率的抽样在各地点相同，因此两地之比只随其 PUE 和电网而变。`,
      },
    ],
  },
];
