// English: the explanations, the section that gathers them, and the tour.

/** @type {Record<string, string>} */
export default {
  "learn.close": "Close",
  "learn.sources": "From ",
  "learn.between": "; ",
  "learn.more": "All explanations",
  "learn.topics": "In short",
  "learn.glossary": "Glossary",
  "learn.reading": "To read",
  "learn.teach": "For teachers",
  "learn.tour": "A tour in five steps",
  "learn.tour.lead":
    "On the page’s own example, with the figures of today’s data. Your own run is put back afterwards.",
  "learn.tour.start": "Take the tour",
  "learn.file": "Without a network",
  "learn.file.lead":
    "The whole calculator also comes as one file of about 1 MB: copy it onto a memory stick or among the files of a course, and open it with a double click.",
  "learn.file.get": "Download gramme.html",
  "learn.file.later": "There is no network now. The file can be downloaded once there is one.",

  "tour.step": "Step {n} of {all}",
  "tour.back": "Back",
  "tour.next": "Next",
  "tour.done": "Done",
  "tour.leave": "Leave the tour",
  "tour.what.title": "Say what ran",
  "tour.what":
    "This is the page’s example: {count} × {device} for {hours}. Type a few letters of your own device, or of a cloud’s machine type; there is no button to press, the result follows.",
  "tour.result.title": "Read the answer",
  "tour.result":
    "It emitted about {mass} CO2e, {range}. The range is part of the answer: nobody knows the load or the grid exactly.",
  "tour.drivers.title": "See what makes it uncertain",
  "tour.drivers":
    "The widest bar is “{driver}”: with that alone low or high, the result is {low} to {high}\u202f{unit}. Choose a bar to give what you know.",
  "tour.working.title": "Check every number",
  "tour.working":
    "{energy} of electricity at {intensity}, and {embodied} for making the hardware. Choose any number to see its source, or to put your own in its place.",
  "tour.place.title": "Move the work",
  "tour.place":
    "The same machines for the same hours, at three places of one provider: on a grid fed almost entirely by water power, on the example’s, and on one fed mostly by coal. {high} or {low}: {times} times as much. That the place alone decides so much is what the 2019 paper wanted to show.",
  "tour.place.choose": "Choose one; the calculator follows.",
  "tour.place.low": "Montréal, Quebec",
  "tour.place.middle": "Iowa",
  "tour.place.high": "Johannesburg, South Africa",
  "tour.place.from": "From ",
};
