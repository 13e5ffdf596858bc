// Simplified Chinese: the explanations, the section that gathers them, and the tour.

/** @type {Record<string, string>} */
export default {
  "learn.close": "关闭",
  "learn.sources": "依据：",
  "learn.between": "；",
  "learn.more": "全部说明",
  "learn.topics": "简短说明",
  "learn.glossary": "术语表",
  "learn.reading": "延伸阅读",
  "learn.teach": "教学",
  "learn.tour": "五步导览",
  "learn.tour.lead": "以本页自己的例子、按当前数据计算。结束后会恢复您自己填写的内容。",
  "learn.tour.start": "开始导览",
  "learn.file": "没有网络时使用",
  "learn.file.lead": "整个计算器也可以作为单个文件（约 1 MB）下载：将它复制到 U 盘或课程文件中，双击即可打开。",
  "learn.file.get": "下载 gramme.html",
  "learn.file.later": "目前没有网络。有网络后即可下载该文件。",
  "tour.step": "第 {n} 步，共 {all} 步",
  "tour.back": "上一步",
  "tour.next": "下一步",
  "tour.done": "完成",
  "tour.leave": "退出导览",
  "tour.what.title": "说明运行了什么",
  "tour.what":
    "这是本页的例子：{count} × {device}，运行 {hours}。输入您的设备或云上机型名称的几个字母即可；不需要按任何按钮，结果会随之更新。",
  "tour.result.title": "读懂结果",
  "tour.result": "排放约为 {mass} CO2e，{range}。区间是答案的一部分：没有人确切知道负载和电网的数值。",
  "tour.drivers.title": "看看不确定性从何而来",
  "tour.drivers":
    "最宽的条形是“{driver}”：仅这一项取低值或高值，结果就在 {low} 到 {high} {unit} 之间。点选一个条形，可以填入您知道的数值。",
  "tour.working.title": "核对每一个数",
  "tour.working":
    "用电 {energy}，碳强度 {intensity}，再加上制造硬件的 {embodied}。点选任何一个数，可以查看来源，或换成您自己的数值。",
  "tour.place.title": "换个地点",
  "tour.place":
    "同样的机器运行同样的时间，放在同一服务商的三个地点：几乎全靠水电的电网、例子所在的电网，以及以煤电为主的电网。{high} 对 {low}：相差 {times} 倍。仅地点一项就有这样大的影响，这正是 2019 年那篇论文想说明的。",
  "tour.place.choose": "选一个地点，计算器会随之变化。",
  "tour.place.low": "蒙特利尔（魁北克）",
  "tour.place.middle": "艾奥瓦州",
  "tour.place.high": "约翰内斯堡（南非）",
  "tour.place.from": "依据：",
};
