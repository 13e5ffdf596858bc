// 图表边框上的文字。

/** @type {Record<string, string>} */
export default {
  "chart.source": "来源：{source}",
  "chart.link": "此图链接",
  "chart.save.svg": "存为 SVG",
  "chart.save.png": "存为 PNG",
  "chart.save.svg.of": "存为 SVG：{chart}",
  "chart.save.png.of": "存为 PNG：{chart}",
  "chart.saved": "已保存。",
  "chart.notSaved": "此浏览器无法生成图片。",
  "chart.table": "数据表",
  "chart.table.of": "数据表：{chart}",
  "chart.failed": "图表无法绘制，数值见数据表。",
};
