/// <reference types="vite/client" />

interface Window {
  /** In the service worker alone. */
  __WB_MANIFEST: import("./offline/build.mjs").Entry[];
}
