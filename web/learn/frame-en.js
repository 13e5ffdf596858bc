// English: the few words of this folder that the page needs before any of it is opened.

/** @type {Record<string, string>} */
export const learn = {
  "nav.learn": "Learn",
  "learn.title": "Learn",
  "learn.lead": "What the words and numbers of this page mean, each in a minute.",
  "learn.mark": "Explain: {topic}",
  "learn.missing": "This text did not arrive. Close it and try again.",
  "learn.topic.co2e": "CO2e",
  "learn.topic.intensity": "grid intensity",
  "learn.topic.pue": "PUE",
  "learn.topic.load": "TDP and load",
  "learn.topic.embodied": "making the hardware",
  "learn.topic.accounts": "location-based and market-based",
  "learn.topic.certificates": "certificates and offsets",
  "learn.topic.water": "water",
  "learn.topic.uncertainty": "uncertainty",
  "learn.topic.unknown": "what the estimate cannot know",
  "tour.offer": "New here? Five steps show how to read this page.",
  "tour.start": "Take the tour",
  "tour.decline": "No, thank you",
};
