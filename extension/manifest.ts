/** The manifest, as a function of the browser. Every permission is explained in PRIVACY.md. */
import type { ManifestV3Export } from "@crxjs/vite-plugin";
import manifest from "../package.json" with { type: "json" };

import { COMMANDS } from "./commands.ts";

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
    version: manifest.version,
    description: "Names VPN vendors, cloud hosts and app stores on the page and shows their documented regulatory history, with sources.",
    icons: icons(),
    permissions: ["storage", "scripting", "contextMenus"],
    host_permissions: PAGES,
    action: { default_title: "Gazette: on this page", default_popup: "extension/popup/index.html", default_icon: icons() },
    omnibox: { keyword: "gz" },
    commands: {
      _execute_action: keys("G"),
      "next-flag": { ...keys("J"), description: COMMANDS["next-flag"] },
      "previous-flag": { ...keys("K"), description: COMMANDS["previous-flag"] },
      "pause-here": { description: COMMANDS["pause-here"] },
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
