/** The manifest, as a function of the browser. Every permission is explained in PRIVACY.md. */
import type { ManifestV3Export } from "@crxjs/vite-plugin";
import manifest from "../package.json" with { type: "json" };

/** The browser that a package is for. */
export type Target = "chrome" | "firefox";

const PAGES = ["http://*/*", "https://*/*"];

/** Our pages load only their own files, send forms nowhere, are framed by nobody, and take no text for markup or code. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "require-trusted-types-for 'script'; trusted-types 'none'",
].join("; ");

/** The manifest that crxjs reads: paths are those of the sources. */
export function manifestFor(target: Target): ManifestV3Export {
  const common = {
    manifest_version: 3,
    name: "Gazette",
    default_locale: "en",
    version: manifest.version,
    description: "__MSG_description__",
    icons: icons(),
    permissions: ["storage", "scripting", "contextMenus"],
    host_permissions: PAGES,
    action: { default_title: "__MSG_action_title__", default_popup: "extension/popup/index.html", default_icon: icons() },
    omnibox: { keyword: "gz" },
    commands: {
      _execute_action: keys("G"),
      "next-flag": { ...keys("J"), description: "__MSG_command_next_flag__" },
      "previous-flag": { ...keys("K"), description: "__MSG_command_previous_flag__" },
      "pause-here": { description: "__MSG_command_pause_here__" },
    },
    options_ui: { page: "extension/options/index.html", open_in_tab: true },
    content_security_policy: { extension_pages: POLICY },
  };
  return { ...common, ...(target === "chrome" ? forChrome : forFirefox(common.action)) } as ManifestV3Export;
}

const forChrome = {
  minimum_chrome_version: "128",
  incognito: "split",
  // Firefox needs none for what administrators set.
  storage: { managed_schema: "managed-schema.json" },
  background: { service_worker: "extension/background.ts", type: "module" },
};

const forFirefox = (action: object) => ({
  background: { scripts: ["extension/background.ts"] },
  action: { ...action, default_area: "navbar" },
  browser_specific_settings: {
    gecko: { id: "gazette@gazette.example", strict_min_version: "153.0", data_collection_permissions: { required: ["none"] } },
  },
});

// On a Mac the option key types letters of its own.
function keys(letter: string): { readonly suggested_key: { readonly default: string; readonly mac: string } } {
  return { suggested_key: { default: `Alt+${letter}`, mac: `MacCtrl+Shift+${letter}` } };
}

function icons(): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/icon-${size}.png`]));
}
