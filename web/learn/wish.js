/** The text that somebody followed a link to before the section that holds it was there. @type {{ topic: string }} */
export const wish = { topic: "" };
