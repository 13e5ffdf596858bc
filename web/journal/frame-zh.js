// Simplified Chinese: the words of the journal that stand outside its section.

/** @type {Record<string, string>} */
export const journal = {
  "nav.journal": "记录",
  "journal.title": "运行记录",
  "journal.lead": "您保存的运行，只存放在这个浏览器里：它们合计排放多少，更高的得分又付出了多少代价。",
  "journal.keep": "保存此次运行",
  "journal.keep.done": "已存入记录。",
  "journal.keep.open": "打开记录",
  "journal.keep.memory": "已保存，但关闭本页后就会消失：此浏览器不允许本页存储数据。详见记录页。",
  "journal.keep.full": "记录已满。请先删除或导出一些运行。",
  "journal.keep.failed": "未能保存：浏览器没有足够的空间。请腾出一些空间后重试。",
};
