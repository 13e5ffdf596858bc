// Simplified Chinese: what the frame says of Reduce before its code is there.

/** @type {Record<string, string>} */
export const reduce = {
  "nav.reduce": "减排",
  "reduce.title": "怎样减排最多",
  "reduce.lead": "每一条从本次运行的排放量开始，显示还会剩下多少。减排量不能相加：选定一项后，其余各项都会重新计算。",
};
