/** @type {Record<string, string>} */
export default {
  "scorm.title": "A package for your learning platform",
  "scorm.lead":
    "A SCORM 1.2 package, which Moodle and most other platforms import. Learners do the exercise inside your course, which is told who has finished and with what score. Everything is in the package; it asks no other host for anything.",
  "scorm.name": "Name in the course",
  "scorm.tasks": "Tasks in the package",
  "scorm.task": "{place}. {text}",
  "scorm.noTask": "Choose at least one task.",
  "scorm.mark": "Right answers needed to pass",
  "scorm.markHint": "With 0, whoever does all tasks has completed it, and nobody fails.",
  "scorm.markWrong": "A whole number from 0 to 100.",
  "scorm.save": "Save the package",
  "scorm.busy": "Packing…",
  "scorm.saved":
    "{file}: {tasks, plural, one {# task} other {# tasks}}, {size}\u202fkB. In Moodle, add an activity “SCORM package” and drop the file in.",
  "scorm.failed": "Not all parts of the package arrived. Try again when there is a network.",
  "scorm.renewed": "Gramme has been updated since this page was opened. Reload the page, then save the package.",
  "scorm.oneFile":
    "This copy of Gramme is one file and holds no parts to pack. Make the package where Gramme is served.",
};
