/** Mends what the bundler leaves in the package. Each fix fails the build where it finds nothing to mend: then it is no longer needed. */
import type { Plugin } from "vite";

const INNER_HTML = /\b[\w$]+\.innerHTML\s*=(?!=)\s*[\w$]+\.__html/g;

/**
 * - Preact's branch for `dangerouslySetInnerHTML` is cut out of every script: Gazette never sets markup, and the stores' linter objects.
 * - `web_accessible_resources`, which crxjs adds for injected scripts, goes: injection works without, and pages could ask for the file.
 *   With it goes the injected scripts' stray copies under `assets/`.
 */
export function packageFixes(): Plugin {
  return {
    name: "gazette-package-fixes",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        let cut = 0;
        for (const [name, file] of Object.entries(bundle)) {
          if (/^assets\/.*\.iife/.test(name)) delete bundle[name];
          if (!name.endsWith(".js")) continue;
          const mend = (code: string) => code.replace(INNER_HTML, () => `void ${++cut && 0}`);
          if (file.type === "chunk") file.code = mend(file.code);
          else if (typeof file.source === "string") file.source = mend(file.source);
        }
        if (cut < 2) this.error(`expected Preact's innerHTML branch in the popup and in the card, found ${cut}`);
        const manifest = bundle["manifest.json"];
        if (manifest?.type !== "asset") return;
        const { web_accessible_resources: listed, ...rest } = JSON.parse(String(manifest.source));
        if (!listed) this.error("crxjs lists no web_accessible_resources any more: this fix can go");
        manifest.source = `${JSON.stringify(rest, null, 2)}\n`;
      },
    },
  };
}
