// 龙卷风图的文字。

/** @type {Record<string, string>} */
export default {
  "tornado.source":
    "Gramme 根据 {version} 的数据计算；每个数值的来源见“方法与数据”。每个条形表示仅该因素偏低或偏高时的结果。",
};
