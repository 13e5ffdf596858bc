// English: what teachers are told, and the lessons.

/** @typedef {{ title: string, text: string, goals: string[], discuss: string[], tasks: { text: string, after: string }[] }} LessonText `text` is for learners */
/** @typedef {{ guide: string[], lessons: Record<string, LessonText> }} Texts */

/** @type {Texts} */
export default {
  guide: [
    "An exercise asks before it answers. Learners read what ran, write down a guess, and only then see the answer with its range, on a scale on which each line is ten times the one before. A guess counts as right within a factor that you choose: the size is what matters, not the last digit.",
    "Give learners the link, put the line for an iframe into a page of your course, or make a package for a learning platform. No server sees a guess. Learners can save their result as a file and hand it in; a platform gets completion and score from its package.",
    "The answers are calculated when somebody opens the exercise, with the data of that day. So write no figures into your own texts, and let a class that is to be compared work at one time: each result says which data it was made with.",
  ],
  lessons: {
    where: {
      title: "Where",
      text: "The same training run at four places. Guess first; nobody expects you to know.",
      goals: [
        "To have a feeling for the size of what a training run emits.",
        "To see that the place alone can change it more than ten times.",
        "To know what grid intensity means: grams of CO2e for each kilowatt-hour.",
      ],
      discuss: [
        "Which guess was furthest off, and in which direction? What had you thought of?",
        "Why does the answer for Québec not fall in proportion to its grid?",
        "Who may choose the place of a run, and what else decides it: price, law, waiting time?",
        "If everybody moved their runs to the cleanest grid, would it stay as clean?",
      ],
      tasks: [
        {
          text: "A team trains a model in a data centre in Iowa. What does that emit?",
          after: "Keep this number in mind. Next, the same machines do the same work somewhere else.",
        },
        {
          text: "The same run in Montréal, Québec. How much now?",
          after:
            "Here the electricity emits so little that making the hardware becomes a large part of the answer. That part moves with the machines.",
        },
        {
          text: "The same run in Johannesburg, South Africa. How much now?",
          after: "The machines, the hours and the work are the same. Only the grid is another.",
        },
        {
          text: "And if nobody says where? Then the answer is that of the world’s average grid.",
          after:
            "The range is wider now: not to know the place is to know less. You may change the place below and look again.",
        },
      ],
    },
    what: {
      title: "On what",
      text: "Two processors, a large one and a small one, and what each takes for an hour and for the same work.",
      goals: [
        "To tell power from energy, and an hour of a machine from the work done in it.",
        "To see that the smaller machine may need more electricity for the same work.",
        "To know that making the hardware counts, and when it counts most.",
      ],
      discuss: [
        "What does a comparison by the hour hide? Where do you meet such comparisons?",
        "When is an old machine that already stands there the better choice all the same?",
        "Peaks are what makers publish. What does your own program reach of them, and how would you find out?",
      ],
      tasks: [
        {
          text: "One large processor for machine learning works for one hour. How much electricity does it take, with its share of cooling?",
          after: "A kettle is a good measure: look up its power, and compare.",
        },
        {
          text: "A small processor, four years older, works for one hour. How much does it take?",
          after: "Far less for the hour. But how much work is done in that hour?",
        },
        {
          text: "The small one now does as much as the large one did in its hour: this many hours. How much does it take for that?",
          after: "For the same work it takes more. An hour is no measure of work.",
        },
        {
          text: "The large one works in Montréal, where electricity emits little. Making it emitted as well: how much of that is the share of these hours?",
          after:
            "On a clean grid this share is a large part of the whole; on a dirty one a small part, though it is the same number.",
        },
      ],
    },
    sure: {
      title: "How sure",
      text: "This time, look at the range as much as at the number.",
      goals: [
        "To read a range: what it says, and what it does not.",
        "To see that a measurement narrows it, and by how much.",
        "To be wary of a number that stands there without one.",
      ],
      discuss: [
        "Which of the numbers here would you print in a paper, and with which words?",
        "What would you measure first, if you could measure one thing?",
        "What did your own last project run that no paper will ever mention?",
      ],
      tasks: [
        {
          text: "Nobody wrote down how hard the processors worked. How much electricity did the run take?",
          after:
            "The method takes a usual load, and says how far off that may be. Below you may say the load yourself: watch the range.",
        },
        {
          text: "The same run, but somebody read the meter of the computers. How much is it with the building around them?",
          after:
            "The range is a fraction of what it was. What is left is the overhead of the building, which no meter of the computers sees.",
        },
        {
          text: "The calculator of 2019 was asked about a similar run. What did it answer?",
          after:
            "There is no range. That does not mean that the number is sure; it means that nobody asked how sure it is.",
        },
        {
          text: "The run that was published came after others: trials, failures, settings. All of them together: how much?",
          after:
            "This is the same range times the number of runs. To leave out the trials would have been the largest error of all.",
        },
      ],
    },
  },
};
