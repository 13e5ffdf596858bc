import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["build/", "dist/", "data/build/", "wasm/build/"] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2025, sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "array-callback-return": "error",
      eqeqeq: "error",
      "no-constructor-return": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-promise-executor-return": ["error", { allowVoid: true }],
      "no-self-compare": "error",
      "no-template-curly-in-string": "error",
      "no-unmodified-loop-condition": "error",
      "no-unused-vars": ["error", { args: "after-used" }],
      "no-useless-rename": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["*.js", "data/**", "tests/**", "wasm/cli.mjs", "wasm/package/build.mjs", "web/*/build.mjs"],
    languageOptions: { globals: globals.node },
  },
  // Functions that tests pass to a browser run there.
  { files: ["tests/**", "web/**"], languageOptions: { globals: globals.browser } },
  { files: ["wasm/**/*.mjs"], languageOptions: { globals: globals["shared-node-browser"] } },
  // Readers get the page's words from its message file, and nothing on the console.
  { files: ["web/**", "wasm/gramme.mjs"], rules: { "no-console": "error" } },
];
