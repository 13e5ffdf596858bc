// In place of web/scorm/make.js: one file holds no files to pack, and says so in place of the form.
export const make = undefined;
