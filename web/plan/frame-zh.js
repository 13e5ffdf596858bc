// Simplified Chinese: what the frame says of Plan before its code is there.

/** @type {Record<string, string>} */
export const plan = {
  "nav.plan": "规划",
  "plan.title": "规划一次训练",
  "plan.lead": "在运行之前：由模型规模和词元数量，算出所需时间、能耗和排放量。",
};
