/** @type {Record<string, string>} */
export default {
  "course.title": "Use it in your course",
  "course.lead":
    "Lines that show this calculation in the tools of a course. What readers enter there stays in their browser.",
  "course.lead.exercise":
    "Lines that show this exercise in the tools of a course. For marks in a learning platform, take the SCORM package instead.",
  "course.none": "Once there is a result, its lines are here.",
  "course.frame": "Emissions of a machine-learning run",
  "course.tool": "For",
  "course.tool.html": "a web page",
  "course.part": "What is shown",
  "course.part.all": "Calculator",
  "course.part.result": "Result only",
  "course.where.html":
    "Anywhere in the page’s body. The first line is needed once a page, also for many of the second.",
  "course.where.moodle":
    "In a Page, or in a Text block of the course: switch the editor to its source code and paste. There, Moodle shows the lines as they are; in other places it may take frames out.",
  "course.where.canvas":
    "In a page of the course: edit, switch to the HTML editor, paste. Canvas keeps every word of it.",
  "course.where.quarto": "In a .qmd file, on lines of their own. It appears in HTML output.",
  "course.where.jupyter": "In a cell of its own; run it. Or save a notebook that has it.",
  "course.where.reveal": "Beside the other slides. It is fetched when the slide is near.",
  "course.where.observable": "In a cell of a notebook. Other cells can use the value.",
  "course.long":
    "This exercise is long, and some servers refuse so long an address. Take the lines for a web page, or the SCORM package.",
  "course.somewhere":
    "This copy of Gramme is a single file. Put the address where Gramme is served in place of example.org/gramme/.",
  "course.lines": "Lines to copy",
  "course.copy": "Copy",
  "course.copied": "Copied.",
  "course.copyFailed": "Your browser did not allow copying. The text is selected: copy it with your keyboard.",
  "course.save": "Save {file}",
};
