// Chinese: the page that is printed of a run.

/** @type {Record<string, string>} */
export default {
  "print.title": "此次运行的排放",
  "print.devices": "设备",
  "print.time": "时长",
  "print.place": "地点",
  "print.electricity": "用电",
  "print.water": "用水",
  "print.score": "得分",
  "print.note": "备注",
  "print.from": "排放构成",
  "print.sources": "数字的来源",
  "print.older": "按 {then} 的数据计算。按现在的数据，计算过程可能不同，可由链接查看。",
  "print.link": "核对或修改：",
  "print.source": "{factor}：{names}",
  "print.by": "由 Gramme {core} 按 {data} 的数据计算。",
};
