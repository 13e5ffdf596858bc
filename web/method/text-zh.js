// The method in Simplified Chinese, block for block as in text-en.js; {symbol} is a constant of constants.js.
import { beside } from "./text-beside-zh.js";

/** @import { Section } from "./text-en.js" */

/** What a constant is, by symbol. @type {Record<string, string>} */
export const meanings = {
  load: "设备所用功率占额定功率的比例（无人说明时）",
  memoryWattsPerGb: "内存功率，按申请的每 GB 计",
  cloudPue: "服务商未公布数值的云区域的 PUE（判断）",
  centrePue: "计算中心或未具名数据中心的 PUE",
  lifetimeYears: "硬件的使用年限（判断）",
  utilisation: "使用年限中实际使用的时间比例（判断）",
  hoursPerYear: "一年（365.25 天）的小时数",
  serverKg: "一台服务器的制造，不含加速器",
  devicesPerServer: "共用一台服务器的加速器数量",
  efficiency: "训练在其全部小时内实际用到的峰值比例，取已公布训练的中位数",
};

/** @type {Section[]} */
export const sections = [
  {
    id: "path",
    title: "从请求到估算",
    blocks: [
      {
        p: "请求说明运行了什么、多久、在哪里。估算所乘的每个数都是一个因素，带有数值、单位和来源，来源写明年份的也带年份；它或由您给出，或查自表格，或由本方法假定，估算会说明是哪一种。程序中只有一处查找因素，另有一处将它们相乘。为求快速，许多地点的比较和许多运行的合计各自另行相乘，2019 年的方法则按它自己的规则计算；测试保证前两者得出同样的数值。",
      },
      {
        p: "估算给出的是中心值。按标准方法，能量、排放、制造和用水都附有区间，只要构成它们的因素有离散程度；视为确定的因素与离散程度一并列出。来源没有说明的就空缺，而不是零。标有（判断）的数值没有出版物作依据。",
      },
    ],
  },
  {
    id: "energy",
    title: "能量，单位 kWh",
    blocks: [
      {
        formulas: [
          "设备 = 对各设备求和：数量 × ratedW × 负载 × 小时 / 1000",
          "CPU = 核心数 × wattsPerCore × 负载 × 小时 / 1000",
          "内存 = memoryGb × {memoryWattsPerGb} W/GB × 小时 / 1000",
          "it =（设备 + CPU + 内存）× 次数，或 measuredKwh × 次数",
          "额外能耗 = it × (pue − 1)",
          "总计 = it × pue",
        ],
      },
      {
        list: [
          "ratedW 是设备的热设计功耗或板卡功率；请求中的 powerW 是单个设备的平均功率，代替 ratedW × 负载；如果同时给出负载，则是其额定功率。",
          "未说明的负载取 {load}。十一次实测训练所用功率为额定功率的 0.27 至 0.92，平均 0.54（Dodge 等人，2022）；大语言模型的训练用得更多，因此中心值是一个判断。负载未说明时，估算还会给出满额定功率的数值，因为大多数公开的表格都按满功率计。",
          "对于 TPU，运营商公布了全部机群中单个芯片的平均功率；它代替功率和负载，并加以标注。",
          "具名 CPU 的 wattsPerCore 是其热设计功耗除以核心数；除非请求说明用了几个核心，否则全部计入。",
          "内存按申请的每 GB {memoryWattsPerGb} W 计（Lannelongue 等人，2021）。",
          "实测电量（measuredKwh）是一次运行中 IT 设备的电量，不含机房。它代替设备、CPU 和内存。",
        ],
      },
      { constants: ["load", "memoryWattsPerGb"] },
    ],
  },
  {
    id: "pue",
    title: "机房额外能耗",
    blocks: [
      {
        p: "PUE（电能利用效率，ISO/IEC 30134-2）是整个设施的能耗除以其 IT 设备的能耗。请求自己给出的优先，其次是地点的，再次是其服务商全部机房在运行当年或最近年份的平均值。一个地点只有一个数值，用于所有年份；估算会写明它属于哪一年。若都没有，云区域取 {cloudPue}（判断：公布的区域为 1.07 至 1.71），其他地点取 {centrePue}，即 Uptime Institute 2025 年调查的平均值。假定的 PUE 会加以标注。",
      },
      { constants: ["cloudPue", "centrePue"] },
    ],
  },
  {
    id: "grid",
    title: "电网碳强度，单位 gCO2e/kWh",
    blocks: [
      { formulas: ["用电排放 = 总计 × 碳强度 / 1000"] },
      {
        p: "各处口径一致：基于位置（GHG Protocol 范围二指南）、生命周期、按发电地计，采用 Our World in Data 根据 Ember 和 Energy Institute 按国家和年份公布的数值。生命周期数值包括燃料链，而范围二的清单不包括。",
      },
      {
        list: [
          "国家的一部分（美国的 eGRID 分区或州、加拿大的省、印度的邦）取全国数值乘以一个比值（部分 / 整体），两者出自同一来源和同一年份。因此水平是全国的，分布是该来源的，即使该来源只计燃烧也是如此。估算会同时注明两者。",
          "云区域或计算中心在美国归于其 eGRID 分区，在加拿大归于其省，在印度归于其邦，在其他地方归于其国家。",
          "年份取所要求的年份，否则取序列中最近的；没有给出年份时，取全部数据中最新的一年。先为国家选定最近的年份，再为比值选定。",
          "没有地点时以世界平均值代替，估算会加以说明。",
          "Google 对其自己区域公布的数值只作为背景显示。其口径在 2021 年由生命周期改为直接排放，因此从不采用，也不与其他数值一起排名。",
        ],
      },
    ],
  },
  ...beside,
];
