// Simplified Chinese. The terms, the same in every section:
//   run             运行
//   device          设备
//   place, grid     地点、电网
//   grid intensity  电网碳强度
//   load            负载; rated power: 额定功率
//   embodied        硬件制造
//   location-based, market-based   基于位置、基于市场
//   range           区间; most likely: 最可能
//   boundary        边界; peak: 峰值
//   offset          抵消; provider: 服务商; overhead of the building: 机房额外能耗
// CO2e, kWh and other units stay in Latin letters, after a thin space; a Latin word within Chinese has a space on either side.
import { form } from "./zh-form.js";
import { result } from "./zh-result.js";
import { range } from "./zh-range.js";
import { beside } from "./zh-beside.js";
import { bases } from "./zh-bases.js";
import { claims } from "./zh-claims.js";
import { journal } from "../journal/frame-zh.js";
import { learn } from "../learn/frame-zh.js";
import { plan } from "../plan/frame-zh.js";
import { reduce } from "../reduce/frame-zh.js";
import { lost } from "./lost.js";

/** @type {Record<string, string>} */
const frame = {
  brand: "Gramme",
  title: "Gramme：这次训练排放了多少？",
  description: "估算机器学习工作的温室气体排放，每个数值都注明来源。任何内容都不会离开您的浏览器。",
  "title.section": "{section} · Gramme",
  skip: "跳到正文",
  "nav.label": "栏目",
  "nav.calculator": "计算器",
  "nav.elsewhere": "别处",
  "nav.publish": "发表",
  "nav.method": "方法与数据",
  "language.label": "语言",
  "theme.light": "切换为浅色",
  "theme.dark": "切换为深色",
  "footer.private": "一切都在您的浏览器中计算。您输入的内容不会离开这里。",
  "footer.version": "版本 {core}，数据 {data}。",
  "failed.wasm":
    "此浏览器无法运行计算所需的 WebAssembly。当前版本的 Firefox、Chrome、Edge 和 Safari 都可以；如果您的浏览器已是最新版本，可能是开启了锁定模式：请在其中允许本页。",
  "failed.load": lost.zh.text,
  "failed.rest": "“了解”部分和您记录中的运行仍然可以查看。",
  "failed.outdated": "Gramme 有了新版本，当前版本的一部分已不存在。请重新加载；您输入的内容保留在地址中。",
  "failed.again": lost.zh.again,
  "failed.reload": "重新加载",
  loading: "正在加载……",
  "link.tooMany": "链接中共有 {all} 组设备，其中 {left} 组未计入：一次最多计算 64 组。结果不包括它们。",
  "link.unknown": "链接中有本页不认识的内容，已略去：{names}。",
  "link.version": "此链接是用 {then} 的数据生成的。下面的结果采用 {now} 的数据，可能有所不同。",
  "link.moved": "生成此链接时，结果是 {was} CO2e。此后数据或方法已有变化。",
  "start.again": "从示例重新开始",
  "announce.result": "结果：{mass} CO2e，{energy}",
  "announce.range": "结果：{mass} CO2e，{range}，{energy}",
  "announce.stale": "最后的输入无法使用。显示的是之前的结果。",
  "announce.co2e": "二氧化碳当量",

  "elsewhere.title": "同样的工作放在别处",
  "elsewhere.lead":
    "同样时长的运行放在每个公布了电网碳强度的地点，以及同样多的运算放在其他设备上。只计电力，不计硬件制造。最清洁的排在最前。",
  "publish.title": "发表",
  "publish.lead": "以论文、模型卡和报告所要求的文字和格式给出结果。",
  "method.title": "方法与数据",
  "method.lead": "每一个公式，以及每一张附有来源的表。",
};

export default {
  ...frame,
  ...form,
  ...result,
  ...range,
  ...beside,
  ...bases,
  ...claims,
  ...journal,
  ...learn,
  ...plan,
  ...reduce,
};
