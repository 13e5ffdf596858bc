// In place of web/course/served.js: wherever one file is, what other pages embed does not come with it.
export const served = () => false;
