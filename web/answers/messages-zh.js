// 看到结果后最常问的问题。

/** @type {Record<string, string>} */
export default {
  "answers.lowest": "最清洁的地点",
  "answers.here": "就是此处",
  "answers.saves": "减排最多",
  "answers.cite": "引用",
  "answers.cite.how": "以 LaTeX、Markdown 或模型卡的形式",
  "answers.less": "减少 {percent}",
};
