import { defineConfig } from "vite";

export default defineConfig({
  // Relative addresses: the page works under any path of any host.
  base: "./",
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: ["chrome123", "firefox128", "safari18"],
    sourcemap: false,
    // The page's policy allows neither data: addresses for scripts and data nor inline code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
