import { crx } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import { DOSSIER } from "./extension/address.ts";
import { manifestFor } from "./extension/manifest.ts";
import { dataset } from "./scripts/dataset.ts";
import { thirdPartyNotices } from "./scripts/package/third-party.ts";
import { packageFixes } from "./scripts/package-fixes.ts";

/** `vite build --mode chrome` and `--mode firefox` write `dist/chrome` and `dist/firefox`. */
export default defineConfig(({ command, mode }) => {
  // Whoever starts us may have another: JSX then names the file and line of every element, by its path on this machine.
  if (command === "build") process.env.NODE_ENV = "production";
  const target = mode === "firefox" ? "firefox" : "chrome";
  return {
    publicDir: "extension/public",
    logLevel: "warn",
    plugins: [dataset(), preact(), crx({ manifest: manifestFor(target), browser: target }), packageFixes(), thirdPartyNotices()],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: "es2023",
      modulePreload: false,
      reportCompressedSize: false,
      // Pages that the manifest does not name.
      rolldownOptions: {
        input: [DOSSIER, "extension/welcome/index.html"],
        output: {
          // The background names other scripts by their paths on this machine until crxjs puts in those in the package: a hash would tell.
          chunkFileNames: ({ name }) => (name.startsWith("background") ? "assets/background.js" : "assets/[name]-[hash].js"),
        },
      },
    },
    server: { watch: { ignored: ["**/dist/**", "**/.shots/**"] } },
  };
});
