// The service worker: every file of one build, kept in the browser, so that the page works without a network.
//
// It answers for exactly those files, under any query and for nothing else: an address that is no file of the build is the
// network's affair, so no page ever stands in for another. Why versions cannot mix: docs/adr/0010.
import { PrecacheController } from "workbox-precaching/PrecacheController.js";

const worker = /** @type {any} */ (self);
const files = new PrecacheController();

// Put in by web/offline/build.mjs.
files.addToCacheList(self.__WB_MANIFEST);

worker.addEventListener("install", files.install);

// A page of a first visit is taken over as well, so that its sections work without a network before it is opened again.
worker.addEventListener("activate", (event) =>
  event.waitUntil(files.activate(event).then(() => worker.clients.claim())),
);

worker.addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const address = addressOf(event.request);
  if (files.getCacheKeyForURL(address)) event.respondWith(answer(event.request, address));
});

/** @param {Request} request @returns {string} that of the file it asks for; "" if it asks for none. */
function addressOf({ method, url }) {
  if (method !== "GET") return "";
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}${pathname.endsWith("/") ? "index.html" : ""}`;
}

/** @param {Request} request @param {string} address @returns {Promise<Response>} rejects if it is nowhere. */
async function answer(request, address) {
  const kept = await files.matchPrecache(address).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(request);
  // The browser has lost a file, and the network may be of another version by now. Without this worker the next visit is
  // all of the network's version, and keeps that anew.
  await worker.registration.unregister();
  return response;
}
