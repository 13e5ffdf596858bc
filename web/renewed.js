// Whether a file is missing because the host has a newer version by now.

const ownFolder = import.meta.url.replace(/[^/]*$/, "");
const ownName = import.meta.url.slice(ownFolder.length);

/**
 * The host's service worker names every file of the version that stands there; it is never kept, so the network answers. This
 * module's own file is one of them as long as that version is this page's.
 * @returns {Promise<boolean>} false also if the host does not answer.
 */
export async function renewed() {
  try {
    const answer = await fetch(new URL("sw.js", document.baseURI), { cache: "no-store" });
    return answer.ok && !(await answer.text()).includes(ownName);
  } catch {
    return false;
  }
}

/** @param {() => void} missed is called when the host says that a file of the page is not there. */
export function watchForMissing(missed) {
  const observer = new PerformanceObserver((list) => {
    const entries = /** @type {(PerformanceEntry & { responseStatus?: number })[]} */ (list.getEntries());
    if (entries.some(({ name, responseStatus = 0 }) => name.startsWith(ownFolder) && responseStatus >= 400)) missed();
  });
  observer.observe({ type: "resource", buffered: true });
}
