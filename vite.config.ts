import { crx } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import { DOSSIER } from "./extension/address.ts";
import { manifestFor } from "./extension/manifest.ts";
import { dataset } from "./scripts/dataset.ts";
import { packageFixes } from "./scripts/package-fixes.ts";

/** `vite build --mode chrome` and `--mode firefox` write `dist/chrome` and `dist/firefox`. */
export default defineConfig(({ mode }) => {
  const target = mode === "firefox" ? "firefox" : "chrome";
  return {
    publicDir: "extension/public",
    logLevel: "warn",
    plugins: [dataset(), preact(), crx({ manifest: manifestFor(target), browser: target }), packageFixes()],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: "es2023",
      modulePreload: false,
      reportCompressedSize: false,
      // Pages that the manifest does not name.
      rolldownOptions: { input: [DOSSIER, "extension/welcome/index.html"] },
    },
    server: { watch: { ignored: ["**/dist/**", "**/.shots/**"] } },
  };
});
