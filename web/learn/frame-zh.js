// Simplified Chinese: the few words of this folder that the page needs before any of it is opened.

/** @type {Record<string, string>} */
export const learn = {
  "nav.learn": "了解",
  "learn.title": "了解",
  "learn.lead": "本页的词语和数值是什么意思，每条一分钟读完。",
  "learn.mark": "说明：{topic}",
  "learn.missing": "这段文字没有加载成功。请关闭后重试。",
  "learn.topic.co2e": "CO2e（二氧化碳当量）",
  "learn.topic.intensity": "电网碳强度",
  "learn.topic.pue": "PUE（电能利用效率）",
  "learn.topic.load": "额定功率与负载",
  "learn.topic.embodied": "硬件制造",
  "learn.topic.accounts": "基于位置与基于市场",
  "learn.topic.certificates": "绿证与抵消",
  "learn.topic.water": "水",
  "learn.topic.uncertainty": "不确定性",
  "learn.topic.unknown": "估算无法知道什么",
  "tour.offer": "第一次来？五步教您读懂本页。",
  "tour.start": "开始导览",
  "tour.decline": "不用了",
};
