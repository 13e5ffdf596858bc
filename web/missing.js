// A file that the host says is not there was of a version that stood there before.

const ownFolder = import.meta.url.replace(/[^/]*$/, "");

/**
 * @param {() => void} missed is called when the host has no file of a name that only this version uses; never in a browser that
 *   does not tell scripts the status of an answer.
 */
export function watchForMissing(missed) {
  new PerformanceObserver((list) => {
    const entries = /** @type {(PerformanceEntry & { responseStatus?: number })[]} */ (list.getEntries());
    if (entries.some((entry) => entry.responseStatus === 404 && entry.name.startsWith(ownFolder))) missed();
  }).observe({ type: "resource", buffered: true });
}
