// 龙卷风图的文字。

/** @type {Record<string, string>} */
export default {
  "tornado.source":
    "Gramme 根据 {version} 的数据计算；每个数值的来源见“方法与数据”。每个条形表示仅该因素由其分布的第 5 百分位变到第 95 百分位时的结果。",
  "tornado.title": "{mass} CO2e 的不确定性从何而来",
};
