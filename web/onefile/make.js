// In place of web/scorm/make.js: one file holds no files to pack.
export const make = undefined;
