// The rest of the method in Simplified Chinese: what stands beside the emissions of electricity, other methods, and where it
// all is from.

import { ledger } from "./text-ledger-zh.js";
import { planning } from "./text-planning-zh.js";
import { proof } from "./text-proof-zh.js";
import { uncertainty } from "./text-uncertainty-zh.js";

/** @import { Section } from "./text-en.js" */

/** @type {Section[]} */
export const beside = [
  {
    id: "accounts",
    title: "合同与抵消",
    blocks: [
      {
        formulas: ["基于市场 = 总计 × marketGco2ePerKwh / 1000", "抵消 = 用电排放 × offsetPercent / 100"],
      },
      {
        p: "两者都列在排放量之外，从不改变它。只有给出合同自身的碳强度时，才会显示基于市场的排放量。服务商用绿证匹配的部分以文字说明。",
      },
      { p: "这些数值在 GHG Protocol 清单中的位置：" },
      {
        list: [
          "用电排放：对购电者是范围二（基于位置）；生命周期碳强度所含的燃料链是范围三第 3 类。对租用机器者是范围三第 1 类。",
          "基于市场：合同持有者的范围二（基于市场）。",
          "硬件制造：机器所有者的范围三第 2 类，或租用者的第 1 类。",
          "抵消：在各范围之外单独报告。",
        ],
      },
    ],
  },
  {
    id: "embodied",
    title: "硬件制造，单位 kg",
    blocks: [
      {
        formulas: [
          "硬件制造 = 对各设备求和：数量 × deviceKg × 小时 × 次数 /（lifetimeYears × {hoursPerYear} × 使用时间比例）",
        ],
      },
      {
        list: [
          "deviceKg 是该设备已公布的最低值与最高值的几何平均；没有时取其类别的数值：数据中心加速器，或消费级和工作站显卡。公布的数值相差三倍以上，而且混有“从摇篮到大门”和“从摇篮到坟墓”。",
          "除非请求另有说明，使用年限为 {lifetimeYears} 年，使用时间比例为 {utilisation}（判断；ISO/IEC 21031 不除以使用时间比例）。",
          "整机的制造（一台服务器 {serverKg} kg，EcoLogits）在计入其 CPU 时一并计入：每个数据中心加速器分摊 {devicesPerServer} 分之一。",
          "没有小时数，或没有制造排放已知的设备时，此项空缺。",
        ],
      },
      { constants: ["lifetimeYears", "utilisation", "hoursPerYear", "serverKg", "devicesPerServer"] },
    ],
  },
  {
    id: "water",
    title: "用水，单位升",
    blocks: [
      { formulas: ["现场 = it × wueLPerKwh", "场外 = 总计 × offSiteWaterLPerKwh"] },
      {
        p: "现场用水取自地点或其服务商，按 IT 设备每 kWh 计；场外用水取自该国的电力结构。服务商的数值取运行当年或最近的年份；地点和国家各只有一个数值，用于所有年份。只有两者都已知时才给出合计。",
      },
    ],
  },
  {
    id: "sci",
    title: "每功能单位的得分",
    blocks: [
      { formulas: ["gPerUnit =（用电排放 + 硬件制造）× 1000 / unit.count"] },
      {
        p: "软件碳强度（SCI），ISO/IEC 21031:2024：((E × I) + M) / R，其中 E × I 是用电排放，M 是硬件制造的分摊，R 是单位数量。未计入硬件制造时空缺；抵消和合同不计在内。",
      },
    ],
  },
  ...uncertainty,
  ...ledger,
  {
    id: "compare",
    title: "同样的工作放在别处",
    blocks: [
      {
        p: "换到另一地点时，IT 设备的能量不变，PUE、电网和用水改变；您自己给出的碳强度、PUE 或用水数值属于原地点，不再采用。",
      },
      { formulas: ["在另一设备上的小时数 = 小时数 × 此设备峰值 / 彼设备峰值"] },
      {
        p: "峰值是 16 位稠密运算的峰值。设备只在同类之间比较，按其中心负载计。",
      },
    ],
  },
  ...planning,
  {
    id: "equivalents",
    title: "等量对照",
    blocks: [
      {
        p: "包括硬件制造在内的总量，除以某种熟悉事物的排放量。每个常数的来源、年份和边界见等量对照表。",
      },
    ],
  },
  {
    id: "methods",
    title: "其他方法",
    blocks: [
      {
        list: [
          "mlco2-2019（Lacoste 等人，2019）用当年计算器自己的表格和名称重现其结果。区域的碳强度舍去到整克；kg/kWh、kWh、kg 和抵消各自按精确的十进制展开取两位小数，恰在中间时远离零取整。抵消采用服务商的百分比。替代方案是该服务商碳强度最低的区域，以整克计。它只认一种设备，没有额外能耗、CPU、内存和制造。",
          "green-algorithms（Lannelongue 等人，2021）为（设备 + CPU + 内存）× pue × 小时 × 次数，PUE 由请求给出，未说明的负载为 1，不含制造。",
        ],
      },
      { p: "方法不认识的字段视为错误，以免有任何内容被悄悄忽略。" },
    ],
  },
  {
    id: "limits",
    title: "估算不计入什么",
    blocks: [
      {
        p: "存储、网络、已分配但空闲的时间以及输电损耗从不计入；CPU、内存和整机的制造只在请求写明时计入。整机往往使加速器的能耗增加 20% 至 90%；TPU 所在的机器用电是其芯片的 1.64 至 2.2 倍。每次估算都会列出计入和未计入的内容。",
      },
    ],
  },
  ...proof,
  {
    id: "references",
    title: "参考文献",
    blocks: [
      {
        list: [
          "J. Dodge et al., Measuring the Carbon Intensity of AI in Cloud Instances, FAccT 2022, arXiv:2206.05229.",
          "L. Lannelongue, J. Grealey, M. Inouye, Green Algorithms: Quantifying the Carbon Footprint of Computation, Advanced Science 8, 2100707, 2021.",
          "A. Lacoste, A. Luccioni, V. Schmidt, T. Dandres, Quantifying the Carbon Emissions of Machine Learning, arXiv:1910.09700, 2019.",
          "GHG Protocol, Scope 2 Guidance, World Resources Institute, 2015.",
          "ISO/IEC 21031:2024, Software Carbon Intensity (SCI) specification.",
          "ISO/IEC 30134-2, Data centres: key performance indicators, part 2: power usage effectiveness (PUE).",
          "Uptime Institute, Global Data Center Survey 2025.",
          "J. Bergstra, Y. Bengio, Random Search for Hyper-Parameter Optimization, Journal of Machine Learning Research 13, 281–305, 2012.",
          "S. Joe, F. Y. Kuo, Constructing Sobol sequences with better two-dimensional projections, SIAM Journal on Scientific Computing 30, 2635–2654, 2008.",
          "M. J. Wichura, Algorithm AS 241: The percentage points of the normal distribution, Applied Statistics 37, 477–484, 1988.",
        ],
      },
      { p: "数据的来源列在表格和 data/SOURCES.md 中。" },
    ],
  },
];
