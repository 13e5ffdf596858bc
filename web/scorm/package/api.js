// Finds what the learning platform hands to the pages that it opens: an object named API, in a window above this one or in the
// window that opened it (SCORM 1.2, The SCORM Run-Time Environment, 3.3.6.1).

/**
 * @typedef {object} Api of SCORM 1.2. What it answers are strings: "true", "false", or a value.
 * @property {(none: "") => unknown} LMSInitialize
 * @property {(none: "") => unknown} LMSFinish
 * @property {(none: "") => unknown} LMSCommit
 * @property {(name: string) => unknown} LMSGetValue
 * @property {(name: string, value: string) => unknown} LMSSetValue
 */

/** A window that stands in itself is the outermost one; no platform nests deeper than this. */
const deepest = 100;

/** @param {any} from @returns {Api | undefined} */
function above(from) {
  let here = from;
  for (let depth = 0; depth < deepest; depth += 1) {
    if (here.API) return here.API;
    if (!here.parent || here.parent === here) return undefined;
    here = here.parent;
  }
  return undefined;
}

/** @param {() => Api | undefined} look @returns {Api | undefined} none where the window is of another origin. */
function where(look) {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** @param {any} page the window of the package. @returns {Api | undefined} */
export function findApi(page) {
  return (
    where(() => above(page)) ??
    where(() => page.opener && above(page.opener)) ??
    where(() => page.top.opener && above(page.top.opener))
  );
}
