import { defineConfig } from "vitest/config";

export default defineConfig({
  // As crxjs does in a build: the path of a script, not its code.
  plugins: [
    {
      name: "script-paths",
      enforce: "pre",
      load: (id) =>
        id.endsWith("?script") ? `export default ${JSON.stringify(id.replace(/^.*\/(extension\/.*)\.tsx?\?script$/, "$1.js"))}` : null,
    },
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/speak-english.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
