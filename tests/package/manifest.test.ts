/** What the packages ask of browsers and let others do, to the letter: whatever is added to a manifest is added here, by somebody who looked. */
import { describe, expect, test } from "vitest";
import { packed } from "./unzip.ts";

/** Without the words and pictures that the reader sees. */
const WORDS = ["name", "version", "description", "icons", "commands"];
const PAGES = ["http://*/*", "https://*/*"];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const ACTION = { default_title: expect.any(String), default_popup: "extension/popup/index.html", default_icon: expect.any(Object) };

const BOTH = {
  manifest_version: 3,
  default_locale: "en",
  permissions: ["storage", "scripting", "contextMenus"],
  host_permissions: PAGES,
  omnibox: { keyword: "gz" },
  options_ui: { page: "extension/options/index.html", open_in_tab: true },
};

const MANIFESTS = {
  chrome: {
    ...BOTH,
    action: ACTION,
    background: { service_worker: "service-worker-loader.js", type: "module" },
    content_security_policy: { extension_pages: POLICY },
    incognito: "split",
    minimum_chrome_version: "128",
    storage: { managed_schema: "managed-schema.json" },
  },
  firefox: {
    ...BOTH,
    action: { ...ACTION, default_area: "navbar" },
    background: { scripts: ["service-worker-loader.js"], type: "module" },
    content_security_policy: { extension_pages: POLICY },
    browser_specific_settings: {
      gecko: { id: "gazette@gazette.example", strict_min_version: "153.0", data_collection_permissions: { required: ["none"] } },
    },
  },
};

describe.each(["chrome", "firefox"] as const)("the manifest for %s", (target) => {
  const manifest = JSON.parse(packed(target).get("manifest.json")?.toString() ?? "{}") as Record<string, unknown>;

  test("is exactly this, with nothing that pages can ask for, no message from other extensions, no optional permission", () => {
    const asks = Object.fromEntries(Object.entries(manifest).filter(([key]) => !WORDS.includes(key)));
    expect(asks).toEqual(MANIFESTS[target]);
  });
  test("has these commands", () => {
    expect(Object.keys(manifest.commands as object)).toEqual(["_execute_action", "next-flag", "previous-flag", "pause-here"]);
  });
});
